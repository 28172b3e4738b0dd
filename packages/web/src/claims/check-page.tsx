import type { Client, ContextAnswer } from '@giaoban/api/client'
import { dateOf } from '@giaoban/core/periods'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type JSX, useCallback, useEffect, useMemo, useState } from 'react'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/notice.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useSay } from '../ui/words.tsx'
import type { CheckState } from './check-desk.ts'
import classes from './check-page.module.css'
import { CompareControl } from './compare-control.tsx'
import { PeriodControl } from './document-bar.tsx'
import { ignore, reasonsOf } from './ignored.ts'
import { OtherControl } from './other-control.tsx'
import type { Other, Source } from './protocol.ts'
import { draftFile, factsQuery } from './queries.ts'
import { Refused } from './refused.tsx'
import { ResultActions } from './result-actions.tsx'
import { ResultView } from './result-view.tsx'
import { SourceForm } from './source-form.tsx'
import { useCheckDesk } from './use-check-desk.ts'
import { useWork } from './use-work.ts'
import { vietnamInstant } from './wall-time.ts'
import { claimsWords } from './words.ts'

/** Characters that a field of text takes without holding the page up for long. */
const mostEditable = 500_000

interface CheckPageProps {
  readonly client: Client
  readonly context: ContextAnswer
  /** `du-thao=mau`: the sample draft; `diem`: number of the finding to open, from 1. */
  readonly search: Readonly<Record<string, string>>
}

/** What is being done, with its number, and the way to stop it. */
const Progress = (props: {
  readonly running: NonNullable<CheckState['running']>
  readonly isFile: boolean
  readonly onCancel: () => void
}): JSX.Element => {
  const { running, isFile, onCancel } = props
  const say = useSay(claimsWords)
  const words = { open: isFile ? 'stepOpen' : 'stepOpenText', read: 'stepRead', check: 'stepCheck' } as const
  return (
    <div className={classes.progress}>
      <output>{say(words[running.step], { amount: running.amount })}</output>
      <button type="button" className={controls.plain} onClick={onCancel}>
        {say('cancel')}
      </button>
    </div>
  )
}

/** Checks any text or file: what in it cannot be true, with the arithmetic. Nothing leaves this computer. */
export const CheckPage = ({ client, context, search }: CheckPageProps): JSX.Element => {
  const say = useSay(claimsWords)
  useTitle(`${say('title')} · ${say('appName')}`)
  const { desk, state } = useCheckDesk()
  const work = useWork()
  const { source, period, against, ignored, choose, changeIgnored } = work
  const [other, setOther] = useState<Other | null>(null)
  const navigate = useNavigate()
  const wantsDraft = context.demo && search['du-thao'] === 'mau'
  const area = context.editions[0]?.area ?? context.tenant
  const { result, running } = state
  const known = period ?? result?.own.period ?? null

  const asOf = against ? vietnamInstant(against.asOf) : null
  const asked = against && known ? { area: against.area, period: known, ...(asOf ? { asOf } : {}) } : null
  const facts = useQuery(factsQuery(client, asked))
  const held = asked ? (facts.data ?? null) : null
  // While figures are on their way the result that stands is left in peace.
  const waiting = asked !== null && facts.isFetching && held === null

  useEffect(() => {
    if (source && !waiting) desk.check({ source, period, facts: held, other })
  }, [desk, source, period, held, waiting, other])

  const take = (next: Source | null): void => {
    desk.clear()
    setOther(null)
    // The address no longer says what is looked at.
    if (wantsDraft) void navigate({ to: '/soat', search: {}, replace: true })
    work.take(next)
  }
  const edit = (text: string): void => {
    desk.clear()
    work.edit(text)
  }
  const draft = useMutation({
    mutationFn: () => client.get('/api/demo/draft', {}),
    onSuccess: (answer) => {
      desk.clear()
      setOther(null)
      work.take({ kind: 'file', file: draftFile(answer) }, { against: { area, asOf: '' }, isDraft: true })
    },
  })
  const { mutate: takeDraft } = draft
  // After a reload the draft is still there, with what was set aside.
  const [hasDraft] = useState(() => work.isDraft && against !== null)
  useEffect(() => {
    if (wantsDraft && !hasDraft) takeDraft()
  }, [wantsDraft, hasDraft, takeDraft])
  // Numbered as the month's page numbers them: with what the stored figures show.
  const isWhole = result !== null && (result.facts !== null || facts.error !== null)
  const openAt =
    wantsDraft && isWhole && /^[1-9]\d{0,3}$/.test(search['diem'] ?? '') ? Number(search['diem']) - 1 : null
  const findings = result?.findings
  const reasons = useMemo(() => reasonsOf(findings ?? [], ignored), [findings, ignored])
  const onIgnore = useCallback(
    (finding: number, reason: string | null) => {
      const found = findings?.[finding]
      if (found) changeIgnored((before) => ignore(before, found, reason))
    },
    [findings, changeIgnored],
  )
  const shows = result ?? (running && !state.refusal)
  const evidence = result?.own.periodEvidence
  return (
    <div className={classes.page}>
      <h1 className={result ? `${classes.title} screen-only` : classes.title}>{say('title')}</h1>
      {!shows && <p className={classes.lead}>{say('lead')}</p>}
      <p className={`${classes.privacy} screen-only`}>{say('privacy')}</p>
      {work.isUnkept && <p className={`${classes.privacy} screen-only`}>{say('unkept')}</p>}
      {state.refusal && <Refused refusal={state.refusal} />}
      {(state.failure ?? draft.error) && (
        <Notice kind="problem" title={say('failedTitle')} reference={state.failure ?? draft.error?.message ?? ''}>
          <p>{say('failedText')}</p>
        </Notice>
      )}
      {running && <Progress running={running} isFile={source?.kind === 'file'} onCancel={() => desk.cancel()} />}
      {!shows && (
        <SourceForm
          onSource={take}
          onDraft={context.demo ? () => draft.mutate() : undefined}
          draftLoading={draft.isPending}
          text={source?.kind === 'text' && source.text.length < mostEditable ? source.text : work.typed}
          onTyped={work.type}
        />
      )}
      {result && (
        <ResultView
          result={result}
          openAt={openAt}
          reasons={reasons}
          onIgnore={onIgnore}
          controls={
            <>
              <PeriodControl
                today={dateOf(context.businessDate)}
                period={period}
                read={result.own.period}
                evidence={evidence ? result.text.slice(evidence.start, evidence.end) : null}
                onPeriod={(chosen) => choose({ period: chosen })}
              />
              <CompareControl
                context={context}
                area={area}
                against={against}
                onAgainst={(chosen) => choose({ against: chosen })}
                period={known}
                facts={held}
                error={asked ? facts.error : null}
              />
              <OtherControl other={other} onOther={setOther} read={other ? result.other : null} />
            </>
          }
          actions={
            result.partOf === null && (
              <ResultActions
                desk={desk}
                result={result}
                reasons={reasons}
                now={context.businessDate}
                onAnother={() => take(null)}
                onEdit={
                  source?.kind === 'text' && source.text.length < mostEditable ? () => edit(source.text) : undefined
                }
              />
            )
          }
        />
      )}
    </div>
  )
}
