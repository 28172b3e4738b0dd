import { describe, expect, test } from 'vitest'
import type { TextBlock, TextTable } from '../../layout/index.ts'
import { checkClaims } from '../check-claims.ts'
import type { CheckReport } from '../check-report.ts'
import { readClaims } from '../read-claims.ts'
import { renderCheck } from './render-check.ts'

const text =
  'Báo cáo tháng 6 năm 2024 của tỉnh\nLàm rõ 48/58 vụ, đạt 84,48%.\nHuyện\tSố hộ\nIa <Pa>\t12.345\nĐức Cơ\t10.001\nTổng cộng\t25.346'
const at = (words: string): { readonly start: number; readonly end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const cells = ['Huyện', 'Số hộ', 'Ia <Pa>', '12.345', 'Đức Cơ', '10.001', 'Tổng cộng', '25.346'].map(
  (words, index) => ({
    ...at(words),
    row: Math.floor(index / 2) + 1,
    col: (index % 2) + 1,
  }),
)
const table: TextTable = { start: cells[0]?.start ?? 0, end: text.length, cells }
const blocks: readonly TextBlock[] = [
  { ...at('Báo cáo tháng 6 năm 2024 của tỉnh'), place: { kind: 'paragraph', paragraph: 1 } },
  { ...at('Làm rõ 48/58 vụ, đạt 84,48%.'), place: { kind: 'paragraph', paragraph: 2 } },
  ...cells.map(({ start, end, row, col }) => ({ start, end, place: { kind: 'cell' as const, table: 1, row, col } })),
]
const report: CheckReport = {
  file: 'bao-cao.docx',
  text,
  findings: checkClaims(text, readClaims(text, { tables: [table] })),
  ignored: [],
  unused: [],
  offsetsAsInFile: false,
  blocks,
  tables: [table],
}
const options = { lang: 'vi', version: '0.1.0', help: null } as const

describe('a check of a Word file', () => {
  test('for a terminal: the place by its name with the words that open it, and no number of a line that the file has not', () => {
    const printed = renderCheck(report, 'text', options)
    expect(printed).toContain('bao-cao.docx: đoạn 2 (“Làm rõ 48/58 vụ, đạt 84,48%.”): lỗi [fraction/percent]')
    expect(printed).toContain('\n   | Làm rõ 48/58 vụ')
    expect(printed).toContain('bao-cao.docx: bảng 1, hàng 2, cột 2: lỗi [sum/parts]')
  })

  test('for a program: the place beside the offsets', () => {
    const { findings } = JSON.parse(renderCheck(report, 'json', options)) as {
      readonly findings: readonly { readonly place: unknown }[]
    }
    expect(findings.map(({ place }) => place)).toEqual([
      { kind: 'paragraph', paragraph: 2, words: 'Làm rõ 48/58 vụ, đạt 84,48%.' },
      { kind: 'cell', table: 1, row: 2, col: 2 },
    ])
  })

  test('as a page: a table is a table, its figure marked', () => {
    const html = renderCheck(report, 'html', options)
    expect(html).toContain('<tr><td>Huyện</td><td>Số hộ</td></tr><tr><td>Ia &lt;Pa&gt;</td><td class="number"><mark')
    expect(html).toContain('12.345</mark><sup><a id="m2" href="#f2">2</a></sup></td></tr>')
  })
})

test('a text of lines: line and column', () => {
  const { findings } = JSON.parse(renderCheck({ ...report, blocks: [], tables: [] }, 'json', options)) as {
    readonly findings: readonly { readonly place: unknown }[]
  }
  expect(findings[0]?.place).toEqual({ kind: 'line', line: 2, column: 22 })
})
