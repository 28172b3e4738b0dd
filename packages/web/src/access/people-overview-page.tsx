import type { AgencyAnswer, Client, ContextAnswer, DelegationAnswer, MeAnswer, PersonAnswer } from '@giaoban/api/client'
import { dateOf } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { PageHead } from '../ui/page-head.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { agenciesOn, attentionIn } from './agency-tree.ts'
import classes from './people.module.css'
import { agenciesQuery, delegationsQuery, isAdministrator, peopleQuery } from './people-data.ts'
import { AdminNav, Awaited } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'

interface OverviewProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly session: MeAnswer
}

interface Known {
  readonly agencies: readonly AgencyAnswer[]
  readonly people: readonly PersonAnswer[]
  readonly delegations: readonly DelegationAnswer[]
  readonly context: ContextAnswer
  readonly administrator: boolean
}

const Overview = ({ agencies, people, delegations, context, administrator }: Known): JSX.Element => {
  const say = useSay(peopleWords)
  const { language } = useLanguage()
  const today = dateOf(context.businessDate)
  const standing = agenciesOn(agencies, today)
  const found = attentionIn({ agencies: standing, people, delegations, now: context.businessDate, language })
  const active = delegations.filter(({ state }) => state === 'active')
  return (
    <>
      <div className={classes.figures}>
        {administrator && (
          <Link to="/quan-tri/co-quan" className={classes.figure}>
            <strong>{standing.length}</strong> {say('countAgencies')}
          </Link>
        )}
        <Link to="/quan-tri/nguoi-dung" className={classes.figure}>
          <strong>{people.filter((person) => person.active).length}</strong> {say('countPeople')}
        </Link>
        <Link to="/uy-quyen" className={classes.figure}>
          <strong>{active.length}</strong> {say('countDelegations')}
        </Link>
      </div>
      <section className={classes.panel}>
        <h2>{say('attention')}</h2>
        {found.length === 0 && <p>{say('attentionNone')}</p>}
        <ul className={classes.list}>
          {found.map(({ kind, names, to, search }) => (
            <li key={kind}>
              <span className={classes.what}>
                {say(kind, { count: names.length })}
                <span className={classes.note}>
                  {names.slice(0, 6).join(' · ')}
                  {names.length > 6 ? ' …' : ''}
                </span>
              </span>
              {(administrator || to !== '/quan-tri/co-quan') && (
                <Link to={to} search={search}>
                  {say('showThem')}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** Who works where, and what needs somebody today. */
export const PeopleOverviewPage = ({ client, context, session }: OverviewProps): JSX.Element => {
  const say = useSay(peopleWords)
  useTitle(`${say('adminTitle')} · ${say('appName')}`)
  const administrator = isAdministrator(session)
  const agencies = useQuery(agenciesQuery(client))
  const people = useQuery(peopleQuery(client))
  const delegations = useQuery(delegationsQuery(client))
  return (
    <div className={classes.page}>
      <PageHead title={say('adminTitle')} intro={say('overviewIntro')} />
      <AdminNav administrator={administrator} />
      <Awaited query={agencies}>
        {(tree) => (
          <Awaited query={people}>
            {(known) => (
              <Awaited query={delegations}>
                {(lent) => <Overview {...tree} {...known} {...lent} context={context} administrator={administrator} />}
              </Awaited>
            )}
          </Awaited>
        )}
      </Awaited>
    </div>
  )
}
