import type { Client, ContextAnswer } from '@giaoban/api/client'
import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { scorecardQuery } from '../../statistics/queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { useTitle } from '../../ui/use-title.ts'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { ChainPicture } from './chain-picture.tsx'
import classes from './intro-page.module.css'
import type { RequirementState } from './requirement.ts'
import { anchorOf, RequirementSection } from './requirement-section.tsx'
import { requirements } from './requirements.data.ts'
import { StateMark } from './state-mark.tsx'
import { introWords } from './words.ts'

/** The month and the area of which the article speaks. */
const asked = { area: 'gia-lai', period: '2024-M01' } as const
const article = 'https://baogialai.com.vn/gia-lai-trien-khai-nhiem-vu-cong-tac-thang-2-post264706.html'

const holdsDemo = ({ demo, editions }: ContextAnswer): boolean =>
  demo && editions.some(({ area, period }) => area === asked.area && period === asked.period)

const countOf = (state: RequirementState): number => requirements.filter((each) => each.state === state).length

const Lead = (): JSX.Element => {
  const say = useSay(introWords)
  return (
    <header className={classes.lead}>
      <h1 className={classes.heading}>{say('heading')}</h1>
      <p>{say('lead')}</p>
      <p>{say('leadLive')}</p>
      <p>
        <a href={article} rel="noreferrer">
          {say('article')}
        </a>
      </p>
    </header>
  )
}

const Contents = (): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(introWords)
  return (
    <nav aria-labelledby="contents-title" className={classes.part}>
      <h2 id="contents-title">{say('contents')}</h2>
      <p className={classes.count}>
        {say('count', { built: countOf('built'), partly: countOf('partly'), planned: countOf('planned') })}
      </p>
      <ol className={classes.contents}>
        {requirements.map((requirement) => (
          <li key={requirement.id}>
            <a href={`#${anchorOf(requirement)}`}>
              <span className={classes.id}>{requirement.id}</span>
              <span>{requirement.title[language]}</span>
            </a>
            <StateMark state={requirement.state} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** A walk through what the starting article asks for, on the figures of the demo; without them in words alone. */
export const IntroPage = (props: { readonly client: Client; readonly context: ContextAnswer }): JSX.Element => {
  const say = useSay(introWords)
  const isDemo = holdsDemo(props.context)
  const answer = useQuery({ ...scorecardQuery(props.client, asked), enabled: isDemo })
  useTitle(`${say('title')} · ${say('brand')}`)
  return (
    <div className={classes.page}>
      <Lead />
      <section aria-labelledby="chain-title" className={classes.part}>
        <h2 id="chain-title">{say('chain')}</h2>
        <p className={classes.text}>{say('chainText')}</p>
        <ChainPicture />
      </section>
      <Contents />
      {!isDemo && (
        <Notice kind="info" title={say('absentTitle')}>
          <p>{say('absentText')}</p>
        </Notice>
      )}
      {isDemo && answer.isPending && <output className={classes.waiting}>{say('loading')}</output>}
      {answer.error && !answer.data && (
        <Notice
          kind="problem"
          title={say('failedTitle')}
          action={
            <button type="button" className={classes.retry} onClick={() => void answer.refetch()}>
              {say('retry')}
            </button>
          }
        >
          <p>{say('failedText')}</p>
        </Notice>
      )}
      {requirements.map((requirement) => (
        <RequirementSection key={requirement.id} requirement={requirement} card={answer.data ?? null} isDemo={isDemo} />
      ))}
      <p className={classes.more}>{say('more')}</p>
    </div>
  )
}
