import type { AreaValueAnswer, IndicatorAreasAnswer } from '@giaoban/api/client'
import { formatNumber } from '@giaoban/core/quantities'
import type { Provenance } from '@giaoban/core/statistics'
import type { Language } from '../ui/words.tsx'
import type { SayArea } from './area-words.ts'
import { printLevel } from './printed.ts'

/** What of an area is shown: its level, or its growth against the same period of last year. */
export type AreaMeasure = 'value' | 'growth'

/** One area as table and map show it. */
export interface AreaFigure {
  readonly area: string
  readonly name: string
  /** For order and colour only; null: there is no number to compare. */
  readonly number: number | null
  /** The number in print, else why there is none. */
  readonly text: string
  /** The growth is a source's word. */
  readonly stated: boolean
  /** Where it stands among those that have a number; equals share a place. Null without one. */
  readonly rank: number | null
  readonly own: boolean
  readonly provenance: Provenance | null
}

const missingKeys = {
  notPublished: 'missingNotPublished',
  notCollected: 'missingNotCollected',
  notApplicable: 'missingNotApplicable',
  secret: 'missingSecret',
  unreadable: 'missingUnreadable',
} as const

type Printing = { readonly language: Language; readonly say: SayArea }

const levelFigure = (entry: AreaValueAnswer, decimals: number, { language, say }: Printing) => ({
  number: entry.value === null ? null : Number(entry.value),
  text:
    entry.value === null
      ? say(entry.missing ? missingKeys[entry.missing] : 'missingUnknown')
      : printLevel(entry.value, decimals, language),
  stated: false,
  provenance: entry.provenance,
})

const growthFigure = ({ growth, provenance }: AreaValueAnswer, { language, say }: Printing) => {
  const print = (value: string, decimals: number): string => formatNumber(value, language, { decimals, signed: true })
  const from = growth.statedBy ?? provenance
  if (growth.origin === 'disputed' && growth.stated !== null && growth.computed !== null)
    return {
      number: null,
      text: say('disputed', { stated: print(growth.stated, growth.decimals), computed: print(growth.computed, 1) }),
      stated: false,
      provenance: from,
    }
  if (growth.value === null) return { number: null, text: say('missingUnknown'), stated: false, provenance: null }
  return {
    number: Number(growth.value),
    text: print(growth.value, growth.decimals),
    stated: growth.origin === 'stated',
    provenance: from,
  }
}

/** One area's figure, without a place among the others. */
export const figureOf = (
  entry: AreaValueAnswer,
  answer: Pick<IndicatorAreasAnswer, 'decimals' | 'own'>,
  measure: AreaMeasure,
  printing: Printing,
): Omit<AreaFigure, 'rank'> => ({
  area: entry.area,
  name: entry.name[printing.language],
  own: entry.area === answer.own,
  ...(measure === 'value' ? levelFigure(entry, answer.decimals, printing) : growthFigure(entry, printing)),
})

/** Where fewer is better the lowest is the first. */
export const isLowFirst = ({ polarity }: Pick<IndicatorAreasAnswer, 'polarity'>): boolean => polarity === 'lowerBetter'

/** Every area of an answer, first in rank first, those without a number last and by name. */
export const figuresOf = (
  answer: IndicatorAreasAnswer,
  measure: AreaMeasure,
  printing: Printing,
): readonly AreaFigure[] => {
  const figures = answer.areas.map((entry) => figureOf(entry, answer, measure, printing))
  const towards = isLowFirst(answer) ? 1 : -1
  const numbers = figures.flatMap(({ number }) => (number === null ? [] : [number]))
  const rankOf = (number: number): number => 1 + numbers.filter((other) => towards * (other - number) < 0).length
  return figures
    .map((figure) => ({ ...figure, rank: figure.number === null ? null : rankOf(figure.number) }))
    .toSorted((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || byName(a, b))
}

const collator = new Intl.Collator('vi')
/** Vietnamese order of names. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  collator.compare(a.name, b.name)

/** Measures in which at least two areas can be compared, the fuller one first. */
export const measuresOf = ({ areas }: Pick<IndicatorAreasAnswer, 'areas'>): readonly AreaMeasure[] => {
  const counts: readonly (readonly [AreaMeasure, number])[] = [
    ['growth', areas.filter(({ growth }) => growth.value !== null).length],
    ['value', areas.filter(({ value }) => value !== null).length],
  ]
  return counts
    .filter(([, count]) => count > 1)
    .toSorted((a, b) => b[1] - a[1])
    .map(([measure]) => measure)
}
