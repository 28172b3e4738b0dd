import { describe, expect, test } from 'vitest'
import { readClaims } from '../read-claims.ts'
import { sourceText } from './source-text.ts'
import { wordKey } from './word-key.ts'

describe('two spellings of one word have one key', () => {
  test.each([
    ['Hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['uỷ', 'ủy'],
    ['kỳ', 'kì'],
    ['tỷ', 'tỉ'],
    ['LÝ', 'lí'],
  ])('%s = %s', (one, other) => {
    expect(wordKey(one)).toBe(wordKey(other))
  })

  test.each([
    ['quý', 'quy'],
    ['quý', 'qúi'],
    ['tăng', 'tặng'],
    ['tuy', 'tui'],
  ])('%s ≠ %s', (one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other))
  })
})

describe('the text that is read', () => {
  test('composed Unicode stays as it is', () => {
    const { text, encoding } = sourceText('Tổng thu đạt 5 tỷ đồng.')
    expect([text, encoding]).toEqual(['Tổng thu đạt 5 tỷ đồng.', null])
  })

  test('blanks of every kind are spaces, line ends are one newline, lengths stay', () => {
    const raw = 'Thu\u00a0đạt\t5\r\ntỷ\rđồng'
    const { text } = sourceText(raw)
    expect(text).toBe('Thu đạt 5 \ntỷ\nđồng')
    expect(text.length).toBe(raw.length)
  })

  test('decomposed Unicode is composed, and a span finds its way back', () => {
    const raw = 'Thu đạt 5 tỷ'.normalize('NFD')
    const source = sourceText(raw)
    expect([source.text, source.encoding]).toEqual(['Thu đạt 5 tỷ', 'NFD'])
    const span = source.original(4, 7)
    expect(raw.slice(span.start, span.end).normalize('NFC')).toBe('đạt')
  })
})

describe('a span finds its way back where composing changes lengths', () => {
  test.each([
    ['decomposed letters before it', 'Thu đạt 5 tỷ'.normalize('NFD'), '5'],
    ['a mark behind the number that no digit takes', 'Thu đạt 12,5\u07aa tỷ'.normalize('NFD'), '12,5'],
    ['marks in the wrong order behind the number', 'Thu đạt 12,5\u0301\u0323 tỷ', '12,5'],
  ])('%s', (_sentence, raw, number) => {
    const source = sourceText(raw)
    const at = source.text.indexOf(number)
    const { start, end } = source.original(at, at + number.length)
    expect(raw.slice(start, end)).toBe(number)
  })
})

/** The same sentence as fonts from before Unicode wrote it. */
const sentence = 'Tổng thu ngân sách trên địa bàn tỉnh ước đạt 1.035,5 tỷ đồng, tăng 28,7% so với cùng kỳ năm trước.'
const legacy = [
  [
    'TCVN3',
    'Tæng thu ng©n s¸ch trªn ®Þa bµn tØnh \u00adíc ®¹t 1.035,5 tû ®ång, t¨ng 28,7% so víi cïng kú n¨m tr\u00adíc.',
  ],
  [
    'VNI',
    'Toång thu ngaân saùch treân ñòa baøn tænh öôùc ñaït 1.035,5 tyû ñoàng, taêng 28,7% so vôùi cuøng kyø naêm tröôùc.',
  ],
] as const

describe('legacy encodings are converted and said', () => {
  test.each(legacy)('%s', (encoding, raw) => {
    expect(sourceText(raw)).toMatchObject({ text: sentence, encoding })
    const reading = readClaims(raw)
    expect(reading.findings).toMatchObject([{ code: 'text/encoding', params: { encoding } }])
    expect(reading.claims.map(({ measure, value, unit }) => [measure, value, unit])).toEqual([
      ['level', 1035.5, 'VND'],
      ['change_pct', 28.7, 'percent'],
    ])
    for (const claim of reading.claims) expect(raw.slice(claim.start, claim.end)).toBe(claim.printed)
  })

  test('Vietnamese in Unicode and other languages are not mistaken for one', () => {
    expect(sourceText(sentence.repeat(5)).encoding).toBeNull()
    expect(
      sourceText('Le coût de la production a augmenté de 5 % par rapport à l’année dernière. '.repeat(20)).encoding,
    ).toBeNull()
  })
})
