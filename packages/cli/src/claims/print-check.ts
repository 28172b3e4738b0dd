import { type CheckReport, renderFindings, renderHtml, renderIgnored, renderSarif } from '@giaoban/core/claims'
import { Refusal } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import cli from '../../package.json' with { type: 'json' }

/** What a printed form needs beside the report. */
export interface PrintOptions {
  readonly lang: Lang
  readonly colours: boolean
  /** Address of the published reference of findings; null where there is none. */
  readonly help: string | null
}

const asText = (report: CheckReport, { lang, colours }: PrintOptions): string => {
  const { text, findings, file, placeOf } = report
  const place = placeOf === null ? {} : { placeOf: (offset: number) => placeOf(offset, lang) }
  const ignored = renderIgnored(report, lang)
  return renderFindings(text, findings, lang, file, { colours, ...place }) + (ignored === '' ? '' : `\n\n${ignored}`)
}

const asJson = ({ file, findings, ignored, unused }: CheckReport): string =>
  JSON.stringify({ file, findings, ignored, unused }, null, 2)

const asSarif = (report: CheckReport, { lang, help }: PrintOptions): string =>
  renderSarif(report, { lang, help, version: cli.version })

const asHtml = (report: CheckReport, { lang }: PrintOptions): string => renderHtml(report, lang)

/** The forms in which a check can be printed. */
export type CheckFormat = 'text' | 'json' | 'sarif' | 'html'

const printers: Readonly<Record<CheckFormat, (report: CheckReport, options: PrintOptions) => string>> = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  html: asHtml,
}

const checkFormats: readonly CheckFormat[] = Object.keys(printers) as CheckFormat[]

/** A form by its name. Throws Refusal `cli/usage` naming those that there are. */
export const checkFormatOf = (name: string): CheckFormat => {
  const format = checkFormats.find((known) => known === name)
  if (format === undefined) throw new Refusal('cli/usage', { text: `--format ${name} (${checkFormats.join(' | ')})` })
  return format
}

/** A report in one of the forms. */
export const printCheck = (report: CheckReport, format: CheckFormat, options: PrintOptions): string =>
  printers[format](report, options)
