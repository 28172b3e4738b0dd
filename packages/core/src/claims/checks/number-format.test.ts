import { describe, expect, test } from 'vitest'
import { check, found } from './marked-text.ts'

describe('number/format', () => {
  test.each([
    ['a decimal point', 'Thu nhập [5.9](level u:VND*6 #thu_nhập) triệu đồng.', ['warning number/format 5.9']],
    ['English notation', 'Sản xuất [3,123.9](level u:VND*9 #sản_xuất) tỷ đồng.', ['warning number/format 3,123.9']],
    ['grouping left out', 'Sản xuất [41150,5](level u:VND*9 #sản_xuất) tỷ đồng.', ['info number/format 41150,5']],
    ['a right number', 'Sản xuất [3.123,9](level u:VND*9 #sản_xuất) tỷ đồng.', []],
    ['a plain whole number', 'Xảy ra [8161](level u:cases #vụ_việc) vụ.', []],
    ['a number in words', 'Có [bảy](level u:cases #vụ_việc) vụ.', []],
    ['English notation in an English text', 'Output was [3,123.9](level u:VND*9 #output) billion VND.', []],
    [
      'a percentage without its sign',
      'Sản lượng tăng [1,5](pct up same #sản_lượng) so với cùng kỳ.',
      ['warning number/format 1,5'],
    ],
    ['with its sign', 'Sản lượng tăng [1,5](pct up same #sản_lượng)% so với cùng kỳ.', []],
    ['with its sign after a blank', 'Sản lượng tăng [1,5](pct up same #sản_lượng) % so với cùng kỳ.', []],
    ['in words', 'Sản lượng tăng [1,5](pct up same #sản_lượng) phần trăm so với cùng kỳ.', []],
    ['one sign for a list', 'Hai nước tăng [5,0](pct up #hai_nước) và [4,5](pct up #hai_nước)%.', []],
    [
      'passenger-kilometres without .km',
      'Vận tải [394,2](level u:visits*6 #vận_tải) triệu lượt khách và [18](level u:visits*9 #vận_tải) tỷ lượt khách.',
      ['warning number/format 18'],
    ],
  ])('%s', (_, marked, expected) => expect(found(marked)).toEqual(expected))

  test('proposes the right way to write it', () => {
    expect(check('Sản xuất [3,123.9](level u:VND*9 #sản_xuất) tỷ đồng.')[0]).toMatchObject({
      params: { variant: 'mixedSeparators' },
      suggestion: { text: '3.123,9' },
    })
    expect(
      check(
        'Vận tải [394,2](level u:visits*6 #vận_tải) triệu lượt khách và [18](level u:visits*9 #vận_tải) tỷ lượt khách.',
      )[0],
    ).toMatchObject({ suggestion: { text: '18 tỷ lượt khách.km' } })
  })
})
