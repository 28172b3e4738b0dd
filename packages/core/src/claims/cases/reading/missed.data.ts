import type { MissedCase } from './phenomenon.ts'

/** What the reader still misreads. A test holds that it does: a case that is read right moves to its phenomenon. */
export const missed: readonly MissedCase[] = [
  {
    text: 'Quý I/2024, giá phân bón giảm một nửa so với cùng kỳ.',
    wanted: ['một nửa | giá phân bón | change_ratio down from same_period_last_year | 0.5 times | 2024-Q1 | c1'],
    why: {
      vi: "'một nửa', 'một phần ba' chưa phải là số.",
      en: "'một nửa' (half), 'một phần ba' (a third) are no numbers yet.",
    },
  },
  {
    text: 'Quý I/2024, số vụ cháy giảm từ 198 xuống 164 vụ.',
    wanted: [
      '198 | số vụ cháy | level | 198 cases | 2023-Q1 | c1',
      '164 | số vụ cháy | level | 164 cases | 2024-Q1 | c1',
    ],
    why: {
      vi: 'Mức đầu không có đơn vị và không nói là của kỳ nào.',
      en: 'The level at the start has no unit, and nothing says of which period it is.',
    },
  },
  {
    text: 'Quý I/2024 bắt giữ 164 vụ/231 đối tượng.',
    wanted: ['164 | vụ | level | 164 cases | 2024-Q1 | c1', '231 | đối tượng | level | 231 đối tượng | 2024-Q1 | c1'],
    why: {
      vi: 'Hai số khác đơn vị hai bên dấu gạch nói về một việc; chúng được đọc như hai chỉ tiêu.',
      en: 'Two figures of unlike units around a stroke tell one deed; they are read as two indicators.',
    },
  },
  {
    text: 'Tháng 3/2024, diện tích lúa và ngô lần lượt đạt 25.300 ha và 4.120 ha, tương ứng tăng 1,2% và giảm 3,4%.',
    wanted: [
      '1,2 | diện tích lúa | change_pct up | 1.2 percent | 2024-M03 | c1',
      '3,4 | ngô | change_pct down | 3.4 percent | 2024-M03 | c2',
    ],
    why: {
      vi: "Các mức được chia theo 'tương ứng' chỉ khi chúng cùng chiều.",
      en: "Changes are dealt out after 'tương ứng' only where all move one way.",
    },
  },
]
