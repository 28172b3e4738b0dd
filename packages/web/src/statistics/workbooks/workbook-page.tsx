import { type Client, isProblem, type MeAnswer, type WorkbookAnswer } from '@giaoban/api/client'
import { formatPeriod } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type JSX, useCallback, useState } from 'react'
import { Awaited } from '../../ui/awaited.tsx'
import { ChoiceButtons } from '../../ui/choice-buttons.tsx'
import controls from '../../ui/controls.module.css'
import { useMessages } from '../../ui/messages.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { useTitle } from '../../ui/use-title.ts'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { capitalised } from '../printed.ts'
import { AcceptPanel } from './accept-panel.tsx'
import { LinesDesk } from './lines-desk.tsx'
import { SheetsView } from './sheets-view.tsx'
import { takesIn, useNames } from './use-names.ts'
import { useWorkbookChange } from './workbook-change.ts'
import { countText, factsOf, releaseText, sizeText, standingImport, workbooksPath } from './workbook-face.ts'
import { WorkbookFindings } from './workbook-findings.tsx'
import classes from './workbook-page.module.css'
import { WorkbookProgress } from './workbook-progress.tsx'
import { workbookQuery } from './workbook-queries.ts'
import { workbookWords } from './workbook-words.ts'

type View = 'dong' | 'trang' | 'mau-thuan'

interface WorkbookPageProps {
  readonly client: Client
  readonly session: MeAnswer
  readonly params: Readonly<Record<string, string>>
  readonly search: Readonly<Record<string, string>>
  readonly onSearch: (search: Readonly<Record<string, string>>) => void
}

const Head = ({ workbook }: { readonly workbook: WorkbookAnswer }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const { name, source, area, size, period, state } = workbook
  const facts = say('facts', {
    source: source.name[language],
    area: area.name[language],
    size: sizeText(size, language),
  })
  const known = [
    ...(period === null ? [] : [capitalised(formatPeriod(period, language))]),
    say(`state_${state}`),
    releaseText(workbook, say, language),
  ]
  return (
    <>
      <PageHead title={name} intro={facts} />
      <p className={classes.known} data-state={state}>
        {known.filter((part) => part !== '').join(' · ')}
      </p>
    </>
  )
}

/** The view that is asked for, else the one where something is to be done. */
const viewOf = ({ xem }: Readonly<Record<string, string>>, workbook: WorkbookAnswer): View => {
  if (xem === 'dong' || xem === 'trang' || xem === 'mau-thuan') return xem
  if (workbook.state === 'accepted') return 'mau-thuan'
  return (workbook.lines?.open.lines ?? 0) > 0 ? 'dong' : 'trang'
}

interface ViewsProps extends Omit<WorkbookPageProps, 'params'> {
  readonly workbook: WorkbookAnswer
  readonly onAnswered: () => void
}

const Views = ({ client, session, search, onSearch, workbook, onAnswered }: ViewsProps): JSX.Element => {
  const say = useSay(workbookWords)
  const view = viewOf(search, workbook)
  const mayAnswer = takesIn(session)
  const canContradict = workbook.state === 'accepted'
  const onWanted = useCallback(
    (key: string | null) => onSearch({ xem: 'dong', ...(key !== null && { dong: key }) }),
    [onSearch],
  )
  return (
    <>
      <div className={`${classes.views} screen-only`}>
        <ChoiceButtons<View>
          legend={say('views')}
          legendHidden
          choices={[
            { value: 'dong', words: say('viewLines') },
            { value: 'trang', words: say('viewSheets') },
            { value: 'mau-thuan', words: say('viewFindings') },
          ]}
          chosen={view}
          onChoose={(value) => onSearch({ xem: value })}
        />
      </div>
      {view === 'dong' && (
        <LinesDesk
          client={client}
          workbook={workbook}
          mayAnswer={mayAnswer}
          wanted={search['dong'] ?? null}
          onWanted={onWanted}
          onAnswered={onAnswered}
          onSeeCell={(sheet, cell) => onSearch({ xem: 'trang', trang: String(sheet), o: cell })}
        />
      )}
      {view === 'trang' && (
        <SheetsView
          client={client}
          workbook={workbook}
          sheet={Number(search['trang'] ?? workbook.sheets[0]?.position ?? 1)}
          cell={search['o'] ?? null}
          onSheet={(sheet) => onSearch({ xem: 'trang', trang: String(sheet) })}
          onQuestion={mayAnswer ? (key) => onWanted(key) : undefined}
        />
      )}
      {view === 'mau-thuan' &&
        (canContradict ? <WorkbookFindings client={client} workbook={workbook} /> : <p>{say('findingsBefore')}</p>)}
    </>
  )
}

const Loaded = (props: Omit<ViewsProps, 'onAnswered'>): JSX.Element => {
  const { client, session, onSearch, workbook } = props
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const navigate = useNavigate()
  const { tell } = useMessages()
  const change = useWorkbookChange(client, workbook)
  const names = useNames(client)
  const { name, state } = workbook
  const [hasAnswered, setHasAnswered] = useState(false)
  const onAnswered = useCallback(() => setHasAnswered(true), [])
  const accept = async (openLines: 'refuse' | 'leave'): Promise<void> => {
    const accepted = await change.accept(openLines)
    const standing = accepted && standingImport(accepted)
    if (!standing) return
    setHasAnswered(false)
    tell({ text: say('accepted', { count: countText(factsOf(standing), language), name }) })
    onSearch({ xem: 'mau-thuan' })
  }
  const undo = async (reason: string): Promise<void> => {
    if ((await change.undo(reason)) !== null) tell({ text: say('undone', { name }) })
  }
  const drop = async (): Promise<void> => {
    if (!(await change.drop())) return
    tell({ text: say('cancelled', { name }) })
    void navigate({ to: workbooksPath })
  }
  return (
    <>
      <Head workbook={workbook} />
      {state === 'reading' && (
        <>
          <WorkbookProgress workbook={workbook} />
          {takesIn(session) && (
            <button type="button" className={controls.plain} disabled={change.busy} onClick={() => void drop()}>
              {say('cancel')}
            </button>
          )}
        </>
      )}
      {workbook.refusal && (
        <Notice kind="problem" title={say('refusedTitle')} reference={workbook.refusal.code}>
          <p>{workbook.refusal.text}</p>
          <p>{say('refusedText')}</p>
        </Notice>
      )}
      {state !== 'reading' && (
        <AcceptPanel
          workbook={workbook}
          change={change}
          names={names}
          mayAccept={takesIn(session)}
          hasAnswered={hasAnswered}
          onAccept={(openLines) => void accept(openLines)}
          onUndo={(reason) => void undo(reason)}
          onDrop={() => void drop()}
        />
      )}
      {state !== 'reading' && state !== 'refused' && <Views {...props} onAnswered={onAnswered} />}
    </>
  )
}

/** One workbook: how far it is read, what was recognised, what is asked, accepting it and taking it back. */
export const WorkbookPage = (props: WorkbookPageProps): JSX.Element => {
  const { client, params } = props
  const say = useSay(workbookWords)
  const workbook = useQuery(workbookQuery(client, params['workbook'] ?? ''))
  useTitle(`${workbook.data?.name ?? say('title')} · ${say('appName')}`)
  return (
    <div className={classes.page}>
      <p className={`${classes.back} screen-only`}>
        <Link to={workbooksPath}>← {say('back')}</Link>
      </p>
      {!workbook.data && <PageHead title={say('title')} />}
      {isProblem(workbook.error) && workbook.error.problem.status === 404 && !workbook.data ? (
        <Notice kind="empty" title={say('gone')}>
          {say('goneText')}
        </Notice>
      ) : (
        <Awaited query={workbook} say={say} lines={8}>
          {(answer) => <Loaded key={answer.id} {...props} workbook={answer} />}
        </Awaited>
      )}
    </div>
  )
}
