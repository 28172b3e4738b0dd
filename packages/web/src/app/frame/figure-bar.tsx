import type { JSX } from 'react'
import { AsOfControl } from '../../statistics/as-of-control.tsx'
import { PeriodSwitcher } from '../../statistics/period-switcher.tsx'
import { useSay } from '../../ui/words.tsx'
import { instantShown } from '../figure-place.ts'
import { useSession } from '../session.ts'
import { appWords } from '../words.ts'
import { BusinessDate } from './business-date.tsx'
import classes from './figure-bar.module.css'
import type { Standing } from './use-figure-place.ts'

/** Which month, of when, and the business date: in sight on every page where figures stand. Its room is kept while they load. */
export const FigureBar = ({ standing }: { readonly standing: Standing }): JSX.Element => {
  const { context, area, figures, toPeriod, toInstant } = standing
  const say = useSay(appWords)
  const { person } = useSession()
  const now = person && context ? context.businessDate : null
  const asOf = figures && instantShown(figures, { area, editions: context?.editions ?? [], now })
  return (
    <section
      className={classes.bar}
      aria-label={say('figuresShown')}
      data-figures={figures !== null}
      data-keeps-focus=""
    >
      {figures && context && (
        <>
          <PeriodSwitcher period={figures.period} context={context} area={area} onPeriod={toPeriod} />
          {asOf && (
            <div className={classes.asOf}>
              <AsOfControl asOf={asOf} chosen={figures.luc !== undefined} onAsOf={toInstant} />
            </div>
          )}
        </>
      )}
      <div className={classes.date}>
        <BusinessDate />
      </div>
    </section>
  )
}
