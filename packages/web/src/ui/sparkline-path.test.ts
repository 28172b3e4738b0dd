import { describe, expect, it } from 'vitest'
import { sparkShape } from './sparkline-path.ts'

describe('the shape of a small line', () => {
  it('joins neighbours and never bridges a gap', () => {
    const { line, dots } = sparkShape([1, 2, null, 4, 3], 46, 20)
    expect(line).toBe('M3 17L13 12.3M33 3L43 7.7')
    expect(dots).toEqual([])
  })

  it('draws a lonely value as a dot', () => {
    const { line, dots, last } = sparkShape([null, 5, null, 7], 36, 20)
    expect(line).toBe('')
    expect(dots).toEqual([
      { x: 13, y: 17 },
      { x: 33, y: 3 },
    ])
    expect(last).toEqual({ x: 33, y: 3 })
  })

  it('puts a flat line at half height', () => {
    expect(sparkShape([4, 4], 26, 20).line).toBe('M3 10L23 10')
  })

  it('has no last point when the last month is missing', () => {
    expect(sparkShape([4, null], 26, 20).last).toBeNull()
  })

  it('is empty without values', () => {
    expect(sparkShape([null, null], 26, 20)).toEqual({ line: '', dots: [], last: null })
  })
})
