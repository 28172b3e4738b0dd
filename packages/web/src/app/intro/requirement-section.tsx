import type { ScorecardAnswer } from '@giaoban/api/client'
import { type JSX, lazy, Suspense } from 'react'
import { MonthSummary } from '../../statistics/month-heading.tsx'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { FigureTiles } from './figure-tiles.tsx'
import type { Bilingual, Requirement } from './requirement.ts'
import classes from './requirement-section.module.css'
import { fillSlip } from './slip-sentence.ts'
import { StateMark } from './state-mark.tsx'
import { introWords } from './words.ts'

// The reader of sentences is large; it comes when the page already stands.
const CheckedSentence = lazy(async () => ({ default: (await import('./checked-sentence.tsx')).CheckedSentence }))

/** Place of a requirement on the page. */
export const anchorOf = ({ id }: Pick<Requirement, 'id'>): string => id.toLowerCase()

const Words = ({ label, words }: { readonly label: string; readonly words: Bilingual | null }): JSX.Element | null => {
  const { language } = useLanguage()
  return (
    words && (
      <div>
        <dt>{label}</dt>
        <dd>{words[language]}</dd>
      </div>
    )
  )
}

const Live = ({
  requirement,
  card,
}: {
  readonly requirement: Requirement
  readonly card: ScorecardAnswer
}): JSX.Element => {
  const say = useSay(introWords)
  const slip = requirement.slip ? fillSlip(requirement.slip, card) : null
  return (
    <>
      {requirement.summary && <MonthSummary summary={card.summary} />}
      {requirement.figures.length > 0 && <FigureTiles card={card} addresses={requirement.figures} />}
      {slip && (
        <Suspense fallback={<p>{say('slipWaiting')}</p>}>
          <CheckedSentence text={slip} period={card.period} />
        </Suspense>
      )}
    </>
  )
}

/** Pages of the demo to look at, beside this one and the stories that its figures lead to. */
const Pages = ({ pages, figures }: Pick<Requirement, 'pages' | 'figures'>): JSX.Element | null => {
  const say = useSay(introWords)
  const others = pages.filter(
    ({ address }) => address !== '/gioi-thieu' && !figures.some((figure) => address.endsWith(`so=${figure}`)),
  )
  if (others.length === 0) return null
  return (
    <div className={classes.pages}>
      <p className={classes.label}>{say('tryIt')}</p>
      <ul>
        {others.map(({ address }) => (
          <li key={address}>
            <a href={address}>{address}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Evidence = ({ commands, tests }: Pick<Requirement, 'commands' | 'tests'>): JSX.Element | null => {
  const say = useSay(introWords)
  if (commands.length + tests.length === 0) return null
  return (
    <details className={classes.evidence}>
      <summary>{say('evidence')}</summary>
      {commands.map(({ line, exit }) => (
        <p key={line}>
          <code>npx giaoban {line}</code> ({say('commandExit', { exit })})
        </p>
      ))}
      <ul>
        {tests.map(({ file, name }) => (
          <li key={file + name}>
            <code>{file}</code>: <span lang="en">{name}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface RequirementSectionProps {
  readonly requirement: Requirement
  /** Figures of the demo; null without them. */
  readonly card: ScorecardAnswer | null
  /** Addresses of the demo lead somewhere. */
  readonly isDemo: boolean
}

/** One requirement: what the article shows, what the software does, how far it is, and the proof. */
export const RequirementSection = ({ requirement, card, isDemo }: RequirementSectionProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(introWords)
  const { id, title, state, shows, does, works, missing } = requirement
  const hasLive = requirement.summary || requirement.figures.length > 0 || requirement.slip !== undefined
  return (
    <section id={anchorOf(requirement)} className={classes.section} aria-labelledby={`${anchorOf(requirement)}-title`}>
      <div className={classes.words}>
        <h2 id={`${anchorOf(requirement)}-title`} className={classes.title}>
          <span className={classes.id}>{id}</span> {title[language]}
        </h2>
        <StateMark state={state} />
        <dl className={classes.parts}>
          <Words label={say('shows')} words={shows} />
          <Words label={say('does')} words={does} />
          <Words label={say('works')} words={works} />
          <Words label={say('missing')} words={missing} />
        </dl>
        {isDemo && <Pages pages={requirement.pages} figures={requirement.figures} />}
        <Evidence commands={requirement.commands} tests={requirement.tests} />
      </div>
      {hasLive && card && (
        <div className={classes.live}>
          <Live requirement={requirement} card={card} />
        </div>
      )}
    </section>
  )
}
