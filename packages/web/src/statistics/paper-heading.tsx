import { dateOf, formatInstant, type Instant } from '@giaoban/core/periods'
import type { UnitType } from '@giaoban/core/statistics'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './paper-heading.module.css'
import { statisticsWords } from './words.ts'

/** Days below 10 and the months 1 and 2 take a leading 0 (Decree 30/2020/NĐ-CP, Appendix I). */
const dateParts = (instant: Instant): { readonly year: string; readonly month: string; readonly day: string } => {
  const [year = '', month = '', day = ''] = dateOf(instant).split('-')
  return { year, month: Number(month) > 2 ? String(Number(month)) : month, day }
}

interface PaperHeadingProps {
  readonly areaName: string
  readonly areaUnit: UnitType | null
  readonly title: string
  readonly asOf: Instant
  /** The figures shown are those of a published edition. */
  readonly published: boolean
}

/** Letterhead and title as Decree 30/2020/NĐ-CP sets them; on paper only. */
export const PaperHeading = ({ areaName, areaUnit, title, asOf, published }: PaperHeadingProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  return (
    <div className="paper-only">
      <div className={classes.letterhead}>
        <p className={classes.issuer}>
          {say('paperIssuer')}
          <strong>{say('paperArea', { unit: areaUnit ?? 'other', area: areaName })}</strong>
        </p>
        <p className={classes.motto}>
          <strong>{say('paperNation')}</strong>
          <strong className={classes.underlined}>{say('paperMotto')}</strong>
          <em>{say('paperPlaceDate', { place: areaName, ...dateParts(asOf) })}</em>
        </p>
      </div>
      <p className={classes.title}>{title}</p>
      <p className={classes.date}>
        ({say('asOf', { instant: formatInstant(asOf, language) })}
        {!published && ` · ${say('unpublished')}`})
      </p>
    </div>
  )
}
