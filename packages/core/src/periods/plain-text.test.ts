import { describe, expect, it } from 'vitest'
import { plainText, wordsFinder } from './plain-text.ts'

describe('plain text', () => {
  it.each([
    ['a letter with a bar has no mark to lose, and loses it', 'Đăk Đoa', 'dak doa'],
    ['marks that were typed apart count like those that were not', 'Ha\u0300 No\u0323\u0302i', 'ha noi'],
    ['capitals and figures', 'QUÝ IV/2024', 'quy iv/2024'],
  ])('%s', (_sentence, text, plain) => {
    expect(plainText(text)).toBe(plain)
  })
})

describe('what was typed', () => {
  it.each([
    ['without accents', 'ca phe', true],
    ['in another order', 'phê cà', true],
    ['as parts of words', 'xuat  kh', true],
    ['nothing', '  ', true],
    ['one word too many', 'cà phê tiêu', false],
  ])('%s', (_sentence, typed, found) => {
    expect(wordsFinder(typed)('Xuất khẩu cà phê')).toBe(found)
  })
})
