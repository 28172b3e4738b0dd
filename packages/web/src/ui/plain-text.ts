/** Without accents and case, so that text can be compared with what was typed in haste: 'Đăk Đoa' → 'dak doa'. */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
