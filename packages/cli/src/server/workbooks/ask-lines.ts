import type { Answer, LineAnswer, LineTable } from '@giaoban/api'
import { describeRefusal, isRefusal } from '@giaoban/core/findings'
import { formatPeriod, type Lang } from '@giaoban/core/periods'
import { formatNumber } from '@giaoban/core/quantities'
import type { Output } from '../../command.ts'
import { workbookWords } from './words.ts'

/** Puts a question to somebody at a terminal; null when the input has ended. */
export type Ask = (prompt: string) => Promise<string | null>

export interface Asking {
  readonly ask: Ask
  /** Stores one answer at once, so that stopping loses nothing. Throws a refusal for an answer that cannot be. */
  readonly store: (answer: Answer) => Promise<void>
  readonly output: Output
  readonly lang: Lang
}

type Said = { readonly kind: 'later' | 'stop' | 'unclear' } | { readonly kind: 'answer'; readonly answer: Answer }

const readSaid = async (
  said: string,
  { layout, line }: { readonly layout: string; readonly line: LineAnswer },
  { ask, lang }: Asking,
): Promise<Said> => {
  const text = said.trim()
  if (text === '') return { kind: 'later' }
  if (text === 'q') return { kind: 'stop' }
  if (text === 'b' || text === 'B') {
    const words = workbookWords[lang]
    const reason = ((await ask(words.why)) ?? '').trim() || words.leaveWhy
    return { kind: 'answer', answer: { layout, line: text === 'B' ? '' : line.line, leave: { reason } } }
  }
  const chosen = /^\d+$/.test(text) ? line.suggestions[Number(text) - 1]?.indicator : text
  if (chosen === undefined || !/^[A-Z][A-Z0-9_]*$/i.test(chosen)) return { kind: 'unclear' }
  return { kind: 'answer', answer: { layout, line: line.line, keep: { indicator: chosen.toUpperCase() } } }
}

const show = (line: LineAnswer, title: string, place: { at: number; of: number }, { output, lang }: Asking): void => {
  const words = workbookWords[lang]
  const { period, value } = line.example
  output.out('')
  output.out(words.question(place.at, place.of, title))
  output.out(`  ${[...line.path, ...line.qualifiers].join(' / ') || title}`)
  output.out(`  ${words.example(line, formatPeriod(period, lang), formatNumber(value, lang))}`)
  for (const [n, { indicator, name }] of line.suggestions.entries())
    output.out(`  ${n + 1}) ${name[lang]} [${indicator}]`)
}

/** Asks about one line until the answer is one. False: somebody wants to stop. */
const askOne = async (
  of: { readonly layout: string; readonly line: LineAnswer },
  asking: Asking,
): Promise<{ readonly goesOn: boolean; readonly leftTable: boolean }> => {
  const { ask, store, output, lang } = asking
  for (;;) {
    const said = await ask(workbookWords[lang].choose)
    if (said === null) return { goesOn: false, leftTable: false }
    const read = await readSaid(said, of, asking)
    if (read.kind === 'later') return { goesOn: true, leftTable: false }
    if (read.kind === 'stop') return { goesOn: false, leftTable: false }
    if (read.kind !== 'answer') output.out(workbookWords[lang].unclear)
    else
      try {
        await store(read.answer)
        return { goesOn: true, leftTable: read.answer.line === '' }
      } catch (error) {
        if (!isRefusal(error)) throw error
        output.out(describeRefusal(error, lang))
      }
  }
}

/** Asks about every open line; answers false when somebody stopped before the end. */
export const askLines = async (tables: readonly LineTable[], asking: Asking): Promise<boolean> => {
  const of = tables.reduce((sum, { lines }) => sum + lines.length, 0)
  let at = 0
  for (const { layout, title, lines } of tables)
    for (const [n, line] of lines.entries()) {
      at += 1
      show(line, title, { at, of }, asking)
      const { goesOn, leftTable } = await askOne({ layout, line }, asking)
      if (!goesOn) return false
      if (!leftTable) continue
      at += lines.length - n - 1
      break
    }
  return true
}
