import type { Lang } from '../../periods/index.ts'
import type { CheckReport } from '../check-report.ts'
import { renderFindings } from './render-findings.ts'
import { renderHtml } from './render-html.ts'
import { renderIgnored } from './render-ignored.ts'
import { renderSarif, type SarifOptions } from './render-sarif.ts'
import { hasLines, placeWords, withPlaces } from './report-places.ts'

/** Text for a terminal or clipboard, data for a program, a log for programs that collect findings, a page. */
export const checkFormats = ['text', 'json', 'sarif', 'html'] as const
export type CheckFormat = (typeof checkFormats)[number]

/** What a printed form needs beside the report; each takes what it needs. */
export interface RenderCheckOptions extends SarifOptions {
  /** Severities in colour (ANSI), for the form `text` on a terminal that shows them. */
  readonly colours?: boolean
}

/** A check in one of its forms: the same on the command line and on the page that checks texts. */
export function renderCheck(report: CheckReport, format: CheckFormat, options: RenderCheckOptions): string {
  switch (format) {
    case 'text':
      return renderText(report, options)
    case 'json':
      return renderJson(report)
    case 'sarif':
      return renderSarif(report, options)
    case 'html':
      return renderHtml(report, options.lang)
  }
}

/** A check for a terminal or clipboard: the findings at their lines, then what was ignored and why. */
export function renderText(
  report: CheckReport,
  { lang, colours = false }: { readonly lang: Lang; readonly colours?: boolean },
): string {
  const { text, findings, file } = report
  const place = hasLines(report) ? {} : { placeOf: (offset: number) => placeWords(report, offset, lang) }
  const ignored = renderIgnored(report, lang)
  return renderFindings(text, findings, lang, file, { colours, ...place }) + (ignored === '' ? '' : `\n\n${ignored}`)
}

function renderJson(report: CheckReport): string {
  const { file, unused } = report
  const findings = withPlaces(report, report.findings)
  const placed = withPlaces(
    report,
    report.ignored.map(({ finding }) => finding),
  )
  const ignored = report.ignored.map((one, at) => ({ ...one, finding: placed[at] }))
  return JSON.stringify({ file, findings, ignored, unused }, null, 2)
}
