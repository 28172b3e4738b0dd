import { type CheckReport, renderCheck } from '@giaoban/core/claims'
import type { Finding } from '@giaoban/core/findings'
import type { Instant, Lang } from '@giaoban/core/periods'
import web from '../../package.json' with { type: 'json' }
import type { Checked } from './answer-order.ts'
import type { MakeOrder, Report } from './protocol.ts'

/** What documents knows of Word files; it comes along only when one is made. */
export interface Maker {
  /** Writes findings as comments into a copy of a Word file. */
  readonly annotateDocx: (
    bytes: Uint8Array,
    file: string,
    findings: readonly Finding[],
    options: { readonly lang: Lang; readonly date: Instant },
  ) => Uint8Array | Promise<Uint8Array>
}

/** The answer to an order: what was made, or the words of why it was not. */
export const answerMake = async (last: Checked | null, order: MakeOrder, maker: Maker): Promise<Report> => {
  const { id, ticket } = order
  try {
    if (last === null) throw new Error('nothing was checked')
    return { kind: 'made', id, ticket, content: await makeResult(last, order, maker) }
  } catch (error) {
    return { kind: 'notMade', id, ticket, message: error instanceof Error ? error.message : String(error) }
  }
}

/** What the last check found, in the form that was asked for. Throws the refusals of `annotateDocx`. */
const makeResult = async (last: Checked, order: MakeOrder, maker: Maker): Promise<string | Uint8Array<ArrayBuffer>> => {
  const { form, lang, date } = order
  const report = reportOf(last, order)
  if (form !== 'docx') return renderCheck(report, form, { lang, version: web.version, help: null })
  const { source } = last
  if (source.kind !== 'file') throw new Error('a pasted text has no Word file')
  const bytes = new Uint8Array(await source.file.arrayBuffer())
  // A copy of its own, which can be handed over to the page.
  return new Uint8Array(await maker.annotateDocx(bytes, source.file.name, report.findings, { lang, date }))
}

/** The check as the printed forms take it: what a person set aside stands apart. */
const reportOf = (last: Checked, { ignored }: MakeOrder): CheckReport => {
  const { name, text, findings, blocks, tables, source } = last
  const reasons = new Map(ignored.map(({ finding, reason }) => [finding, reason]))
  return {
    file: name ?? 'van-ban.txt',
    text,
    findings: findings.filter((_, index) => !reasons.has(index)),
    ignored: findings.flatMap((finding, index) => {
      const reason = reasons.get(index)
      return reason === undefined ? [] : [{ finding, reason, by: 'settings' as const }]
    }),
    unused: [],
    // A file may have had other line ends than the text that was read from it.
    offsetsAsInFile: source.kind === 'text',
    blocks,
    tables,
  }
}
