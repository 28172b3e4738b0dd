import type { Answer, LineTable } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'

/** The questions about a workbook as a file to be filled in: for each table and each of its open lines a place for the answer. */
export const questionsOf = (source: string, tables: readonly LineTable[]): string => {
  const lines = tables.flatMap(({ layout, title, lines: open }) => [
    { layout, line: '', title, leave: null },
    ...open.map((line) => ({
      layout,
      line: line.line,
      title,
      path: line.path,
      qualifiers: line.qualifiers,
      unit: line.unit,
      example: line.example,
      suggestions: line.suggestions.map(({ indicator, name }) => `${indicator}: ${name.vi}`),
      keep: null,
      leave: null,
    })),
  ])
  return `${JSON.stringify({ source, lines }, null, 2)}\n`
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const keepOf = (file: string, line: string, keep: unknown): NonNullable<Answer['keep']> => {
  // The code alone is the usual answer.
  if (isText(keep)) return { indicator: keep }
  if (isRecord(keep) && isText(keep['indicator'])) {
    const { indicator, breakdown, area } = keep
    return { indicator, ...(isText(breakdown) && { breakdown }), ...(isText(area) && { area }) }
  }
  throw new Refusal('line/file', { file, reason: 'answer', line })
}

const answerOf = (file: string, entry: unknown): Answer | null => {
  if (!isRecord(entry) || !isText(entry['layout']) || typeof entry['line'] !== 'string')
    throw new Refusal('line/file', { file, reason: 'shape', line: null })
  const { layout, line, keep, leave, create } = entry
  const at = { layout, line }
  if (keep != null) return { ...at, keep: keepOf(file, line, keep) }
  if (create != null) return { ...at, create: create as NonNullable<Answer['create']> }
  if (leave == null || leave === '') return null
  if (!isText(leave)) throw new Refusal('line/file', { file, reason: 'answer', line })
  return { ...at, leave: { reason: leave } }
}

/** The answers that somebody wrote into a file of questions; places left empty answer nothing. Throws `line/file`. */
export const answersIn = (file: string, text: string): readonly Answer[] => {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new Refusal('line/file', { file, reason: 'json', line: null })
  }
  if (!isRecord(parsed) || !Array.isArray(parsed['lines']))
    throw new Refusal('line/file', { file, reason: 'shape', line: null })
  return (parsed['lines'] as readonly unknown[]).flatMap((entry) => answerOf(file, entry) ?? [])
}

/** Of written answers those that are about lines of this workbook that are still open. */
export const answersAbout = (tables: readonly LineTable[], answers: readonly Answer[]): readonly Answer[] => {
  const open = new Map(tables.map(({ layout, lines }) => [layout, new Set(lines.map(({ line }) => line))]))
  return answers.filter(({ layout, line }) => open.get(layout)?.has(line) === true || (line === '' && open.has(layout)))
}
