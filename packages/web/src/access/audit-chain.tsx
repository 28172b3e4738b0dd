import type { AuditProblem, AuditVerificationAnswer, Client } from '@giaoban/api/client'
import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './audit-chain.module.css'
import { verificationQuery } from './audit-queries.ts'
import { auditWords } from './audit-words.ts'
import { formatMoment } from './moment.ts'

const Problem = ({ problem }: { readonly problem: AuditProblem }): JSX.Element => {
  const say = useSay(auditWords)
  const { language } = useLanguage()
  const { what, chain, seq, after, at } = problem
  const values = {
    chain: chain === '' ? say('provinceOwn') : (chain ?? ''),
    seq: String(seq),
    after: String(after ?? 0),
  }
  return (
    <li>
      {say(`problem.${what}`, values)}
      {at !== null && ` (${formatMoment(at, language)})`}
    </li>
  )
}

const Seals = ({ seals }: Pick<AuditVerificationAnswer, 'seals'>): JSX.Element => {
  const say = useSay(auditWords)
  const { language } = useLanguage()
  const [last] = seals
  if (!last) return <p className={classes.line}>{say('noSeal')}</p>
  const at = (instant: string): string => formatMoment(instant, language)
  return (
    <details className={classes.seals}>
      <summary>{say('lastSeal', { seq: String(last.seq), at: at(last.sealedAt) })}</summary>
      <p>{say('sealsHelp')}</p>
      <h3 className="visually-hidden">{say('seals')}</h3>
      <ul>
        {seals.map(({ seq, sealedAt, chains, hash }) => (
          <li key={seq}>
            <span>{say('sealLine', { seq: String(seq), at: at(sealedAt), chains })}</span>
            <code>{`${seq} ${hash}`}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}

const sentenceOf = { whole: 'chainWhole', tampered: 'chainTampered', tooLarge: 'chainTooLarge' } as const
const signOf = { whole: '✓', tampered: '!', tooLarge: '–' } as const

/** Whether the chains of the audit are whole, and the newest seals. */
export const AuditChain = ({ client }: { readonly client: Client }): JSX.Element => {
  const say = useSay(auditWords)
  const { language } = useLanguage()
  const { data, error } = useQuery(verificationQuery(client))
  const state = data?.state
  return (
    <section className={classes.chain} data-state={state} aria-label={say('chainTitle')}>
      <h2 className={classes.title}>
        <span className={classes.sign} aria-hidden="true">
          {state ? signOf[state] : '…'}
        </span>
        <output>
          {data
            ? say(sentenceOf[data.state], {
                entries: String(data.entries),
                chains: String(data.chains),
                count: String(data.problems.length),
              })
            : say(error ? 'chainFailed' : 'chainChecking')}
        </output>
      </h2>
      {data && (
        <>
          {data.problems.length > 0 && (
            <ul className={classes.problems}>
              {data.problems.map((problem) => (
                <Problem key={problem.chain ?? 'seals'} problem={problem} />
              ))}
            </ul>
          )}
          <p className={classes.line}>
            {say('chainAt', { at: formatMoment(data.at, language) })}
            {data.state !== 'tooLarge' && ` · ${say('unsealed', { count: data.unsealed })}`}
          </p>
          {!data.sealsProved && data.state !== 'tooLarge' && <p className={classes.line}>{say('notProved')}</p>}
          <Seals seals={data.seals} />
        </>
      )}
    </section>
  )
}
