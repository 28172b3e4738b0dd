import type { Client, FileAnswer, ImportAnswer, ImportRow } from '@giaoban/api/client'
import { type FormEvent, type JSX, useRef, useState } from 'react'
import controls from '../ui/controls.module.css'
import { PageHead } from '../ui/page-head.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useSay } from '../ui/words.tsx'
import classes from './people.module.css'
import { useChange } from './people-data.ts'
import { AdminNav, Field, ProblemLine } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import { saveFile } from './save-file.ts'

/** Rows that are shown at once; the rest is counted. */
const mostShown = 300

const Rows = ({ rows }: { readonly rows: readonly ImportRow[] }): JSX.Element => {
  const say = useSay(peopleWords)
  // What needs a person first, what stays as it is not at all.
  const told = rows.filter(({ change }) => change !== 'same')
  const order = { refused: 0, change: 1, add: 2, same: 3 } as const
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say('importSheet')}</th>
          <th scope="col">{say('importRow')}</th>
          <th scope="col">{say('importWhat')}</th>
          <th scope="col">{say('importResult')}</th>
        </tr>
      </thead>
      <tbody>
        {told
          .toSorted((a, b) => order[a.change] - order[b.change])
          .slice(0, mostShown)
          .map((row) => (
            <tr key={`${row.sheet} ${row.row}`}>
              <td data-label={say('importSheet')}>{row.sheet}</td>
              <td data-label={say('importRow')}>{row.row}</td>
              <td>
                {row.name || '–'}
                <span className={classes.note}>{row.subject}</span>
              </td>
              <td>
                <span className={row.change === 'refused' ? classes.alert : undefined}>
                  {say(`change_${row.change}`, { columns: row.columns.join(', ') })}
                </span>
                {row.problems.map(({ cell, text }) => (
                  <span key={`${cell} ${text}`} className={classes.note}>
                    {text}
                  </span>
                ))}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

interface ResultProps {
  readonly answer: ImportAnswer
  readonly busy: boolean
  readonly onStore: (goodRows: boolean) => void
}

const Result = ({ answer, busy, onStore }: ResultProps): JSX.Element => {
  const say = useSay(peopleWords)
  const { counts, refused, stored, rows } = answer
  const good = counts.add + counts.change
  return (
    <section className={classes.panel}>
      <output>{say('importCounts', counts)}</output>
      {!stored && good === 0 && counts.refused === 0 && <p>{say('importNothing')}</p>}
      <div className={classes.buttons}>
        {!stored && good > 0 && (
          <button
            type="button"
            className={controls.primary}
            disabled={busy}
            onClick={() => onStore(counts.refused > 0)}
          >
            {say(counts.refused > 0 ? 'importStoreGood' : 'importStore', { count: good })}
          </button>
        )}
        {refused && (
          <button type="button" className={controls.plain} onClick={() => saveFile(refused)}>
            {say('importRefused')}
          </button>
        )}
      </div>
      {(good > 0 || counts.refused > 0) && <Rows rows={rows} />}
    </section>
  )
}

/** Agencies and people from a workbook: tried first, then stored. */
export const PeopleImportPage = ({ client }: { readonly client: Client }): JSX.Element => {
  const say = useSay(peopleWords)
  useTitle(`${say('importTitle')} · ${say('appName')}`)
  const { run, busy, problem } = useChange()
  const [file, setFile] = useState<File | null>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const send = (sent: File, body: { readonly dryRun: 'yes' | 'no'; readonly goodRows?: 'yes' }) =>
    run(async () => {
      const found = await client.send('POST', '/api/people/import', { body, file: sent })
      setAnswer(found)
      return found.stored
        ? { text: say('importStored', { count: found.counts.add + found.counts.change }) }
        : { text: say('importTried', found.counts) }
    })
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setAnswer(null)
    if (file) void send(file, { dryRun: 'yes' })
  }
  const download = async (kind: 'template' | 'all'): Promise<void> => {
    const found: FileAnswer = await client.get('/api/people/workbook', { query: { kind } })
    saveFile(found)
  }
  return (
    <div className={classes.page}>
      <PageHead title={say('importTitle')} intro={say('importIntro')} />
      <AdminNav administrator />
      <form className={`${classes.form} ${classes.panel}`} onSubmit={submit}>
        <Field label={say('importFile')} className={classes.full}>
          {(bound) => (
            <span>
              {/* The browser's own field speaks the browser's language. */}
              <input
                {...bound}
                ref={chooser}
                type="file"
                required
                accept=".xlsx"
                tabIndex={-1}
                className="visually-hidden"
                onChange={(event) => setFile(event.target.files?.[0] ?? null)}
              />
              <button type="button" className={controls.plain} onClick={() => chooser.current?.click()}>
                {say('importChoose')}
              </button>{' '}
              {file?.name ?? say('importNone')}
            </span>
          )}
        </Field>
        <ProblemLine problem={problem} />
        <div className={classes.buttons}>
          <button type="submit" className={controls.primary} disabled={busy}>
            {say(busy ? 'importTrying' : 'importTry')}
          </button>
          <button type="button" className={controls.plain} onClick={() => void download('template')}>
            {say('importTemplate')}
          </button>
          <button type="button" className={controls.plain} onClick={() => void download('all')}>
            {say('importAll')}
          </button>
        </div>
      </form>
      {answer && (
        <Result
          answer={answer}
          busy={busy}
          onStore={(goodRows) => {
            if (file) void send(file, { dryRun: 'no', ...(goodRows && { goodRows: 'yes' }) })
          }}
        />
      )}
    </div>
  )
}
