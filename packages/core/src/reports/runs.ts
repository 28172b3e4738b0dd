import type { Run } from '../layout/index.ts'

/** What a placeholder stands for: plain words, or a run bound to its figure. */
export type Filling = string | number | Run

/**
 * Fills `{name}` placeholders of a template; a run given for one stays a run of its own, so that its figure stays bound.
 * Throws on a placeholder without filling: a report with a hole in it must not be printed.
 */
export const fill = (template: string, fillings: Readonly<Record<string, Filling>>): readonly Run[] =>
  template
    .split(/(\{\w+\})/u)
    .filter((part) => part !== '')
    .map((part) => {
      const key = /^\{(\w+)\}$/u.exec(part)?.[1]
      if (key === undefined) return { text: part }
      const filling = fillings[key]
      if (filling === undefined) throw new Error(`no filling for {${key}} of '${template}'`)
      return typeof filling === 'object' ? filling : { text: String(filling) }
    })

/** Joins the parts of a sentence: `a, b, c`. */
export const joinRuns = (parts: readonly (readonly Run[])[], separator = ', '): readonly Run[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]))

/** First letter large, as at the head of a sentence. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** First letter small, as inside a sentence; a name that begins with an abbreviation (`GRDP …`) stays. */
export const midSentence = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text

/** Neighbouring runs of plain text become one; bound figures stay apart. */
export const mergeRuns = (runs: readonly Run[]): readonly Run[] =>
  runs.reduce<Run[]>((merged, run) => {
    const last = merged.at(-1)
    const plain = last && !last.figure && !run.figure && last.bold === run.bold && last.italic === run.italic
    if (plain) merged[merged.length - 1] = { ...last, text: last.text + run.text }
    else merged.push(run)
    return merged
  }, [])
