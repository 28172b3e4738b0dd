import type { MeAnswer } from '@giaoban/api/client'
import type { Catalogues } from '../ui/words.tsx'

type Role = MeAnswer['grants'][number]['role']

/** What a role is called where people choose or hold it. */
export const roleNames: Catalogues<Role> = {
  vi: {
    reporter: 'Chuyên viên báo cáo',
    approver: 'Lãnh đạo duyệt',
    synthesiser: 'Tổng hợp',
    secretariat: 'Thư ký',
    chair: 'Chủ trì',
    observer: 'Quan sát',
    administrator: 'Quản trị',
  },
  en: {
    reporter: 'Reporting officer',
    approver: 'Approver',
    synthesiser: 'Synthesis officer',
    secretariat: 'Secretariat',
    chair: 'Chair',
    observer: 'Observer',
    administrator: 'Administrator',
  },
}
