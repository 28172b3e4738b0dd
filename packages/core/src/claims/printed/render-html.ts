import { explainFinding, type Finding, type Severity, type Span } from '../../findings/index.ts'
import type { Lang } from '../../periods/index.ts'
import type { CheckReport, Ignored } from '../check-report.ts'
import { segmentAt, segmentText } from '../evidence/check-segments.ts'
import { escapeHtml, markedHtml } from './marked-html.ts'
import { pageStyle } from './render-html-style.data.ts'
import { describeUnused } from './render-ignored.ts'
import { placeWords } from './report-places.ts'

const words = {
  vi: {
    title: 'Soát số liệu',
    none: 'Không thấy điểm nào không khớp.',
    findings: 'Điểm không khớp',
    ignored: 'Đã bỏ qua, kèm lý do',
    unused: 'Lệnh bỏ qua không khớp gì',
    reason: 'Lý do',
    other: 'Nơi kia',
    line: 'dòng',
    counts: (errors: number, warnings: number, notes: number) =>
      `${errors} mâu thuẫn · ${warnings} cần xem · ${notes} lưu ý`,
  },
  en: {
    title: 'Check of figures',
    none: 'Nothing was found that does not agree.',
    findings: 'What does not agree',
    ignored: 'Ignored, with the reason',
    unused: 'Ignored nothing',
    reason: 'Reason',
    other: 'The other place',
    line: 'line',
    counts: (errors: number, warnings: number, notes: number) =>
      `contradictions: ${errors} · to look at: ${warnings} · notes: ${notes}`,
  },
} as const

/**
 * A check as one page that needs nothing else: the text with every finding marked and numbered, the findings with their
 * arithmetic, what was ignored and why. It can be printed and sent on. No script, nothing is loaded, and every word of the text is
 * escaped, so that a hostile text stays a text.
 */
export function renderHtml(report: CheckReport, lang: Lang): string {
  const { file, findings, ignored } = report
  const say = words[lang]
  const count = (severity: Severity): number => findings.filter((found) => found.severity === severity).length
  const closing = findings.length === 0 ? say.none : say.counts(count('error'), count('warning'), count('info'))
  return [
    `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${say.title}: ${file}`)}</title>\n<style>${pageStyle}</style>\n</head>\n<body>`,
    `<header><h1>${escapeHtml(say.title)}</h1><p><b>${escapeHtml(file)}</b> · ${escapeHtml(closing)}</p></header>`,
    `<main>\n<article>${markedHtml(report)}</article>`,
    findings.length === 0
      ? ''
      : list(
          say.findings,
          findings.map((found, i) => entry(report, found, i + 1, lang)),
        ),
    ignored.length === 0
      ? ''
      : list(
          say.ignored,
          ignored.map((one) => ignoredEntry(report, one, lang)),
        ),
    report.unused.length === 0
      ? ''
      : list(
          say.unused,
          report.unused.map((one) => `<li>${escapeHtml(describeUnused(one, lang))}</li>`),
        ),
    '</main>\n</body>\n</html>\n',
  ].join('\n')
}

function list(title: string, entries: readonly string[]): string {
  return `<section><h2>${escapeHtml(title)}</h2>\n<ol>\n${entries.join('\n')}\n</ol></section>`
}

function entry(report: CheckReport, found: Finding, number: number, lang: Lang): string {
  const back = 'start' in found.at ? `<a href="#m${number}">${escapeHtml(placeName(report, found.at, lang))}</a>` : ''
  return `<li id="f${number}" class="${found.severity}">${explained(report, found, lang, back)}</li>`
}

function ignoredEntry(report: CheckReport, { finding, reason }: Ignored, lang: Lang): string {
  const place = 'start' in finding.at ? escapeHtml(placeName(report, finding.at, lang)) : ''
  const why = `<p class="reason">${escapeHtml(`${words[lang].reason}: ${reason}`)}</p>`
  return `<li class="${finding.severity}">${explained(report, finding, lang, place)}${why}</li>`
}

function explained(report: CheckReport, found: Finding, lang: Lang, place: string): string {
  const { title, said, equation, suggestion } = explainFinding(found, lang)
  const { relatedStart: start, relatedEnd: end } = found.params
  const other =
    typeof start === 'number' && typeof end === 'number'
      ? `${words[lang].other}: ${placeName(report, { start, end }, lang)}: “${report.text.slice(start, end)}”`
      : null
  const lines = [
    `<h3>${escapeHtml(title)}</h3><p class="place">${place} <code>${found.code}</code></p>`,
    `<p>${escapeHtml(said)}</p>`,
    equation === null ? '' : `<p class="equation">${escapeHtml(equation)}</p>`,
    ...[other, suggestion].map((line) => (line === null ? '' : `<p>${escapeHtml(line)}</p>`)),
  ]
  return lines.join('')
}

function placeName(report: CheckReport, { start }: Span, lang: Lang): string {
  return (
    placeWords(report, start, lang) ?? `${words[lang].line} ${segmentAt(segmentText(report.text).lines, start) + 1}`
  )
}
