import type { Bilingual, RequirementState } from './requirement.ts'

/** One link of the chain from figures to evidence. */
export interface ChainStep {
  /** At most two lines, parted by a line break. */
  readonly name: Bilingual
  readonly state: RequirementState
  /** What of it stands today, in a sentence. */
  readonly today: Bilingual
}

/** The chain that the software is for, in order; the last link leads back to the first. */
export const chain: readonly ChainStep[] = [
  {
    name: { vi: 'Số liệu\ncác ngành', en: 'Departments’\nfigures' },
    state: 'partly',
    today: {
      vi: 'Nạp từ phụ lục Excel và tệp CSV; biểu mẫu cho đơn vị nhập trên web chưa làm.',
      en: 'Imported from Excel annexes and CSV files; forms for the agencies on the web are not built.',
    },
  },
  {
    name: { vi: 'Dữ liệu\nđã soát', en: 'Checked\ndata' },
    state: 'built',
    today: {
      vi: 'Mỗi con số chỉ về đúng ô của tệp nguồn; chỗ không khớp được nêu kèm phép tính.',
      en: 'Every figure leads to its cell in the source; what does not agree is told with its arithmetic.',
    },
  },
  {
    name: { vi: 'Báo cáo', en: 'Report' },
    state: 'partly',
    today: {
      vi: 'Báo cáo Word và phụ lục Excel viết bằng lệnh, đọc lại để soát; soạn trên web chưa làm.',
      en: 'Word report and Excel annex are written by a command and read back; editing on the web is not built.',
    },
  },
  {
    name: { vi: 'Phiên họp', en: 'Meeting' },
    state: 'planned',
    today: { vi: 'Chưa làm.', en: 'Not built.' },
  },
  {
    name: { vi: 'Nhiệm vụ', en: 'Directives' },
    state: 'planned',
    today: { vi: 'Chưa làm.', en: 'Not built.' },
  },
  {
    name: { vi: 'Minh chứng\ntháng sau', en: 'Next month’s\nevidence' },
    state: 'planned',
    today: { vi: 'Chưa làm.', en: 'Not built.' },
  },
]
