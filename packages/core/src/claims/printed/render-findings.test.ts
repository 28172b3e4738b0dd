import { describe, expect, test } from 'vitest'
import { finding } from '../../findings/index.ts'
import { check, readMarked } from '../checks/marked-text.ts'
import { renderFindings } from './render-findings.ts'

const marked =
  'Báo cáo tháng 1.\nVi phạm lâm luật tăng [18](abs u:cases up vs:2024-M01 #vi_phạm) vụ so với cùng kỳ năm 2024.'

function render(lang: 'vi' | 'en', text = marked, file?: string): string {
  return renderFindings(readMarked(text).text, check(text), lang, file)
}

describe('findings as a compiler prints them', () => {
  test('file, line, column, caret, words and suggestion in Vietnamese', () => {
    expect(render('vi', marked, 'du-thao.docx').split('\n')).toEqual([
      'du-thao.docx:2:23: lỗi [period/impossible-base]',
      '  2 | Vi phạm lâm luật tăng 18 vụ so với cùng kỳ năm 2024.',
      '    |                       ^^',
      '    = Số của tháng 1 năm 2024 lại so với tháng 1 năm 2024: kỳ so sánh phải đứng trước. Có lẽ phải là tháng',
      '      1 năm 2023; đề nghị kiểm tra và sửa lại năm so sánh.',
      '    = gợi ý: tháng 1 năm 2023',
      '',
      '1 lỗi, 0 cảnh báo, 0 lưu ý.',
    ])
  })

  test('in English', () => {
    const lines = render('en').split('\n')
    expect(lines[0]).toBe('2:23: error [period/impossible-base]')
    expect(lines.at(-3)).toBe('    = suggestion: January 2023')
    expect(lines.at(-1)).toBe('1 error, 0 warnings, 0 notes.')
  })

  test('the caret stands under the number when marks are decomposed', () => {
    const { text } = readMarked(marked)
    const decomposed = text.normalize('NFD')
    const start = decomposed.indexOf('18')
    const found = finding(
      'number/format',
      { start, end: start + 2 },
      { variant: 'missingUnit', printed: '18', value: '18' },
    )
    const [, line = '', caret = ''] = renderFindings(decomposed, [found], 'vi').split('\n')
    expect(line.normalize('NFC').indexOf('18')).toBe(caret.indexOf('^^'))
  })

  test('a long paragraph is cut around the place', () => {
    const filler = 'Tình hình chung ổn định, sản xuất giữ nhịp. '.repeat(20)
    const [, line = '', caret = ''] = render('vi', `${filler}${marked.split('\n')[1]} ${filler}`).split('\n')
    expect(line.length).toBeLessThan(115)
    expect(line).toMatch(/^ {2}1 \| ….*18 vụ.*…$/)
    expect(line.indexOf('18 vụ')).toBe(caret.indexOf('^^'))
  })

  test('the other place of a figure given twice is shown', () => {
    const twice =
      'Xảy ra [743](level u:cases #phạm_tội_về_trật_tự) vụ phạm tội về trật tự\n\nTrong kỳ có [734](level u:cases #phạm_tội_về_trật_tự) vụ phạm tội về trật tự.'
    const lines = render('vi', twice).split('\n')
    expect(lines).toContain('    = nơi kia: dòng 1:8')
    expect(lines).toContain('  1 | Xảy ra 743 vụ phạm tội về trật tự')
  })

  test('places that are no spans are named', () => {
    const at = { file: 'phu-luc.xlsx', sheet: 'Biểu 1', cell: 'C7' }
    const rendered = renderFindings('', [finding('annex/bad-cell', at, { text: '#REF!' })], 'vi')
    expect(rendered.split('\n')[0]).toBe('phu-luc.xlsx Biểu 1!C7: lỗi [annex/bad-cell]')
    const line = finding('annex/bad-cell', { file: 'a.csv', line: 3, column: 'value' }, { text: 'x' })
    expect(renderFindings('', [line], 'vi').split('\n')[0]).toBe('a.csv:3:value: lỗi [annex/bad-cell]')
    const path = finding('annex/bad-cell', { path: 'a.xlsx' }, { text: 'x' })
    expect(renderFindings('', [path], 'vi').split('\n')[0]).toBe('a.xlsx: lỗi [annex/bad-cell]')
  })

  test('a full-width number is underlined over its whole width', () => {
    const text = 'Thu １８ vụ'
    const found = finding('number/format', { start: 4, end: 6 }, { variant: 'missingUnit', printed: '18', value: '18' })
    expect(renderFindings(text, [found], 'vi').split('\n')[2]).toBe('    |     ^^^^')
  })

  test('a place that has a better name than its line is called by it', () => {
    const found = finding('number/format', { start: 0, end: 2 }, { variant: 'missingUnit', printed: '18', value: '18' })
    const rendered = renderFindings('18 vụ', [found], 'vi', 'a.docx', { placeOf: () => 'đoạn 3' })
    expect(rendered.split('\n')[0]).toBe('a.docx: đoạn 3: cảnh báo [number/format]')
  })

  test('colours only where they are asked for', () => {
    const found = finding('number/format', { start: 0, end: 2 }, { variant: 'missingUnit', printed: '18', value: '18' })
    expect(renderFindings('18 vụ', [found], 'vi')).not.toContain('\u001b')
    expect(renderFindings('18 vụ', [found], 'vi', undefined, { colours: true })).toContain(
      '1:1: \u001b[1;33mcảnh báo\u001b[0m [number/format]',
    )
  })

  test('nothing found is said', () => expect(renderFindings('abc', [], 'vi')).toBe('Không thấy điểm nào không khớp.'))
})
