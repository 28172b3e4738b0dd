import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../findings/index.ts'
import { takeRemarks } from './remarks.ts'

/** Code, reason and the words over which each remark holds. */
const remarks = (text: string): readonly (readonly string[])[] =>
  takeRemarks(text, 'a.md').remarks.map(({ code, reason, over }) => [
    code,
    reason,
    text.slice(over.start, over.end).trim(),
  ])

describe('a remark sets findings of its code aside', () => {
  test.each([
    [
      'on its own line',
      'một\nhai <!-- giaoban-ignore sum/parts: theo bản gốc -->\nba',
      ['sum/parts', 'theo bản gốc', 'hai <!-- giaoban-ignore sum/parts: theo bản gốc -->'],
    ],
    [
      'on the next line with words, when it stands alone',
      '<!-- giaoban-bỏ-qua sum/parts: lý do -->\n\nhai\nba',
      ['sum/parts', 'lý do', 'hai'],
    ],
    [
      'with a colon behind the order',
      'a <!-- giaoban-bỏ-qua: sum/parts: lý do -->',
      ['sum/parts', 'lý do', 'a <!-- giaoban-bỏ-qua: sum/parts: lý do -->'],
    ],
    [
      'with marks written otherwise',
      `a <!-- ${'giaoban-bỏ-qua'.normalize('NFD')} sum/parts: x -->`,
      ['sum/parts', 'x', `a <!-- ${'giaoban-bỏ-qua'.normalize('NFD')} sum/parts: x -->`],
    ],
  ])('%s', (_sentence, text, expected) => expect(remarks(text)).toEqual([expected]))

  test('its words are no part of the text that is read, and nothing moves', () => {
    const text = 'a <!-- giaoban-ignore sum/parts: 12 vụ\nlà đúng --> b'
    const { text: read } = takeRemarks(text, 'a.md')
    expect(read).toHaveLength(text.length)
    expect(read.replace(/ +/g, ' ')).toBe('a \n b')
  })

  test.each([
    ['another comment', 'a <!-- 12 vụ -->'],
    ['words that only look like it', 'a <!-- giaoban-ignored sum/parts: x -->'],
    ['no comment', 'giaoban-ignore sum/parts: x'],
  ])('not: %s', (_sentence, text) => expect(takeRemarks(text, 'a.md')).toEqual({ text, remarks: [] }))

  test.each([
    ['a code that there is not', 'a\nb <!-- giaoban-ignore sum/part: x -->', 'code'],
    ['no code', 'a\nb <!-- giaoban-ignore -->', 'code'],
    ['no reason', 'a\nb <!-- giaoban-ignore sum/parts -->', 'reason'],
  ])('refused, naming the line: %s', (_sentence, text, reason) => {
    let thrown: unknown
    try {
      takeRemarks(text, 'a.md')
    } catch (error) {
      thrown = error
    }
    expect(isRefusal(thrown)).toBe(true)
    expect(thrown).toMatchObject({ code: 'config/check', params: { file: 'a.md', key: 'dòng 2', reason } })
  })

  test('a hundred thousand unclosed comments take no time', () => {
    const text = '<!-- giaoban-ignore '.repeat(100_000)
    const start = performance.now()
    takeRemarks(text, 'a.md')
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
