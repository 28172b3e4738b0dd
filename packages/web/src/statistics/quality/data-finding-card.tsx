import type { Client, DataFindingAnswer, SideAnswer } from '@giaoban/api/client'
import {
  describeFinding,
  equationOf,
  type Finding,
  findingNames,
  findingWhen,
  severityNames,
} from '@giaoban/core/findings'
import { formatPeriod } from '@giaoban/core/periods'
import { describeSide, type Provenance } from '@giaoban/core/statistics'
import { type JSX, memo, type NamedExoticComponent, useId } from 'react'
import { SeverityName, severityEdge } from '../../ui/severity-name.tsx'
import { type Language, useLanguage, useSay } from '../../ui/words.tsx'
import { CellNeighbourhood } from '../cell-neighbourhood.tsx'
import { capitalised } from '../printed.ts'
import { sourceWords } from '../provenance-words.ts'
import { statisticsWords } from '../words.ts'
import classes from './data-finding-card.module.css'
import { type Named, publisherOf } from './quality-choice.ts'
import { qualityWords } from './quality-words.ts'

/** A side's place as the provenance that it was made from, where one cell or line is meant. */
const provenanceOf = ({ at, source, date }: SideAnswer): Provenance | null => {
  if ('line' in at)
    return { kind: 'line', file: at.file, line: at.line, url: source, ...(date !== null && { sourceDate: date }) }
  if ('sheet' in at && at.cell !== undefined)
    return { kind: 'cell', file: at.file ?? '', sheet: at.sheet, cell: at.cell }
  return null
}

/** An address in a sentence is its site: the whole of it is the link below. */
const withPublishers = (finding: Finding, named: Named, language: Language): Finding => ({
  ...finding,
  params: Object.fromEntries(
    Object.entries(finding.params).map(([key, value]) => [
      key,
      typeof value === 'string' && value.includes('://') ? publisherOf(value, named, language) : value,
    ]),
  ),
})

interface SideViewProps {
  readonly client: Client
  readonly side: SideAnswer
  readonly named: Named
}

const SideView = ({ client, side, named }: SideViewProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(qualityWords)
  const sayStatistics = useSay(statisticsWords)
  const indicator = named.indicators.find(({ code }) => code === side.indicator) ?? null
  const { what, value, date } = describeSide(side, indicator, language)
  const provenance = provenanceOf(side)
  const words = provenance && sourceWords(provenance, { language, say: sayStatistics })
  return (
    <li className={classes.side}>
      <span className={classes.what}>{capitalised(what)}</span>
      <strong className={classes.value}>{value}</strong>
      <span className={classes.source}>
        {words?.link ? (
          <a href={words.link.url} target="_blank" rel="noreferrer">
            {words.link.host} <span aria-hidden="true">↗</span>
          </a>
        ) : (
          publisherOf(side.source, named, language)
        )}
      </span>
      <span className={classes.place}>{[date ?? say('undated'), words?.place].filter(Boolean).join(' · ')}</span>
      {provenance && (
        <CellNeighbourhood
          client={client}
          source={{ provenance, file: side.file, fileName: null, agency: null, note: null }}
        />
      )}
    </li>
  )
}

interface DataFindingCardProps {
  readonly client: Client
  readonly found: DataFindingAnswer
  readonly named: Named
  /** Where the heading above does not name the indicator already. */
  readonly withIndicator: boolean
  /** What can be done about it, or what it means here. */
  readonly remark?: string
}

/** A finding in the data: its words, its arithmetic, and the published figures side by side with their sources. */
export const DataFindingCard: NamedExoticComponent<DataFindingCardProps> = memo(
  ({ client, found, named, withIndicator, remark }: DataFindingCardProps): JSX.Element => {
    const { language } = useLanguage()
    const say = useSay(qualityWords)
    const id = useId()
    const { finding, period, breakdown, sides } = found
    const equation = equationOf(finding, language)
    const name = named.indicators.find(({ code }) => code === found.indicator)?.name[language] ?? found.indicator
    const where = [
      ...(withIndicator ? [name, named.areas.find(({ code }) => code === found.area)?.name[language]] : []),
      capitalised(formatPeriod(period, language)),
      breakdown,
    ]
    return (
      <li
        className={`${severityEdge} ${classes.card}`}
        data-severity={finding.severity}
        data-code={finding.code}
        data-finding=""
        tabIndex={-1}
        aria-labelledby={`${id}-head`}
      >
        <h3 id={`${id}-head`} className={classes.head}>
          <SeverityName severity={finding.severity}>{severityNames[finding.severity][language]}</SeverityName>
          <span className={classes.where}>{where.filter(Boolean).join(' · ')}</span>
          <span className={classes.kind}>{findingNames[finding.code][language]}</span>
        </h3>
        {remark && <p className={classes.remark}>{remark}</p>}
        <p className={classes.words}>{describeFinding(withPublishers(finding, named, language), language)}</p>
        {equation && (
          <p className={classes.equation}>
            <span className={classes.label}>{say('equation')}</span> {equation}
          </p>
        )}
        <ul className={classes.sides} aria-label={say('sides')}>
          {sides.map((side, at) => (
            <SideView key={at} client={client} side={side} named={named} />
          ))}
        </ul>
        <details className={`${classes.when} screen-only`}>
          <summary>{say('when', { code: finding.code })}</summary>
          <p>{findingWhen[finding.code][language]}</p>
        </details>
      </li>
    )
  },
)
