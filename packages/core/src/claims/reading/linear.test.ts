import { describe, expect, test } from 'vitest'
import { readClaims } from '../read-claims.ts'

/** Texts that tempt a reader to look back or ahead without end. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  'one sentence of trong đó': (size) => `Thu đạt 5 tỷ đồng, ${'trong đó '.repeat(size)}3 tỷ đồng.`,
  'brackets that never close': (size) => '(tăng 5% '.repeat(size),
  'brackets without a number': (size) => `Thu ${'( )'.repeat(size)} đạt 5 tỷ đồng`,
  'remarks in one clause': (size) => `${'thu (a) '.repeat(size)} đạt 5 tỷ đồng`,
  'closing brackets alone': (size) => '5%) '.repeat(size),
  'one list without an end': (size) => `Thu tăng ${'5%, '.repeat(size)}`,
  'only numbers': (size) => '3.123,9 '.repeat(size),
  'words without a number': (size) => `${'nông nghiệp và '.repeat(size)} tăng 5%`,
  'so với without a base': (size) => 'so với '.repeat(size),
  'plans without an end': (size) => `Đạt 5% kế hoạch ${'năm giao '.repeat(size)}`,
  'periods only': (size) => 'tháng 9 năm 2024 '.repeat(size),
  'in turn': (size) => `A, B, C ${'lần lượt 5%, '.repeat(size)}`,
  'changes without a base': (size) => 'Thu tăng 5%. '.repeat(size),
  'one sentence, a base at its end': (size) => `${'thu tăng 5%; '.repeat(size)} so với cùng kỳ`,
  'points in time': (size) => 'đến hết tháng '.repeat(size),
  'ranks that go on': (size) => `Xếp thứ 5 ${'và thứ 3 '.repeat(size)}`,
  'days in a chain': (size) => `dịp ${'30/4 - '.repeat(size)} đạt 5%`,
  'bare numbers in a list': (size) => `Vốn ${'27, '.repeat(size)} và 9 triệu USD`,
  'dropped numbers': (size) => `Mũi ${'nhóm 2 của '.repeat(size)} đạt 80%`,
  'reasons without end': (size) => `Giá giảm 5% ${'do giá '.repeat(size)} giảm 3%`,
  'one place after another': (size) => `Gỗ tăng ${'ở Kon Tum '.repeat(size)} (5 tấn)`,
  'rows of strokes': (size) => `Năm | Thu\n${'2023 | 5\n'.repeat(size)}`,
  colons: (size) => 'thu : '.repeat(size),
}

/** The best of some runs: what else the machine does only adds. Milliseconds. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const begun = performance.now()
    readClaims(text)
    return performance.now() - begun
  })
  return Math.min(...times)
}

describe('reading takes time in proportion to the text', () => {
  test.each(Object.entries(texts))('%s', { retry: 3 }, (_name, textOf) => {
    const small = timeOf(textOf(1000))
    const large = timeOf(textOf(8000))
    // A reader that looks back at everything takes 64 times as long.
    expect(large / small).toBeLessThan(20)
  })
})
