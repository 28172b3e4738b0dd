import { readRowName } from '../tables/row-name.ts'
import { wordKey } from '../tables/word-key.ts'

/** Periods as titles write them, in figures and in words: 'tháng 01 năm 2024', '6 tháng đầu năm', 'quý Một', 'từ 01/01- 20/01/2024'. */
const month = String.raw`(?:\d{1,2}|giêng|chạp|mười(?:\s+(?:một|hai))?|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín)`
const year = String.raw`(?:[\s/.,-]*(?:đầu\s+)?năm)?[\s/.,-]*(?:(?:19|20)\d\d)?`
const periods: readonly RegExp[] = [
  /(?:tính\s+)?(?:từ|đến|tại)?\s*(?:thời\s+điểm\s+)?(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?/giu,
  /(?:tính\s+)?(?:đến\s+)?ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?/giu,
  new RegExp(String.raw`(?<!\p{L})${month}\s+tháng(?!\p{L})${year}`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})tháng\s+${month}(?!\p{L})${year}`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})qu[ýí]\s+(?:i{1,3}|iv|[1-4]|một|hai|ba|tư|bốn)(?!\p{L})${year}`, 'giu'),
  /(?<!\p{L})(?:cả\s+)?năm\s+(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?/giu,
]
/** Words that are left over from a period, or say how far the figures are settled. */
const leftOver = new Set(
  ['ước', 'tính', 'và', 'đến', 'từ', 'trong', 'đầu', 'cuối', 'sơ', 'bộ', 'tháng', 'năm', 'kì'].map(wordKey),
)

/** The words of a title without the period that it names. */
export function withoutPeriods(title: string): string {
  return periods
    .reduce((rest, pattern) => rest.replace(pattern, ' '), title.normalize('NFC'))
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * Which kind of table this is, month after month: the words of its title without period and numbers; without a title, those of
 * its sheet's name.
 */
export function layoutKey(title: string, sheet: string): string {
  return strippedKey(withoutPeriods(title)) || `# ${strippedKey(sheet)}`
}

function strippedKey(text: string): string {
  const words = wordKey(text)
    .split(' ')
    .filter((word) => word !== '' && !/^\p{N}+$/u.test(word))
  while (leftOver.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** A row's own words by which it is known again: without numbering, 'Trong đó', unit and footnote marks. */
export function rowKey(words: string): string {
  const name = readRowName(words, '')
  return name.key || wordKey(words)
}
