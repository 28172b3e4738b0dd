import { type FindingCode, Refusal, type Span } from '../../findings/index.ts'
import { segmentAt, segmentText } from '../evidence/check-segments.ts'
import { isFindingCode } from './check-settings.ts'

/** A remark of a writer that sets findings of a code aside where it stands. */
export interface IgnoreRemark {
  readonly code: FindingCode
  readonly reason: string
  /** Findings that begin or end in here are meant. */
  readonly over: Span
}

/** `giaoban-ignore CODE: reason`, `giaoban-bỏ-qua CODE: lý do`. */
const order = /^\s*giaoban-(?:ignore|bỏ-qua)(?![\p{L}-])\s*:?\s*([^\s:]*)\s*:?\s*([\s\S]*?)\s*$/u

/**
 * What a remark orders, when it is one of ours: null for any other words.
 * Throws Refusal `config/check` when the code is none or the reason is missing; `key` says where the remark is.
 */
export function readRemark(words: string, file: string, key: string): Omit<IgnoreRemark, 'over'> | null {
  const found = order.exec(words.normalize('NFC'))
  if (found === null) return null
  const [, code = '', reason = ''] = found
  const at = { path: file }
  if (!isFindingCode(code)) throw new Refusal('config/check', { file, key, reason: 'code', text: code }, at)
  if (reason === '') throw new Refusal('config/check', { file, key, reason: 'reason', text: code }, at)
  return { code, reason }
}

/** A remark as it is written in a file: `<!-- giaoban-ignore growth/direction: lý do -->`. */
export interface WrittenRemark extends Omit<IgnoreRemark, 'over'> {
  readonly at: Span
  /** 1-based. */
  readonly line: number
}

/** The remarks of a text as it is written (plain text, Markdown, HTML). Throws Refusal `config/check` naming the line. */
export function findRemarks(written: string, file: string): readonly WrittenRemark[] {
  const { lines } = segmentText(written)
  return commentsIn(written).flatMap((at) => {
    const line = segmentAt(lines, at.start) + 1
    const remark = readRemark(written.slice(at.start + 4, at.end - 3), file, `dòng ${line}`)
    return remark === null ? [] : [{ ...remark, line, at }]
  })
}

/** Comments of HTML, marks included; one that is not closed is none. */
function commentsIn(text: string): readonly Span[] {
  const comments: Span[] = []
  let start = text.indexOf('<!--')
  while (start >= 0) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0) break
    comments.push({ start, end: close + 3 })
    start = text.indexOf('<!--', close)
  }
  return comments
}

/** A text without its remarks, offsets kept, and the remarks. */
export interface TextWithRemarks {
  /** To be read: a remark is blanks, so that no figure is read in a reason. */
  readonly text: string
  readonly remarks: readonly IgnoreRemark[]
}

/**
 * Takes the remarks out of a text of lines (plain text, Markdown): each holds for its line, or for the next line with words when
 * it stands alone. Throws Refusal `config/check`.
 */
export function takeRemarks(text: string, file: string): TextWithRemarks {
  const { lines } = segmentText(text)
  const written = findRemarks(text, file)
  let blanked = text
  for (const { at } of written)
    blanked = blanked.slice(0, at.start) + text.slice(at.start, at.end).replace(/[^\n]/g, ' ') + blanked.slice(at.end)
  return { text: blanked, remarks: written.map((remark) => ({ ...remark, over: lineMeant(blanked, lines, remark) })) }
}

function lineMeant(text: string, lines: readonly number[], remark: WrittenRemark): Span {
  let line = remark.line - 1
  const bounds = (): Span => ({ start: lines[line] ?? 0, end: lines[line + 1] ?? text.length })
  while (line < lines.length - 1 && text.slice(bounds().start, bounds().end).trim() === '') line++
  return bounds()
}
