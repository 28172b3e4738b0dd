import type { IndicatorAnswer, VintageAnswer } from '@giaoban/api/client'
import { comparePeriods, formatPeriod } from '@giaoban/core/periods'
import { type CsvField, csvText } from '../ui/csv-text.ts'
import { missingWords } from './figure-face.ts'
import { type Printing, unitOfRow } from './printed.ts'
import { sourceWords } from './provenance-words.ts'
import type { StatisticsKey } from './words.ts'

const statusKeys = { estimate: 'statusEstimate', preliminary: 'statusPreliminary', final: 'statusFinal' } as const

type Column = readonly [head: StatisticsKey, field: (vintage: VintageAnswer) => CsvField]

const columnsOf = ({ indicator }: IndicatorAnswer, printing: Printing): readonly Column[] => {
  const { language, say } = printing
  const { priceBasis } = indicator
  return [
    ['csvCode', () => indicator.code],
    ['columnIndicator', () => indicator.name[language]],
    ['unitLabel', () => unitOfRow(indicator, language)],
    ['csvPriceYear', () => (priceBasis.kind === 'constant' ? String(priceBasis.year) : null)],
    ['csvPeriod', ({ period }) => period],
    ['csvPeriodWords', ({ period }) => formatPeriod(period, language)],
    ['csvValue', ({ value }) => (value === null ? null : { decimal: value })],
    ['csvMissing', ({ value, missing }) => (value === null ? say(missingWords(missing)) : null)],
    ['csvStatus', ({ status }) => say(statusKeys[status])],
    ['vintageKnown', ({ knownFrom }) => knownFrom],
    ['knownAssumed', ({ knownFromAssumed }) => (knownFromAssumed ? 'x' : null)],
    ['recordedLabel', ({ recordedAt }) => recordedAt],
    ['vintageReason', ({ reason }) => reason],
    ['storySource', ({ source }) => sourceWords(source.provenance, printing).place],
    ['csvLink', ({ source }) => sourceWords(source.provenance, printing).link?.url ?? null],
  ]
}

/** The last vintage of each period, or every vintage of each, by period and then oldest first. */
const vintagesOf = (answer: IndicatorAnswer, all: boolean): readonly VintageAnswer[] => {
  const points = [...answer.months, ...answer.cumulative]
  if (!all) return points.toSorted((a, b) => comparePeriods(a.period, b.period))
  const several = new Set(answer.restated.map(({ period }) => period))
  const single = points.filter(({ period }) => !several.has(period))
  // The sort is stable: vintages of one period stay in the order in which they became known.
  return [...single, ...answer.restated].toSorted((a, b) => comparePeriods(a.period, b.period))
}

/** The series of an indicator as CSV; with `all` every vintage of every period, as a record of what was known when. */
export const seriesCsv = (answer: IndicatorAnswer, all: boolean, printing: Printing): string => {
  const columns = columnsOf(answer, printing)
  return csvText(
    [
      columns.map(([head]) => printing.say(head)),
      ...vintagesOf(answer, all).map((vintage) => columns.map(([, field]) => field(vintage))),
    ],
    printing.language,
  )
}
