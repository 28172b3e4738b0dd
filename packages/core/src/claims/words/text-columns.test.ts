import { describe, expect, test } from 'vitest'
import { columns, letterStart } from './text-columns.ts'

describe('columns of a terminal', () => {
  test.each([
    ['ASCII', 'abc 12', 6],
    ['composed Vietnamese', 'tỷ đồng', 7],
    ['decomposed Vietnamese', 'tỷ đồng'.normalize('NFD'), 7],
    ['full-width digits', '１２', 4],
    ['Han letters', '嘉莱', 4],
    ['a picture', '😀', 2],
    ['a joiner and a mark of direction', 'a\u200db\u200e', 2],
    ['nothing', '', 0],
  ])('%s', (_sentence, text, width) => expect(columns(text)).toBe(width))
})

describe('a cut does not part a letter', () => {
  test.each([
    ['between letters it stays', 'abc', 1, 1],
    ['within decomposed marks it goes before the letter', 'o\u0302\u0300b', 2, 0],
    ['within a letter of two units', 'a😀b', 2, 1],
    ['at the end', 'ab', 5, 2],
  ])('%s', (_sentence, text, offset, start) => expect(letterStart(text, offset)).toBe(start))
})
