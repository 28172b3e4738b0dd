import type { Client, IndicatorAreasAnswer } from '@giaoban/api/client'
import { comparePeriods, formatInstant, formatPeriod } from '@giaoban/core/periods'
import { formatNumber, formatUnit } from '@giaoban/core/quantities'
import type { AreaLevel } from '@giaoban/core/statistics'
import { useQuery } from '@tanstack/react-query'
import { type JSX, lazy, Suspense, useId, useState } from 'react'
import { ChoiceButtons } from '../ui/choice-buttons.tsx'
import { Notice } from '../ui/notice.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { type Language, useLanguage, useSay } from '../ui/words.tsx'
import { classesOf } from './area-classes.ts'
import { type AreaFigure, type AreaMeasure, figureOf, figuresOf, isLowFirst, measuresOf } from './area-figures.ts'
import classes from './area-map-section.module.css'
import { AreaPointer } from './area-pointer.tsx'
import { indicatorAreasQuery } from './area-queries.ts'
import { AreaTable } from './area-table.tsx'
import { areaWords, type SayArea } from './area-words.ts'
import { capitalised } from './printed.ts'

const AreaMap = lazy(async () => ({ default: (await import('./area-map.tsx')).AreaMap }))
const AreaLegend = lazy(async () => ({ default: (await import('./area-legend.tsx')).AreaLegend }))

export interface AreaMapSectionProps {
  readonly client: Client
  readonly code: string
  /** Of the page; the newest earlier period with figures is shown where it has none. */
  readonly period: string
  readonly asOf?: string | undefined
}

interface ShownProps {
  readonly answer: IndicatorAreasAnswer
  readonly measure: AreaMeasure
}

const unitWords = ({ answer, measure }: ShownProps, language: Language, say: SayArea): string =>
  measure === 'value'
    ? formatUnit(answer.unit, answer.multiplier, language)
    : say(answer.growthUnit === 'points' ? 'growthUnitPoints' : 'growthUnit')

/** The number as a sentence has it: with its unit, and that it is a source's word. */
const inWords = (
  figure: Pick<AreaFigure, 'number' | 'text' | 'stated'>,
  shown: ShownProps,
  unit: string,
  say: SayArea,
): string => {
  if (figure.number === null) return figure.text
  const words = shown.measure === 'growth' ? say('growthWords', { value: figure.text, unit }) : `${figure.text} ${unit}`
  return figure.stated ? `${words} (${say('stated')})` : words
}

const Shown = (shown: ShownProps): JSX.Element => {
  const { answer, measure } = shown
  const { language } = useLanguage()
  const say = useSay(areaWords)
  const [pointed, setPointed] = useState<string | null>(null)
  const printing = { language, say }
  const figures = figuresOf(answer, measure, printing)
  const whole = answer.whole && figureOf(answer.whole, answer, measure, printing)
  const numbers = figures.flatMap(({ number }) => (number === null ? [] : [number]))
  const scale = classesOf(numbers, measure === 'growth')
  const lowFirst = isLowFirst(answer)
  const unit = unitWords(shown, language, say)
  const own = figures.find((figure) => figure.own)
  const periodWords = formatPeriod(answer.period, language)
  const measureWords = `${say(measure === 'value' ? 'measureValue' : 'measureGrowth')} (${unit})`
  const print = (value: number): string =>
    formatNumber(String(value), language, { signed: measure === 'growth' && value !== 0 })
  const sentence = (figure: AreaFigure): string => `${figure.name}: ${inWords(figure, shown, unit, say)}`
  const isProvinces = answer.level === 'province'
  return (
    <>
      {own && (
        <p className={classes.rank}>
          {own.rank === null
            ? say('rankNone', { area: own.name })
            : say('rank', {
                area: own.name,
                rank: own.rank,
                count: numbers.length,
                order: lowFirst ? 'low' : 'high',
                value: inWords(own, shown, unit, say),
              })}
          {whole?.number != null &&
            ` ${say('wholeLine', { area: whole.name, value: inWords(whole, shown, unit, say) })}`}
        </p>
      )}
      <div className={isProvinces ? classes.both : undefined}>
        {isProvinces && (
          <figure className={classes.figure}>
            <Suspense fallback={<Placeholder lines={12} label={say('mapLoading')} />}>
              <AreaMap
                figures={figures}
                scale={scale}
                lowFirst={lowFirst}
                label={say('mapLabel', { count: figures.length, measure: measureWords, period: periodWords })}
                pointed={pointed}
                onPoint={setPointed}
              />
              <AreaPointer figures={figures} pointed={pointed} onPoint={setPointed} print={sentence} />
              <AreaLegend
                scale={scale}
                lowFirst={lowFirst}
                measure={measure}
                missing={figures.length - numbers.length}
                own={own?.name ?? null}
                print={print}
              />
            </Suspense>
            <figcaption className={classes.attribution}>{say('attribution')}</figcaption>
          </figure>
        )}
        <AreaTable
          figures={figures}
          caption={say('tableCaption', { measure: measureWords, period: periodWords })}
          heading={measureWords}
          pointed={pointed}
          onPoint={setPointed}
        />
      </div>
    </>
  )
}

interface ChoicesProps extends ShownProps {
  readonly onPeriod: (period: string) => void
  readonly onMeasure: (measure: AreaMeasure) => void
}

const Choices = ({ answer, measure, onPeriod, onMeasure }: ChoicesProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(areaWords)
  const id = useId()
  const measures = measuresOf(answer)
  return (
    <div className={`${classes.choices} screen-only`}>
      <label htmlFor={id}>{say('period')}</label>
      <select id={id} value={answer.period} onChange={(event) => onPeriod(event.target.value)}>
        {answer.periods.map(({ period, areas }) => (
          <option key={period} value={period}>
            {say('periodChoice', { period: capitalised(formatPeriod(period, language)), areas })}
          </option>
        ))}
      </select>
      {measures.length > 1 && (
        <ChoiceButtons
          legend={say('measure')}
          choices={measures.map((value) => ({
            value,
            words: say(value === 'value' ? 'measureValue' : 'measureGrowth'),
          }))}
          chosen={measure}
          onChoose={onMeasure}
        />
      )}
    </div>
  )
}

const titles = { country: 'title', province: 'title', district: 'titleDistrict', commune: 'titleCommune' } as const

interface LevelProps extends AreaMapSectionProps {
  readonly level: AreaLevel
}

/** The indicator in the areas of one level; nothing where there are no two areas to compare. */
const Level = ({ client, code, period, asOf, level }: LevelProps): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(areaWords)
  const [chosen, setChosen] = useState<string | null>(null)
  const [measured, setMeasured] = useState<AreaMeasure | null>(null)
  const first = useQuery(indicatorAreasQuery(client, { code, period, level, asOf }))
  const periods = first.data?.periods ?? []
  const nearest =
    periods.find((each) => each.period === period) ??
    periods.find((each) => comparePeriods(each.period, period) <= 0) ??
    periods[0]
  const wanted = chosen ?? nearest?.period ?? period
  const { data, error, refetch } = useQuery({
    ...indicatorAreasQuery(client, { code, period: wanted, level, asOf }),
    placeholderData: (before) => before,
  })
  if (error && !data)
    return (
      <Notice
        kind="problem"
        title={say('failed')}
        action={
          <button type="button" onClick={() => void refetch()}>
            {say('retry')}
          </button>
        }
      />
    )
  if (!first.data) return <Placeholder lines={3} label={say('loading')} />
  if (!data || nearest === undefined) return null
  const [fullest = 'growth'] = measuresOf(data)
  const measure = measured !== null && measuresOf(data).includes(measured) ? measured : fullest
  const titleId = `areas-${level}-title`
  return (
    <section aria-labelledby={titleId} className={classes.section}>
      <h2 id={titleId}>{say(titles[level])}</h2>
      <p className={classes.intro}>
        {say(level === 'province' ? 'intro' : 'introCommunes', { instant: formatInstant(data.asOf, language) })}
      </p>
      <Choices answer={data} measure={measure} onPeriod={setChosen} onMeasure={setMeasured} />
      <Shown answer={data} measure={measure} />
    </section>
  )
}

/** One indicator beside other areas: provinces on a map with a table, districts and communes in tables where they have figures. */
export const AreaMapSection = (props: AreaMapSectionProps): JSX.Element => {
  const { data } = useQuery(indicatorAreasQuery(props.client, { ...props, level: 'province' }))
  const below = (['district', 'commune'] as const).filter((level) => data?.levels.includes(level))
  return (
    <>
      <Level {...props} level="province" />
      {below.map((level) => (
        <Level key={level} {...props} level={level} />
      ))}
    </>
  )
}
