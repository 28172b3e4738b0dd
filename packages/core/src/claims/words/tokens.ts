import { blank, characterClass, codeAt, digit, letter, newline } from './characters.ts'
import { abbreviations } from './sentence-end.ts'
import { lastWordOfSilent } from './silent-text.ts'
import { Stream } from './stream.ts'
import { Tokens } from './token-list.ts'
import { hashOf, newWord, type Word, wordAt } from './vocabulary.ts'

/** Cuts a text into words, numbers with their separators, signs and paragraph ends: one pass, every character seen once. */
export function readTokens(text: string): TokenStream {
  const source = { text, length: text.length }
  let at = 0
  return new Stream(
    new Tokens(),
    (tokens, enough) => {
      while (at < source.length && tokens.length < enough) at = readToken(source, passOver(source, at, tokens), tokens)
      return at < source.length
    },
    (tokens, count) => tokens.drop(count),
  )
}

export type TokenStream = Stream<Tokens>

/** All tokens of a short text. */
export function tokenise(text: string): Tokens {
  const source = { text, length: text.length }
  const tokens = new Tokens()
  let at = 0
  while (at < source.length) at = readToken(source, at, tokens)
  return tokens
}

/** A text with its length, which is asked for at every character. */
interface Source {
  readonly text: string
  readonly length: number
}

/** What stands for text that was passed over: a sign that means nothing. */
const passedOver = newWord('mark', '', '', 0)

/** Passes over a sentence that begins at `at` and says nothing, up to its last word; see silent-text.ts. */
function passOver({ text }: Source, at: number, tokens: Tokens): number {
  const isBehindBlank = at === 0 || codeAt(text, at - 1) === space || codeAt(text, at - 1) === newlineCode
  const last = isBehindBlank && mayBeginSentence(tokens) ? lastWordOfSilent(text, at) : -1
  return last === -1 ? at : tokens.push(passedOver, at, last - 1) + 1
}

/** At the beginning of a paragraph, and behind a blank after the end of a sentence. */
function mayBeginSentence({ words, length }: Tokens): boolean {
  const before = words[length - 1]
  if (before === undefined || before.kind === 'paragraphEnd') return true
  return before.key === '.' && before.kind === 'mark' && !abbreviations.has(words[length - 2]?.key ?? '')
}

/** Reads what begins at `at`; says where it ends, with the blank behind it. */
function readToken(source: Source, at: number, tokens: Tokens): number {
  const end = tokenEnd(source, at, tokens)
  return end < source.length && codeAt(source.text, end) === space ? end + 1 : end
}

const space = 32
const newlineCode = 10

function tokenEnd(source: Source, at: number, tokens: Tokens): number {
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

/** Digits with single separators between digits: '3.123,9', '14.800', '5.9'. */
function readNumberToken({ text, length }: Source, start: number, tokens: Tokens): number {
  let end = start + 1
  for (; end < length; end++) {
    const code = codeAt(text, end)
    if (isDigit(code)) continue
    const isSeparator = code === 46 || code === 44
    if (!isSeparator || end + 1 === length || !isDigit(codeAt(text, end + 1))) break
  }
  const number = text.slice(start, end)
  return tokens.push(newWord('number', number, number, 0), start, end)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Letters; in a code also digits: 'QH15', 'H5N1', 'm2'. 'tăng1,36%' has lost a blank: there the number begins. */
function readWord({ text, length }: Source, start: number, tokens: Tokens): number {
  let end = start
  let hash = 0
  for (; end < length; end++) {
    const code = codeAt(text, end)
    const kind = characterClass(code)
    if (kind !== letter && (kind !== digit || !isCode(text, start, end))) break
    hash = hashOf(hash, code)
  }
  return tokens.push(wordAt('word', text, start, end, hash), start, end)
}

/** Two letters at most before its first digit, or capitals alone. */
function isCode(text: string, start: number, end: number): boolean {
  if (end - start <= 2 || isDigit(codeAt(text, end - 1))) return true
  const letters = text.slice(start, end)
  return letters === letters.toUpperCase()
}

/** So many of one sign in a row are read; more are leaders ('Tổng số ........ 5') or rules ('-----') and say nothing else. */
const longestRun = 32

/** A sign; the end of a long run of it is passed over but for the last. */
function readMark({ text, length }: Source, start: number, tokens: Tokens): number {
  const code = codeAt(text, start)
  const mark = wordAt('mark', text, start, start + 1, hashOf(0, code))
  let at = start
  if (tokens.words[tokens.length - longestRun] === mark && isRun(tokens, mark))
    while (at + 1 < length && codeAt(text, at + 1) === code) at++
  return tokens.push(mark, at, at + 1)
}

/** The last tokens are this sign and nothing else. */
function isRun({ words, length }: Tokens, mark: Word): boolean {
  for (let at = length - longestRun; at < length; at++) if (words[at] !== mark) return false
  return true
}

const endsSentence = /[.!?…:;)]$/
const startsItem = /^(?:[-–+•*]|\d{1,2}[.)]|[\p{Lu}])/u
const paragraphEnd = newWord('paragraphEnd', '\n', '\n', 0)

/**
 * A blank line ends a paragraph. A single newline does so too unless it stands in the middle of a sentence, as in text with hard
 * line ends: then it is a blank.
 */
function readNewline({ text, length }: Source, at: number, tokens: Tokens): number {
  let next = at
  let newlines = 0
  while (next < length && (text[next] === '\n' || text[next] === ' ')) {
    if (text[next] === '\n') newlines++
    next++
  }
  const before = tokens.words.at(-1)
  if (before === undefined || before.kind === 'paragraphEnd') return next
  const breaks = newlines > 1 || endsSentence.test(before.text) || startsItem.test(text.slice(next, next + 4))
  if (breaks) tokens.push(paragraphEnd, at, next)
  return next
}
