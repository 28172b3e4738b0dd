import { describe, expect, test } from 'vitest'
import { bytesOf, refusalOf } from '../../test/office-files.ts'
import { readCsv } from './index.ts'

describe('a CSV file keeps lines and fields', () => {
  test('quotes, commas, line breaks within a field and blank lines', () => {
    const text = 'code,name\r\nA,"Thu, chi"\r\n\r\nB,"hai\r\ndòng"\r\nC,"nói ""có"""\r\n'
    expect(readCsv(bytesOf(text), 'a.csv')).toEqual({
      file: 'a.csv',
      header: ['code', 'name'],
      rows: [
        { line: 2, fields: ['A', 'Thu, chi'] },
        { line: 4, fields: ['B', 'hai\ndòng'] },
        { line: 6, fields: ['C', 'nói "có"'] },
      ],
    })
  })

  test('a byte order mark is no part of the first name, blanks belong to their field', () => {
    expect(readCsv(bytesOf('\ufeffa,b\n x ,\n'), 'a.csv')).toMatchObject({
      header: ['a', 'b'],
      rows: [{ line: 2, fields: [' x ', ''] }],
    })
  })

  test('a header alone is a table without rows', () => {
    expect(readCsv(bytesOf('a,b'), 'a.csv').rows).toEqual([])
  })
})

describe('a broken CSV file is refused with its line', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x62, 0])
  test.each<[string, Uint8Array, string, Record<string, unknown>]>([
    ['no content', bytesOf('  \n'), 'file/empty', {}],
    ['no bytes', new Uint8Array(), 'file/empty', {}],
    [
      'a quote that is never closed: the line on which it opens',
      bytesOf('a,b\n1,2\n3,"4\n5,6\n'),
      'file/csv-broken',
      { line: 3, reason: 'quote' },
    ],
    ['words after a closing quote', bytesOf('a,b\n1,"2" x\n'), 'file/csv-broken', { line: 2, reason: 'quote' }],
    ['a quote inside a field', bytesOf('a,b\n1,2"\n'), 'file/csv-broken', { line: 2, reason: 'quote' }],
    [
      'a field too few',
      bytesOf('a,b,c\n1,2,3\n4,5\n'),
      'file/csv-broken',
      { line: 3, reason: 'fields', expected: 3, found: 2 },
    ],
    [
      'a field too many',
      bytesOf('a,b\n1,2,3\n'),
      'file/csv-broken',
      { line: 2, reason: 'fields', expected: 2, found: 3 },
    ],
    ['another separator', bytesOf('a;b\n1;2\n'), 'file/csv-broken', { line: 1, reason: 'separator' }],
    ['a column without a name', bytesOf('a,,c\n1,2,3\n'), 'file/csv-broken', { line: 1, reason: 'header' }],
    ['a column named twice', bytesOf('a,b,a\n1,2,3\n'), 'file/csv-broken', { line: 1, reason: 'header', column: 'a' }],
    ['UTF-16', utf16, 'file/encoding', { encoding: 'UTF-16' }],
    [
      'bytes that are not UTF-8',
      new Uint8Array([...bytesOf('a,b\n'), 0x54, 0xe6, 0x6e, 0x67, 0x0a]),
      'file/encoding',
      { encoding: 'unknown', line: 2 },
    ],
  ])('%s', (_sentence, bytes, code, params) => {
    expect(refusalOf(() => readCsv(bytes, 'so-lieu.csv'))).toMatchObject({
      code,
      params: { file: 'so-lieu.csv', ...params },
    })
  })

  test('the place names file and line', () => {
    expect(refusalOf(() => readCsv(bytesOf('a,b\n1\n'), 'a.csv')).at).toEqual({ file: 'a.csv', line: 2 })
  })
})
