import { describe, expect, it } from 'vitest'
import { capitalised, printTarget } from './printed.ts'
import { inEnglish, inVietnamese } from './testing-rows.ts'

describe('small words', () => {
  it('begins a sentence with a capital', () => {
    expect(capitalised('đ')).toBe('Đ')
    expect(capitalised('')).toBe('')
  })

  it('prints a target in words and figures', () => {
    expect(printTarget({ kind: 'about', value: '1200' }, inVietnamese)).toBe('khoảng 1.200')
    expect(printTarget({ kind: 'floor', value: '1200', strict: false }, inEnglish)).toBe('≥ 1,200')
    expect(printTarget({ kind: 'text', text: 'giữ vững' }, inVietnamese)).toBe('giữ vững')
  })
})
