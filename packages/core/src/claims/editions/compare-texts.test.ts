import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../findings/index.ts'
import { readMarked } from '../checks/marked-text.ts'
import { compareTexts } from './compare-texts.ts'
import type { ReadText } from './other-text.ts'

const marked = (name: string, text: string, period = '2024-M01'): ReadText => ({ name, ...readMarked(text, period) })

/** Severity and marked number of each finding. */
const found = (a: string, b: string): readonly string[] =>
  compareTexts(marked('a.docx', a), marked('b.txt', b)).map(
    ({ code, severity, at }) =>
      `${severity} ${code} ${'start' in at ? readMarked(a).text.slice(at.start, at.end) : ''}`,
  )

const exports = (value: string, more = ''): string =>
  `Xuất khẩu cà phê đạt [${value}](level u:USD*6 #xuất_khẩu_cà_phê ${more}) triệu USD.`

describe('two documents: figures that cannot be equal', () => {
  test.each([
    ['a level', exports('85'), exports('58'), ['warning sources/disagree 85']],
    [
      'a level in another scale',
      exports('85'),
      'Xuất khẩu cà phê [0,19](level u:USD*9 #xuất_khẩu_cà_phê) tỷ USD.',
      ['warning sources/disagree 85'],
    ],
    [
      'far apart, when both texts are sure of the figure',
      exports('85'),
      exports('850'),
      ['warning sources/disagree 85'],
    ],
    ['only in the last digit', exports('1.200'), exports('1.240'), ['info sources/disagree 1.200']],
    [
      'a growth',
      'GRDP toàn tỉnh tăng [7,2](pct up same #GRDP_toàn_tỉnh)%.',
      'GRDP toàn tỉnh tăng [7,4](pct up same #GRDP_toàn_tỉnh)%.',
      ['warning sources/disagree 7,2'],
    ],
    [
      'a rise against a fall of the same size',
      'Xuất khẩu cà phê tăng [7,2](pct up same #xuất_khẩu_cà_phê)%.',
      'Xuất khẩu cà phê giảm [7,2](pct down same #xuất_khẩu_cà_phê)%.',
      ['warning sources/disagree 7,2'],
    ],
    [
      'a share of plan of the same assigner',
      'Thu ngân sách đạt [18,4](plan by:central #thu_ngân_sách_địa_bàn)%.',
      'Thu ngân sách đạt [17,8](plan by:central #thu_ngân_sách_địa_bàn)%.',
      ['warning sources/disagree 18,4'],
    ],
    [
      'figures of the catalogue, however they are called',
      'Thu [85](level u:VND*9 #thu @X) tỷ.',
      'Nộp [95](level u:VND*9 #nộp @X) tỷ.',
      ['warning sources/disagree 85'],
    ],
  ])('%s', (_sentence, a, b, expected) => expect(found(a, b)).toEqual(expected))
})

describe('two documents: figures that may be equal, or are not the same', () => {
  test.each([
    ['the same number', exports('85'), exports('85')],
    ['the same number, rounded in one', exports('85'), exports('85,3')],
    ['the same in another scale', exports('85'), 'Xuất khẩu cà phê [0,085](level u:USD*9 #xuất_khẩu_cà_phê) tỷ USD.'],
    ['about the same', exports('85'), exports('86', '~about')],
    ['another period', exports('85'), exports('58', 'p:2023-M01')],
    ['another unit', exports('85'), 'Xuất khẩu cà phê [58](level u:tonnes #xuất_khẩu_cà_phê) tấn.'],
    ['another indicator', exports('85'), 'Xuất khẩu cao su [58](level u:USD*6 #xuất_khẩu_cao_su) triệu USD.'],
    [
      'another base',
      'Xuất khẩu cà phê tăng [7,2](pct up same #xuất_khẩu_cà_phê)%.',
      'Xuất khẩu cà phê tăng [2,1](pct up prev #xuất_khẩu_cà_phê)%.',
    ],
    [
      'another assigner of the plan',
      'Thu ngân sách đạt [18,4](plan by:central #thu_ngân_sách_địa_bàn)%.',
      'Thu ngân sách đạt [17,8](plan by:council #thu_ngân_sách_địa_bàn)%.',
    ],
    [
      'a plan and a result',
      exports('85'),
      'Kế hoạch xuất khẩu cà phê [750](level u:USD*6 #xuất_khẩu_cà_phê) triệu USD.',
    ],
    ['a bare noun', 'Có [85](level u:cases #vụ) vụ.', 'Có [58](level u:cases #vụ) vụ.'],
    ['a figure that the other text gives in two ways', exports('85'), `${exports('58')} ${exports('61')}`],
    ['nothing in common', exports('85'), 'Không có số liệu.'],
  ])('%s', (_sentence, a, b) => expect(found(a, b)).toEqual([]))
})

test('the finding names both documents', () => {
  const [one] = compareTexts(marked('a.docx', exports('85')), marked('b.txt', exports('58')))
  expect(one && describeFinding(one, 'vi')).toBe(
    'xuất khẩu cà phê, tháng 1 năm 2024: a.docx ghi 85 triệu USD, b.txt ghi 58 triệu USD. Đề nghị thống nhất với hai nơi trước khi phát hành.',
  )
})
