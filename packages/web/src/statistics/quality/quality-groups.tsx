import type { Client } from '@giaoban/api/client'
import { Link } from '@tanstack/react-router'
import { type JSX, useId } from 'react'
import { useGrowing } from '../../ui/use-growing.ts'
import { useSay } from '../../ui/words.tsx'
import { indicatorPath } from '../addresses.ts'
import { DataFindingCard } from './data-finding-card.tsx'
import { countSeverities, firstOf, type Named, type QualityGroup } from './quality-choice.ts'
import classes from './quality-groups.module.css'
import { qualityWords } from './quality-words.ts'
import { useFindingKeys } from './use-finding-keys.ts'

/** So many are shown at once; the rest comes when it is asked for. */
const page = 50

interface GroupProps {
  readonly client: Client
  readonly named: Named
  /** As far as it is shown. */
  readonly group: QualityGroup
  readonly whole: QualityGroup
}

const Group = ({ client, named, group, whole }: GroupProps): JSX.Element => {
  const say = useSay(qualityWords)
  const id = useId()
  const counts = countSeverities(whole.findings)
  const said = [
    ...(counts.error > 0 ? [say('countError', { count: counts.error })] : []),
    ...(counts.warning > 0 ? [say('countWarning', { count: counts.warning })] : []),
    ...(counts.info > 0 ? [say('countInfo', { count: counts.info })] : []),
  ]
  return (
    <section className={classes.group} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>
          {group.title}
          {group.area !== null && <span className={classes.area}> · {group.area}</span>}
        </h2>
        <span className={classes.counts}>{said.join(' · ')}</span>
        {group.indicator !== null && (
          <Link to={indicatorPath(group.indicator)} className={`${classes.link} screen-only`}>
            {say('toIndicator')}
          </Link>
        )}
      </div>
      <ol className={classes.list}>
        {group.findings.map((found, at) => (
          <DataFindingCard
            key={`${found.indicator} ${found.area} ${found.period} ${found.finding.code} ${at}`}
            client={client}
            found={found}
            named={named}
            withIndicator={group.indicator === null}
          />
        ))}
      </ol>
    </section>
  )
}

/** Findings under their headings; keys go from one to the next. */
export const QualityGroups = (props: {
  readonly client: Client
  readonly named: Named
  readonly groups: readonly QualityGroup[]
}): JSX.Element => {
  const { client, named, groups } = props
  const say = useSay(qualityWords)
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0)
  const { shown, more } = useGrowing(total, page)
  const onKeyDown = useFindingKeys()
  const first = firstOf(groups, shown)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only keys from one focusable finding to the next
    <section aria-label={say('findings')} onKeyDown={onKeyDown}>
      <p className={`${classes.keys} screen-only`}>{say('keys')}</p>
      {first.map((group, at) => (
        <Group key={group.key} client={client} named={named} group={group} whole={groups[at] ?? group} />
      ))}
      {shown < total && (
        <button type="button" className={`${classes.more} screen-only`} onClick={more}>
          {say('more', { count: Math.min(page, total - shown) })}
        </button>
      )}
    </section>
  )
}
