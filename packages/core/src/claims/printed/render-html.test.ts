import { describe, expect, test } from 'vitest'
import { finding } from '../../findings/index.ts'
import type { CheckReport } from '../check-report.ts'
import { check, readMarked } from '../checks/marked-text.ts'
import { renderHtml } from './render-html.ts'

const marked =
  'Báo cáo tháng 1.\nVi phạm lâm luật tăng [18](abs u:cases up vs:2024-M01 #vi_phạm) vụ so với cùng kỳ năm 2024.'
const plain: CheckReport = {
  file: 'du-thao.docx',
  text: readMarked(marked).text,
  findings: check(marked),
  ignored: [],
  unused: [],
  offsetsAsInFile: false,
  blocks: [],
  tables: [],
}
const unit = (start: number, end: number): ReturnType<typeof check>[number] =>
  finding('number/format', { start, end }, { variant: 'missingUnit', printed: '18', value: '18' })

describe('a check as one page', () => {
  test('the figure is marked and leads to its finding, which leads back', () => {
    const html = renderHtml(plain, 'vi')
    expect(html).toContain('tăng <mark class="error">18</mark><sup><a id="m1" href="#f1">1</a></sup> vụ')
    expect(html).toContain('<li id="f1" class="error"><h3>Mâu thuẫn: kỳ so sánh không thể có</h3>')
    expect(html).toContain('<a href="#m1">dòng 2</a> <code>period/impossible-base</code>')
    expect(html).toContain('<p>Gợi ý: tháng 1 năm 2023</p>')
    expect(html).toContain('1 mâu thuẫn · 0 cần xem · 0 lưu ý')
  })

  test('in English', () => {
    const html = renderHtml(plain, 'en')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<h2>What does not agree</h2>')
  })

  test('marks that overlap do not break the tags', () => {
    const html = renderHtml({ ...plain, text: 'abcdef', findings: [unit(0, 4), unit(2, 6)] }, 'vi')
    expect(html).toContain(
      '<mark class="warning">ab</mark><mark class="warning">cd</mark><sup><a id="m1" href="#f1">1</a></sup><mark class="warning">ef</mark><sup><a id="m2" href="#f2">2</a></sup>',
    )
  })

  test('what was ignored stands there with its reason', () => {
    const html = renderHtml(
      { ...plain, findings: [], ignored: [{ finding: unit(0, 3), reason: 'theo <bản gốc>', by: 'settings' }] },
      'vi',
    )
    expect(html).toContain('Không thấy điểm nào không khớp.')
    expect(html).toContain('<p class="reason">Lý do: theo &lt;bản gốc&gt;</p>')
  })

  test('a rule that ignored nothing is told', () => {
    const unused = [{ code: 'sum/parts', reason: 'cũ', by: 'remark', why: 'unmatched' }] as const
    expect(renderHtml({ ...plain, unused }, 'en')).toContain(
      '<li>sum/parts, “cũ” (a remark in the text): no finding matches it.</li>',
    )
  })

  test.each([
    ['a script in the text', { text: '<script>alert(1)</script>' }],
    ['a script in the name', { file: '"><script>alert(1)</script>' }],
    ['an image that would be loaded', { text: '<img src=x onerror=alert(1)>' }],
  ])('%s stays words', (_sentence, hostile) => {
    const html = renderHtml({ ...plain, findings: [], ...hostile }, 'vi')
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain("default-src 'none'")
  })

  test('nothing is loaded from anywhere', () => {
    expect(renderHtml(plain, 'vi')).not.toMatch(/\b(?:src|href)="(?!#)|url\(|@import/)
  })
})
