import type { PlanAnswer, RowAnswer, ScorecardAnswer } from '@giaoban/api/client'
import type { MeasureCell } from '@giaoban/core/statistics'
import { type CsvField, csvText } from '../ui/csv-text.ts'
import { missingWords, type PlanColumn, planOfColumn } from './figure-face.ts'
import { flatRows, remarksOf } from './month-row.ts'
import { type Printing, printAssigner, printTarget, unitOfRow } from './printed.ts'
import { sourceWords } from './provenance-words.ts'
import type { StatisticsKey } from './words.ts'

interface Column {
  readonly head: string
  readonly field: (row: RowAnswer) => CsvField
}

const exact = (value: string | null | undefined): CsvField => (value == null ? null : { decimal: value })

const originKeys = {
  computed: 'csvComputed',
  stated: 'markStated',
  disputed: 'markDisputed',
  derived: 'markDerived',
} as const

const origin = (cell: MeasureCell | undefined, { say }: Printing): CsvField =>
  cell?.origin ? say(originKeys[cell.origin]) : null

/** A plan that is one number, as a number; a range, a bound or words as they are said. */
const planField = (plan: PlanAnswer | undefined, printing: Printing): CsvField => {
  if (!plan?.targetValue) return exact(plan?.derivedTarget)
  return plan.target === null ? printTarget(plan.targetValue, printing) : exact(plan.target)
}

const planOrigin = (plan: PlanAnswer | undefined, { say }: Printing): CsvField =>
  plan?.targetValue ? say('csvRegistered') : plan?.derivedTarget ? say('markDerived') : null

const planColumns = (column: PlanColumn, head: string, printing: Printing): readonly Column[] => {
  const { say } = printing
  const plan = (row: RowAnswer): PlanAnswer | undefined => planOfColumn(row, column)
  return [
    { head, field: (row) => planField(plan(row), printing) },
    { head: `${head}: ${say('csvOrigin')}`, field: (row) => planOrigin(plan(row), printing) },
    { head: `${head} (%)`, field: (row) => exact(plan(row)?.share) },
    { head: `${head} (%): ${say('csvOrigin')}`, field: (row) => origin(plan(row)?.shareCell, printing) },
    ...(column === 'other'
      ? [
          {
            head: `${head}: ${say('csvAssigner')}`,
            field: (row: RowAnswer) => {
              const other = plan(row)
              return other ? printAssigner(other, printing, row.owner) : null
            },
          },
        ]
      : []),
  ]
}

const statusKeys = { estimate: 'statusEstimate', preliminary: 'statusPreliminary', final: 'statusFinal' } as const

const whatColumns = (card: ScorecardAnswer, { language, say }: Printing): readonly Column[] => {
  const sections = new Map(card.sections.map((section) => [section.code, section.name[language]]))
  const column = (head: StatisticsKey, field: Column['field']): Column => ({ head: say(head), field })
  return [
    column('csvCode', (row) => (row.breakdown ? `${row.indicator} ${row.breakdown}` : row.indicator)),
    column('columnIndicator', (row) => row.names[language]),
    column('csvSection', (row) => sections.get(row.section) ?? row.section),
    column('ownerLabel', (row) => row.owner?.name[language] ?? null),
    column('unitLabel', (row) => unitOfRow(row, language)),
    column('csvPriceYear', (row) => (row.priceBasis.kind === 'constant' ? String(row.priceBasis.year) : null)),
  ]
}

const levelColumns = (card: ScorecardAnswer, { say }: Printing): readonly Column[] => [
  { head: say('csvPeriod'), field: () => card.period },
  { head: say('csvValue'), field: (row) => exact(row.value) },
  { head: say('csvStatus'), field: (row) => (row.status ? say(statusKeys[row.status]) : null) },
  { head: say('csvMissing'), field: (row) => (row.value === null ? say(missingWords(row.missing)) : null) },
  { head: say('columnYtd'), field: (row) => exact(row.valueYtd) },
]

const changeColumns = (printing: Printing): readonly Column[] => {
  const { say } = printing
  const same = say('csvSame')
  return [
    { head: say('csvSameValue'), field: (row) => exact(row.samePeriod.value) },
    { head: same, field: (row) => exact(row.samePeriod.growthCell.value) },
    {
      head: `${same}: ${say('unitLabel')}`,
      field: (row) =>
        row.samePeriod.growthCell.value === null
          ? null
          : row.samePeriod.growthUnit === 'points'
            ? say('pointsUnit')
            : '%',
    },
    { head: `${same}: ${say('csvOrigin')}`, field: (row) => origin(row.samePeriod.growthCell, printing) },
    { head: `${same}: ${say('csvRecomputed')}`, field: (row) => exact(row.samePeriod.growthCell.computed) },
    {
      head: say('csvDirection'),
      field: ({ samePeriod }) => {
        const direction = samePeriod.growthCell.direction ?? samePeriod.changeAbsCell.direction
        return direction ? say(direction) : null
      },
    },
    { head: say('csvChangeAbs'), field: (row) => exact(row.samePeriod.changeAbsCell.value) },
    { head: say('csvMultiple'), field: (row) => exact(row.samePeriod.multipleCell.value) },
    { head: say('csvPreviousValue'), field: (row) => exact(row.previousPeriod.value) },
    { head: say('csvPrevious'), field: (row) => exact(row.previousPeriod.growth.value) },
    { head: `${say('csvPrevious')}: ${say('csvOrigin')}`, field: (row) => origin(row.previousPeriod.growth, printing) },
  ]
}

/** Every line of the month with every column that the page can show, and the origin of each number beside it. */
export const monthCsv = (card: ScorecardAnswer, printing: Printing): string => {
  const { say } = printing
  const columns: readonly Column[] = [
    ...whatColumns(card, printing),
    ...levelColumns(card, printing),
    ...planColumns('central', say('columnCentral'), printing),
    ...planColumns('council', say('columnCouncil'), printing),
    ...planColumns('other', say('columnOther'), printing),
    ...changeColumns(printing),
    {
      head: say('columnRemark'),
      field: (row) =>
        remarksOf(row, printing)
          .map(({ text }) => text)
          .join('; ') || null,
    },
    { head: say('storySource'), field: (row) => (row.provenance ? sourceWords(row.provenance, printing).place : null) },
  ]
  const lines = flatRows(card.rows).map((row) => columns.map(({ field }) => field(row)))
  return csvText([columns.map(({ head }) => head), ...lines], printing.language)
}
