import type { Client, WorkbookAnswer } from '@giaoban/api/client'
import { isProblem } from '@giaoban/api/client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Awaited } from '../../ui/awaited.tsx'
import { ChoiceButtons } from '../../ui/choice-buttons.tsx'
import controls from '../../ui/controls.module.css'
import { useMessages } from '../../ui/messages.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { DecidedLines } from './decided-lines.tsx'
import { answerBefore, type SentAnswer } from './line-answers.ts'
import { LineQuestion } from './line-question.tsx'
import { lineTitle, lineToAsk, type QueuedLine, queueOf } from './line-queue.ts'
import classes from './lines-desk.module.css'
import { countText } from './workbook-face.ts'
import { indicatorsQuery, type LinesShown, linesQuery, workbooksKey } from './workbook-queries.ts'
import { workbookWords } from './workbook-words.ts'

interface LinesDeskProps {
  readonly client: Client
  readonly workbook: WorkbookAnswer
  /** Null: those who only see. */
  readonly mayAnswer: boolean
  /** A line that is asked before all others: somebody came from its cell. */
  readonly wanted: string | null
  readonly onWanted: (key: string | null) => void
  readonly onSeeCell: (sheet: number, cell: string) => void
  /** Something was answered since the page was opened. */
  readonly onAnswered: () => void
}

interface Given {
  readonly key: string
  readonly title: string
  readonly back: SentAnswer
}

/** Sends answers; knows what was said last, so that it can be taken back. */
const useAnswers = (client: Client, { id }: WorkbookAnswer) => {
  const say = useSay(workbookWords)
  const queryClient = useQueryClient()
  const { announce } = useMessages()
  const [busy, setBusy] = useState(false)
  const [complaint, setComplaint] = useState<string | null>(null)
  const [given, setGiven] = useState<readonly Given[]>([])
  const send = async (answer: SentAnswer): Promise<boolean> => {
    setBusy(true)
    setComplaint(null)
    try {
      await client.send('POST', '/api/workbooks/{workbook}/answers', {
        params: { workbook: id },
        body: { answers: [answer] },
      })
      await queryClient.invalidateQueries({ queryKey: [...workbooksKey, id] })
      if (answer.create) await queryClient.invalidateQueries({ queryKey: ['indicators'] })
      return true
    } catch (error) {
      setComplaint(isProblem(error) ? error.problem.title : say('failed'))
      return false
    } finally {
      setBusy(false)
    }
  }
  const answer = async ({ key, line, table }: QueuedLine, sent: SentAnswer, to: string): Promise<boolean> => {
    const title = sent.line === '' ? table.title : lineTitle(line)
    const back = answerBefore(table.layout, sent.line, sent.line === '' ? null : line.decision)
    const isKept = await send(sent)
    if (!isKept) return false
    setGiven((before) => [...before, { key, title, back }])
    announce(say('answered', { line: title, to }))
    return true
  }
  const takeBack = async (): Promise<string | null> => {
    const last = given.at(-1)
    if (last === undefined || !(await send(last.back))) return null
    setGiven((before) => before.slice(0, -1))
    announce(say('answerUndone', { line: last.title }))
    return last.key
  }
  return { busy, complaint, given, answer, takeBack }
}

const OpenLines = (props: LinesDeskProps): JSX.Element => {
  const { client, workbook, mayAnswer, wanted, onWanted, onSeeCell, onAnswered } = props
  const say = useSay(workbookWords)
  const open = useQuery(linesQuery(client, workbook.id, 'open', 0))
  const decided = useQuery({ ...linesQuery(client, workbook.id, 'decided', 0), enabled: wanted !== null })
  const catalogue = useQuery(indicatorsQuery(client))
  const { busy, complaint, given, answer, takeBack } = useAnswers(client, workbook)
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState(0)
  const keep = async (asked: QueuedLine, sent: SentAnswer, to: string, at: number): Promise<void> => {
    if (!(await answer(asked, sent, to))) return
    setLast(at)
    if (wanted !== null) onWanted(null)
    onAnswered()
  }
  const back = async (): Promise<void> => {
    const key = await takeBack()
    if (key !== null) onWanted(key)
  }
  return (
    <Awaited query={open} say={say} lines={6}>
      {(answered) => {
        const queue = queueOf(answered)
        const asked = lineToAsk([...queue, ...(wanted && decided.data ? queueOf(decided.data) : [])], {
          wanted,
          last,
          putOff,
        })
        const at =
          asked === null
            ? 0
            : Math.max(
                0,
                queue.findIndex(({ key }) => key === asked.key),
              )
        return (
          <>
            {given.length > 0 && (
              <button type="button" className={controls.plain} disabled={busy} onClick={() => void back()}>
                {say('undoAnswer')}
              </button>
            )}
            {asked === null || (queue.length === 0 && wanted === null) ? (
              <Notice kind="info" title={say('throughTitle')}>
                {say(given.length === 0 && workbook.imports.length === 0 ? 'through' : 'allDecided')}
              </Notice>
            ) : mayAnswer && catalogue.data ? (
              <LineQuestion
                key={asked.key}
                asked={asked}
                catalogue={catalogue.data}
                busy={busy}
                complaint={complaint}
                onAnswer={(sent, to) => void keep(asked, sent, to, at)}
                onPutOff={() => {
                  setPutOff(new Set([...putOff, asked.key]))
                  setLast(at + 1)
                  if (wanted !== null) onWanted(null)
                }}
                onSeeCell={() => onSeeCell(asked.table.sheets[0] ?? 1, asked.line.example.cell)}
              />
            ) : null}
            {queue.length > (mayAnswer ? 1 : 0) && (
              <DecidedLines
                lines={queue.filter(({ key }) => !mayAnswer || key !== asked?.key)}
                action={say('answerNow')}
                onChange={mayAnswer ? (key) => onWanted(key) : undefined}
              />
            )}
          </>
        )
      }}
    </Awaited>
  )
}

const Decided = ({ client, workbook, mayAnswer, onWanted }: LinesDeskProps): JSX.Element => {
  const say = useSay(workbookWords)
  const [after, setAfter] = useState<readonly number[]>([0])
  return (
    <>
      {after.map((from, at) => (
        <DecidedPage
          key={from}
          client={client}
          workbook={workbook}
          from={from}
          onChange={mayAnswer ? onWanted : undefined}
          onNext={at === after.length - 1 ? (next) => setAfter([...after, next]) : undefined}
          moreWords={say('moreLines')}
        />
      ))}
    </>
  )
}

interface DecidedPageProps {
  readonly client: Client
  readonly workbook: WorkbookAnswer
  readonly from: number
  readonly onChange?: ((key: string) => void) | undefined
  readonly onNext?: ((next: number) => void) | undefined
  readonly moreWords: string
}

const DecidedPage = ({ client, workbook, from, onChange, onNext, moreWords }: DecidedPageProps): JSX.Element => {
  const say = useSay(workbookWords)
  const lines = useQuery(linesQuery(client, workbook.id, 'decided', from))
  return (
    <Awaited query={lines} say={say} lines={6}>
      {(answer) => (
        <>
          <DecidedLines lines={queueOf(answer)} action={say('change')} onChange={onChange} />
          {onNext && answer.next !== null && (
            <button type="button" className={controls.plain} onClick={() => onNext(answer.next ?? 0)}>
              {moreWords}
            </button>
          )}
        </>
      )}
    </Awaited>
  )
}

/** The lines of a workbook: those that are asked, one at a time, and those that are decided. */
export const LinesDesk = (props: LinesDeskProps): JSX.Element => {
  const { workbook, wanted, onWanted } = props
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const [chosen, setChosen] = useState<LinesShown>('open')
  const show = wanted === null ? chosen : 'open'
  const { lines } = workbook
  const count = (of: number | undefined): string => countText(of ?? 0, language)
  return (
    <div className={classes.desk}>
      <p className={classes.hint}>{say('questionsHint')}</p>
      <ChoiceButtons
        legend={say('questions')}
        legendHidden
        choices={[
          { value: 'open', words: say('showOpen', { count: count(lines?.open.lines) }) },
          {
            value: 'decided',
            words: say('showDecided', { count: count((lines?.kept.lines ?? 0) + (lines?.left.lines ?? 0)) }),
          },
        ]}
        chosen={show}
        onChoose={(value) => {
          if (wanted !== null) onWanted(null)
          setChosen(value)
        }}
      />
      {show === 'open' ? <OpenLines {...props} /> : <Decided {...props} />}
    </div>
  )
}
