import type { CsvTable } from '../layout/index.ts'
import { readUnit, unitOf } from '../quantities/index.ts'
import {
  type CsvRecord,
  collect,
  fieldOf,
  type Located,
  optionalOf,
  type Refusals,
  readRecord,
  recordsOf,
  refuseField,
  unexpected,
} from './csv-record.ts'
import {
  given,
  readCode,
  readList,
  readNames,
  readOneOf,
  readPairs,
  readPriceBasis,
  readText,
  readWhole,
  readYesNo,
} from './field-readers.ts'
import type { Dataset, IndexBase, Indicator, Section } from './model.ts'
import { agencyColumns, linkedAgencies, readAgency } from './read-agencies.ts'
import { areaColumns, linkedAreas, readArea } from './read-areas.ts'

/** What facts refer to. */
export type Catalogue = Pick<Dataset, 'sections' | 'indicators' | 'areas' | 'agencies'>

/** Tables by their kind, e.g. `indicators`. */
export type TablesOf = (kind: string) => readonly CsvTable[]

/** Reads sections, areas, agencies and indicators after those already known. A repeated code is refused. */
export function readCatalogue(tablesOf: TablesOf, known: Catalogue, refusals: Refusals): Catalogue {
  const all = <T extends { readonly code: string }>(
    kind: string,
    required: readonly string[],
    before: readonly T[],
    read: (record: CsvRecord) => T,
  ): readonly Located<T>[] => {
    const found = tablesOf(kind).flatMap((table) => readTable(table, required, read, refusals))
    return withoutRepeats([...before.map((item) => ({ item, record: null })), ...found], refusals)
  }
  const sections = items(all('sections', ['code', 'name_vi', 'name_en', 'order'], known.sections, readSection))
  const areas = items(linkedAreas(all('areas', areaColumns, known.areas, readArea), refusals))
  const agencies = items(linkedAgencies(all('agencies', agencyColumns, known.agencies, readAgency), areas, refusals))
  const read = all('indicators', indicatorColumns, known.indicators, readIndicator)
  return {
    sections,
    areas,
    agencies,
    indicators: items(withoutLoops(linked(read, { sections, agencies }, refusals), refusals)),
  }
}

const indicatorColumns = [
  'code',
  'name_vi',
  'name_en',
  'unit',
  'multiplier',
  'kind',
  'polarity',
  'frequency',
  'owner',
  'decimals',
  'section',
  'order',
]

function readTable<T>(
  table: CsvTable,
  required: readonly string[],
  read: (record: CsvRecord) => T,
  refusals: Refusals,
): readonly Located<T>[] {
  return recordsOf(table, required, refusals).flatMap((record) => {
    const item = readRecord(record, read, refusals)
    return item === null ? [] : [{ item, record }]
  })
}

function items<T>(located: readonly Located<T>[]): readonly T[] {
  return located.map((each) => each.item)
}

function readSection(record: CsvRecord): Section {
  return { code: readCode(record), name: readNames(record), order: fieldOf(record, 'order', readWhole) }
}

function readIndicator(record: CsvRecord): Indicator {
  const kind = fieldOf(record, 'kind', readOneOf('flow', 'stock', 'index', 'rate', 'text'))
  const indexBase = optionalOf(record, 'index_base', readIndexBase)
  if ((kind === 'index') !== (indexBase !== undefined)) {
    refuseField(record, 'index_base', kind === 'index' ? indexBases : `'' (${kind})`)
  }
  return {
    code: readCode(record),
    name: readNames(record),
    aliases: fieldOf(record, 'aliases', readList),
    unit: fieldOf(record, 'unit', readUnitCode),
    multiplier: fieldOf(record, 'multiplier', readWhole),
    kind,
    ...given('indexBase', indexBase),
    polarity: fieldOf(record, 'polarity', readOneOf('higherBetter', 'lowerBetter', 'neutral')),
    priceBasis: optionalOf(record, 'price_basis', readPriceBasis) ?? { kind: 'none' },
    frequency: fieldOf(record, 'frequency', readOneOf('month', 'quarter', 'half', 'year', 'season')),
    window: optionalOf(record, 'window', readOneOf('calendar', 'to14', 'to20', 'toReport')) ?? 'calendar',
    owner: fieldOf(record, 'owner', readText),
    decimals: fieldOf(record, 'decimals', readDecimals),
    section: fieldOf(record, 'section', readText),
    order: fieldOf(record, 'order', readWhole),
    mainPlan: optionalOf(record, 'main_plan', readYesNo) ?? false,
    ...given('parent', optionalOf(record, 'parent', readText)),
    ...given('breakdown', optionalOf(record, 'breakdown', readPairs)),
    ...given('additive', optionalOf(record, 'additive', readYesNo)),
    criteria: fieldOf(record, 'criteria', readList),
    countsEvents: optionalOf(record, 'counts_events', readYesNo) ?? false,
  }
}

const indexBases = 'samePeriod | previousPeriod | fixed:2010'

function readIndexBase(text: string): IndexBase {
  if (text === 'samePeriod' || text === 'previousPeriod') return { kind: text }
  const year = /^fixed:(\d{4})$/.exec(text)?.[1]
  if (year === undefined) throw unexpected(text, indexBases)
  return { kind: 'fixed', year: Number(year) }
}

/** A registered unit by its code, or by any word for it that the registry reads; what is kept is the code. */
function readUnitCode(text: string): string {
  const read = readUnit(text)
  const unit = unitOf(text)?.code ?? (read?.multiplier === 0 ? read.unit : undefined)
  if (unit === undefined) throw unexpected(text, 'VND | USD | percent | cases | …')
  return unit
}

function readDecimals(text: string): number {
  if (!/^[0-9]$/.test(text)) throw unexpected(text, '0 … 9')
  return Number(text)
}

function withoutRepeats<T extends { readonly code: string }>(
  all: readonly Located<T>[],
  refusals: Refusals,
): readonly Located<T>[] {
  const seen = new Set<string>()
  return all.filter(({ item, record }) => {
    const repeated = seen.has(item.code)
    seen.add(item.code)
    if (repeated && record) collect(refusals, record, 'code', `≠ ${item.code}`)
    return !repeated
  })
}

/** Keeps the indicators whose section, owner, parent and criteria exist; refuses the others. */
function linked(
  indicators: readonly Located<Indicator>[],
  { sections, agencies }: Pick<Catalogue, 'sections' | 'agencies'>,
  refusals: Refusals,
): readonly Located<Indicator>[] {
  const codes = new Set(indicators.map(({ item }) => item.code))
  const sectionCodes = new Set(sections.map((section) => section.code))
  const agencyCodes = new Set(agencies.map((agency) => agency.code))
  return indicators.filter(({ item, record }) => {
    if (record === null) return true
    const before = refusals.all.length
    if (!sectionCodes.has(item.section)) collect(refusals, record, 'section', 'sections.csv')
    if (!agencyCodes.has(item.owner)) collect(refusals, record, 'owner', 'agencies.csv')
    if (item.parent !== undefined && !codes.has(item.parent)) collect(refusals, record, 'parent', 'indicators.csv')
    if (item.criteria.some((code) => !codes.has(code))) collect(refusals, record, 'criteria', 'indicators.csv')
    return refusals.all.length === before
  })
}

/** Refuses indicators that are, over parents or criteria, a part of themselves: no row could ever be laid out. */
function withoutLoops(indicators: readonly Located<Indicator>[], refusals: Refusals): readonly Located<Indicator>[] {
  const looped = codesInLoops(indicators.map(({ item }) => item))
  return indicators.filter(({ item, record }) => {
    if (!looped.has(item.code)) return true
    if (record) collect(refusals, record, item.parent === undefined ? 'criteria' : 'parent', `≠ ${item.code}`)
    return false
  })
}

/**
 * Codes from which a walk over wholes (parents, and indicators of which they are a criterion) never ends. Each pass settles
 * one more storey of the tree, so the cost is the catalogue times its depth.
 */
function codesInLoops(indicators: readonly Indicator[]): ReadonlySet<string> {
  const wholes = new Map(indicators.map(({ code, parent }) => [code, parent === undefined ? [] : [parent]]))
  for (const { code, criteria } of indicators) for (const criterion of criteria) wholes.get(criterion)?.push(code)
  let open = new Set(wholes.keys())
  for (let before = -1; before !== open.size; ) {
    before = open.size
    const still = open
    open = new Set([...still].filter((code) => wholes.get(code)?.some((whole) => still.has(whole))))
  }
  return open
}
