import type { ContextAnswer, IndicatorsAnswer } from '@giaoban/api/client'
import { formatPeriod, parsePeriod } from '@giaoban/core/periods'
import { formatUnit } from '@giaoban/core/quantities'
import { indicatorPath, monthPath } from '../../statistics/addresses.ts'
import { latestEdition } from '../../statistics/editions.ts'
import { monthsToChoose } from '../../statistics/period-switcher.tsx'
import type { Language } from '../../ui/words.tsx'
import type { FigurePlace } from '../figure-place.ts'
import { linkTo, type Place } from '../navigation.ts'
import type { Entry } from './find-entries.ts'

/** How many of the newest months are offered before anything is typed. */
const monthsOffered = 3

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

const roomEntry = (place: Place, figures: FigurePlace | null, language: Language): Entry => ({
  id: place.path,
  kind: 'room',
  title: place.label[language],
  note: '',
  names: [place.label.vi, place.label.en],
  offered: true,
  ...linkTo(place.path, figures),
})

/** The ways in which a month is typed: 'tháng 1 2024', '1/2024', '01-2024', '2024-01'. */
const monthNames = (period: string): readonly string[] => {
  const { start } = parsePeriod(period)
  const [year, month = ''] = start.split('-')
  const plain = String(Number(month))
  return [
    formatPeriod(period, 'vi'),
    formatPeriod(period, 'en'),
    `tháng ${plain} ${year}`,
    `tháng ${plain}/${year}`,
    `t${plain}/${year}`,
    `${plain}/${year}`,
    `${month}/${year}`,
    `${month}-${year}`,
    `${year}-${month}`,
  ]
}

interface EntriesOptions {
  readonly rooms: readonly Place[]
  readonly context: Pick<ContextAnswer, 'editions' | 'periods'>
  readonly area: string
  /** Period and instant on the page that is left. */
  readonly figures: FigurePlace | null
  /** Null while the names of the indicators are on their way. */
  readonly catalogue: IndicatorsAnswer | null
  readonly language: Language
  /** Said beside a month without an edition. */
  readonly unpublished: string
}

const monthEntries = ({ context, area, figures, language, unpublished }: EntriesOptions): readonly Entry[] => {
  const shown = figures?.period ?? latestEdition(context, area)
  if (shown === null) return []
  return monthsToChoose(context, area, shown).map((period, index) => ({
    id: period,
    kind: 'month' as const,
    title: capitalised(formatPeriod(period, language)),
    note: context.editions.some((edition) => edition.area === area && edition.period === period) ? '' : unpublished,
    names: monthNames(period),
    offered: index < monthsOffered,
    to: monthPath(period),
    search: {},
  }))
}

/** The product of a province is spoken of as GDP, though written GRDP. */
const namesOf = (names: readonly string[]): readonly string[] => [
  ...names,
  ...names.filter((name) => name.includes('GRDP')).map((name) => name.replaceAll('GRDP', 'GDP')),
]

const indicatorEntries = ({ catalogue, figures, language }: EntriesOptions): readonly Entry[] => {
  const sections = new Map(catalogue?.sections.map(({ code, name }) => [code, name[language]]))
  const search = figures ? { ky: figures.period, ...(figures.luc === undefined ? {} : { luc: figures.luc }) } : {}
  return (catalogue?.indicators ?? []).map((indicator) => ({
    id: indicator.code,
    kind: 'indicator' as const,
    title: indicator.name[language],
    note: [formatUnit(indicator.unit, indicator.multiplier, language), sections.get(indicator.section)]
      .filter(Boolean)
      .join(' · '),
    names: namesOf([indicator.name.vi, indicator.name.en, indicator.code, ...indicator.aliases]),
    offered: indicator.mainPlan,
    to: indicatorPath(indicator.code),
    search,
  }))
}

/** Everything that the search leads to: rooms, months (newest first), indicators (in the order of the report). */
export const entriesOf = (options: EntriesOptions): readonly Entry[] => [
  ...options.rooms.map((place) => roomEntry(place, options.figures, options.language)),
  ...monthEntries(options),
  ...indicatorEntries(options),
]
