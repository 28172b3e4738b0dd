import { blank, characterClass, codeAt, digit, letter, newline } from './characters.ts'
import { append, Stream } from './stream.ts'
import { hashOf, type Word, wordAt } from './vocabulary.ts'

/** `paragraphEnd`: a newline that ends a paragraph or list item, not one that only breaks a line. */
export type TokenKind = 'word' | 'number' | 'mark' | 'paragraphEnd'

/** A word, number or sign of the text. Offsets are of the composed text. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  /** For comparing: see `wordKey`. A sign or number is its own key. */
  readonly key: string
  /** Number of the key; 0 for a number. */
  readonly id: number
  /** Begins with a capital. */
  readonly capital: boolean
  readonly start: number
  readonly end: number
  /** True when no blank stands between it and the token before. */
  readonly glued: boolean
}

/** Cuts a text into words, numbers with their separators, signs and paragraph ends: one pass, every character seen once. */
export function readTokens(text: string): Stream<Token> {
  const source = { text, length: text.length }
  let at = 0
  return new Stream((tokens, enough) => {
    while (at < source.length && tokens.length < enough) at = readToken(source, at, tokens)
    return at < source.length
  })
}

/** All tokens of a short text. */
export function tokenise(text: string): Token[] {
  const source = { text, length: text.length }
  const tokens: Token[] = []
  let at = 0
  while (at < source.length) at = readToken(source, at, tokens)
  return tokens
}

/** A text with its length, which is asked for at every character. */
interface Source {
  readonly text: string
  readonly length: number
}

/** Reads what begins at `at`; says where it ends, with the blank behind it. */
function readToken(source: Source, at: number, tokens: Token[]): number {
  const end = tokenEnd(source, at, tokens)
  return end < source.length && codeAt(source.text, end) === space ? end + 1 : end
}

const space = 32

function tokenEnd(source: Source, at: number, tokens: Token[]): number {
  switch (characterClass(codeAt(source.text, at))) {
    case blank:
      return at + 1
    case newline:
      return readNewline(source, at, tokens)
    case digit:
      return readNumberToken(source, at, tokens)
    case letter:
      return readWord(source, at, tokens)
    default:
      return readMark(source, at, tokens)
  }
}

function push(tokens: Token[], kind: TokenKind, word: Word, start: number, end: number): number {
  const { text, key, id, capital } = word
  const isGlued = tokens.length > 0 && (tokens[tokens.length - 1] as Token).end === start
  append(tokens, { kind, text, key, id, capital, start, end, glued: isGlued && kind !== 'paragraphEnd' })
  return end
}

/** Digits with single separators between digits: '3.123,9', '14.800', '5.9'. */
function readNumberToken({ text, length }: Source, start: number, tokens: Token[]): number {
  let end = start + 1
  for (; end < length; end++) {
    const code = codeAt(text, end)
    if (isDigit(code)) continue
    const isSeparator = code === 46 || code === 44
    if (!isSeparator || end + 1 === length || !isDigit(codeAt(text, end + 1))) break
  }
  const number = text.slice(start, end)
  return push(tokens, 'number', { text: number, key: number, id: 0, capital: false }, start, end)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Letters; in a code also digits: 'QH15', 'H5N1', 'm2'. 'tăng1,36%' has lost a blank: there the number begins. */
function readWord({ text, length }: Source, start: number, tokens: Token[]): number {
  let end = start
  let hash = 0
  for (; end < length; end++) {
    const code = codeAt(text, end)
    const kind = characterClass(code)
    if (kind !== letter && (kind !== digit || !isCode(text, start, end))) break
    hash = hashOf(hash, code)
  }
  return push(tokens, 'word', wordAt(text, start, end, hash), start, end)
}

/** Two letters at most before its first digit, or capitals alone. */
function isCode(text: string, start: number, end: number): boolean {
  if (end - start <= 2 || isDigit(codeAt(text, end - 1))) return true
  const letters = text.slice(start, end)
  return letters === letters.toUpperCase()
}

function readMark({ text }: Source, at: number, tokens: Token[]): number {
  const mark = wordAt(text, at, at + 1, hashOf(0, codeAt(text, at)))
  return push(tokens, 'mark', mark, at, at + 1)
}

const endsSentence = /[.!?…:;)]$/
const startsItem = /^(?:[-–+•*]|\d{1,2}[.)]|[\p{Lu}])/u
const paragraphEnd: Word = { text: '\n', key: '\n', id: 0, capital: false }

/**
 * A blank line ends a paragraph. A single newline does so too unless it stands in the middle of a sentence, as in text with hard
 * line ends: then it is a blank.
 */
function readNewline({ text, length }: Source, at: number, tokens: Token[]): number {
  let next = at
  let newlines = 0
  while (next < length && (text[next] === '\n' || text[next] === ' ')) {
    if (text[next] === '\n') newlines++
    next++
  }
  const before = tokens.at(-1)
  if (before === undefined || before.kind === 'paragraphEnd') return next
  const breaks = newlines > 1 || endsSentence.test(before.text) || startsItem.test(text.slice(next, next + 4))
  if (breaks) push(tokens, 'paragraphEnd', paragraphEnd, at, next)
  return next
}
