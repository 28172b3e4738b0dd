import type { Client, ContextAnswer, MeAnswer } from '@giaoban/api/client'
import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { PageHead } from '../ui/page-head.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useSay } from '../ui/words.tsx'
import { DelegationForm } from './delegation-form.tsx'
import { DelegationList } from './delegation-list.tsx'
import classes from './people.module.css'
import { delegationsQuery, peopleQuery } from './people-data.ts'
import { Awaited } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'

interface DelegationsProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly session: MeAnswer
}

/** Who stands in for whom, and the way to let somebody stand in for oneself. */
export const DelegationsPage = (props: DelegationsProps): JSX.Element => {
  const { client, context } = props
  const say = useSay(peopleWords)
  useTitle(`${say('delegationsTitle')} · ${say('appName')}`)
  const delegations = useQuery(delegationsQuery(client))
  const people = useQuery({ ...peopleQuery(client), retry: false })
  return (
    <div className={classes.narrow}>
      <PageHead title={say('delegationsTitle')} intro={say('delegationsIntro')} />
      {!people.isError && (
        <section className={classes.panel}>
          <h2>{say('delegationNew')}</h2>
          <Awaited query={people}>{(known) => <DelegationForm {...props} people={known.people} />}</Awaited>
        </section>
      )}
      <Awaited query={delegations}>
        {(known) =>
          known.delegations.length === 0 ? (
            <p>{say('delegationsNone')}</p>
          ) : (
            <DelegationList client={client} now={context.businessDate} delegations={known.delegations} />
          )
        }
      </Awaited>
    </div>
  )
}
