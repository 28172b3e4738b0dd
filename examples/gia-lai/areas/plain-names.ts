/** Without accents: 'Đăk Đoa' → 'Dak Doa'. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')

/** For addresses: 'Bà Rịa - Vũng Tàu' → 'ba-ria-vung-tau'. */
export const slugOf = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Units as the first words of a full name have them, longest first. */
const units = [
  ['Thành phố', 'provincialCity', 'City', 'tp'],
  ['Thị trấn', 'township', 'Township', 'tt'],
  ['Thị xã', 'town', 'Town', 'tx'],
  ['Đặc khu', 'specialZone', 'Special Zone', 'dac-khu'],
  ['Phường', 'ward', 'Ward', 'phuong'],
  ['Huyện', 'ruralDistrict', 'District', 'huyen'],
  ['Quận', 'urbanDistrict', 'Urban District', 'quan'],
  ['Xã', 'commune', 'Commune', 'xa'],
] as const

export interface Unit {
  readonly type: (typeof units)[number][1]
  readonly name: string
  readonly short: string
}

/** 'Phường Hội Phú' → ward, 'Hội Phú'. Throws for a unit that it does not know. */
export const unitOf = (fullName: string): Unit => {
  const found = units.find(([words]) => fullName.toLowerCase().startsWith(`${words.toLowerCase()} `))
  if (!found) throw new Error(`unknown unit: ${fullName}`)
  const [words, type, , short] = found
  return { type, name: fullName.slice(words.length + 1).trim(), short }
}

/** The same name in other spellings: accents, 'Đăk' and 'Đak', y and i, hyphens. */
export const matchKey = (fullName: string): string => {
  const { short, name } = unitOf(fullName)
  return `${short} ${slugOf(name).replace(/y/g, 'i').replace(/-/g, '')}`
}
