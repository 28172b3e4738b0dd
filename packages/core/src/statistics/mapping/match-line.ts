import type { Indicator, IndicatorCode, RefArea, Section } from '../model.ts'
import { type Ancestor, indexNames, matchIndicator, type NameIndex } from '../tables/match-indicator.ts'
import { fillers, measureWords } from '../tables/table-words.data.ts'
import { wordKey } from '../tables/word-key.ts'
import { rowKey, withoutPeriods } from './layout-key.ts'
import { conceptWords, generalWords, wholeRows } from './mapping-words.data.ts'
import { type AreaNames, indexAreas } from './match-area.ts'
import type { Kept, Line } from './model.ts'

/** What lines are matched with; built once for a workbook. */
export interface LineIndex {
  readonly names: NameIndex
  readonly areas: AreaNames
  readonly vocabulary: ReadonlyMap<IndicatorCode, Vocabulary>
  /** What titles and rows over others were found to be: tables repeat them. */
  readonly above: Map<string, IndicatorCode | null>
}

interface Vocabulary {
  /** Names of the indicator itself. */
  readonly own: readonly string[]
  /** Every word that it, what it is a part of and its section are called by. */
  readonly words: ReadonlySet<string>
}

const split = (key: string): readonly string[] => key.split(' ').filter((word) => word !== '')
const byLength = (words: readonly string[]): readonly string[] =>
  words.map((each) => wordKey(each)).toSorted((a, b) => b.length - a.length)
const general = byLength([...generalWords, ...measureWords, ...fillers])
const measures = new Set(byLength(measureWords))
const concepts = byLength(conceptWords)
const measureList = byLength(measureWords)
const wholes = new Set(wholeRows.map(wordKey))

/** `area`: slug or code of the area that the workbook is of. */
export function indexLines(
  catalogue: {
    readonly indicators: readonly Indicator[]
    readonly sections: readonly Section[]
    readonly areas: readonly RefArea[]
  },
  area: string,
): LineIndex {
  const { indicators, sections, areas } = catalogue
  const byCode = new Map(indicators.map((one) => [one.code, one]))
  const sectionWords = new Map(sections.map(({ code, name }) => [code, split(wordKey(name.vi))]))
  const wordsOf = (one: Indicator): readonly string[] =>
    [one.name.vi, ...one.aliases].flatMap((name) => split(wordKey(name)))
  const vocabulary = indicators.map((one): [IndicatorCode, Vocabulary] => {
    const words = new Set([...wordsOf(one), ...(sectionWords.get(one.section) ?? [])])
    for (let at = byCode.get(one.parent ?? ''), depth = 0; at && depth < 10; at = byCode.get(at.parent ?? ''), depth++)
      for (const word of wordsOf(at)) words.add(word)
    for (const whole of indicators)
      if (whole.criteria.includes(one.code)) for (const word of wordsOf(whole)) words.add(word)
    return [one.code, { own: [one.name.vi, ...one.aliases].map(wordKey), words }]
  })
  return {
    names: indexNames(indicators),
    areas: indexAreas(areas, area),
    vocabulary: new Map(vocabulary),
    above: new Map(),
  }
}

/**
 * The indicator that a line is by its words alone: a name or alias of the catalogue, and no word of title, rows and heads that
 * the indicator is not called by. Never by likeness: 'Xuất khẩu' under 'Chỉ số giá xuất khẩu' is null, as a price is not said.
 */
export function matchLine(index: LineIndex, line: Line): Kept | null {
  const { elements, area } = elementsOf(index, line)
  const last = elements.at(-1)
  if (last === undefined) return null
  const ancestors: Ancestor[] = []
  for (const [at, key] of elements.slice(0, -1).entries()) {
    const code = above(index, elements, at, ancestors)
    if (code !== null && isWithinItself(code, key, ancestors)) return null
    ancestors.unshift({ key, code })
  }
  // 'Trị giá' below 'Hàng hóa xuất khẩu' says in what the whole is measured, which its unit says too.
  const [whole, ...wider] = ancestors
  const found =
    matchIndicator(index.names, last, line.unit, ancestors) ??
    (measures.has(last) && whole && line.unit ? matchIndicator(index.names, whole.key, line.unit, wider) : null)
  if (!found || isWithinItself(found.code, last, ancestors) || !accountsFor(index, found.code, line, area?.key ?? ''))
    return null
  return { indicator: found.code, breakdown: '', ...(area && { area: area.slug }) }
}

function above(
  { names, above: known }: LineIndex,
  elements: readonly string[],
  at: number,
  ancestors: readonly Ancestor[],
): IndicatorCode | null {
  const path = elements.slice(0, at + 1).join('\n')
  const before = known.get(path)
  if (before !== undefined) return before
  const code = matchIndicator(names, elements[at] as string, null, ancestors)?.code ?? null
  known.set(path, code)
  return code
}

/** 'Bán lẻ hàng hóa' under 'Tổng mức bán lẻ hàng hóa và dịch vụ' says nothing new and is a part; 'Tổng mức' there is the whole. */
function isWithinItself(code: IndicatorCode, key: string, ancestors: readonly Ancestor[]): boolean {
  const same = ancestors.filter((one) => one.code === code)
  const counted = key.replace(/^số /u, '')
  return same.length > 0 && !measures.has(key) && !same.some((one) => `${one.key} `.startsWith(`${counted} `))
}

/** The area that a row names, for rows that are areas; null else. */
export function areaOfLine(index: LineIndex, line: Line): string | null {
  return elementsOf(index, line).area?.slug ?? null
}

/** What a title speaks of: without its period, and without how its rows are divided ('phân theo địa phương'). */
function subjectOf(title: string): string {
  return withoutPeriods(title).replace(/(?<=\S)[\s,(]+(?:phân|chia)\s+theo\s.*$/iu, '')
}

/** Title, rows and heads from the widest to the narrowest, without what stands for the whole and without areas. */
function elementsOf(
  index: LineIndex,
  { title, path, qualifiers }: Line,
): { elements: readonly string[]; area: { readonly key: string; readonly slug: string } | null } {
  let area: { key: string; slug: string } | null = null
  const elements: string[] = []
  for (const key of [wordKey(subjectOf(title)), ...path.map(rowKey), ...qualifiers.map(rowKey)]) {
    const slug = index.areas.get(key)
    if (slug) area = { key, slug }
    else if (key !== '' && !wholes.has(key)) elements.push(key)
  }
  return { elements, area }
}

function accountsFor(index: LineIndex, code: IndicatorCode, line: Line, areaKey: string): boolean {
  const { own, words } = index.vocabulary.get(code) as Vocabulary
  const area = new Set(split(areaKey))
  const accounted = (key: string): boolean =>
    concepts.every((each) => !holds(withoutPhrases(key, measureList), each) || own.some((name) => holds(name, each))) &&
    split(withoutPhrases(key, general)).every((word) => words.has(word) || area.has(word) || /^\p{N}+$/u.test(word))
  const rows = [...line.path, ...line.qualifiers].map(rowKey).filter((key) => !wholes.has(key) && !index.areas.has(key))
  if (!rows.every(accounted)) return false
  const title = subjectOf(line.title)
  return accounted(withoutAreas(index, wordKey(title))) || listsRow(title, rows)
}

function holds(key: string, phrase: string): boolean {
  return ` ${key} `.includes(` ${phrase} `)
}

function withoutPhrases(key: string, phrases: readonly string[]): string {
  let rest = ` ${key} `
  for (const phrase of phrases) if (rest.includes(` ${phrase} `)) rest = rest.replaceAll(` ${phrase} `, ' ')
  return rest
}

/** 'Chỉ số giá tiêu dùng, chỉ số giá vàng …' names several things; the row is one of them. */
function listsRow(title: string, rows: readonly string[]): boolean {
  const parts = title.split(/[,;]|\svà\s/u).map(wordKey)
  return parts.length > 1 && parts.some((part) => part === rows[0])
}

/** 'Tỉnh Gia Lai' in a title says where, not what. */
function withoutAreas({ areas }: LineIndex, key: string): string {
  let rest = ` ${key} `
  for (const [name, slug] of areas)
    if (slug !== null && name.includes(' ') && rest.includes(` ${name} `)) rest = rest.replace(` ${name} `, ' ')
  return rest.trim()
}
