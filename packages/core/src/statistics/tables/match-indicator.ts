import type { ScaledUnit, UnitCode } from '../../quantities/index.ts'
import type { Indicator, IndicatorCode } from '../model.ts'
import { readRowName } from './row-name.ts'
import { fillers, measureWords } from './table-words.data.ts'
import { says, wordKey } from './word-key.ts'

/** A row above the one in question, nearest first: its words, and its indicator if it has one. */
export interface Ancestor {
  readonly key: string
  readonly code: IndicatorCode | null
}

/** Names of the catalogue, keyed for look-up; built once for an annex. */
export interface NameIndex {
  readonly byCode: ReadonlyMap<IndicatorCode, Indicator>
  readonly exact: ReadonlyMap<string, readonly IndicatorCode[]>
  readonly loose: ReadonlyMap<string, readonly IndicatorCode[]>
  /** Parts, commodities and criteria by the indicator that they belong to. */
  readonly children: ReadonlyMap<IndicatorCode, readonly IndicatorCode[]>
  /** Every name with its words that carry meaning, for suggestions. */
  readonly names: readonly { readonly code: IndicatorCode; readonly words: ReadonlySet<string> }[]
}

export function indexNames(indicators: readonly Indicator[]): NameIndex {
  const exact = new Map<string, IndicatorCode[]>()
  const loose = new Map<string, IndicatorCode[]>()
  const children = new Map<IndicatorCode, IndicatorCode[]>()
  for (const indicator of indicators) {
    for (const name of [indicator.name.vi, ...indicator.aliases]) {
      add(exact, wordKey(name), indicator.code)
      add(loose, looseKey(wordKey(name)), indicator.code)
    }
    if (indicator.parent !== undefined) add(children, indicator.parent, indicator.code)
    for (const criterion of indicator.criteria) add(children, indicator.code, criterion)
  }
  // A name without its brackets names an indicator only where no other bears it in full: 'X (số thống kê)' is not 'X'.
  const taken = { exact: new Set(exact.keys()), loose: new Set(loose.keys()) }
  for (const indicator of indicators)
    for (const key of bareNamesOf(indicator).map(wordKey)) {
      if (!taken.exact.has(key)) add(exact, key, indicator.code)
      if (!taken.loose.has(looseKey(key))) add(loose, looseKey(key), indicator.code)
    }
  const names = indicators.flatMap((one) =>
    [one.name.vi, ...one.aliases].map((name) => ({ code: one.code, words: new Set(contentOf(wordKey(name))) })),
  )
  return { byCode: new Map(indicators.map((one) => [one.code, one])), exact, loose, children, names }
}

/** Each name as it stands, then without its brackets and marks, as rows are read. */
function namesOf(indicator: Indicator): readonly string[] {
  return [indicator.name.vi, ...indicator.aliases, ...bareNamesOf(indicator)]
}

function bareNamesOf({ name, aliases }: Indicator): readonly string[] {
  return [name.vi, ...aliases].flatMap((words) => [readRowName(words, '').text, words.replace(/\([^()]*\)/g, ' ')])
}

function add(map: Map<string, IndicatorCode[]>, key: string, code: IndicatorCode): void {
  const codes = map.get(key)
  if (key === '' || codes?.includes(code)) return
  if (codes) codes.push(code)
  else map.set(key, [code])
}

const fillerKeys: ReadonlySet<string> = new Set([...fillers].flatMap((words) => wordKey(words).split(' ')))
const measureKeys: readonly string[] = measureWords.map(wordKey).toSorted((a, b) => b.length - a.length)

/** The words that carry the meaning, in alphabetical order: 'Tổng kim ngạch XK' and 'kim ngạch xuất khẩu' are one. */
function looseKey(key: string): string {
  return [...new Set(contentOf(key))].toSorted().join(' ')
}

function contentOf(key: string): readonly string[] {
  return key.split(' ').filter((word) => word !== '' && !fillerKeys.has(word))
}

/** Whether the row only names a measure of the row above it: 'Lượng', '- Giá trị'. */
export function isMeasureRow(key: string): boolean {
  return measureKeys.includes(key)
}

/** Names of the catalogue are asked for again with every row. */
const CACHE_SIZE = 20_000
const bare = new Map<string, string>()

function withoutMeasure(key: string): string {
  const known = bare.get(key)
  if (known !== undefined) return known
  let rest = ` ${key} `
  for (const words of measureKeys) if (rest.includes(words)) rest = rest.replaceAll(` ${words} `, ' ')
  if (bare.size >= CACHE_SIZE) bare.clear()
  bare.set(key, rest.trim())
  return rest.trim()
}

/**
 * The indicator that a row names: by catalogue name or alias (case, tone placement, abbreviations and punctuation do not
 * matter), within the rows above it ('Trong đó' → parts of the parent), and by the dimension of its unit where names are shared
 * ('Cà phê', tấn or triệu USD). `unit` is null when the row names none. Null when nothing fits; never a guess by likeness.
 */
export function matchIndicator(
  index: NameIndex,
  key: string,
  unit: ScaledUnit | null,
  ancestors: readonly Ancestor[],
): Indicator | null {
  const fits = (code: IndicatorCode): boolean => {
    const own = index.byCode.get(code)?.unit ?? ''
    return unit === null ? measureFits(key, own) : sameDimension(own, unit.unit)
  }
  const code =
    pick(index, matchPart(index, key, ancestors).filter(fits), ancestors) ??
    pick(index, ownContext(index, index.exact.get(key), key, ancestors).filter(fits), ancestors) ??
    pick(index, ownContext(index, index.loose.get(looseKey(key)), key, ancestors).filter(fits), ancestors) ??
    pick(index, matchJoined(index, key, ancestors).filter(fits), ancestors)
  return code === null ? null : (index.byCode.get(code) ?? null)
}

/** A row without a unit that says 'lượng' or 'giá trị' still says which of two measures it is. */
function measureFits(key: string, unit: UnitCode): boolean {
  const money = unit === 'VND' || unit === 'USD'
  return money
    ? !says(key, 'lượng', 'số lượng', 'khối lượng', 'sản lượng')
    : !says(key, 'giá trị', 'trị giá', 'kim ngạch')
}

/**
 * The whole that a table's title speaks of ('Mặt hàng xuất khẩu chủ yếu'), as an ancestor of all its rows; null when it names no
 * indicator with parts, or several.
 */
export function titleAncestor(index: NameIndex, title: string): Ancestor | null {
  const key = wordKey(title)
  const named = [...index.children.keys()].filter((code) => {
    const whole = index.byCode.get(code)
    return whole && namesOf(whole).some((name) => ` ${key} `.includes(` ${withoutMeasure(wordKey(name)) || '?'} `))
  })
  return named.length === 1 ? { key, code: named[0] as IndicatorCode } : null
}

/** Units that measure the same thing; counted nouns differ by habit only ('vụ', 'trường hợp'; 'người', 'lượt'). */
const counted: ReadonlySet<UnitCode> = new Set([
  'cases',
  'trường hợp',
  'ca',
  'đơn vị',
  'enterprises',
  'dự án',
  'xã',
  'cơ sở',
])

/** Whether two units measure the same thing; nouns that count differ by habit only. */
export function sameDimension(a: UnitCode, b: UnitCode): boolean {
  return a === b || (counted.has(a) && counted.has(b)) || (isPercent(a) && isPercent(b))
}

function isPercent(unit: UnitCode): boolean {
  return unit === 'percent' || unit === 'points'
}

/** One code, or the one among several whose parent stands above the row, or the one without a parent. */
function pick(index: NameIndex, codes: readonly IndicatorCode[], ancestors: readonly Ancestor[]): IndicatorCode | null {
  if (codes.length <= 1) return codes[0] ?? null
  const above = new Set(ancestors.map(({ code }) => code))
  const inContext = codes.filter((code) => above.has(index.byCode.get(code)?.parent ?? ''))
  if (inContext.length === 1) return inContext[0] as IndicatorCode
  const free = codes.filter((code) => index.byCode.get(code)?.parent === undefined)
  return free.length === 1 && inContext.length === 0 ? (free[0] as IndicatorCode) : null
}

/** Parts and criteria of the rows above that have an indicator, nearest first, by the words that the part adds to its whole. */
function matchPart(index: NameIndex, key: string, ancestors: readonly Ancestor[]): readonly IndicatorCode[] {
  for (const [at, { code, key: wholeKey }] of ancestors.entries()) {
    const whole = code === null ? undefined : index.byCode.get(code)
    if (!whole) continue
    const between = ancestors.slice(0, at).map((one) => one.key)
    const wholeWords = new Set([...namesOf(whole).map(wordKey), wholeKey].flatMap((name) => name.split(' ')))
    const rowWords = residual([...between, key].join(' '), wholeWords)
    if (rowWords === '') continue
    const parts = (index.children.get(whole.code) ?? []).filter((part) =>
      namesOf(index.byCode.get(part) as Indicator).some((name) => residual(wordKey(name), wholeWords) === rowWords),
    )
    if (parts.length > 0) return parts
  }
  return []
}

/** What a part's name adds: its words without measures and without the words of the whole; the bare measure if nothing else is left. */
function residual(key: string, whole: ReadonlySet<string>): string {
  const words = withoutMeasure(key)
    .split(' ')
    .filter((word) => word !== '' && !whole.has(word))
  const rest = words.length > 0 ? words : key.split(' ').filter((word) => !whole.has(word))
  return [...new Set(rest)].toSorted().join(' ')
}

/**
 * A part with a short name ('Cà phê') counts only below its whole, or when the rows above speak of it: coffee under exports is
 * not coffee under sown area. With a full name ('Xuất khẩu cà phê') it counts anywhere.
 */
function ownContext(
  index: NameIndex,
  codes: readonly IndicatorCode[] | undefined,
  key: string,
  ancestors: readonly Ancestor[],
): readonly IndicatorCode[] {
  return (codes ?? []).filter((code) => {
    const parent = index.byCode.get(index.byCode.get(code)?.parent ?? '')
    if (!parent) return true
    const wholeWords = new Set(namesOf(parent).flatMap((name) => contentOf(withoutMeasure(wordKey(name)))))
    const speaks = (words: string): boolean => contentOf(withoutMeasure(words)).some((word) => wholeWords.has(word))
    return speaks(key) || ancestors.some((one) => one.code === parent.code || speaks(one.key))
  })
}

/** The row's words together with those above it: 'Xuất khẩu' / 'Cà phê' / 'Lượng'. */
function matchJoined(index: NameIndex, key: string, ancestors: readonly Ancestor[]): readonly IndicatorCode[] {
  let joined = key
  for (const ancestor of ancestors.slice(0, 3)) {
    joined = `${ancestor.key} ${joined}`
    const found = index.loose.get(looseKey(joined)) ?? index.loose.get(looseKey(withoutMeasure(joined)))
    if (found) return found
  }
  return []
}

/** The indicator whose name shares most words with the row, for a suggestion; null below two thirds. */
export function nearestIndicator(index: NameIndex, key: string): Indicator | null {
  const words = new Set(contentOf(key))
  let best: { code: IndicatorCode; score: number } | null = null
  for (const { code, words: other } of index.names) {
    let shared = 0
    for (const word of words) if (other.has(word)) shared += 1
    const score = (2 * shared) / (words.size + other.size)
    if (score >= 2 / 3 && score > (best?.score ?? 0)) best = { code, score }
  }
  return best === null ? null : (index.byCode.get(best.code) ?? null)
}
