import { formatDate } from '@giaoban/core/periods'
import type { Provenance } from '@giaoban/core/statistics'
import type { Printing } from './printed.ts'

/** A source as it is shown: where exactly, and where to read it. */
export interface SourceWords {
  readonly place: string
  readonly date: string | null
  readonly link: { readonly url: string; readonly host: string } | null
}

/** Only web addresses become links: a source is somebody else's text. */
const linkOf = (url: string | undefined): SourceWords['link'] => {
  if (!url || !URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? { url, host: host.replace(/^www\./, '') } : null
}

/** A source may give a full date, a month or a year; only full dates have a printed form of their own. */
const printSourceDate = (date: string, printing: Printing): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, printing.language) : date.split('-').reverse().join('/')

const placeOf = (provenance: Provenance, { say }: Printing): string => {
  switch (provenance.kind) {
    case 'cell':
      return say('sourceCell', { cell: provenance.cell, sheet: provenance.sheet, file: provenance.file })
    case 'line':
      return say('sourceLine', { line: String(provenance.line), file: provenance.file })
    case 'span':
      return say('sourceSpan', { start: String(provenance.start), end: String(provenance.end), file: provenance.file })
    case 'form':
      return say('sourceForm', { form: provenance.form, field: provenance.field })
    case 'api':
      return say('sourceApi', { call: provenance.call })
  }
}

/** Words of a provenance: file, sheet and cell, or file and line, with date and link where the source has them. */
export const sourceWords = (provenance: Provenance, printing: Printing): SourceWords => {
  const isLine = provenance.kind === 'line'
  return {
    place: placeOf(provenance, printing),
    date:
      isLine && provenance.sourceDate
        ? printing.say('sourceDate', { date: printSourceDate(provenance.sourceDate, printing) })
        : null,
    link: linkOf(isLine ? provenance.url : undefined),
  }
}
