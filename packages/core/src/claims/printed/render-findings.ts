import {
  describeFinding,
  describeSuggestion,
  type Finding,
  type Place,
  type Severity,
  type Span,
  type Suggestion,
} from '../../findings/index.ts'
import type { Lang } from '../../periods/index.ts'
import { segmentAt, segmentBounds, segmentText } from '../evidence/check-segments.ts'
import { columns, letterStart } from '../words/text-columns.ts'

const words = {
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
    suggestion: 'gợi ý',
    line: 'dòng',
    other: 'nơi kia',
    none: 'Không thấy điểm nào không khớp.',
    summary: (errors: number, warnings: number, notes: number) =>
      `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý.`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    suggestion: 'suggestion',
    line: 'line',
    other: 'the other place',
    none: 'Nothing was found that does not agree.',
    summary: (errors: number, warnings: number, notes: number) =>
      [[errors, 'error'] as const, [warnings, 'warning'] as const, [notes, 'note'] as const]
        .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`)
        .join(', ') + '.',
  },
} as const

const width = 100

/** How a terminal is spoken to. */
export interface RenderOptions {
  /** Words for a place that is found better by them than by its line: 'đoạn 3' of a Word file. */
  readonly placeOf?: (offset: number) => string | null
  /** Severities in colour (ANSI); only for a terminal that shows them. */
  readonly colours?: boolean
}

/**
 * Findings for a terminal, as a compiler prints them: file, line and column (or the place's name), the line of the text with a
 * caret under the place, what does not agree with its arithmetic, and what to put instead. Plain text unless `colours` is set;
 * `file` names the text.
 */
export function renderFindings(
  text: string,
  findings: readonly Finding[],
  lang: Lang = 'vi',
  file?: string,
  options: RenderOptions = {},
): string {
  const { lines } = segmentText(text)
  const entries = findings.map((found) =>
    [
      header(lines, found, lang, file, options),
      ...excerpt(text, lines, found.at, options),
      ...message(text, lines, found, lang, options),
    ].join('\n'),
  )
  const count = (severity: Severity): number => findings.filter((found) => found.severity === severity).length
  const closing =
    findings.length === 0 ? words[lang].none : words[lang].summary(count('error'), count('warning'), count('info'))
  return [...entries, closing].join('\n\n')
}

/** Red, yellow, blue: the sign beside each is the word itself, so nothing is told by colour alone. */
const colour: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 34 }

function header(
  lines: readonly number[],
  found: Finding,
  lang: Lang,
  file: string | undefined,
  { placeOf, colours = false }: RenderOptions,
): string {
  const { at, severity, code } = found
  const named = 'start' in at ? (placeOf?.(at.start) ?? null) : null
  const place =
    named === null ? placeName(lines, at, file) : [file, named].filter((part) => part !== undefined).join(': ')
  const word = words[lang].severity[severity]
  return `${place === '' ? '' : `${place}: `}${colours ? `\u001b[1;${colour[severity]}m${word}\u001b[0m` : word} [${code}]`
}

function placeName(lines: readonly number[], at: Place, file: string | undefined): string {
  if ('start' in at) {
    const line = segmentAt(lines, at.start)
    return [file, line + 1, at.start - (lines[line] ?? 0) + 1].filter((part) => part !== undefined).join(':')
  }
  if ('sheet' in at)
    return [at.file ?? file, at.cell === undefined ? at.sheet : `${at.sheet}!${at.cell}`].filter(Boolean).join(' ')
  if ('line' in at) return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':')
  return at.path
}

/** The line around the span, cut to the terminal, with carets under the span. What is found by the name of its place has no lines to count. */
function excerpt(text: string, lines: readonly number[], at: Place, { placeOf }: RenderOptions): readonly string[] {
  if (!('start' in at)) return []
  const bounds = segmentBounds(lines, at.start, text.length)
  const end = Math.min(at.end, bounds.end)
  const room = Math.max(0, width - (end - at.start))
  const from = letterStart(text, Math.max(bounds.start, at.start - Math.floor(room * 0.7)))
  const to = letterStart(text, Math.min(bounds.end, Math.max(end, from + width)))
  const start = from === bounds.start ? from : wordStart(text, from)
  const lead = start === bounds.start ? '' : '…'
  const line = `${lead}${text.slice(start, to)}`.replace(/\s/g, ' ').trimEnd()
  const number = placeOf === undefined ? String(segmentAt(lines, at.start) + 1) : ''
  const gutter = ' '.repeat(number.length)
  const before = ' '.repeat(columns(`${lead}${text.slice(start, at.start)}`))
  const carets = '^'.repeat(Math.max(1, columns(text.slice(at.start, end))))
  return [
    `  ${number} | ${line}${to < bounds.end && text.slice(to, bounds.end).trim() !== '' ? '…' : ''}`,
    `  ${gutter} | ${before}${carets}`,
  ]
}

function wordStart(text: string, from: number): number {
  const blank = text.indexOf(' ', from)
  return blank >= 0 && blank - from < 12 ? blank + 1 : from
}

function message(
  text: string,
  lines: readonly number[],
  found: Finding,
  lang: Lang,
  options: RenderOptions,
): readonly string[] {
  const said = wrap(describeFinding(found, lang)).map((line, index) => `    ${index === 0 ? '= ' : '  '}${line}`)
  return [...said, ...related(text, lines, found, lang, options), ...suggested(found.suggestion, lang)]
}

/** The other place of a finding that has two. */
function related(
  text: string,
  lines: readonly number[],
  found: Finding,
  lang: Lang,
  options: RenderOptions,
): readonly string[] {
  const { placeOf } = options
  const { relatedStart: start, relatedEnd: end } = found.params
  if (typeof start !== 'number' || typeof end !== 'number') return []
  const other: Span = { start, end }
  const place = placeOf?.(start) ?? `${words[lang].line} ${placeName(lines, other, undefined)}`
  return [`    = ${words[lang].other}: ${place}`, ...excerpt(text, lines, other, options)]
}

function suggested(suggestion: Suggestion | undefined, lang: Lang): readonly string[] {
  if (suggestion === undefined) return []
  return [`    = ${words[lang].suggestion}: ${describeSuggestion(suggestion, lang)}`]
}

function wrap(text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && columns(line) + columns(word) + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
