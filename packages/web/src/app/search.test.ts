import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenField, parseSearch, readSearch, stringifySearch } from './search.ts'

describe('the query string of an address', () => {
  it('keeps an instant readable and its plus safe', () => {
    expect(stringifySearch({ luc: '2024-02-03T08:00:00+07:00' })).toBe('?luc=2024-02-03T08:00:00%2B07:00')
  })

  it('leaves out what is absent', () => {
    expect(stringifySearch({ luc: undefined, so: '' })).toBe('')
  })

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1 })), (search) => {
        expect(parseSearch(stringifySearch(search))).toEqual({ ...search })
      }),
    )
  })
})

describe('what an address may ask for', () => {
  it.each([
    [{ luc: '2024-02-03T08:00:00+07:00' }, { luc: '2024-02-03T08:00:00+07:00' }],
    [{ luc: 'hôm qua', ky: 'tháng giêng' }, {}],
    [
      { ky: '2024-M01', so: 'EXPORT.value', khac: '1' },
      { ky: '2024-M01', so: 'EXPORT.value' },
    ],
  ])('%j', (search, read) => {
    expect(readSearch(search)).toEqual(read)
  })
})

describe('an instant or a period that is none', () => {
  it.each([
    [{}, null],
    [{ luc: '2024-02-03T08:00:00+07:00', ky: '2024-M01' }, null],
    [{ luc: '2024-01-15T08:00' }, 'luc'],
    [{ ky: 'thang-1' }, 'ky'],
  ] as const)('%j is broken at %j', (search, field) => expect(brokenField(search)).toBe(field))
})
