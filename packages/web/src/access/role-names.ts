import type { Role } from '@giaoban/api/client'
import type { Catalogues } from '../ui/words.tsx'

/** What a role is called wherever people hold, choose or read it. */
export const roleNames: Catalogues<Role> = {
  vi: {
    reporter: 'Chuyên viên báo cáo',
    approver: 'Lãnh đạo duyệt',
    synthesiser: 'Tổng hợp',
    secretariat: 'Thư ký',
    chair: 'Chủ trì',
    observer: 'Theo dõi',
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
