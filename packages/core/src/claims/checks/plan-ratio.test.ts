import { describe, expect, test } from 'vitest'
import { check, found, sourceWith } from './marked-text.ts'

const budget = (level: string, share: string, by = '') =>
  `Thu ngân sách [${level}](level u:VND*9 #thu @REV) tỷ đồng, đạt [${share}](plan ${by} #thu @REV)% dự toán.`
const source = sourceWith({
  targets: {
    'REV 2024': [
      ['central', '5628'],
      ['council', '5815'],
    ],
  },
})

describe('ratio/plan-contradiction: level ÷ share is no registered plan', () => {
  test.each([
    ['the central plan', budget('1.035,5', '18,4', 'by:central')],
    ['the council plan', budget('1.035,5', '17,8', 'by:council')],
    ['any plan when no assigner is named', budget('1.035,5', '17,8')],
    ['a rounded level', budget('1.000', '17,2')],
  ])('agrees with %s', (_, marked) => expect(found(marked, { source })).toEqual([]))

  test('a level told again behind a remark on the plan in brackets is no plan', () => {
    const again = 'Thu ngân sách (so dự toán HĐND giao) [1.035,5](level u:VND*9 #thu @REV) tỷ đồng.'
    expect(found(`${budget('1.035,5', '18,4', 'by:central')} ${again}`)).toEqual([])
  })

  test('an error when not even rounding explains it', () => {
    const [finding] = check(budget('1.035,5', '20,1', 'by:council'), { source })
    expect(finding).toMatchObject({
      code: 'ratio/plan-contradiction',
      severity: 'error',
      params: { target: '5815', actual: '17.81', source: 'registered', multiplier: 9 },
      suggestion: { value: '17.8', unit: 'percent' },
    })
  })
  test('a warning when only rounding to tens explains it', () =>
    expect(found(budget('1.040', '17,8', 'by:council'), { source })).toEqual(['warning ratio/plan-contradiction 17,8']))
  test('a warning that says so when the share was cut off', () => {
    const cut = sourceWith({ targets: { 'REV 2024': [['central', '5000.0']] } })
    const [finding] = check(budget('994,6', '19,8'), { source: cut })
    expect(finding).toMatchObject({ severity: 'warning', params: { truncationFits: true } })
  })
  test('the share under the wrong assigner contradicts', () =>
    expect(found(budget('1.035,5', '18,4', 'by:council'), { source })).toEqual(['error ratio/plan-contradiction 18,4']))
  test('nothing is said without a plan', () => expect(found(budget('1.035,5', '99'))).toEqual([]))
  test("a month's plan is not the year's", () =>
    expect(
      found('Thu [500](level u:VND*9 #thu @REV) tỷ đồng, đạt [98](plan #thu @REV)% kế hoạch tháng.', { source }),
    ).toEqual([]))
  test('off by a thousand it is the unit', () =>
    expect(found(budget('1.035.500', '17,8', 'by:council'), { source })).toContain('warning level/magnitude 1.035.500'))
})

describe('ratio/plan-contradiction against a plan in the text', () => {
  test('agreeing', () =>
    expect(
      found(
        'Kế hoạch năm [750](level u:USD*6 p:2024-A1 #xuất_khẩu) triệu USD. Xuất khẩu [85](level u:USD*6 #xuất_khẩu) triệu USD, đạt [11,33](plan #xuất_khẩu)% kế hoạch.',
      ),
    ).toEqual([]))
  test('contradicting', () =>
    expect(
      found(
        'Kế hoạch năm [660](level u:USD*6 p:2022-A1 #xuất_khẩu) triệu USD. Xuất khẩu [510](level u:USD*6 #xuất_khẩu) triệu USD, đạt [72,27](plan #xuất_khẩu)% kế hoạch.',
      ),
    ).toEqual(['error ratio/plan-contradiction 72,27']))
})
