import type { AuditProblemKind } from '@giaoban/api'
import type { Lang } from '@giaoban/core/periods'

/** Where a problem was found, in the numbers and times of the audit. */
export interface ProblemPlace {
  /** The chain by name: an agency's code, or the province's own. */
  readonly chain: string
  readonly seq: number
  readonly id: number | null
  readonly at: string | null
  readonly after: number | null
  readonly seal: number | null
}

interface AuditWords {
  readonly province: string
  readonly whole: (counts: { entries: number; chains: number; seals: number }) => string
  readonly unsealed: (count: number) => string
  readonly notProved: string
  readonly tampered: (problems: number) => string
  readonly problem: Readonly<Record<AuditProblemKind, (place: ProblemPlace) => string>>
  readonly sealed: (code: string, chains: number) => string
  readonly nothingToSeal: string
  readonly verifying: string
}

const placeVi = ({ seq, id, at }: ProblemPlace): string => {
  const known = [...(id === null ? [] : [`mã ${id}`]), ...(at === null ? [] : [`lúc ${at}`])].join(', ')
  return `mục ${seq}${known ? ` (${known})` : ''}`
}
const placeEn = ({ seq, id, at }: ProblemPlace): string => {
  const known = [...(id === null ? [] : [`id ${id}`]), ...(at === null ? [] : [`at ${at}`])].join(', ')
  return `entry ${seq}${known ? ` (${known})` : ''}`
}

/** What `giaoban audit` says. */
export const auditWords: Readonly<Record<Lang, AuditWords>> = {
  vi: {
    province: 'của tỉnh',
    whole: ({ entries, chains, seals }) =>
      `Nhật ký nguyên vẹn: ${entries} mục, ${chains} chuỗi, ${seals} niêm phong đều khớp.`,
    unsealed: (count) => `${count} mục mới chưa được niêm phong.`,
    notProved:
      'Không có bí mật của hệ thống (GIAOBAN_SECRET hoặc tệp secret): chưa kiểm được niêm phong có bị làm giả không.',
    tampered: (problems) =>
      `Nhật ký đã bị can thiệp: ${problems} chuỗi có sai lệch. Dưới đây là chỗ đầu tiên của mỗi chuỗi.`,
    problem: {
      changed: (p) => `Chuỗi ${p.chain}: ${placeVi(p)} đã bị sửa; nội dung không khớp mã băm.`,
      missing: (p) => `Chuỗi ${p.chain}: thiếu các mục sau mục ${p.after}, trước ${placeVi(p)}.`,
      inserted: (p) => `Chuỗi ${p.chain}: ${placeVi(p)} được chèn vào, không thuộc chuỗi.`,
      broken: (p) => `Chuỗi ${p.chain}: ${placeVi(p)} không nối với mục trước; mục ${p.seq - 1} đã bị sửa hoặc thay.`,
      cut: (p) =>
        p.seal === null
          ? `Chuỗi ${p.chain}: phần cuối bị xoá, từ mục ${p.seq}.`
          : `Chuỗi ${p.chain}: niêm phong ${p.seal} đã thấy mục ${p.seq}, nay không còn; bị xoá từ sau mục ${p.after ?? 0}.`,
      noHead: (p) => `Chuỗi ${p.chain}: đầu chuỗi bị xoá.`,
      headDiffers: (p) => `Chuỗi ${p.chain}: đầu chuỗi không khớp ${placeVi(p)}.`,
      rewritten: (p) =>
        `Chuỗi ${p.chain}: bị viết lại; ${placeVi(p)} khác với niêm phong ${p.seal}. Chỗ sửa nằm sau mục ${p.after ?? 0}.`,
      sealChanged: (p) => `Niêm phong ${p.seq}${p.at === null ? '' : ` lúc ${p.at}`} đã bị sửa.`,
      sealForged: (p) => `Niêm phong ${p.seq}${p.at === null ? '' : ` lúc ${p.at}`} không do hệ thống này làm.`,
      sealMissing: (p) =>
        p.after === null ? `Niêm phong ${p.seq} không còn.` : `Thiếu niêm phong giữa ${p.after} và ${p.seq}.`,
    },
    sealed: (code, chains) => `Đã niêm phong ${chains} chuỗi: ${code}`,
    nothingToSeal: 'Không có gì mới để niêm phong.',
    verifying: 'Kiểm tra nhật ký',
  },
  en: {
    province: "the province's own",
    whole: ({ entries, chains, seals }) =>
      `The audit is whole: ${entries} entries, ${chains} chains, ${seals} seals agree.`,
    unsealed: (count) => `${count} newer entries are not sealed yet.`,
    notProved:
      "The installation's secret is not at hand (GIAOBAN_SECRET or the file secret): a forged seal would not be seen.",
    tampered: (problems) => `The audit was tampered with: ${problems} chains do not agree. The first place of each:`,
    problem: {
      changed: (p) => `Chain ${p.chain}: ${placeEn(p)} was changed; its content does not fit its hash.`,
      missing: (p) => `Chain ${p.chain}: entries are missing after ${p.after}, before ${placeEn(p)}.`,
      inserted: (p) => `Chain ${p.chain}: ${placeEn(p)} was put in and is no part of the chain.`,
      broken: (p) =>
        `Chain ${p.chain}: ${placeEn(p)} does not follow the entry before; entry ${p.seq - 1} was changed or replaced.`,
      cut: (p) =>
        p.seal === null
          ? `Chain ${p.chain}: the end was cut off, from entry ${p.seq} on.`
          : `Chain ${p.chain}: seal ${p.seal} saw entry ${p.seq}, which is gone; cut off somewhere after entry ${p.after ?? 0}.`,
      noHead: (p) => `Chain ${p.chain}: its head was removed.`,
      headDiffers: (p) => `Chain ${p.chain}: its head does not fit ${placeEn(p)}.`,
      rewritten: (p) =>
        `Chain ${p.chain}: rewritten; ${placeEn(p)} is not what seal ${p.seal} saw. The change lies after entry ${p.after ?? 0}.`,
      sealChanged: (p) => `Seal ${p.seq}${p.at === null ? '' : ` at ${p.at}`} was changed.`,
      sealForged: (p) => `Seal ${p.seq}${p.at === null ? '' : ` at ${p.at}`} was not made by this installation.`,
      sealMissing: (p) =>
        p.after === null ? `Seal ${p.seq} is gone.` : `Seals are missing between ${p.after} and ${p.seq}.`,
    },
    sealed: (code, chains) => `Sealed ${chains} chains: ${code}`,
    nothingToSeal: 'There is nothing new to seal.',
    verifying: 'Verifying the audit',
  },
}
