import type { RowAnswer } from '@giaoban/api/client'
import { type JSX, lazy } from 'react'
import { Placeholder } from '../ui/placeholder.tsx'
import { WhenIdle } from '../ui/when-idle.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './attention-section.module.css'
import { type LocatedFinding, type Note, notesOf } from './findings-of.ts'
import { rowId, worseWords } from './month-row.ts'
import type { OpenStory } from './month-table.tsx'
import { statisticsWords } from './words.ts'

// The words of all findings weigh more than the rest of the page, and are read below its first screen.
const FindingList = lazy(async () => ({ default: (await import('./finding-list.tsx')).FindingList }))

interface AttentionProps {
  readonly findings: readonly LocatedFinding[]
  readonly onOpen: OpenStory
}

const RowButton = ({ row, onOpen }: { readonly row: RowAnswer; readonly onOpen: OpenStory }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  return (
    <button type="button" className={classes.row} aria-haspopup="dialog" onClick={() => onOpen(rowId(row), 'change')}>
      {row.names[language]}
      <span className="visually-hidden"> · {say('storyOpen')}</span>
    </button>
  )
}

/** Findings one by one, each leading to its lines. */
const Located = ({ findings, onOpen }: AttentionProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const rowsOf = new Map(findings.map(({ finding, rows }) => [finding, rows]))
  return (
    <WhenIdle fallback={<Placeholder lines={findings.length * 2} label={say('loadingMonth')} />}>
      <FindingList
        findings={findings.map(({ finding }) => finding)}
        renderAction={(found) => (
          <span className={`${classes.rows} screen-only`}>
            {say('attentionOpen')}{' '}
            {rowsOf.get(found)?.map((row) => (
              <RowButton key={rowId(row)} row={row} onOpen={onOpen} />
            ))}
          </span>
        )}
      />
    </WhenIdle>
  )
}

/** Tết beside many lines is one note with their names. */
const NoteView = ({ note, onOpen }: { readonly note: Note; readonly onOpen: OpenStory }): JSX.Element => {
  const say = useSay(statisticsWords)
  const rows = note.findings.flatMap((each) => each.rows)
  if (note.code !== 'tet/shift' || rows.length < 2) return <Located findings={note.findings} onOpen={onOpen} />
  return (
    <div className={classes.note} data-code={note.code}>
      <p>{say('noteTet', { count: rows.length })}</p>
      <ul className={classes.names}>
        {rows.map((row) => (
          <li key={rowId(row)}>
            <RowButton row={row} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Lines worse than the same period, each with what is worse. */
const Worse = ({ rows, onOpen }: { readonly rows: readonly RowAnswer[]; readonly onOpen: OpenStory }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  return (
    <ul className={classes.worse}>
      {rows.map((row) => (
        <li key={rowId(row)}>
          <RowButton row={row} onOpen={onOpen} />
          <span className={classes.said}>{worseWords(row, { language, say })}</span>
        </li>
      ))}
    </ul>
  )
}

interface AttentionSectionProps extends AttentionProps {
  readonly worse: readonly RowAnswer[]
}

/** What does not agree this month, and what is worse than a year ago. What is only to know stays folded: it needs nobody today. */
export const AttentionSection = ({ findings, worse, onOpen }: AttentionSectionProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const pressing = findings.filter(({ finding }) => finding.severity !== 'info')
  const notes = findings.filter(({ finding }) => finding.severity === 'info')
  return (
    <section id="can-chu-y" className={classes.attention} aria-labelledby="attention-title" tabIndex={-1}>
      <h2 id="attention-title">{say('attentionCount', { count: pressing.length + worse.length })}</h2>
      {pressing.length + worse.length === 0 && <p>{say('attentionNone')}</p>}
      {pressing.length > 0 && (
        <>
          <h3>{say('attentionContradictions', { count: pressing.length })}</h3>
          <Located findings={pressing} onOpen={onOpen} />
        </>
      )}
      {worse.length > 0 && (
        <>
          <h3>{say('attentionWorse', { count: worse.length })}</h3>
          <Worse rows={worse} onOpen={onOpen} />
        </>
      )}
      {notes.length > 0 && (
        <details className={classes.notes}>
          <summary>{say('attentionNotes', { count: notes.length })}</summary>
          {notesOf(notes).map((note) => (
            <NoteView key={note.code} note={note} onOpen={onOpen} />
          ))}
        </details>
      )}
    </section>
  )
}
