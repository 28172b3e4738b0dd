import type { Client, WorkbookAnswer, WorkbookFindingsAnswer } from '@giaoban/api/client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type JSX, useMemo } from 'react'
import { Awaited } from '../../ui/awaited.tsx'
import controls from '../../ui/controls.module.css'
import { saveText } from '../../ui/save-text.ts'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { FindingList } from '../finding-list.tsx'
import { groupFindings } from '../quality/quality-choice.ts'
import { qualityCsv } from '../quality/quality-csv.ts'
import { QualityGroups } from '../quality/quality-groups.tsx'
import { qualityWords } from '../quality/quality-words.ts'
import classes from './workbook-findings.module.css'
import { workbookFindingsQuery } from './workbook-queries.ts'
import { workbookWords } from './workbook-words.ts'

interface FoundProps {
  readonly client: Client
  readonly workbook: WorkbookAnswer
  readonly answer: WorkbookFindingsAnswer
}

const Found = ({ client, workbook, answer }: FoundProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const sayQuality = useSay(qualityWords)
  const involved = useMemo(
    () => answer.findings.filter(({ sides }) => sides.some(({ file }) => file === workbook.sha256)),
    [answer.findings, workbook.sha256],
  )
  const groups = useMemo(() => groupFindings(involved, answer, undefined, language), [involved, answer, language])
  const others = answer.findings.length - involved.length
  return (
    <>
      <p className={classes.count}>
        <output>
          {involved.length === 0 ? say('findingsNone') : say('findingsInvolved', { count: involved.length })}
        </output>
      </p>
      {involved.length > 0 && (
        <div className={`${classes.actions} screen-only`}>
          <button
            type="button"
            className={controls.plain}
            onClick={() => saveText(sayQuality('csvFile'), qualityCsv(involved, answer, sayQuality, language))}
          >
            {sayQuality('csv')}
          </button>
          <button type="button" className={controls.plain} onClick={() => window.print()}>
            {sayQuality('print')}
          </button>
        </div>
      )}
      {involved.length > 0 && <QualityGroups client={client} named={answer} groups={groups} />}
      {answer.within.length > 0 && (
        <section className={classes.within}>
          <h2>{say('within')}</h2>
          <FindingList findings={answer.within} />
        </section>
      )}
      <p className={`${classes.others} screen-only`}>
        {others > 0 && `${say('findingsOthers', { count: others })} `}
        <Link to="/chat-luong">{say('allFindings')}</Link>
      </p>
    </>
  )
}

/** What the figures of a workbook contradict, with the arithmetic and every source. */
export const WorkbookFindings = (props: {
  readonly client: Client
  readonly workbook: WorkbookAnswer
}): JSX.Element => {
  const { client, workbook } = props
  const say = useSay(workbookWords)
  const findings = useQuery(workbookFindingsQuery(client, workbook.id))
  return (
    <Awaited query={findings} say={say} lines={8}>
      {(answer) => <Found client={client} workbook={workbook} answer={answer} />}
    </Awaited>
  )
}
