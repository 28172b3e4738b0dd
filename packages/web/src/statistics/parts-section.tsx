import type { RowAnswer } from '@giaoban/api/client'
import { formatNumber } from '@giaoban/core/quantities'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { indicatorPath, type StatisticsSearch } from './addresses.ts'
import { type FigureKey, faceOf } from './figure-face.ts'
import { FaceView } from './figure-view.tsx'
import { type PartItem, type PartTable, partTable, totalContribution } from './parts.ts'
import classes from './parts-section.module.css'
import { unitOfRow } from './printed.ts'
import { type SayStatistics, statisticsWords } from './words.ts'

const measureWords = (measure: string, say: SayStatistics): string =>
  measure === 'value' ? say('measureValue') : measure === 'volume' ? say('measureVolume') : measure

const shownKeys: readonly FigureKey[] = ['value', 'ytd', 'change']
const keyWords = { value: 'columnMonth', ytd: 'columnYtd', change: 'columnChange' } as const

interface TableProps {
  readonly table: PartTable
  readonly parts: readonly RowAnswer[]
  readonly month: number
  readonly search: StatisticsSearch
  readonly caption: string
}

const Figure = ({ row, figure }: { readonly row: RowAnswer | null; readonly figure: FigureKey }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  if (row === null) return <td className={classes.unit}>–</td>
  const face = faceOf(row, figure, { language, say })
  const unit = figure === 'change' && face.pieces.length > 0 ? face.unit : null
  return (
    <td>
      <FaceView face={face} decimals={null} />
      {unit && <span className={classes.unit}> {unit}</span>}
      <span className="visually-hidden"> ({face.hint})</span>
    </td>
  )
}

const Contribution = ({ row }: { readonly row: RowAnswer | null }): JSX.Element => {
  const { language } = useLanguage()
  if (row?.contribution === undefined) return <td className={classes.unit}>–</td>
  return <td>{formatNumber(row.contribution, language, { decimals: 2, signed: true })}</td>
}

const unitsOf = (item: PartItem, language: 'vi' | 'en'): string =>
  [...new Set(item.rows.flatMap((row) => (row ? [unitOfRow(row, language)] : [])))].join(', ')

const ItemName = ({ item, search }: { readonly item: PartItem; readonly search: StatisticsSearch }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const rows = item.rows.filter((row) => row !== null)
  const [only] = rows
  const { ky, luc } = search
  return (
    <th scope="row">
      {rows.length === 1 && only ? (
        <Link to={indicatorPath(only.indicator)} search={{ ky, luc }}>
          {item.label}
        </Link>
      ) : (
        <>
          {item.label}
          {rows.map((row) => (
            <Link
              key={row.indicator}
              to={indicatorPath(row.indicator)}
              search={{ ky, luc }}
              className={classes.measure}
            >
              {measureWords(row.dimensions['measure'] ?? '', say)}
            </Link>
          ))}
        </>
      )}
      <span className={classes.unit}>{unitsOf(item, language)}</span>
    </th>
  )
}

const Parts = ({ table, parts, month, search, caption }: TableProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const total = totalContribution(parts)
  const several = table.measures.length > 1
  const rowSpan = several ? 2 : 1
  const ends = {
    first: (
      <th scope="col" rowSpan={rowSpan} className={classes.first}>
        {say('partsName')}
      </th>
    ),
    last: total !== null && (
      <th scope="col" rowSpan={rowSpan} className={classes.last}>
        {say('contribution')}
      </th>
    ),
  }
  return (
    <ScrollRegion className={classes.region} label={say('scrollRegion', { title: caption })}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          {several && (
            <tr>
              {ends.first}
              {table.measures.map((measure) => (
                <th key={measure} scope="colgroup" colSpan={shownKeys.length}>
                  {measureWords(measure, say)}
                </th>
              ))}
              {ends.last}
            </tr>
          )}
          <tr>
            {!several && ends.first}
            {table.measures.flatMap((measure) =>
              shownKeys.map((key) => (
                <th key={`${measure} ${key}`} scope="col">
                  {say(keyWords[key as keyof typeof keyWords], { month })}
                </th>
              )),
            )}
            {!several && ends.last}
          </tr>
        </thead>
        <tbody>
          {table.items.map((item) => (
            <tr key={item.rows.find((row) => row !== null)?.indicator ?? item.label}>
              <ItemName item={item} search={search} />
              {item.rows.flatMap((row, at) =>
                shownKeys.map((key) => <Figure key={`${at} ${key}`} row={row} figure={key} />),
              )}
              {total !== null && (
                <Contribution row={item.rows.find((row) => row?.contribution !== undefined) ?? null} />
              )}
            </tr>
          ))}
        </tbody>
        {total !== null && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={1 + table.measures.length * shownKeys.length}>
                {say('contributionTotal')}
              </th>
              <td>{formatNumber(total, language, { decimals: 2, signed: true })}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  )
}

interface PartsSectionProps {
  readonly row: RowAnswer
  readonly month: number
  readonly search: StatisticsSearch
}

/** What an indicator is made of: its criteria, and its parts by item and measure with what each adds to the growth. */
export const PartsSection = ({ row, month, search }: PartsSectionProps): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const criteria = partTable(row.criteria, language)
  const parts = partTable(row.breakdowns, language)
  if (criteria === null && parts === null) return null
  return (
    <section aria-labelledby="parts-title" className={classes.section}>
      <h2 id="parts-title">{say(criteria ? 'criteria' : 'parts')}</h2>
      {criteria && (
        <Parts table={criteria} parts={row.criteria} month={month} search={search} caption={say('criteria')} />
      )}
      {parts && <Parts table={parts} parts={row.breakdowns} month={month} search={search} caption={say('parts')} />}
    </section>
  )
}
