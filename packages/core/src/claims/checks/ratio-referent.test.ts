import { describe, expect, test } from 'vitest'
import { check, found, sourceWith } from './marked-text.ts'

const sentence =
  'Có [100](level u:enterprises #doanh_nghiệp @ENT) doanh nghiệp và [30](level u:đơn_vị #đơn_vị) đơn vị với vốn [950](level u:VND*9 #vốn) tỷ đồng, đạt [9,52](plan #doanh_nghiệp)% kế hoạch.'
const enterprises = { catalogue: { ENT: { unit: 'enterprises', multiplier: 0 } } }

describe('ratio/referent: a share that fits another figure than the nearest', () => {
  test('100 ÷ 9,52% = 1.050 is a round plan, 950 ÷ 9,52% = 9.979 is none: a warning that proposes the derived plan', () => {
    expect(check(sentence)).toMatchObject([
      {
        code: 'ratio/referent',
        severity: 'warning',
        params: { level: '950', implied: '9979', other: '100', otherImplied: '1050', registered: false },
        suggestion: { value: '1050', indicator: 'doanh nghiệp' },
      },
    ])
  })
  test('also across a semicolon', () =>
    expect(found(sentence.replace(' với vốn', '; vốn'))).toEqual(['warning ratio/referent 9,52']))
  test('an error when the plan of the other is registered', () =>
    expect(
      found(sentence, { source: sourceWith({ ...enterprises, targets: { 'ENT 2024': [['council', '1050']] } }) }),
    ).toEqual(['error ratio/referent 9,52']))

  test.each([
    [
      'the nearest figure gives a round plan itself',
      'Có [120](level u:enterprises #doanh_nghiệp) doanh nghiệp với vốn [952](level u:VND*9 #vốn) tỷ đồng, đạt [9,52](plan #vốn)% kế hoạch.',
    ],
    [
      "the figure between is a complement: 'cho 322 lượt hộ'",
      'Đã giải ngân [97,9](level u:VND*9 #giải_ngân) tỷ đồng cho [322](level u:hộ #hộ) lượt hộ, đạt [50,2](plan #giải_ngân)% kế hoạch.',
    ],
    [
      'no other figure fits either',
      'Có [103](level u:enterprises #doanh_nghiệp) doanh nghiệp với vốn [951](level u:VND*9 #vốn) tỷ đồng, đạt [9,57](plan #vốn)% kế hoạch.',
    ],
    [
      'the other figure stands two clauses before',
      'Có [100](level u:enterprises #doanh_nghiệp) doanh nghiệp; giải thể không có; vốn [950](level u:VND*9 #vốn) tỷ đồng, đạt [9,52](plan #vốn)% kế hoạch.',
    ],
    [
      'the other figure has a share of its own',
      'Có [100](level u:enterprises #doanh_nghiệp) doanh nghiệp, đạt [8](plan #doanh_nghiệp)% kế hoạch; vốn [950](level u:VND*9 #vốn) tỷ đồng, đạt [9,52](plan #vốn)% kế hoạch.',
    ],
    [
      'the share is itself only about',
      'Có [100](level u:enterprises #doanh_nghiệp) doanh nghiệp với vốn [950](level u:VND*9 #vốn) tỷ đồng, đạt [9,52](plan ~over #vốn)% kế hoạch.',
    ],
  ])('nothing when %s', (_, marked) => expect(found(marked)).toEqual([]))

  test('nothing when the registered plan of the nearest figure fits', () => {
    const source = sourceWith({ targets: { 'CAP 2024': [['council', '9980']] } })
    expect(found(sentence.replace('#vốn)', '#vốn @CAP)'), { source })).toEqual([])
  })
})
