import type { Words } from '@giaoban/core/statistics'
import { useMediaQuery } from '@mantine/hooks'
import { type JSX, type ReactNode, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSay } from '../ui/words.tsx'
import type { CheckResult } from './check-desk.ts'
import { ClaimsTable } from './claims-table.tsx'
import { DocumentFacts } from './document-bar.tsx'
import { everything, type FindingFilter, passing } from './finding-filter.ts'
import { FindingList } from './finding-list.tsx'
import { FindingSheet } from './finding-sheet.tsx'
import { IgnoredList } from './ignored-list.tsx'
import classes from './result-view.module.css'
import { Tabs } from './tabs.tsx'
import { TextView } from './text-view.tsx'
import { useOpenedFinding } from './use-opened-finding.ts'
import { claimsWords } from './words.ts'

interface ResultViewProps {
  readonly result: CheckResult
  /** A finding to open as soon as it is there; null: none. */
  readonly openAt: number | null
  /** Period, comparison. */
  readonly controls: ReactNode
  /** Copy, download, print, another text. */
  readonly actions: ReactNode
  /** Reasons of the findings that are set aside, by index. */
  readonly reasons: ReadonlyMap<number, string>
  /** Sets a finding aside; null takes it back. */
  readonly onIgnore: (finding: number, reason: string | null) => void
}

/** The text beside its findings; numbers as a table; keys from one finding to the next. */
export const ResultView = (props: ResultViewProps): JSX.Element => {
  const { result, openAt, controls, actions, reasons, onIgnore } = props
  const say = useSay(claimsWords)
  const [filter, setFilter] = useState<FindingFilter>(everything)
  const [tab, setTab] = useState<'text' | 'claims'>('text')
  const isWide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false })
  const host = useRef<HTMLElement>(null)
  const sheet = useRef<HTMLElement>(null)
  const { findings, facts } = result
  const shown = useMemo(() => passing(findings, filter, reasons), [findings, filter, reasons])
  const kept = useMemo(() => findings.filter((_, index) => !reasons.has(index)), [findings, reasons])
  const names = useMemo(
    (): ReadonlyMap<string, Words> => new Map(facts?.dataset.indicators.map(({ code, name }) => [code, name]) ?? []),
    [facts],
  )
  const showText = useCallback(() => setTab('text'), [])
  const { current, onOpenInText, onOpenInList, onStep, onClose, ignore } = useOpenedFinding({
    findings,
    shown,
    reasons,
    openAt,
    isWide,
    host,
    sheet,
    showText,
    onIgnore,
  })

  // Who reads with a screen reader comes to the result as soon as it is there.
  useEffect(() => host.current?.focus({ preventScroll: true }), [])

  return (
    <section ref={host} tabIndex={-1} className={classes.result} aria-label={say('printTitle')}>
      <p className={`paper-only ${classes.paperTitle}`}>{say('printTitle')}</p>
      <div className={classes.bar}>
        <div data-part="about">
          <DocumentFacts result={result} kept={kept} />
          {!isWide && shown.length > 0 && (
            <button type="button" className={`${classes.first} screen-only`} onClick={() => onStep(1)}>
              {say('toFirst')}
            </button>
          )}
        </div>
        <div className={`${classes.actions} screen-only`} data-part="actions">
          {actions}
        </div>
        <div className={classes.controls}>{controls}</div>
      </div>
      <div className={classes.columns}>
        <div className={classes.main}>
          <Tabs
            label={say('tabs')}
            chosen={tab}
            onChoose={(next) => startTransition(() => setTab(next))}
            tabs={[
              { key: 'text', label: say('tabText') },
              { key: 'claims', label: say('tabClaims', { count: result.claims.length }) },
            ]}
          >
            {tab === 'text' ? (
              <TextView result={result} names={names} shown={shown} current={current} onOpen={onOpenInText} />
            ) : (
              <ClaimsTable result={result} names={names} />
            )}
          </Tabs>
        </div>
        <aside className={classes.side} aria-label={say('findings')}>
          <h2 className={classes.sideTitle}>{say('findings')}</h2>
          {findings.length === 0 ? (
            <p>{say(facts ? 'nothingFoundAgainst' : 'nothingFoundText', { count: result.claims.length })}</p>
          ) : (
            <FindingList
              result={result}
              shown={shown}
              filter={filter}
              onFilter={setFilter}
              current={current}
              onOpen={onOpenInList}
              onStep={onStep}
              kept={kept}
              onIgnore={ignore}
            />
          )}
          <IgnoredList result={result} reasons={reasons} onTakeBack={(finding) => onIgnore(finding, null)} />
        </aside>
      </div>
      {!isWide && current !== null && (
        <FindingSheet
          ref={sheet}
          result={result}
          finding={current}
          onStep={onStep}
          onClose={onClose}
          onIgnore={(reason) => ignore(current, reason)}
        />
      )}
    </section>
  )
}
