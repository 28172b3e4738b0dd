import type { Lang } from '../../periods/index.ts'
import type { CheckReport, UnusedIgnore } from '../check-report.ts'
import { segmentAt, segmentText } from '../evidence/check-segments.ts'
import { placeWords } from './report-places.ts'

const words = {
  vi: {
    line: 'dòng',
    ignored: (count: number) => `Đã bỏ qua ${count} điểm cần xem, kèm lý do:`,
    unused: 'Lệnh bỏ qua không khớp gì:',
    by: { settings: 'cấu hình', remark: 'ghi chú trong bài' },
    why: { unmatched: 'không điểm cần xem nào khớp', over: 'đã quá hạn' },
  },
  en: {
    line: 'line',
    ignored: (count: number) => `${count} ignored, with the reason:`,
    unused: 'Ignored nothing:',
    by: { settings: 'the settings', remark: 'a remark in the text' },
    why: { unmatched: 'no finding matches it', over: 'its last day is over' },
  },
} as const

/** A remark or rule that set nothing aside, in words. */
export function describeUnused({ code, reason, by, why }: UnusedIgnore, lang: Lang): string {
  return `${code}, “${reason}” (${words[lang].by[by]}): ${words[lang].why[why]}.`
}

/** What was set aside and why, and what set nothing aside, for a terminal; '' when there is neither. */
export function renderIgnored(report: CheckReport, lang: Lang): string {
  const { text, ignored, unused } = report
  const { lines } = segmentText(text)
  const say = words[lang]
  const place = (offset: number): string =>
    placeWords(report, offset, lang) ?? `${say.line} ${segmentAt(lines, offset) + 1}`
  const told = ignored.map(({ finding: { code, at }, reason }) =>
    'start' in at ? `  ${place(at.start)} [${code}] ${reason}` : `  [${code}] ${reason}`,
  )
  return [
    ...(ignored.length === 0 ? [] : [say.ignored(ignored.length), ...told]),
    ...(unused.length === 0 ? [] : [say.unused, ...unused.map((one) => `  ${describeUnused(one, lang)}`)]),
  ].join('\n')
}
