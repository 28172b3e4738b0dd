import { describe, expect, it } from 'vitest'
import { fromInput, toInput } from './wall-clock.ts'

describe('an instant in a date-time field', () => {
  it('is the clock on a Vietnamese wall, wherever the browser is', () => {
    expect(toInput('2024-02-03T01:00:00Z')).toBe('2024-02-03T08:00')
    expect(fromInput('2024-02-03T08:00')).toBe('2024-02-03T08:00:00+07:00')
  })

  it('is none while it is being typed', () => {
    expect(fromInput('2024-02-03')).toBeNull()
    expect(fromInput('')).toBeNull()
  })
})
