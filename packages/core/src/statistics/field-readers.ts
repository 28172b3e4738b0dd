import { type DateSpan, type Instant, type IsoDate, isIsoDate, type PeriodId, parsePeriod } from '../periods/index.ts'
import { type DecimalText, isDecimalText } from '../quantities/index.ts'
import { type CsvRecord, fieldOf, optionalOf, refuseField, textOf, unexpected } from './csv-record.ts'
import { isInstant } from './instants.ts'
import { assumedKnownFrom } from './known-from.ts'
import type { Known, PriceBasis, Provenance } from './model.ts'
import type { Words } from './words.ts'

// Readers of single fields. Each throws a refusal that says what was expected; the place is added by `fieldOf`.

export function readText(text: string): string {
  if (text === '') throw unexpected(text, '…')
  return text
}

export function readDecimal(text: string): DecimalText {
  if (!isDecimalText(text)) throw unexpected(text, '1234.5')
  return text
}

export function readWhole(text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) throw unexpected(text, '12')
  return Number(text)
}

export function readYesNo(text: string): boolean {
  if (text !== 'yes' && text !== 'no') throw unexpected(text, 'yes | no')
  return text === 'yes'
}

export function readDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw unexpected(text, '2024-02-03')
  return text
}

/** A date, or the month when the source shows no day. */
export function readSourceDate(text: string): string {
  if (!isIsoDate(text) && !(/^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`))) {
    throw unexpected(text, '2024-02-03 | 2024-02')
  }
  return text
}

/** An instant; a bare date is the end of that day. */
export function readInstant(text: string): Instant {
  if (isIsoDate(text)) return assumedKnownFrom(text)
  if (!isInstant(text)) throw unexpected(text, '2024-02-03T08:00:00+07:00')
  return text
}

/** The canonical identity only: a data file is written once and read by machines. Throws Refusal `period/invalid`. */
export function readPeriodId(text: string): PeriodId {
  return parsePeriod(text).id
}

/** `none`, `current` or `constant:2010`. */
export function readPriceBasis(text: string): PriceBasis {
  if (text === 'none' || text === 'current') return { kind: text }
  const year = /^constant:(\d{4})$/.exec(text)?.[1]
  if (year === undefined) throw unexpected(text, 'none | current | constant:2010')
  return { kind: 'constant', year: Number(year) }
}

/** A reader of one word of a list. */
export function readOneOf<const T extends string>(...choices: readonly T[]): (text: string) => T {
  return (text) => {
    const found = choices.find((choice) => choice === text)
    if (found === undefined) throw unexpected(text, choices.join(' | '))
    return found
  }
}

/** Items between bars: `cà phê|cao su`; '' is none. */
export function readList(text: string): readonly string[] {
  return text
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** `commodity=coffee;measure=volume` as pairs; '' is none. */
export function readPairs(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(';').filter((pair) => pair.trim() !== '')
  return Object.fromEntries(
    pairs.map((pair) => {
      const [dimension, item] = pair.split('=').map((side) => side.trim())
      if (!dimension || !item || pair.split('=').length !== 2) throw unexpected(text, 'commodity=coffee;measure=volume')
      return [dimension, item]
    }),
  )
}

/** A breakdown in its canonical form: pairs sorted, joined by `;`. */
export function readBreakdown(text: string): string {
  const pairs = Object.entries(readPairs(text))
  return pairs
    .map((pair) => pair.join('='))
    .toSorted()
    .join(';')
}

/** `code`: never empty. */
export function readCode(record: CsvRecord): string {
  return fieldOf(record, 'code', readText)
}

/** `name_vi` and `name_en`. The English name falls back to the Vietnamese one, never the other way. */
export function readNames(record: CsvRecord): Words {
  const vi = fieldOf(record, 'name_vi', readText)
  return { vi, en: optionalOf(record, 'name_en', readText) ?? vi }
}

/** The real span of a figure: both ends or none. */
export function readWindow(record: CsvRecord): DateSpan | undefined {
  if (textOf(record, 'window_start') === '' && textOf(record, 'window_end') === '') return undefined
  const start = fieldOf(record, 'window_start', readDate)
  const end = fieldOf(record, 'window_end', readDate)
  if (end < start) refuseField(record, 'window_end', `≥ ${start}`)
  return { start, end }
}

/** `known_from`; where it is empty, assumed from the source's date, else as `otherwise` says, and flagged. */
export function readKnown(record: CsvRecord, otherwise: () => Instant): Known {
  const given = optionalOf(record, 'known_from', readInstant)
  if (given !== undefined) return { knownFrom: given, knownFromAssumed: false }
  const date = optionalOf(record, 'source_date', readSourceDate)
  return { knownFrom: date === undefined ? otherwise() : assumedKnownFrom(date), knownFromAssumed: true }
}

/** The line itself, with the page that it cites. */
export function readProvenance(record: CsvRecord): Provenance {
  const url = textOf(record, 'source_url')
  const sourceDate = optionalOf(record, 'source_date', readSourceDate)
  return {
    kind: 'line',
    file: record.file,
    line: record.line,
    ...(url !== '' && { url }),
    ...(sourceDate !== undefined && { sourceDate }),
  }
}

/** The property when it has a value: an optional field that is absent, not undefined. */
export function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V })
}
