import type { Client, ContextAnswer, MeAnswer, WorkbookAnswer, WorkbooksAnswer } from '@giaoban/api/client'
import { formatInstant, formatPeriod } from '@giaoban/core/periods'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Awaited } from '../../ui/awaited.tsx'
import { useMessages } from '../../ui/messages.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { useTitle } from '../../ui/use-title.ts'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { capitalised } from '../printed.ts'
import { UploadForm } from './upload-form.tsx'
import { takesIn, useNames } from './use-names.ts'
import { countText, whoText, workbookPath } from './workbook-face.ts'
import { workbooksKey, workbooksQuery } from './workbook-queries.ts'
import { workbookWords } from './workbook-words.ts'
import classes from './workbooks-page.module.css'

const Row = ({
  workbook,
  names,
}: {
  readonly workbook: WorkbookAnswer
  readonly names: ReadonlyMap<string, string>
}) => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const { state, progress, figures, period, source, refusal } = workbook
  return (
    <tr data-state={state}>
      <th scope="row" data-label={say('colFile')}>
        <Link to={workbookPath(workbook.id)}>{workbook.name}</Link>
      </th>
      <td data-label={say('colSource')}>{source.name[language]}</td>
      <td data-label={say('colPeriod')}>{period === null ? '–' : capitalised(formatPeriod(period, language))}</td>
      <td data-label={say('colState')}>
        <span className={classes.state} data-state={state}>
          {say(`state_${state}`)}
          {state === 'reading' && ` ${progress.percent}%`}
        </span>
        {refusal && <span className={classes.note}>{refusal.text}</span>}
      </td>
      <td data-label={say('colFigures')} className={classes.number}>
        {figures.numeric === 0
          ? '–'
          : say('ofFigures', {
              placed: countText(figures.placed, language),
              numeric: countText(figures.numeric, language),
            })}
      </td>
      <td data-label={say('colWho')}>
        {say('by', {
          who: whoText(workbook.uploadedBy, say, names),
          at: formatInstant(workbook.uploadedAt, language),
        })}
      </td>
    </tr>
  )
}

const List = ({ client, answer }: { readonly client: Client; readonly answer: WorkbooksAnswer }): JSX.Element => {
  const say = useSay(workbookWords)
  const names = useNames(client)
  if (answer.workbooks.length === 0)
    return (
      <Notice kind="empty" title={say('none')}>
        {say('noneText')}
      </Notice>
    )
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say('colFile')}</th>
          <th scope="col">{say('colSource')}</th>
          <th scope="col">{say('colPeriod')}</th>
          <th scope="col">{say('colState')}</th>
          <th scope="col" className={classes.number}>
            {say('colFigures')}
          </th>
          <th scope="col">{say('colWho')}</th>
        </tr>
      </thead>
      <tbody>
        {answer.workbooks.map((workbook) => (
          <Row key={workbook.id} workbook={workbook} names={names} />
        ))}
      </tbody>
    </table>
  )
}

interface WorkbooksPageProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly session: MeAnswer
}

/** Where workbooks of other offices are taken in, and all that were. */
export const WorkbooksPage = ({ client, context, session }: WorkbooksPageProps): JSX.Element => {
  const say = useSay(workbookWords)
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { tell } = useMessages()
  const workbooks = useQuery(workbooksQuery(client))
  useTitle(`${say('title')} · ${say('appName')}`)
  const onTaken = (workbook: WorkbookAnswer): void => {
    void queryClient.invalidateQueries({ queryKey: workbooksKey })
    if (workbook.known) tell({ text: say('knownAlready') })
    void navigate({ to: workbookPath(workbook.id) })
  }
  return (
    <div className={classes.page}>
      <PageHead title={say('title')} intro={say('intro')} />
      {takesIn(session) ? (
        <UploadForm client={client} context={context} onTaken={onTaken} />
      ) : (
        <p className={classes.note}>{say('onlyReading')}</p>
      )}
      <h2 className={classes.head}>{say('list')}</h2>
      <Awaited query={workbooks} say={say} lines={4}>
        {(answer) => <List client={client} answer={answer} />}
      </Awaited>
    </div>
  )
}
