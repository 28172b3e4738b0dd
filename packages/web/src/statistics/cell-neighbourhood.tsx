import type { Client, SourceAnswer } from '@giaoban/api/client'
import { useQuery } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Placeholder } from '../ui/placeholder.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './cell-neighbourhood.module.css'
import { csvColumns } from './csv-columns.ts'
import { cellsQuery } from './queries.ts'
import { statisticsWords } from './words.ts'

/** Which cell of which sheet a source points at; the line of a CSV file stands for its row. Null where there is none to show. */
export const cellOfSource = (
  source: SourceAnswer,
): { readonly id: string; readonly cell: string; readonly sheet?: string } | null => {
  const { provenance, file } = source
  if (file === null) return null
  if (provenance.kind === 'cell') return { id: file, cell: provenance.cell, sheet: provenance.sheet }
  return provenance.kind === 'line' ? { id: file, cell: `A${provenance.line}` } : null
}

interface CellsProps {
  readonly client: Client
  readonly at: NonNullable<ReturnType<typeof cellOfSource>>
}

/** A sheet is wider than a phone: the cell in question is what is seen first. */
const bringIntoView = (cell: HTMLTableCellElement | null): void =>
  cell?.scrollIntoView({ block: 'nearest', inline: 'center' })

const Cells = ({ client, at }: CellsProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const { data, isPending } = useQuery(cellsQuery(client, at.id, at.cell, at.sheet))
  if (isPending) return <Placeholder lines={4} label={say('neighbourhoodLoading')} />
  if (!data) return <p>{say('neighbourhoodNone')}</p>
  return (
    <ScrollRegion className={classes.region} label={say('neighbourhood')}>
      <table className={classes.sheet}>
        <caption className={classes.caption}>{[data.file, data.sheet].filter(Boolean).join(' · ')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say('neighbourhoodRow')}</span>
            </th>
            {data.columns.map((column) => (
              <th key={column} scope="col">
                {(data.sheet === null && csvColumns[column]?.[language]) || column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.row}>
              <th scope="row">{row.row}</th>
              {row.cells.map((cell, index) => (
                <td key={index} ref={cell.here ? bringIntoView : undefined} data-here={cell.here || undefined}>
                  {cell.text}
                  {cell.here && <span className="visually-hidden"> ({say('neighbourhoodHere')})</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** The source's cell among its neighbours, as the file shows it; fetched when asked for. */
export const CellNeighbourhood = ({
  client,
  source,
}: {
  readonly client: Client
  readonly source: SourceAnswer
}): JSX.Element | null => {
  const say = useSay(statisticsWords)
  const [open, setOpen] = useState(false)
  const at = cellOfSource(source)
  if (!at) return null
  return (
    <div className={classes.neighbourhood}>
      <button
        type="button"
        className={`${classes.open} screen-only`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say(open ? 'neighbourhoodClose' : 'neighbourhood')}
      </button>
      {open && <Cells client={client} at={at} />}
    </div>
  )
}
