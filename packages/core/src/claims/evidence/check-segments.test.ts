import { describe, expect, test } from 'vitest'
import { segmentAt, segmentBounds, segmentText } from './check-segments.ts'

const text = 'Thu 1.035,5 tỷ đồng. Chi 2 tỷ; nợ 3 tỷ.\nDòng hai…'
const cut = (starts: readonly number[]): readonly string[] =>
  starts.map((start, index) => text.slice(start, starts[index + 1]))

describe('segments of a text', () => {
  const segments = segmentText(text)
  test('sentences end at a stop that a blank follows, not inside a number', () =>
    expect(cut(segments.sentences)).toEqual(['Thu 1.035,5 tỷ đồng.', ' Chi 2 tỷ; nợ 3 tỷ.\n', 'Dòng hai…']))
  test('clauses end at a semicolon too', () =>
    expect(cut(segments.clauses)).toEqual(['Thu 1.035,5 tỷ đồng.', ' Chi 2 tỷ;', ' nợ 3 tỷ.\n', 'Dòng hai…']))
  test('an offset is found in its segment', () => {
    const at = text.indexOf('nợ')
    expect(segmentAt(segments.clauses, at)).toBe(2)
    expect(segmentBounds(segments.clauses, at, text.length)).toEqual({ start: 30, end: 40 })
    expect(segmentAt(segments.lines, text.indexOf('hai'))).toBe(1)
  })
})
