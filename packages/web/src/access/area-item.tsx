import type { AreaEntry } from '@giaoban/api/client'
import { addDays, formatDate } from '@giaoban/core/periods'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './area-item.module.css'
import { mergerDay } from './area-tree.ts'
import { areasWords } from './areas-words.ts'

/** Areas of every era by code: lineage leads from one to the other. */
export type AreasByCode = ReadonlyMap<string, AreaEntry>

const Lineage = (props: {
  readonly label: string
  readonly relatives: AreaEntry['formedFrom']
  readonly byCode: AreasByCode
}): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(areasWords)
  if (props.relatives.length === 0) return null
  const named = props.relatives.map(({ area, whole }) => {
    const found = props.byCode.get(area)
    const unit = found?.unitType ? `${say(`unit_${found.unitType}`)} ` : ''
    return `${unit}${found?.name[language] ?? area}${whole ? '' : ` (${say('ofPart')})`}`
  })
  return (
    <p className={classes.lineage}>
      <span className={classes.label}>{props.label}:</span> {named.join(', ')}
    </p>
  )
}

/** Unit and name of an area: 'phường Hội Phú'. */
export const AreaName = ({ area }: { readonly area: AreaEntry }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(areasWords)
  const unit = say(area.unitType ? `unit_${area.unitType}` : 'unit_country')
  return (
    <span>
      <span className={classes.unit}>{unit}</span> <strong>{area.name[language]}</strong>
    </span>
  )
}

/** One version: code, days, what it was formed from and became. */
export const AreaFacts = ({
  area,
  byCode,
  withParent = false,
}: {
  readonly area: AreaEntry
  readonly byCode: AreasByCode
  readonly withParent?: boolean
}): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(areasWords)
  const parent = area.parent === null ? undefined : byCode.get(area.parent)
  const from = formatDate(area.validFrom, language)
  const days =
    area.validTo === null
      ? say('standsSince', { from })
      : say('stoodUntil', { from, to: formatDate(addDays(area.validTo, -1), language) })
  const isKept = area.validFrom < mergerDay && area.validTo === null
  return (
    <div className={classes.facts}>
      <p className={classes.line}>
        {[
          withParent && parent && parent.level !== 'country' ? say('in', { parent: parent.name[language] }) : null,
          say('officialCode', { code: area.officialCode }),
          days,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {isKept && area.level === 'province' && <p className={classes.lineage}>{say('unchanged')}</p>}
      <Lineage label={say('formedFrom')} relatives={area.formedFrom} byCode={byCode} />
      {area.formedFromText && <p className={classes.source}>{say('sourceWords', { text: area.formedFromText })}</p>}
      <Lineage label={say('became')} relatives={area.became} byCode={byCode} />
    </div>
  )
}
