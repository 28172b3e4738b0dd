import { type FindingCode, Refusal, type Span } from '../../findings/index.ts'
import { segmentAt, segmentText } from '../check-segments.ts'
import { isFindingCode } from './check-settings.ts'

/** A remark of a writer that sets findings of a code aside where it stands. */
export interface IgnoreRemark {
  readonly code: FindingCode
  readonly reason: string
  /** Findings that begin or end in here are meant. */
  readonly over: Span
}

const comment = /<!--([\s\S]*?)-->/g
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

/** A text without its remarks, offsets kept, and the remarks. */
export interface TextWithRemarks {
  /** To be read: a remark is blanks, so that no figure is read in a reason. */
  readonly text: string
  readonly remarks: readonly IgnoreRemark[]
}

/**
 * Finds the remarks of a plain text or Markdown: `<!-- giaoban-ignore growth/direction: lý do -->` holds for its line, or for
 * the next line with words when it stands alone. Throws Refusal `config/check`.
 */
export function takeRemarks(text: string, file: string): TextWithRemarks {
  const { lines } = segmentText(text)
  const remarks: IgnoreRemark[] = []
  const blanked = text.replace(comment, (whole, words: string, at: number) => {
    const remark = readRemark(words, file, `dòng ${segmentAt(lines, at) + 1}`)
    if (remark === null) return whole
    remarks.push({ ...remark, over: { start: at, end: at + whole.length } })
    return whole.replace(/[^\n]/g, ' ')
  })
  return { text: blanked, remarks: remarks.map((remark) => ({ ...remark, over: lineMeant(blanked, lines, remark) })) }
}

function lineMeant(text: string, lines: readonly number[], { over }: IgnoreRemark): Span {
  let line = segmentAt(lines, over.start)
  const bounds = (): Span => ({ start: lines[line] ?? 0, end: lines[line + 1] ?? text.length })
  while (line < lines.length - 1 && text.slice(bounds().start, bounds().end).trim() === '') line++
  return bounds()
}
