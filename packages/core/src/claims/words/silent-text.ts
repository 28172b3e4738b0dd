import { collectiveNouns, countedInWords, numberWords, scaleWords } from '../figures/units.data.ts'
import { lastPeriods, relativePeriods, samePeriodPhrases } from '../time/period-words.data.ts'
import { codeAt } from './characters.ts'
import { abbreviations } from './sentence-end.ts'
import { letterValue, slotOf, withLetter } from './spelling-hash.ts'

/*
 * A sentence that states no number and names no period changes no claim, and a report has more of them than of others. They are
 * passed over letter by letter, before any word of them is looked up: that takes a third of the time.
 */

/** Words that speak wherever they stand. */
const speaks = 1
/** Words that speak when one that ends the same follows, of twice their bit: 'tuần' and 'trước', 'ba' and 'tiêu chí'. */
const opensPeriod = 2
const endsPeriod = 4
const opensCount = 8
const endsCount = 16
/** Words that end in a full stop which ends no sentence. */
const abbreviates = 32

const kinds = new Uint8Array(1 << 16)
for (const word of ['tháng', 'quý', 'năm', 'nửa', 'gấp', 'thứ']) mark(word, speaks)
for (const word of abbreviations) mark(word, abbreviates)
for (const phrase of [...Object.keys(lastPeriods), ...Object.keys(relativePeriods), ...samePeriodPhrases])
  markPhrase(phrase, opensPeriod, endsPeriod)
for (const number of Object.keys(numberWords)) markPhrase(number, opensCount, endsCount)
for (const noun of [...countedInWords, ...collectiveNouns, ...Object.keys(scaleWords)])
  mark(noun.split(' ')[0] ?? '', endsCount)

/** A period of one word speaks alone; a number of one word only before what it counts. */
function markPhrase(phrase: string, opens: number, ends: number): void {
  const [first = '', second] = phrase.split(' ')
  mark(first, second === undefined && opens === opensPeriod ? speaks : opens)
  if (second !== undefined) mark(second, ends)
}

function mark(word: string, kind: number): void {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = withLetter(hash, letterValue(codeAt(word, at)))
  const slot = slotOf(hash)
  kinds[slot] = (kinds[slot] as number) | kind
}

/** A sentence of fewer words may be a heading, which says what the next ones are about. */
const longestHeading = 32
/** In characters; a longer sentence is read like any other. */
const longest = 2000

/**
 * Where the last word of the sentence begins that begins at `start`, when nothing in it speaks: everything before that word may be
 * passed over. -1 for every other sentence, and for what is not clearly one: it must begin with a capital and end in a full stop
 * behind a word, with the end of its paragraph or a capital after it.
 */
export function lastWordOfSilent(text: string, start: number): number {
  if (!isCapital(text, start)) return -1
  const until = Math.min(text.length, start + longest)
  let words = 0
  let kind = 0
  let hash = 0
  let word = start
  for (let at = start; at < until; at++) {
    const code = codeAt(text, at)
    const value = letterValue(code)
    if (value !== 0) {
      if (hash === 0) word = at
      hash = withLetter(hash, value)
      continue
    }
    if (hash !== 0) {
      const before = kind
      kind = kinds[slotOf(hash)] as number
      if ((kind & speaks) !== 0 || (kind & (before << 1) & (endsPeriod | endsCount)) !== 0) return -1
      words++
    }
    if (isStop(code)) {
      const isEnd = hash !== 0 && (kind & abbreviates) === 0 && words > longestHeading && endsHere(text, at + 1)
      return isEnd ? word : -1
    }
    if (isDigitOrBreak(code) || code >= strange) return -1
    hash = 0
  }
  return -1
}

/** '.', '!', '?', '…'. */
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026
const isDigitOrBreak = (code: number): boolean => (code >= 48 && code <= 57) || code === 10
/** From here on there are letters that are not in the table of letters: whoever writes them writes no report. */
const strange = 0x2100

function endsHere(text: string, at: number): boolean {
  if (at >= text.length || codeAt(text, at) === 10) return true
  return codeAt(text, at) === 32 && isCapital(text, at + 1)
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}
