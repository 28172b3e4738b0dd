import {
  describeFinding,
  describeSuggestion,
  type Finding,
  type Place,
  type Severity,
  type Span,
  type Suggestion,
} from '../findings/index.ts'
import type { Lang } from '../periods/index.ts'
import { segmentAt, segmentBounds, segmentText } from './check-segments.ts'

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

/**
 * Findings for a terminal, as a compiler prints them: file, line and column, the line of the text with a caret under the place,
 * what does not agree with its arithmetic, and what to put instead. Plain text without colours; `file` names the text.
 */
export function renderFindings(text: string, findings: readonly Finding[], lang: Lang = 'vi', file?: string): string {
  const { lines } = segmentText(text)
  const entries = findings.map((found) =>
    [...header(lines, found, lang, file), ...excerpt(text, lines, found.at), ...message(text, lines, found, lang)].join(
      '\n',
    ),
  )
  const count = (severity: Severity): number => findings.filter((found) => found.severity === severity).length
  const closing =
    findings.length === 0 ? words[lang].none : words[lang].summary(count('error'), count('warning'), count('info'))
  return [...entries, closing].join('\n\n')
}

function header(lines: readonly number[], found: Finding, lang: Lang, file: string | undefined): readonly string[] {
  const place = placeName(lines, found.at, file)
  return [`${place === '' ? '' : `${place}: `}${words[lang].severity[found.severity]} [${found.code}]`]
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

/** The line around the span, cut to the terminal, with carets under the span. */
function excerpt(text: string, lines: readonly number[], at: Place): readonly string[] {
  if (!('start' in at)) return []
  const bounds = segmentBounds(lines, at.start, text.length)
  const end = Math.min(at.end, bounds.end)
  const room = Math.max(0, width - (end - at.start))
  const from = Math.max(bounds.start, at.start - Math.floor(room * 0.7))
  const to = Math.min(bounds.end, Math.max(end, from + width))
  const start = from === bounds.start ? from : wordStart(text, from)
  const lead = start === bounds.start ? '' : '…'
  const line = `${lead}${text.slice(start, to)}`.replace(/\s/g, ' ').trimEnd()
  const number = String(segmentAt(lines, at.start) + 1)
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

/** Columns of a terminal: combining marks of decomposed Vietnamese take none. */
function columns(text: string): number {
  return text.replace(/\p{M}/gu, '').length
}

function message(text: string, lines: readonly number[], found: Finding, lang: Lang): readonly string[] {
  const said = wrap(describeFinding(found, lang)).map((line, index) => `    ${index === 0 ? '= ' : '  '}${line}`)
  return [...said, ...related(text, lines, found, lang), ...suggested(found.suggestion, lang)]
}

/** The other place of a finding that has two. */
function related(text: string, lines: readonly number[], found: Finding, lang: Lang): readonly string[] {
  const { relatedStart: start, relatedEnd: end } = found.params
  if (typeof start !== 'number' || typeof end !== 'number') return []
  const other: Span = { start, end }
  return [
    `    = ${words[lang].other}: ${words[lang].line} ${placeName(lines, other, undefined)}`,
    ...excerpt(text, lines, other),
  ]
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
