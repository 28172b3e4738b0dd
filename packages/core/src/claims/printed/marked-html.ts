import type { Finding, Severity } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import type { TextCell, TextTable } from '../../layout/index.ts'
import type { CheckReport } from '../check-report.ts'

interface Mark {
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly number: number
}

/** The text as it was read, every finding marked and numbered: paragraphs as they stand, tables as tables. */
export function markedHtml({ text, tables, findings }: CheckReport): string {
  const marks = marksOf(findings)
  const pieces: string[] = []
  let from = 0
  for (const table of tables.filter(({ cells }) => cells.length > 0)) {
    if (table.start < from) continue
    pieces.push(markedText(text, from, table.start, marks), tableHtml(text, table, marks))
    from = text[table.end] === '\n' ? table.end + 1 : table.end
  }
  return [...pieces, markedText(text, from, text.length, marks)].join('')
}

function marksOf(findings: readonly Finding[]): readonly Mark[] {
  return findings.flatMap(({ at, severity }, index) =>
    'start' in at && at.end > at.start ? [{ start: at.start, end: at.end, severity, number: index + 1 }] : [],
  )
}

function tableHtml(text: string, { cells }: TextTable, marks: readonly Mark[]): string {
  const last = Math.max(...cells.map(({ col, colSpan = 1 }) => col + colSpan - 1))
  const rows = groupBy(cells, ({ row }) => row)
  const html = [...rows.values()].map((row) => `<tr>${rowHtml(text, row, last, marks)}</tr>`)
  return `<div class="table"><table>${html.join('')}</table></div>`
}

/** The cells of a row at their columns; those that hold nothing keep their place. */
function rowHtml(text: string, cells: readonly TextCell[], last: number, marks: readonly Mark[]): string {
  const pieces: string[] = []
  let col = 1
  for (const cell of cells) {
    pieces.push('<td></td>'.repeat(Math.max(0, cell.col - col)))
    const span = (cell.colSpan ?? 1) > 1 ? ` colspan="${cell.colSpan}"` : ''
    const number = /^[\s\d.,%()+−–-]+$/u.test(text.slice(cell.start, cell.end)) ? ' class="number"' : ''
    pieces.push(`<td${span}${number}>${markedText(text, cell.start, cell.end, marks)}</td>`)
    col = cell.col + (cell.colSpan ?? 1)
  }
  return pieces.join('') + '<td></td>'.repeat(Math.max(0, last - col + 1))
}

/** A stretch of the text, cut where findings begin and end: marks may overlap, tags must not. */
function markedText(text: string, start: number, end: number, all: readonly Mark[]): string {
  const marks = all.filter((mark) => mark.start < end && mark.end > start)
  const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end)
  const edges = [...new Set([start, ...inside, end])].toSorted((a, b) => a - b)
  return edges
    .slice(1)
    .map((to, index) => {
      const from = edges[index] ?? start
      const over = marks.filter((mark) => mark.start <= from && to <= mark.end)
      const piece = escapeHtml(text.slice(from, to))
      const marked = over.length === 0 ? piece : `<mark class="${worst(over)}">${piece}</mark>`
      const closed = marks.filter((mark) => mark.end === to)
      return marked + closed.map(numberOf).join('')
    })
    .join('')
}

function numberOf({ number }: Mark): string {
  return `<sup><a id="m${number}" href="#f${number}">${number}</a></sup>`
}

function worst(marks: readonly Mark[]): Severity {
  const order: readonly Severity[] = ['error', 'warning', 'info']
  return order.find((severity) => marks.some((mark) => mark.severity === severity)) ?? 'info'
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text and attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}
