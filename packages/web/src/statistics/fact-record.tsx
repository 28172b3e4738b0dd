import type { Client } from '@giaoban/api/client'
import { formatInstant } from '@giaoban/core/periods'
import { type JSX, type ReactNode, useState } from 'react'
import { useGrowing } from '../ui/use-growing.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { CellNeighbourhood } from './cell-neighbourhood.tsx'
import classes from './record-list.module.css'
import { SourceView } from './source-view.tsx'
import type { Telling } from './tellings.ts'
import { statisticsWords } from './words.ts'

/** When a fact became known in the world, and when it was stored; an assumed instant says so and why. */
const Known = ({ telling }: { readonly telling: Telling }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  return (
    <span className={classes.known}>
      {say('knownFrom', { instant: formatInstant(telling.knownFrom, language) })}
      {telling.knownFromAssumed && (
        <>
          {' '}
          <button type="button" className={classes.assumed} data-hint={say('knownAssumedHint')}>
            ({say('knownAssumed')})<span className="visually-hidden">: {say('knownAssumedHint')}</span>
          </button>
        </>
      )}
      {telling.recordedAt && ` · ${say('recordedAt', { instant: formatInstant(telling.recordedAt, language) })}`}
    </span>
  )
}

export interface FactRecordProps {
  /** What the fact is of: 'tháng 1 năm 2024 · so cùng kỳ'. */
  readonly what: string
  readonly value: ReactNode
  /** More to know of it, a line each. */
  readonly notes?: readonly { readonly label: string; readonly words: string }[]
  /** It counted once, and another fact has taken its place. */
  readonly superseded?: boolean
  readonly tellings: readonly Telling[]
  readonly client: Client
}

/** A stored fact with whoever told it: since when, from which file and cell, with a link and the cell's neighbours. */
export const FactRecord = (props: FactRecordProps): JSX.Element => {
  const { what, value, notes = [], superseded = false, tellings, client } = props
  return (
    <li className={classes.record} data-superseded={superseded || undefined}>
      <p className={classes.lead}>
        <span>{what}</span>
        <strong>{value}</strong>
      </p>
      {notes.length > 0 && (
        <dl className={classes.details}>
          {notes.map(({ label, words }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className={classes.tellings}>
        {tellings.map((telling) => (
          <li key={`${telling.knownFrom} ${JSON.stringify(telling.source)}`}>
            <Known telling={telling} />
            <SourceView provenance={telling.source.provenance} note={telling.source.note} />
            <CellNeighbourhood client={client} source={telling.source} />
          </li>
        ))}
      </ul>
    </li>
  )
}

interface RecordSectionProps {
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
  /** What stands folded beneath. */
  readonly folded?: FoldedRecords | null
}

interface FoldedRecords {
  readonly label: string
  readonly records: readonly ReactNode[]
}

/** Records that are laid out at once: years of a series have hundreds. */
const recordsAtOnce = 50

/** Laid out when they are asked for. */
const Folded = ({ label, records }: FoldedRecords): JSX.Element => {
  const say = useSay(statisticsWords)
  const [open, setOpen] = useState(false)
  const { shown, more } = useGrowing(records.length, recordsAtOnce)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && <ul className={classes.list}>{records.slice(0, shown)}</ul>}
      {open && shown < records.length && (
        <button type="button" className={classes.more} onClick={more}>
          {say('moreLines', { count: records.length - shown })}
        </button>
      )}
    </details>
  )
}

/** Records of one kind, with what is less asked for folded away. */
export const RecordSection = ({ id, title, intro, children, folded }: RecordSectionProps): JSX.Element => (
  <section id={id} aria-labelledby={`${id}-title`} className={classes.section}>
    <h2 id={`${id}-title`}>{title}</h2>
    {intro && <p className={classes.intro}>{intro}</p>}
    {children}
    {folded && <Folded {...folded} />}
  </section>
)

/** Records one below the other. */
export const RecordList = ({ children }: { readonly children: ReactNode }): JSX.Element => (
  <ul className={classes.list}>{children}</ul>
)
