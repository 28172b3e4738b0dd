import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../findings/index.ts'
import { readMarked } from '../checks/marked-text.ts'
import { readClaims } from '../read-claims.ts'
import { compareEditions } from './compare-editions.ts'

/** Severity, code and marked words of each finding; the text is of March, the edition before of February. */
function found(now: string, before: string, periods = ['2024-M03', '2024-M02']): readonly string[] {
  const text = { name: 'thang-3.docx', ...readMarked(now, periods[0]) }
  const previous = { name: 'thang-2.docx', ...readMarked(before, periods[1]) }
  return compareEditions(text, previous).map(({ code, severity, at }) => {
    const words = 'start' in at ? text.text.slice(at.start, at.end) : ''
    return `${severity} ${code} ${words.length > 30 ? `${words.slice(0, 30)}…` : words}`
  })
}

const level = (value: string, period: string, more = ''): string =>
  `xuất khẩu cà phê [${value}](level u:USD*6 p:${period} #xuất_khẩu_cà_phê ${more}) triệu USD`
const [feb, mar, jan] = ['2024-01-01/P2M', '2024-Q1', '2024-M01']

describe('series/ytd: cumulative figures of two editions', () => {
  test.each([
    ['fall', `Luỹ kế ${level('190', mar)}.`, `Luỹ kế ${level('210', feb)}.`, ['error series/ytd 190']],
    [
      'fall by their last digit only',
      `Luỹ kế ${level('210', mar)}.`,
      `Luỹ kế ${level('213', feb)}.`,
      ['warning series/ytd 210'],
    ],
    ['fall below January', `Luỹ kế ${level('80', feb)}.`, `Tháng 1 ${level('95', jan)}.`, ['error series/ytd 80']],
    [
      'do not follow from the last one and the month',
      `Tháng 3 ${level('85', '2024-M03')}; luỹ kế ${level('265', mar)}.`,
      `Luỹ kế ${level('210', feb)}.`,
      ['warning series/ytd 265'],
    ],
    ['skip a month', `Luỹ kế ${level('90', mar)}.`, `Tháng 1 ${level('95', jan)}.`, ['error series/ytd 90']],
  ])('%s', (_sentence, now, before, expected) => expect(found(now, before)).toEqual(expected))

  test.each([
    ['rise', `Luỹ kế ${level('290', mar)}.`, `Luỹ kế ${level('210', feb)}.`],
    ['stay', `Luỹ kế ${level('210', mar)}.`, `Luỹ kế ${level('210', feb)}.`],
    [
      'follow from the last one and the month',
      `Tháng 3 ${level('85', '2024-M03')}; luỹ kế ${level('295', mar)}.`,
      `Luỹ kế ${level('210', feb)}.`,
    ],
    [
      'follow within their rounding',
      `Tháng 3 ${level('85,4', '2024-M03')}; luỹ kế ${level('296', mar)}.`,
      `Luỹ kế ${level('210', feb)}.`,
    ],
    ['are of another year', `Luỹ kế ${level('190', mar)}.`, `Luỹ kế ${level('210', '2023-01-01/P2M')}.`],
    [
      'are of another indicator',
      `Luỹ kế ${level('190', mar)}.`,
      'Luỹ kế cao su [210](level u:USD*6 p:2024-01-01/P2M #xuất_khẩu_cao_su) triệu USD.',
    ],
    [
      'are of another unit',
      `Luỹ kế ${level('190', mar)}.`,
      'Luỹ kế [210](level u:tonnes p:2024-01-01/P2M #xuất_khẩu_cà_phê) tấn.',
    ],
    ['are a plan', `Luỹ kế ${level('190', mar)}.`, `Kế hoạch ${level('210', feb)}.`],
    ['are months, which may fall', `Tháng 3 ${level('90', '2024-M03')}.`, `Tháng 2 ${level('95', '2024-M02')}.`],
    [
      'are told in two ways before',
      `Luỹ kế ${level('190', mar)}.`,
      `Luỹ kế ${level('210', feb)}; ${level('215', feb)}.`,
    ],
    ['the edition before reaches further', `Luỹ kế ${level('190', feb)}.`, `Luỹ kế ${level('210', mar)}.`],
  ])('silent when they %s', (_sentence, now, before) => expect(found(now, before)).toEqual([]))
})

describe('sources/disagree: a figure of an earlier period, given otherwise now', () => {
  test('is told as a note', () => {
    expect(found(`Tháng 2 ${level('91', '2024-M02')}.`, `Tháng 2 ${level('95', '2024-M02')}.`)).toEqual([
      'info sources/disagree 91',
    ])
  })

  test('with words that ask for the revision to be said', () => {
    const read = (value: string): ReturnType<typeof readMarked> => readMarked(level(value, '2024-M02'))
    const [one] = compareEditions({ name: 'nay', ...read('91') }, { name: 'trước', ...read('95') })
    expect(one && describeFinding(one, 'vi')).toContain('trước đã ghi 95 triệu USD. Nếu là số đính chính')
  })
})

describe('text/stale: paragraphs of the edition before', () => {
  const crime =
    'Toàn tỉnh xảy ra [32](level u:cases #phạm_pháp_hình_sự) vụ phạm pháp hình sự, tăng [18](abs u:cases up same #phạm_pháp_hình_sự) vụ so với cùng kỳ.'
  test.each([
    ['word for word with its figures', crime, crime],
    [
      'but for blanks and capitals',
      `  ${crime.toUpperCase().replace(/\((.*?)\)/g, (all) => all.toLowerCase())} `,
      crime,
    ],
    ['with marks written otherwise', crime.normalize('NFD'), crime],
    ['with only the name of the month changed', `Trong tháng 3 năm 2024: ${crime}`, `Trong tháng 02/2024: ${crime}`],
  ])('%s', (_sentence, now, before) => {
    expect(found(now, before).filter((line) => line.includes('text/stale'))).toHaveLength(1)
  })

  test.each([
    ['another figure', crime.replace('[32]', '[35]'), crime],
    ['other words', crime.replace('Toàn tỉnh', 'Trên địa bàn'), crime],
    [
      'no figure: a phrase that comes back every month',
      'Các cấp, các ngành tiếp tục thực hiện nghiêm túc nhiệm vụ được giao.',
      'Các cấp, các ngành tiếp tục thực hiện nghiêm túc nhiệm vụ được giao.',
    ],
    [
      'only a plan, which holds all year',
      'Kế hoạch năm nay thành lập mới [1.050](level u:enterprises #doanh_nghiệp_thành_lập_mới) doanh nghiệp.',
      'Kế hoạch năm nay thành lập mới [1.050](level u:enterprises #doanh_nghiệp_thành_lập_mới) doanh nghiệp.',
    ],
    [
      'one equal figure in another month',
      'Trong tháng 3 toàn tỉnh có [12](level u:enterprises #doanh_nghiệp_giải_thể) doanh nghiệp giải thể.',
      'Trong tháng 2 toàn tỉnh có [12](level u:enterprises #doanh_nghiệp_giải_thể) doanh nghiệp giải thể.',
    ],
    [
      'a heading',
      'Thu ngân sách [85](level u:VND*9 #thu_ngân_sách) tỷ',
      'Thu ngân sách [85](level u:VND*9 #thu_ngân_sách) tỷ',
    ],
  ])('silent: %s', (_sentence, now, before) => {
    expect(found(now, before).filter((line) => line.includes('text/stale'))).toEqual([])
  })

  test('silent for two drafts of one month', () => {
    expect(found(crime, crime, ['2024-M03', '2024-M03'])).toEqual([])
  })

  test('names the month from which it came', () => {
    const read = (month: string): { text: string; reading: ReturnType<typeof readClaims> } => {
      const text = `Báo cáo tháng ${month} năm 2024\n\nToàn tỉnh xảy ra 32 vụ phạm pháp hình sự, tăng 18 vụ so với cùng kỳ năm trước.`
      return { text, reading: readClaims(text) }
    }
    const [stale] = compareEditions({ name: 'nay', ...read('3') }, { name: 'trước', ...read('2') })
    expect(stale && describeFinding(stale, 'vi')).toMatch(/giống hệt báo cáo tháng 2 năm 2024: “Toàn tỉnh xảy ra 32 vụ/)
  })
})
