// Reading figures in Vietnamese prose, beside what others do with the same text: nobody else reads claims, so the peers do less.
import { readClaims } from '@giaoban/core/claims'
import * as chrono from 'chrono-node'
import { measure, type Result } from './measure.ts'

/** Sentences of our own in the manner of monthly reports, repeated with other numbers to the size asked for. */
const makeText = (bytes: number): string => {
  const parts: string[] = []
  let size = 0
  for (let i = 1; size < bytes; i++) {
    const n = (i * 7919) % 9973
    const part =
      `Tháng ${(n % 12) + 1}/2024, giá trị sản xuất công nghiệp ước đạt ${1 + (n % 9)}.${100 + (n % 900)},${n % 10} tỷ đồng, bằng ${5 + (n % 90)},${n % 10}% kế hoạch, ` +
      `tăng ${1 + (n % 60)},${n % 10}% so với cùng kỳ năm trước. Kim ngạch xuất khẩu đạt ${50 + (n % 400)} triệu USD, giảm ${n % 30},${n % 10}% so với tháng trước; ` +
      `trong đó cà phê ${10 + (n % 80)} nghìn tấn, cao su ${1 + (n % 9)} nghìn tấn. Toàn tỉnh có ${10 + (n % 300)} doanh nghiệp thành lập mới, vốn đăng ký ${100 + n} tỷ đồng.\n\n`
    parts.push(part)
    size += part.length * 1.3
  }
  return parts.join('')
}

const countNumbers = (text: string): number => {
  let count = 0
  for (const _ of text.matchAll(/\d[\d.,]*/gu)) count++
  return count
}

export const benchReader = async (): Promise<readonly Result[]> => {
  const text = makeText(1_000_000)
  const bytes = Buffer.byteLength(text)
  const tenth = text.slice(0, Math.floor(text.length / 10))
  return [
    await measure('reader', `${(bytes / 1e6).toFixed(2)} MB of report prose`, bytes / 1e6, 'MB', [
      {
        name: 'giaoban readClaims',
        does: 'every figure with measure, unit, baseline, period, indicator',
        work: () => readClaims(text),
      },
      { name: 'one global number regex', does: 'finds digits (the floor)', runs: 9, work: () => countNumbers(text) },
      { name: 'chrono-node (vi)', does: 'finds dates only', runs: 3, share: 0.1, work: () => chrono.vi.parse(tenth) },
    ]),
    await growth(),
  ]
}

/** Cost per byte at growing sizes: a linear reader keeps it level. */
const growth = async (): Promise<Result> => {
  const sizes = [1, 2, 4, 8]
  const texts = sizes.map((size) => makeText(size * 1e6))
  const measured = await measure(
    'reader, growth',
    'the same prose at 1, 2, 4, 8 MB; time ÷ size, so a level line is linear',
    1,
    'MB',
    sizes.map((size, i) => ({
      name: `${size} MB`,
      does: 'time per MB',
      runs: 3,
      share: size,
      work: () => readClaims(texts[i] ?? ''),
    })),
  )
  return measured
}
