import type { AgenciesAnswer, Client, ContextAnswer, WorkbookAnswer } from '@giaoban/api/client'
import { isProblem } from '@giaoban/api/client'
import { useQuery } from '@tanstack/react-query'
import { type DragEvent, type FormEvent, type JSX, useId, useMemo, useRef, useState } from 'react'
import controls from '../../ui/controls.module.css'
import { DayField } from '../../ui/day-field.tsx'
import { useLanguage, useSay } from '../../ui/words.tsx'
import classes from './upload-form.module.css'
import { agenciesQuery } from './workbook-queries.ts'
import { type WorkbookKey, workbookWords } from './workbook-words.ts'

/** As the server takes it. */
const mostBytes = 32 * 1024 * 1024

interface UploadFormProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly onTaken: (workbook: WorkbookAnswer) => void
}

/** Agencies by name; an office of statistics is what most tables come from, so it stands first. */
const useAgencies = (
  answer: AgenciesAnswer | undefined,
): readonly { readonly code: string; readonly name: string }[] => {
  const { language } = useLanguage()
  return useMemo(() => {
    const collator = new Intl.Collator(language)
    const isStatistics = (name: string): boolean => /thống kê|statistic/i.test(name)
    return (answer?.agencies ?? [])
      .filter(({ validTo }) => validTo === null)
      .map(({ code, name }) => ({ code, name: name[language] }))
      .toSorted(
        (a, b) => Number(isStatistics(b.name)) - Number(isStatistics(a.name)) || collator.compare(a.name, b.name),
      )
  }, [answer, language])
}

interface Sending {
  readonly busy: boolean
  /** A word of ours, or what the server said. */
  readonly complaint: WorkbookKey | { readonly text: string; readonly code: string } | null
}

/** Takes in a workbook: dropped or chosen, with whose figures they are, of which area, released when. */
export const UploadForm = ({ client, context, onTaken }: UploadFormProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const id = useId()
  const chooser = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [over, setOver] = useState(false)
  const [{ busy, complaint }, setSending] = useState<Sending>({ busy: false, complaint: null })
  const agencies = useAgencies(useQuery(agenciesQuery(client)).data)
  const areas = [...new Map(context.areas.map(({ slug, name }) => [slug, name[language]]))]

  const complain = (what: Sending['complaint']): void => setSending({ busy: false, complaint: what })
  const take = (files: FileList | null): void => {
    const [first] = files ?? []
    if (files && files.length > 1) return complain('oneFile')
    if (first) {
      setFile(first)
      complain(null)
    }
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const [source, area, released] = ['source', 'area', 'released'].map((name) => {
      const value = fields.get(name)
      return typeof value === 'string' ? value : ''
    })
    if (file === null) return complain('noFile')
    // The server would refuse it too, but only after all of it was sent.
    if (file.size > mostBytes) return complain({ text: say('tooLarge', { name: file.name }), code: 'file/too-large' })
    if (!source || !area) return complain('noSource')
    setSending({ busy: true, complaint: null })
    try {
      onTaken(
        await client.send('POST', '/api/workbooks', { body: { source, area, ...(released && { released }) }, file }),
      )
      setFile(null)
      complain(null)
    } catch (error) {
      complain(isProblem(error) ? { text: error.problem.title, code: error.problem.code } : 'failed')
    }
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a file can be dropped here, or chosen by the button within
    <form
      className={classes.form}
      data-over={over || undefined}
      aria-label={say('dropLabel')}
      onSubmit={(event) => void submit(event)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div className={classes.file}>
        <button
          type="button"
          className={controls.plain}
          aria-describedby={`${id}-kinds`}
          onClick={() => chooser.current?.click()}
        >
          {say('choose')}
        </button>
        <span className={classes.hint}>
          {file ? say('chosen', { name: file.name }) : say(over ? 'dropNow' : 'dropHere')}
        </span>
        <input
          ref={chooser}
          type="file"
          className="visually-hidden"
          accept=".xlsx,.xlsm,.xls"
          tabIndex={-1}
          aria-label={say('choose')}
          onChange={(event) => {
            take(event.currentTarget.files)
            event.currentTarget.value = ''
          }}
        />
        <span id={`${id}-kinds`} className={classes.help}>
          {say('kinds')}
        </span>
      </div>
      <div className={classes.fields}>
        <div className={classes.field}>
          <label htmlFor={`${id}-source`}>{say('source')}</label>
          <select id={`${id}-source`} name="source" className={controls.input} aria-describedby={`${id}-source-help`}>
            {agencies.length === 0 && <option value="">{say('pickSource')}</option>}
            {agencies.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          <span id={`${id}-source-help`} className={classes.help}>
            {say('sourceHelp')}
          </span>
        </div>
        <div className={classes.field}>
          <label htmlFor={`${id}-area`}>{say('areaField')}</label>
          <select id={`${id}-area`} name="area" className={controls.input}>
            {areas.map(([slug, name]) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className={classes.field}>
          <label htmlFor={`${id}-released`}>{say('released')}</label>
          <DayField
            id={`${id}-released`}
            name="released"
            type="date"
            className={controls.input}
            aria-describedby={`${id}-released-help`}
          />
          <span id={`${id}-released-help`} className={classes.help}>
            {say('releasedHelp')}
          </span>
        </div>
      </div>
      {complaint !== null && (
        <p
          className={classes.complaint}
          role="alert"
          data-code={typeof complaint === 'string' ? undefined : complaint.code}
        >
          {typeof complaint === 'string' ? say(complaint) : complaint.text}
        </p>
      )}
      <button type="submit" className={controls.primary} disabled={busy}>
        {say(busy ? 'sending' : 'send')}
      </button>
    </form>
  )
}
