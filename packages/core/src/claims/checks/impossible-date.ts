import { type Finding, finding } from '../../findings/index.ts'
import { isIsoDate, weekdayOf } from '../../periods/index.ts'
import type { CheckView } from '../evidence/check-view.ts'

const numeric =
  /(?<![\d/.,-])(?:(?<!lần )(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[\s,]*\(?)?(ngày\s+)?(\d{1,2})([/.-])(\d{1,2})\4(\d{4})(?![\d/]|[.,]\d)/giu
const worded =
  /(?:(?<!lần )(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[\s,]*\(?)?(ngày\s+)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+|\s*[/-]\s*)(\d{4})(?!\d)/giu
const month = /(?<!\p{L})tháng\s+(\d{1,2})\s*(?:[/-]\s*|\s+năm\s+)(\d{4})(?!\d)/giu
const quarter = /(?<!\p{L})quý\s+([5-9]|VI{0,3}|IX)\s*(?:[/-]\s*|\s+năm\s+)(\d{4})(?!\d)/gu

const day = String.raw`(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})`
const span = new RegExp(String.raw`từ\s+${day}\s+(?:đến(?:\s+hết)?|tới)\s+${day}(?!\d)`, 'giu')

/**
 * `date/impossible`: a day, month or quarter that no calendar has ('31/6/2024', 'ngày 29 tháng 02 năm 2023', 'tháng 13/2023'), or
 * a weekday that the date does not fall on (warning).
 */
export function checkImpossibleDate(view: CheckView): readonly Finding[] {
  const text = view.text.normalize('NFC') === view.text ? view.text : ''
  return [
    ...[...text.matchAll(numeric)].flatMap((m) => judged(m, m[1], m[2] !== undefined, m[3], m[5], m[6])),
    ...[...text.matchAll(worded)].flatMap((m) => judged(m, m[1], true, m[3], m[4], m[5])),
    ...[...text.matchAll(month)].flatMap((m) => (isMonth(m[1]) ? [] : [impossible(m, 'month', 12)])),
    ...[...text.matchAll(span)].flatMap(outOfOrder),
    ...[...text.matchAll(quarter)].map((m) => impossible(m, 'quarter', 4)),
  ]
}

/** 'từ ngày 15/6/2024 đến ngày 14/5/2024'. */
function outOfOrder(match: RegExpMatchArray): readonly Finding[] {
  const [start = '', end = ''] = [match.slice(1, 4), match.slice(4, 7)].map(([d = '', m = '', y = '']) =>
    [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
  )
  if (!isIsoDate(start) || !isIsoDate(end) || start <= end) return []
  const at = match.index ?? 0
  return [finding('date/impossible', { start: at, end: at + match[0].length }, { variant: 'order', printed: match[0] })]
}

function isMonth(text = ''): boolean {
  return Number(text) >= 1 && Number(text) <= 12
}

function judged(
  match: RegExpMatchArray,
  weekday: string | undefined,
  isNamed: boolean,
  day = '',
  monthText = '',
  year = '',
): readonly Finding[] {
  if (!isMonth(monthText)) return isNamed ? [impossible(match, 'month', 12)] : []
  const date = `${year}-${monthText.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isIsoDate(date)) return isNamed || Number(day) <= 31 ? [impossible(match, 'day', lastDay(year, monthText))] : []
  return weekday === undefined ? [] : onWeekday(match, weekday, date)
}

function lastDay(year: string, monthText: string): number {
  return new Date(Date.UTC(Number(year), Number(monthText), 0)).getUTCDate()
}

/** `last`: the last day, month or quarter that there is. */
function impossible(match: RegExpMatchArray, variant: 'day' | 'month' | 'quarter', last: number): Finding {
  const start = match.index ?? 0
  return finding('date/impossible', { start, end: start + match[0].length }, { variant, printed: match[0], last })
}

const weekdays = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật']

function onWeekday(match: RegExpMatchArray, written: string, date: string): readonly Finding[] {
  const said = written.toLowerCase()
  const digit = /[2-7]$/.exec(said)?.[0]
  const told = digit === undefined ? weekdays.indexOf(said) + 1 : Number(digit) - 1
  const actual = weekdayOf(date)
  if (told === actual) return []
  const start = match.index ?? 0
  const expected = weekdays[actual - 1] ?? ''
  return [
    finding(
      'date/impossible',
      { start, end: start + written.length },
      { variant: 'weekday', printed: match[0], weekday: String(actual) },
      { severity: 'warning', suggestion: { text: expected } },
    ),
  ]
}
