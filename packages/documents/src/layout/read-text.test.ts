import { readClaims } from '@giaoban/core/claims'
import { describePlace, placeOf } from '@giaoban/core/layout'
import { describe, expect, test } from 'vitest'
import { bytesOf, compoundOf, docxOf, p, refusalOf, xlsxOf } from '../../test/office-files.ts'
import { readDocx, readProse, readText } from './index.ts'

/** The same sentences in two old encodings, as files hold them. */
const tcvn3 =
  'Tæng gi¸ trÞ s¶n xuÊt c«ng nghiÖp ­íc ®¹t 3.123,9 tû ®ång, t¨ng 48,8% so víi cïng kú n¨m tr­íc. C¸c lÜnh vùc v¨n hãa - x· héi tiÕp tôc ®­îc quan t©m.'
const vni =
  'Toång giaù trò saûn xuaát coâng nghieäp öôùc ñaït 3.123,9 tyû ñoàng, taêng 48,8% so vôùi cuøng kyø naêm tröôùc. Caùc lónh vöïc vaên hoùa - xaõ hoäi tieáp tuïc ñöôïc quan taâm.'

describe('a text is read as it stands', () => {
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = new Uint8Array(2 * text.length)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little)
    return bytes
  }

  test('lines with their offsets; CRLF becomes LF; NFD stays NFD', () => {
    const nfd = 'Gía'.normalize('NFD')
    const read = readText(bytesOf(`a\r\n\r\n${nfd} 85`), 'tin.txt')
    expect(read.text).toBe(`a\n\n${nfd} 85`)
    expect(read.blocks.map(({ start, end }) => read.text.slice(start, end))).toEqual(['a', '', `${nfd} 85`])
    expect(describePlace(placeOf(read, read.text.indexOf('85')) as never, 'vi')).toBe('dòng 3')
  })

  test.each([
    ['UTF-8 with a mark', bytesOf('\ufeffTháng 1')],
    ['UTF-16, little end first', utf16('\ufeffTháng 1', true)],
    ['UTF-16, big end first', utf16('\ufeffTháng 1', false)],
  ])('%s', (_sentence, bytes) => {
    expect(readText(bytes, 'tin.txt').text).toBe('Tháng 1')
  })

  const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
  test.each([
    ['TCVN3 in its own bytes', latin(tcvn3)],
    ['TCVN3 saved as UTF-8', bytesOf(tcvn3)],
  ])('%s is given as its Latin letters, which core reads', (_sentence, bytes) => {
    const { text } = readText(bytes, 'tin.txt')
    expect(text).toBe(tcvn3)
    expect(readClaims(text)).toMatchObject({
      claims: [{ printed: '3.123,9' }, { printed: '48,8' }],
      findings: [{ code: 'text/encoding', params: { encoding: 'TCVN3' } }],
    })
  })

  test('VNI in its own bytes too', () => {
    expect(readClaims(readText(latin(vni), 'tin.txt').text).claims.map(({ printed }) => printed)).toEqual([
      '3.123,9',
      '48,8',
    ])
  })

  test('a Word document in old fonts is read as well', () => {
    expect(readClaims(readDocx(docxOf(p(tcvn3)), 'a.docx').text).claims).toHaveLength(2)
  })

  test.each<[string, Uint8Array, string, Record<string, unknown>]>([
    ['an empty draft', bytesOf(' \n\t\n'), 'file/empty', {}],
    [
      'bytes of no known encoding',
      new Uint8Array([0x41, 0xff, 0x42]),
      'file/encoding',
      { encoding: 'unknown', line: 1 },
    ],
  ])('%s is refused', (_sentence, bytes, code, params) => {
    expect(refusalOf(() => readText(bytes, 'tin.txt'))).toMatchObject({ code, params: { file: 'tin.txt', ...params } })
  })
})

describe('prose is read from whatever holds it', () => {
  const rows = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Tháng 1</t></is></c></row></sheetData>'
  test.each([
    ['a text', bytesOf('Tháng 1'), 'a.txt', 'text'],
    ['Markdown', bytesOf('# Tháng 1'), 'a.md', 'markdown'],
    ['a web page', bytesOf('<p>Tháng 1'), 'a.html', 'html'],
    ['a workbook', xlsxOf({ sheets: { A: rows } }), 'a.xlsx', 'xlsx'],
    ['a Word document', docxOf(p('Tháng 1')), 'a.docx', 'docx'],
  ])('%s', async (_sentence, bytes, file, kind) => {
    const read = await readProse(bytes, file)
    expect(read.kind).toBe(kind)
    expect(read.text).toContain('Tháng 1')
  })

  test.each([
    ['a table of text', bytesOf('a,b'), 'a.csv', 'file/unsupported'],
    ['an old document', compoundOf('WordDocument'), 'a.doc', 'file/unsupported'],
    ['a workbook without a cell', xlsxOf({ sheets: { A: '<sheetData/>' } }), 'a.xlsx', 'file/empty'],
  ])('%s is refused', async (_sentence, bytes, file, code) => {
    await expect(readProse(bytes, file)).rejects.toMatchObject({ code })
  })
})
