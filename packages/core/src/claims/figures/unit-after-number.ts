import { readUnit, type UnitCode, unitOf } from '../../quantities/index.ts'
import { matchPhrase, phraseTable } from '../words/phrase-table.ts'
import { isGlued, tokenAt } from '../words/token-cursor.ts'
import type { Tokens } from '../words/token-list.ts'
import { tokenise } from '../words/tokens.ts'
import type { UnitKind } from './items.ts'
import { countNouns, measureNouns, moneyNouns, ratioNouns, scaleWords, unitSynonyms } from './units.data.ts'

export interface UnitText {
  readonly unit: UnitCode | null
  readonly unitKind: UnitKind
  readonly noun: string
  /** Power of ten of the words between number and unit. */
  readonly scale: number
  /** Tokens of the scale words. */
  readonly scaleLength: number
  /** Tokens of scale and unit. */
  readonly length: number
}

interface Noun {
  readonly kind: UnitKind
  readonly text: string
  /** Of the noun alone. */
  readonly unit: UnitCode
}

const synonyms = new Map(Object.entries(unitSynonyms).map(([word, unit]) => [word.toLowerCase(), unit]))

function nounOf(text: string, kind: UnitKind): readonly [string, Noun] {
  const synonym = synonyms.get(text.toLowerCase())
  const unit = synonym ?? readUnit(text)?.unit ?? (kind === 'measure' ? text : text.toLowerCase())
  return [text, { kind, text, unit }]
}

const nouns = phraseTable<Noun>([
  ...countNouns.map((text) => nounOf(text, 'count')),
  ...measureNouns.map((text) => nounOf(text, 'measure')),
  ...moneyNouns.map((text) => nounOf(text, 'money')),
  ...ratioNouns.map((text) => nounOf(text, ratioKind(text))),
])
/** What a unit may be divided by, of more than one word: 'triệu đồng/doanh nghiệp'. */
const dividers = phraseTable(
  [...countNouns.filter((text) => text.includes(' ')), 'vạn dân', 'nghìn dân', 'ngày đêm'].map(
    (text) => [text, true] as const,
  ),
)
const scales = phraseTable(Object.entries(scaleWords))

function ratioKind(text: string): UnitKind {
  const code = readUnit(text)?.unit
  return code === 'points' ? 'points' : code === 'times' ? 'times' : 'percent'
}

const none: UnitText = { unit: null, unitKind: 'none', noun: '', scale: 0, scaleLength: 0, length: 0 }

/** The scale and unit that begin at a token: 'nghìn tỷ đồng', 'triệu lượt khách', 'triệu đồng/người', '%'. */
export function unitAt(tokens: Tokens, at: number): UnitText {
  const scale = scaleAt(tokens, at)
  const unitStart = at + scale.length
  const noun = matchPhrase(nouns, tokens, unitStart)
  if (noun === null) return scale.length === 0 ? none : withoutNoun(scale)
  const compound = compoundLength(tokens, unitStart + noun.length, noun.value)
  const length = noun.length + compound
  const isCompound = compound > 0
  return {
    unit: isCompound ? compoundCode(textOf(tokens, unitStart, length), noun.value) : noun.value.unit,
    unitKind: isCompound && noun.value.kind === 'count' ? 'measure' : noun.value.kind,
    noun: noun.value.text,
    scale: scale.power,
    scaleLength: scale.length,
    length: scale.length + length,
  }
}

/** '2.280 tỷ' alone is money; '5 nghìn' alone is a number. */
function withoutNoun(scale: Scale): UnitText {
  const isMoney = scale.power >= 9
  return {
    ...none,
    unit: isMoney ? 'VND' : null,
    unitKind: isMoney ? 'money' : 'none',
    scale: scale.power,
    scaleLength: scale.length,
    length: scale.length,
  }
}

interface Scale {
  readonly power: number
  readonly length: number
}

/** Scale words multiply: 'nghìn tỷ' is 12, 'triệu tỷ' 15. */
function scaleAt(tokens: Tokens, at: number): Scale {
  let power = 0
  let length = 0
  for (;;) {
    const next = matchPhrase(scales, tokens, at + length)
    if (next === null || length >= 3) return { power, length }
    power += next.value
    length += next.length
  }
}

/** '/người', '/ha/năm', '.km' tied to a unit; in tokens. A rate for a year stays the plain percentage. */
function compoundLength(tokens: Tokens, at: number, noun: Noun): number {
  let next = at
  while (isTie(tokens, next)) {
    const isOfNumber = tokenAt(tokens, next + 1).kind === 'number' && tokenAt(tokens, next + 2).kind === 'word'
    next += isOfNumber ? 3 : 1 + Math.max(1, matchPhrase(dividers, tokens, next + 1)?.length ?? 1)
  }
  return noun.kind === 'percent' && next > at ? 0 : next - at
}

/** '/10.000 dân': so many of something, by a round number. */
const roundNumber = /^1[0.]*$/

function isTie(tokens: Tokens, at: number): boolean {
  const tie = tokenAt(tokens, at)
  const after = tokenAt(tokens, at + 1)
  if (tie.key !== '.' && tie.key !== '/') return false
  if (tie.key === '.') return isGlued(tokens, at) && isGlued(tokens, at + 1) && after.key === 'km'
  const isRound = after.kind === 'number' && isGlued(tokens, at + 1) && roundNumber.test(after.text)
  return after.kind === 'word' || (isRound && tokenAt(tokens, at + 2).kind === 'word')
}

function textOf(tokens: Tokens, at: number, length: number): string {
  let text = ''
  for (let index = at; index < at + length; index++) {
    const token = tokenAt(tokens, index)
    const tight =
      index === at || token.key === '/' || token.key === '.' || ['/', '.'].includes(tokenAt(tokens, index - 1).key)
    text += tight ? token.text : ` ${token.text}`
  }
  return text
}

/** 'đồng/người' → VND/người: money by its code, everything else as written. */
function compoundCode(written: string, noun: Noun): UnitCode {
  const registered = unitOf(written.toLowerCase())
  if (registered !== null) return registered.code
  if (noun.kind !== 'money') return written.toLowerCase()
  const code = readUnit(noun.text)?.unit ?? noun.text
  const rest = written.slice(written.search(/[/.]/))
  return `${code}${rest === rest.toUpperCase() ? rest : rest.toLowerCase()}`
}

const headerLeads = new Set(['đvt', 'đơn', 'vị', 'tính', ':'])

/** The unit that a part of a remark like 'ĐVT: tỷ đồng', 'ha, 8 tháng năm 2019', '7 tháng, tỷ kWh' is; null when none is. */
export function unitOfRemark(remark: string): UnitText | null {
  for (const part of remark.split(/[,;]/)) {
    const found = wholeUnit(tokenise(part))
    if (found !== null) return found
  }
  return null
}

function wholeUnit(tokens: Tokens): UnitText | null {
  const first = tokens.words.findIndex((token) => !headerLeads.has(token.key))
  const found = first === -1 ? none : unitAt(tokens, first)
  return found.unit !== null && first + found.length >= tokens.length ? found : null
}

/** The unit of the last noun of a phrase that counts: 'không xảy ra vụ nào' → cases. */
export function lastNounIn(phrase: string): UnitCode | null {
  const tokens = tokenise(phrase)
  for (let at = tokens.length - 1; at >= 0; at--) {
    const noun = matchPhrase(nouns, tokens, at)
    if (noun?.value.kind === 'count') return noun.value.unit
  }
  return null
}

/** The unit of what a phrase counts: 'số người chết' → persons. Null when it counts nothing. */
export function countedNounIn(phrase: string): UnitCode | null {
  const tokens = tokenise(phrase)
  for (let at = 0; at < tokens.length; at++) {
    const noun = at > 0 && tokenAt(tokens, at - 1).key === 'số' ? matchPhrase(nouns, tokens, at) : null
    if (noun?.value.kind === 'count') return noun.value.unit
  }
  return null
}

/** The unit of the noun that begins a phrase, where more follows it: 'Hộ nghèo' → hộ. Null when none does. */
export function leadingNounIn(phrase: string): UnitCode | null {
  const tokens = tokenise(phrase)
  const noun = matchPhrase(nouns, tokens, 0)
  return noun?.value.kind === 'count' ? noun.value.unit : null
}

/** True for a counted noun and nothing else: 'mũi'. */
export function isCountNoun(phrase: string): boolean {
  const tokens = tokenise(phrase)
  const noun = matchPhrase(nouns, tokens, 0)
  return noun?.value.kind === 'count' && noun.length === tokens.length
}
