import { type Finding, type FindingCode, findingNames, severityNames } from '@giaoban/core/findings'
import { type JSX, memo, type NamedExoticComponent, useState } from 'react'
import controls from '../ui/controls.module.css'
import severityLook from '../ui/severity.module.css'
import { SeveritySign, severityEdge } from '../ui/severity-name.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { CheckResult } from './check-desk.ts'
import { FindingCard } from './finding-card.tsx'
import { countCodes, countSeverities, everything, type FindingFilter, severities } from './finding-filter.ts'
import classes from './finding-list.module.css'
import { usePrinting } from './use-printing.ts'
import { claimsWords } from './words.ts'

/** So many are shown at once; the rest comes when it is asked for. */
const page = 50

interface FindingListProps {
  readonly result: CheckResult
  readonly shown: readonly number[]
  readonly filter: FindingFilter
  readonly onFilter: (filter: FindingFilter) => void
  readonly current: number | null
  readonly onOpen: (finding: number) => void
  readonly onStep: (step: 1 | -1) => void
  /** Findings that are not set aside. */
  readonly kept: readonly Finding[]
  readonly onIgnore: (finding: number, reason: string) => void
}

interface ItemProps {
  readonly result: CheckResult
  readonly index: number
  readonly isCurrent: boolean
  readonly onOpen: (finding: number) => void
  readonly onIgnore: (finding: number, reason: string) => void
}

const Filters = ({ kept, filter, onFilter }: Pick<FindingListProps, 'kept' | 'filter' | 'onFilter'>): JSX.Element => {
  const say = useSay(claimsWords)
  const { language } = useLanguage()
  const counts = countSeverities(kept)
  const present = severities.filter((severity) => counts[severity] > 0)
  const codes = countCodes(kept)
  return (
    <div className={classes.filters}>
      <fieldset className={`${classes.severities} ${severityLook.filter}`}>
        <legend className="visually-hidden">{say('filterSeverity')}</legend>
        {present.map((severity) => {
          const isOnly = filter.severity === severity
          return (
            <button
              key={severity}
              type="button"
              className={controls.plain}
              aria-pressed={isOnly}
              data-severity={severity}
              onClick={() => onFilter({ ...filter, severity: isOnly ? null : severity })}
              data-hint={say(isOnly ? 'filterEvery' : 'filterOnly', { severity: severityNames[severity][language] })}
            >
              <SeveritySign severity={severity} />
              {severityNames[severity][language]} {counts[severity]}
            </button>
          )
        })}
      </fieldset>
      {codes.length > 1 && (
        <select
          className={controls.input}
          aria-label={say('filterCode')}
          value={filter.code ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            onFilter({ ...filter, code: chosen === '' ? null : (chosen as FindingCode) })
          }}
        >
          <option value="">{say('filterAllCodes', { count: kept.length })}</option>
          {codes.map(([code, count]) => (
            <option key={code} value={code}>
              {findingNames[code][language]} ({count})
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

/** One of the list; most of them stay as they are when another is opened. */
const Item: NamedExoticComponent<ItemProps> = memo((props: ItemProps): JSX.Element => {
  const { result, index, isCurrent, onOpen, onIgnore } = props
  const say = useSay(claimsWords)
  const found = result.findings[index] as Finding
  return (
    <li
      id={`diem-${index + 1}`}
      tabIndex={-1}
      className={`${severityEdge} ${classes.item}`}
      data-severity={found.severity}
      data-code={found.code}
      data-current={isCurrent || undefined}
    >
      <FindingCard
        result={result}
        found={found}
        number={index + 1}
        open={isCurrent}
        onIgnore={(reason) => onIgnore(index, reason)}
      />
      {!isCurrent && (
        <button type="button" className={classes.open} onClick={() => onOpen(index)}>
          {say('atPlace')}
        </button>
      )}
    </li>
  )
})

/** Findings beside the text, with a filter and a way from one to the next. */
export const FindingList = (props: FindingListProps): JSX.Element => {
  const { result, shown, filter, onFilter, current, onOpen, onStep, kept, onIgnore } = props
  const say = useSay(claimsWords)
  const printing = usePrinting()
  const [pages, setPages] = useState(1)
  const at = current === null ? -1 : shown.indexOf(current)
  const count = printing ? shown.length : Math.max(pages * page, at + 1)
  const listed = shown.slice(0, count)
  return (
    <>
      <Filters kept={kept} filter={filter} onFilter={onFilter} />
      <div className={classes.steps}>
        <button
          type="button"
          className={controls.plain}
          onClick={() => onStep(-1)}
          disabled={shown.length === 0}
          aria-keyshortcuts="k p Shift+F8"
        >
          <span aria-hidden="true">↑</span> {say('previous')}
        </button>
        <button
          type="button"
          className={controls.plain}
          onClick={() => onStep(1)}
          disabled={shown.length === 0}
          aria-keyshortcuts="j n F8"
        >
          <span aria-hidden="true">↓</span> {say('next')}
        </button>
        <span className={classes.position}>
          {at < 0 ? say('positionNone', { count: shown.length }) : say('position', { n: at + 1, count: shown.length })}
        </span>
      </div>
      <p className={classes.keys}>{say('keys')}</p>
      {shown.length === 0 && (
        <p>
          {say('filterNone')}{' '}
          <button type="button" className={`${controls.plain} ${classes.more}`} onClick={() => onFilter(everything)}>
            {say('filterReset')}
          </button>
        </p>
      )}
      <ol className={classes.list}>
        {listed.map((index) => (
          <Item
            key={index}
            result={result}
            index={index}
            isCurrent={index === current}
            onOpen={onOpen}
            onIgnore={onIgnore}
          />
        ))}
      </ol>
      {listed.length < shown.length && (
        <button type="button" className={`${controls.plain} ${classes.more}`} onClick={() => setPages(pages + 1)}>
          {say('more', { count: Math.min(page, shown.length - listed.length) })}
        </button>
      )}
    </>
  )
}
