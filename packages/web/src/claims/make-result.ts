import { renderFindings } from '@giaoban/core/claims'
import type { Finding } from '@giaoban/core/findings'
import type { Instant, Lang } from '@giaoban/core/periods'
import type { Checked } from './answer-order.ts'
import type { MakeOrder, Report } from './protocol.ts'

/** Writes findings as comments into a copy of a Word file: documents' `annotateDocx`. */
export type Annotate = (
  bytes: Uint8Array,
  file: string,
  findings: readonly Finding[],
  options: { readonly lang: Lang; readonly date: Instant },
) => Uint8Array | Promise<Uint8Array>

/** What the last check found, in the form that was asked for, without what a person set aside. Throws the refusals of `annotate`. */
const makeResult = async (
  { name, text, findings, source }: Checked,
  { form, lang, setAside, date }: MakeOrder,
  annotate: Annotate,
): Promise<string | Uint8Array<ArrayBuffer>> => {
  const reasons = new Map(setAside.map(({ finding, reason }) => [finding, reason]))
  const kept = findings.filter((_, index) => !reasons.has(index))
  switch (form) {
    case 'text':
      return renderFindings(text, kept, lang, name ?? undefined)
    case 'json':
      return JSON.stringify({ file: name, findings: kept, ...ignoredPart(findings, reasons) }, null, 2)
    case 'docx': {
      if (source.kind !== 'file') throw new Error('a pasted text has no Word file')
      const bytes = new Uint8Array(await source.file.arrayBuffer())
      // A copy of its own, which can be handed over to the page.
      return new Uint8Array(await annotate(bytes, source.file.name, kept, { lang, date }))
    }
  }
}

/** The answer to an order: what was made, or the words of why it was not. */
export const answerMake = async (last: Checked | null, order: MakeOrder, annotate: Annotate): Promise<Report> => {
  const { id, ticket } = order
  try {
    if (last === null) throw new Error('nothing was checked')
    return { kind: 'made', id, ticket, content: await makeResult(last, order, annotate) }
  } catch (error) {
    return { kind: 'notMade', id, ticket, message: error instanceof Error ? error.message : String(error) }
  }
}

/** The same as `giaoban check --json` prints; what was set aside stands apart with its reasons. */
const ignoredPart = (findings: readonly Finding[], reasons: ReadonlyMap<number, string>): object =>
  reasons.size === 0 ? {} : { ignored: [...reasons].map(([index, reason]) => ({ reason, ...findings[index] })) }
