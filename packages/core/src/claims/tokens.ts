import { wordKey } from './word-key.ts'

/** `paragraphEnd`: a newline that ends a paragraph or list item, not one that only breaks a line. */
export type TokenKind = 'word' | 'number' | 'mark' | 'paragraphEnd'

/** A word, number or sign of the text. Offsets are of the composed text. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  /** For comparing: see `wordKey`. A sign is its own key. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** True when no blank stands between it and the token before. */
  readonly glued: boolean
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const letter = /[\p{L}\p{M}]/u
const isLetter = (char: string): boolean => letter.test(char)
const dashes: Readonly<Record<string, string>> = { '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-' }

/** Cuts a text into words, numbers with their separators, signs and paragraph ends: one pass, every character seen once. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const char = text[at] as string
    if (char === ' ') at++
    else if (char === '\n') at = readNewline(text, at, tokens)
    else at = readToken(text, at, char, tokens)
  }
  return tokens
}

function readToken(text: string, start: number, char: string, tokens: Token[]): number {
  const code = char.charCodeAt(0)
  const kind = isDigit(code) ? 'number' : isLetter(char) ? 'word' : 'mark'
  const end = kind === 'number' ? endOfNumber(text, start) : kind === 'word' ? endOfWord(text, start) : start + 1
  push(tokens, kind, text.slice(start, end), start)
  return end
}

function push(tokens: Token[], kind: TokenKind, text: string, start: number): void {
  const key = kind === 'word' ? wordKey(text) : (dashes[text] ?? text)
  tokens.push({ kind, text, key, start, end: start + text.length, glued: tokens.at(-1)?.end === start })
}

/** Digits with single separators between digits: '3.123,9', '14.800', '5.9'. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (isDigit(code)) continue
    const isSeparator = code === 46 || code === 44
    if (!isSeparator || !isDigit(text.charCodeAt(end + 1))) break
  }
  return end
}

/** Letters; in a code also digits: 'QH15', 'H5N1', 'm2'. 'tăng1,36%' has lost a blank: there the number begins. */
function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && isLetter(text[end] as string)) end++
  const letters = text.slice(start, end)
  const isCode = letters.length <= 2 || letters === letters.toUpperCase()
  return isCode ? endOfCode(text, end) : end
}

function endOfCode(text: string, start: number): number {
  let end = start
  while (end < text.length && (isLetter(text[end] as string) || isDigit(text.charCodeAt(end)))) end++
  return end
}

const endsSentence = /[.!?…:;)]$/
const startsItem = /^(?:[-–+•*]|\d{1,2}[.)]|[\p{Lu}])/u

/**
 * A blank line ends a paragraph. A single newline does so too unless it stands in the middle of a sentence, as in text with hard
 * line ends: then it is a blank.
 */
function readNewline(text: string, at: number, tokens: Token[]): number {
  let next = at
  let newlines = 0
  while (next < text.length && (text[next] === '\n' || text[next] === ' ')) {
    if (text[next] === '\n') newlines++
    next++
  }
  const before = tokens.at(-1)
  if (before === undefined || before.kind === 'paragraphEnd') return next
  const breaks = newlines > 1 || endsSentence.test(before.text) || startsItem.test(text.slice(next, next + 4))
  if (breaks) tokens.push({ kind: 'paragraphEnd', text: '\n', key: '\n', start: at, end: next, glued: false })
  return next
}
