import type { PlanAnswer, RowAnswer } from '@giaoban/api/client'
import type { Finding } from '@giaoban/core/findings'
import { formatPeriod } from '@giaoban/core/periods'
import { formatNumber } from '@giaoban/core/quantities'
import type { MeasureCell, Provenance } from '@giaoban/core/statistics'
import { changeCell, chooseChange, type Face, type FigureKey, faceOf, planOfColumn } from './figure-face.ts'
import { type Printing, printAssigner, printLevel, printTarget, unitOfRow } from './printed.ts'

/** What stands behind one number of a row. */
export interface Story {
  readonly code: string
  readonly name: string
  /** Which number it is: 'Thực hiện tháng 1 năm 2024'. */
  readonly figure: string
  readonly face: Face
  /** Origin in words and the arithmetic, one sentence each. */
  readonly how: readonly string[]
  readonly sources: readonly { readonly label: string; readonly provenance: Provenance }[]
  readonly compared: readonly { readonly label: string; readonly value: string }[]
  readonly findings: readonly Finding[]
}

const figureKeys: readonly FigureKey[] = ['value', 'ytd', 'central', 'council', 'other', 'change']

/** `RETAIL_SERVICES.change` → code and number; null for what names none. */
export const readStoryAddress = (text: string | undefined): { code: string; key: FigureKey } | null => {
  const at = text?.lastIndexOf('.') ?? -1
  if (!text || at < 1) return null
  const key = figureKeys.find((known) => known === text.slice(at + 1))
  return key ? { code: text.slice(0, at), key } : null
}

export const storyAddress = (code: string, key: FigureKey): string => `${code}.${key}`

/** Two decimals more than printed, so that the rounding can be followed. */
const arithmeticDecimals = 2

const originWords = (cell: MeasureCell, printing: Printing): readonly string[] => {
  const { language, say } = printing
  const print = (value: string | null, decimals: number): string =>
    value === null ? '–' : `${formatNumber(value, language, { decimals })}%`
  if (cell.origin === 'computed') return [say('originComputed')]
  if (cell.origin === 'stated') return [say(cell.value === null ? 'originDirection' : 'originStated')]
  if (cell.origin !== 'disputed') return []
  return [
    say('originDisputed', {
      stated: print(cell.stated, cell.decimals),
      computed: print(cell.computed, arithmeticDecimals),
    }),
  ]
}

const shareArithmetic = (row: RowAnswer, plan: PlanAnswer, printing: Printing): readonly string[] => {
  const { language, say } = printing
  const value = row.valueYtd
  const computed = plan.shareCell.computed
  if (
    value !== null &&
    computed !== null &&
    plan.targetValue &&
    plan.targetValue.kind !== 'text' &&
    plan.targetValue.kind !== 'range'
  )
    return [
      say('arithmeticShare', {
        value: printLevel(value, row.decimals, language),
        target: formatNumber(plan.targetValue.value, language),
        result: formatNumber(computed, language, { decimals: arithmeticDecimals }),
      }),
    ]
  if (value !== null && plan.derivedTarget && plan.share !== null)
    return [
      say('arithmeticDerived', {
        value: printLevel(value, row.decimals, language),
        share: formatNumber(plan.share, language, { decimals: plan.shareCell.decimals }),
        result: formatNumber(plan.derivedTarget, language),
      }),
      say('originDerived'),
    ]
  return []
}

const verdictKeys = {
  met: 'verdictMet',
  notMet: 'verdictNotMet',
  onPace: 'verdictOnPace',
  offPace: 'verdictOffPace',
  judge: 'verdictJudge',
} as const

const paceWords = (row: RowAnswer, plan: PlanAnswer, { language, say }: Printing): readonly string[] => [
  ...(plan.verdict === 'unknown' ? [] : [say(verdictKeys[plan.verdict])]),
  ...(plan.requiredPace === null
    ? []
    : [
        say('requiredPace', {
          value: printLevel(plan.requiredPace, row.decimals, language),
          unit: unitOfRow(row, language),
        }),
      ]),
]

/** The chosen comparison's cell, as the face shows it. */
const chosenChange = (row: RowAnswer): MeasureCell | null => {
  const kind = chooseChange(row)
  return kind === null ? null : changeCell(row, kind)
}

const changeArithmetic = (row: RowAnswer, printing: Printing): readonly string[] => {
  const { language, say } = printing
  const { value: base, growthCell, changeAbsCell, growthUnit } = row.samePeriod
  const value = row.valueYtd
  if (value === null || base === null) return []
  const level = printLevel(value, row.decimals, language)
  const from = printLevel(base, row.decimals, language)
  const print = (result: string): string => formatNumber(result, language, { decimals: arithmeticDecimals })
  const growth =
    growthCell.computed === null
      ? []
      : [
          say(growthUnit === 'points' ? 'arithmeticPoints' : 'arithmeticGrowth', {
            value: level,
            base: from,
            result: print(growthCell.computed),
          }),
        ]
  const absolute =
    changeAbsCell.computed === null || growthUnit === 'points'
      ? []
      : [
          say('arithmeticChange', {
            value: level,
            base: from,
            result: formatNumber(changeAbsCell.computed, language, { decimals: row.decimals, signed: true }),
            unit: unitOfRow(row, language),
          }),
        ]
  return [...growth, ...absolute]
}

const howOf = (row: RowAnswer, key: FigureKey, face: Face, printing: Printing): readonly string[] => {
  if (face.pieces.length === 0) return [face.hint]
  if (key === 'value') return []
  if (key === 'ytd') return []
  if (key === 'change') {
    const cell = chosenChange(row)
    return [...(cell ? originWords(cell, printing) : []), ...changeArithmetic(row, printing)]
  }
  const plan = planOfColumn(row, key)
  if (!plan) return []
  return [
    ...originWords(plan.shareCell, printing),
    ...shareArithmetic(row, plan, printing),
    ...paceWords(row, plan, printing),
  ]
}

const sourcesOf = (row: RowAnswer, key: FigureKey, { say }: Printing): Story['sources'] => {
  const cell =
    key === 'change' ? chosenChange(row) : key === 'value' || key === 'ytd' ? null : planOfColumn(row, key)?.shareCell
  return [
    ...(cell?.statedBy ? [{ label: say('sourceStated'), provenance: cell.statedBy }] : []),
    ...(row.provenance ? [{ label: say('sourceValue'), provenance: row.provenance }] : []),
  ]
}

const comparedOf = (row: RowAnswer, printing: Printing): Story['compared'] => {
  const { language, say } = printing
  const unit = unitOfRow(row, language)
  const withUnit = (value: string): string => `${printLevel(value, row.decimals, language)} ${unit}`
  const { samePeriod, previousPeriod } = row
  return [
    ...(samePeriod.value === null
      ? []
      : [
          {
            label: say('comparedSame', { period: formatPeriod(samePeriod.period, language, 'short') }),
            value: withUnit(samePeriod.value),
          },
        ]),
    ...(previousPeriod.value === null
      ? []
      : [
          {
            label: say('comparedPrevious', { period: formatPeriod(previousPeriod.period, language, 'short') }),
            value: withUnit(previousPeriod.value),
          },
        ]),
    ...row.plans.flatMap((plan) =>
      plan.targetValue
        ? [
            {
              label: say('comparedPlan', { assigner: printAssigner(plan, printing, row.owner) }),
              value:
                `${printTarget(plan.targetValue, printing)} ${plan.targetValue.kind === 'text' ? '' : unit}`.trim(),
            },
          ]
        : [],
    ),
  ]
}

const figureWords = (row: RowAnswer, key: FigureKey, period: string, printing: Printing): string => {
  const { language, say } = printing
  if (key === 'value') return say('figureValue', { period: formatPeriod(period, language) })
  if (key === 'ytd') return say('figureYtd', { period: formatPeriod(row.ytdPeriod, language) })
  if (key === 'change') return say('figureChange', { period: formatPeriod(row.samePeriod.period, language) })
  const plan = planOfColumn(row, key) ?? { assigner: key }
  return say('figurePlan', { assigner: printAssigner(plan, printing, row.owner) })
}

/** The story of one number: what it is, how it came about, from where, beside what. */
export const storyOf = (row: RowAnswer, key: FigureKey, period: string, printing: Printing): Story => {
  const face = faceOf(row, key, printing)
  return {
    code: row.indicator,
    name: row.names[printing.language],
    figure: figureWords(row, key, period, printing),
    face,
    how: howOf(row, key, face, printing),
    sources: sourcesOf(row, key, printing),
    compared: comparedOf(row, printing),
    findings: row.findings,
  }
}
