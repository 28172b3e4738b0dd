import type { IndicatorAnswer, PointAnswer } from '@giaoban/api/client'
import { parsePeriod, periodFrom } from '@giaoban/core/periods'
import { decimalsOf as decimalsOfText, formatNumber } from '@giaoban/core/quantities'
import type { JSX } from 'react'
import { AlignedNumber } from '../ui/aligned-number.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { missingWords } from './figure-face.ts'
import { MarkSign } from './figure-view.tsx'
import classes from './months-table.module.css'
import { unitOfRow } from './printed.ts'
import type { MonthLine } from './series.ts'
import { type Growth, growthOfPoint } from './series-growth.ts'
import { statisticsWords } from './words.ts'

/** Most decimals that any of the points was published with. */
const decimalsOf = (lines: readonly MonthLine[]): number =>
  lines
    .flatMap((line) => [line.current, line.before, line.currentYtd, line.beforeYtd])
    .reduce((most, point) => Math.max(most, point?.value == null ? 0 : decimalsOfText(point.value)), 0)

interface PointCellProps {
  readonly point: PointAnswer | null
  readonly decimals: number
}

const MissingPoint = ({ point, decimals }: PointCellProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const sign = <AlignedNumber text="–" separator="," decimals={decimals} />
  const why = say(missingWords(point?.missing ?? null))
  // A reason of its own can be focused; what no source has is said once, above the table.
  if (point?.missing)
    return (
      <button type="button" className={classes.missing} data-hint={why}>
        {sign}
        <span className="visually-hidden">{why}</span>
      </button>
    )
  return (
    <span className={classes.missing}>
      {sign}
      <span className="visually-hidden">{why}</span>
    </span>
  )
}

const PointCell = ({ point, decimals }: PointCellProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  if (point?.value == null)
    return (
      <td>
        <MissingPoint point={point} decimals={decimals} />
      </td>
    )
  return (
    <td>
      {point.revised && <span className={classes.revised}>{say('revised')} </span>}
      <AlignedNumber
        text={formatNumber(point.value, language)}
        separator={language === 'vi' ? ',' : '.'}
        decimals={decimals}
      >
        {point.status !== 'final' && <MarkSign mark={point.status} />}
      </AlignedNumber>
    </td>
  )
}

const growthDecimals = 1

/** Growth against the same period: computed to one decimal, or as the source states it. */
const GrowthCell = ({ growth }: { readonly growth: Growth | null }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  if (growth === null)
    return (
      <td className={classes.missing}>
        –<span className="visually-hidden"> {say('missingBase')}</span>
      </td>
    )
  const stated = growth.origin === 'stated'
  return (
    <td className={classes.growth}>
      {formatNumber(growth.value, language, { signed: true, ...(stated ? {} : { decimals: growthDecimals }) })}
      {stated && (
        <>
          <MarkSign mark="stated" />
          <span className="visually-hidden"> ({say('markStated')})</span>
        </>
      )}
    </td>
  )
}

interface MonthsTableProps {
  readonly answer: IndicatorAnswer
  readonly lines: readonly MonthLine[]
}

/** Single months and running totals of both years, as published. */
export const MonthsTable = ({ answer, lines }: MonthsTableProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const { year } = parsePeriod(answer.period)
  const decimals = decimalsOf(lines)
  return (
    <ScrollRegion className={classes.region} label={say('scrollRegion', { title: say('table') })}>
      <table className={classes.table}>
        <caption>
          {say('table')} <span className={classes.unit}>({unitOfRow(answer.indicator, language)})</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('tableMonth')}
            </th>
            <th scope="colgroup" colSpan={3}>
              {say('tableAlone')}
            </th>
            <th scope="colgroup" colSpan={3}>
              {say('tableYtd')}
            </th>
          </tr>
          <tr>
            {['alone', 'ytd'].flatMap((each) =>
              [String(year), String(year - 1), say('tableGrowth')].map((head) => (
                <th key={`${each} ${head}`} scope="col">
                  {head}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.month}>
              <th scope="row">{line.month}</th>
              <PointCell point={line.current} decimals={decimals} />
              <PointCell point={line.before} decimals={decimals} />
              <GrowthCell
                growth={growthOfPoint(answer, periodFrom(year, line.month, 1).id, line.current, line.before)}
              />
              <PointCell point={line.currentYtd} decimals={decimals} />
              <PointCell point={line.beforeYtd} decimals={decimals} />
              <GrowthCell
                growth={growthOfPoint(answer, periodFrom(year, 1, line.month).id, line.currentYtd, line.beforeYtd)}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
