import { describe, expect, it } from 'vitest'
import { csvText } from './csv-text.ts'

describe('a table as CSV that a spreadsheet opens', () => {
  it('begins with a byte order mark, so that accents are read', () => {
    expect(csvText([['Chỉ tiêu']], 'vi')).toBe('\uFEFFChỉ tiêu\r\n')
  })
  it.each([
    ['a Vietnamese decimal has a comma beside semicolons', 'vi', [{ decimal: '3123.90' }, null, 'ước'], '3123,90;;ước'],
    ['an English decimal has a point beside commas', 'en', [{ decimal: '-1.21' }, 'est.'], '-1.21,est.'],
    ['a separator within words is quoted', 'vi', ['a; b', 'c, d', '"e"'], '"a; b";"c, d";"""e"""'],
    ['words that a spreadsheet would compute are marked as text', 'vi', ['=1+1', '-x'], "'=1+1;'-x"],
  ] as const)('%s', (_sentence, language, row, expected) => {
    expect(csvText([row], language)).toBe(`\uFEFF${expected}\r\n`)
  })
})
