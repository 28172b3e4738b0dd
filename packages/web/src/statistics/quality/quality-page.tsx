import type { Client, ContextAnswer, DataQualityAnswer, MeAnswer } from '@giaoban/api/client'
import { formatInstant } from '@giaoban/core/periods'
import { formatNumber } from '@giaoban/core/quantities'
import { useQuery } from '@tanstack/react-query'
import { type JSX, useCallback, useMemo } from 'react'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Placeholder } from '../../ui/placeholder.tsx'
import { saveText } from '../../ui/save-text.ts'
import { useTitle } from '../../ui/use-title.ts'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { groupFindings, type QualityChoice, readQualityChoice, withinChoice } from './quality-choice.ts'
import { qualityCsv } from './quality-csv.ts'
import { QualityGroups } from './quality-groups.tsx'
import classes from './quality-page.module.css'
import { qualityQuery } from './quality-query.ts'
import { QualityTools } from './quality-tools.tsx'
import { qualityWords } from './quality-words.ts'

/** Long work shows how far it has come, in figures. */
const Checking = ({ progress }: Pick<DataQualityAnswer, 'progress'>): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(qualityWords)
  const number = (value: number): string => formatNumber(String(value), language)
  const said =
    progress.of === 0 ? say('loading') : say('checking', { done: number(progress.done), of: number(progress.of) })
  return (
    <div className={classes.checking}>
      <output>{said}</output>
      <progress max={Math.max(progress.of, 1)} value={progress.done} aria-label={say('loading')} />
      <p>{say('checkingHint')}</p>
      <Placeholder lines={8} label="" />
    </div>
  )
}

interface FoundProps {
  readonly client: Client
  readonly answer: DataQualityAnswer
  readonly choice: QualityChoice
  readonly onChoice: (choice: QualityChoice) => void
}

const Found = ({ client, answer, choice, onChoice }: FoundProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(qualityWords)
  const { findings, counts } = answer
  const within = useMemo(() => withinChoice(findings, answer, choice, language), [findings, answer, choice, language])
  const shown = useMemo(
    () => within.filter(({ finding }) => choice.muc === undefined || finding.severity === choice.muc),
    [within, choice.muc],
  )
  const groups = useMemo(
    () => groupFindings(shown, answer, choice.nhom, language),
    [shown, answer, choice.nhom, language],
  )
  const all = counts.error + counts.warning + counts.info
  return (
    <>
      <QualityTools
        findings={findings}
        within={within}
        named={answer}
        choice={choice}
        onChoice={onChoice}
        onCsv={() => saveText(say('csvFile'), qualityCsv(shown, answer, say, language))}
      />
      <p className={classes.count}>
        <output>{say('shown', { count: shown.length })}</output>{' '}
        {say('checked', { of: formatNumber(String(answer.progress.of), language) })}
        {findings.length < all && ` ${say('left', { shown: findings.length, all })}`}
      </p>
      {shown.length === 0 && (
        <p>
          {say('nothingPasses')}{' '}
          <button
            type="button"
            className={classes.plain}
            onClick={() => onChoice(choice.luc === undefined ? {} : { luc: choice.luc })}
          >
            {say('reset')}
          </button>
        </p>
      )}
      <QualityGroups client={client} named={answer} groups={groups} />
    </>
  )
}

interface QualityPageProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly session: MeAnswer
  readonly search: Readonly<Record<string, string>>
  readonly onSearch: (search: Readonly<Record<string, string>>) => void
}

const seesProvince: readonly string[] = ['synthesiser', 'secretariat', 'chair', 'observer', 'administrator']

/** What does not agree in the stored figures, by indicator and by source, with the arithmetic and both sources. */
export const QualityPage = ({ client, context, session, search, onSearch }: QualityPageProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(qualityWords)
  const choice = useMemo(() => readQualityChoice(search), [search])
  const onChoice = useCallback((next: QualityChoice) => onSearch({ ...next }), [onSearch])
  const { data, error, refetch } = useQuery(qualityQuery(client, choice.luc))
  const isWide = session.grants.some(({ role }) => seesProvince.includes(role))
  useTitle(`${say('title')} · ${say('appName')}`)
  return (
    <div className={classes.page}>
      <PageHead title={say('title')} intro={isWide ? say('intro') : `${say('intro')} ${say('introOwn')}`} />
      <p className={classes.asOf}>
        {say('asOf', { instant: formatInstant(choice.luc ?? context.businessDate, language) })}
      </p>
      {error && !data && (
        <Notice
          kind="problem"
          title={say('failed')}
          action={
            <button type="button" className={classes.plain} onClick={() => void refetch()}>
              {say('retry')}
            </button>
          }
        >
          {error.message}
        </Notice>
      )}
      {!data && !error && <Placeholder lines={10} label={say('loading')} />}
      {data?.state === 'checking' && <Checking progress={data.progress} />}
      {data?.state === 'checked' && data.findings.length === 0 && (
        <Notice kind="empty" title={say(data.progress.of === 0 ? 'noFacts' : 'none')}>
          {data.progress.of === 0
            ? say('noFactsText')
            : say('noneText', { of: formatNumber(String(data.progress.of), language) })}
        </Notice>
      )}
      {data?.state === 'checked' && data.findings.length > 0 && (
        <Found client={client} answer={data} choice={choice} onChoice={onChoice} />
      )}
    </div>
  )
}
