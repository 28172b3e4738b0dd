import { type JSX, useState } from 'react'
import { AlignedNumber } from '../ui/aligned-number.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { type AreaFigure, byName } from './area-figures.ts'
import classes from './area-table.module.css'
import { areaWords } from './area-words.ts'

type Column = 'rank' | 'area'

interface Order {
  readonly column: Column
  readonly down: boolean
}

const sorted = (figures: readonly AreaFigure[], { column, down }: Order): readonly AreaFigure[] => {
  const ordered = column === 'rank' ? figures : figures.toSorted(byName)
  if (!down) return ordered
  // What has no number stays at the end, whichever way the others run.
  if (column === 'rank')
    return [...ordered.filter(({ rank }) => rank !== null).toReversed(), ...ordered.filter(({ rank }) => rank === null)]
  return ordered.toReversed()
}

interface AreaTableProps {
  /** First in rank first. */
  readonly figures: readonly AreaFigure[]
  readonly caption: string
  /** Head of the column of numbers, its unit with it. */
  readonly heading: string
  readonly pointed: string | null
  readonly onPoint: (area: string | null) => void
}

/** The page that says so, or the cell of a file. */
const Source = ({ provenance }: { readonly provenance: AreaFigure['provenance'] }): JSX.Element | null => {
  const say = useSay(areaWords)
  if (provenance?.kind === 'cell') return <>{say('sourceCell', { file: provenance.file, cell: provenance.cell })}</>
  if (provenance?.kind !== 'line' || provenance.url === undefined) return null
  const host = new URL(provenance.url).hostname.replace(/^www\./, '')
  return (
    <a href={provenance.url} rel="noreferrer" target="_blank" aria-label={say('sourceOpen', { host })}>
      <span className={classes.host}>{host}</span> ↗
    </a>
  )
}

const decimalsOf = (figures: readonly AreaFigure[], separator: ',' | '.'): number =>
  figures.reduce((most, { number, text }) => {
    const at = number === null ? -1 : text.lastIndexOf(separator)
    return at < 0 ? most : Math.max(most, text.length - at - 1)
  }, 0)

/** The map's equal: every area with its number or the reason why it has none, its place and its source. */
export const AreaTable = ({ figures, caption, heading, pointed, onPoint }: AreaTableProps): JSX.Element => {
  const say = useSay(areaWords)
  const { language } = useLanguage()
  const separator = language === 'vi' ? ',' : '.'
  const decimals = decimalsOf(figures, separator)
  const [order, setOrder] = useState<Order>({ column: 'rank', down: false })
  const head = (column: Column, label: string): JSX.Element => {
    const isOn = order.column === column
    return (
      <th scope="col" aria-sort={isOn ? (order.down ? 'descending' : 'ascending') : 'none'}>
        <button
          type="button"
          className={classes.sort}
          onClick={() => setOrder({ column, down: isOn && !order.down })}
          aria-label={say('sortBy', { column: label })}
        >
          {label} <span aria-hidden="true">{isOn ? (order.down ? '↓' : '↑') : '↕'}</span>
        </button>
      </th>
    )
  }
  return (
    <ScrollRegion className={classes.scroll} label={caption}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head('rank', say('columnRank'))}
            {head('area', say('columnArea'))}
            <th scope="col" className={classes.numeric}>
              {heading}
            </th>
            <th scope="col">{say('columnSource')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(figures, order).map((figure) => (
            <tr
              key={figure.area}
              data-own={figure.own || undefined}
              data-empty={figure.number === null || undefined}
              data-pointed={figure.area === pointed || undefined}
              onPointerEnter={() => onPoint(figure.area)}
              onPointerLeave={() => onPoint(null)}
            >
              <td className={classes.rank}>{figure.rank ?? '–'}</td>
              <th scope="row">
                {figure.name}
                {figure.own && <span className={classes.own}> · {say('own')}</span>}
              </th>
              <td className={classes.numeric} data-missing={figure.number === null || undefined}>
                {figure.number === null ? (
                  figure.text
                ) : (
                  <AlignedNumber text={figure.text} separator={separator} decimals={decimals} />
                )}
              </td>
              <td className={classes.source}>
                <Source provenance={figure.provenance} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
