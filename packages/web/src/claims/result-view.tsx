import type { Words } from '@giaoban/core/statistics'
import { useMediaQuery } from '@mantine/hooks'
import {
  type JSX,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useSay } from '../ui/words.tsx'
import type { CheckResult } from './check-desk.ts'
import { ClaimsTable } from './claims-table.tsx'
import { DocumentFacts } from './document-bar.tsx'
import { FindingCard } from './finding-card.tsx'
import { everything, type FindingFilter, neighbour, passing } from './finding-filter.ts'
import { FindingList } from './finding-list.tsx'
import { IgnoredList } from './ignored-list.tsx'
import classes from './result-view.module.css'
import { Tabs } from './tabs.tsx'
import { TextView } from './text-view.tsx'
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

/** Which finding is open, and where a person came to it from: the eyes are led to the other side. */
interface Opened {
  readonly finding: number
  readonly from: 'text' | 'list' | 'key'
}

const markElement = (finding: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-findings~="${finding}"]`)

/** Brings a mark into view; what lies between is laid out only now, so a second look corrects the first. */
const scrollToMark = (finding: number, block: ScrollLogicalPosition): void => {
  const show = (): void => markElement(finding)?.scrollIntoView({ block })
  show()
  requestAnimationFrame(show)
}

/** j, n and F8 go on; k, p and Shift + F8 go back. */
const stepOf = ({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): 1 | -1 | null => {
  if (key === 'F8') return shiftKey ? -1 : 1
  return key === 'j' || key === 'n' ? 1 : key === 'k' || key === 'p' ? -1 : null
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog] *')

/** The text beside its findings; numbers as a table; keys from one finding to the next. */
export const ResultView = (props: ResultViewProps): JSX.Element => {
  const { result, openAt, controls, actions, reasons, onIgnore } = props
  const say = useSay(claimsWords)
  const [filter, setFilter] = useState<FindingFilter>(everything)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [tab, setTab] = useState<'text' | 'claims'>('text')
  const isWide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false })
  const [asked, setAsked] = useState<number | null>(null)
  if (openAt !== asked) {
    setAsked(openAt)
    if (openAt !== null) setOpened({ finding: openAt, from: 'key' })
  }
  const host = useRef<HTMLElement>(null)
  const sheet = useRef<HTMLElement>(null)
  const { findings, facts } = result
  const shown = useMemo(() => passing(findings, filter, reasons), [findings, filter, reasons])
  const kept = useMemo(() => findings.filter((_, index) => !reasons.has(index)), [findings, reasons])
  const names = useMemo(
    (): ReadonlyMap<string, Words> => new Map(facts?.dataset.indicators.map(({ code, name }) => [code, name]) ?? []),
    [facts],
  )
  // Another check of the same text may have fewer findings.
  const current =
    opened !== null && opened.finding < findings.length && !reasons.has(opened.finding) ? opened.finding : null

  const onOpenInText = useCallback((finding: number) => setOpened({ finding, from: 'text' }), [])
  const onOpenInList = useCallback((finding: number) => {
    setTab('text')
    setOpened({ finding, from: 'list' })
  }, [])
  const onStep = (step: 1 | -1): void => {
    const next = neighbour(shown, current, step)
    if (next === null) return
    setTab('text')
    setOpened({ finding: next, from: 'key' })
  }
  const onClose = (): void => {
    if (current !== null) markElement(current)?.focus({ preventScroll: true })
    setOpened(null)
  }
  const setAside = useCallback(
    (finding: number, reason: string) => {
      const next = neighbour(shown, finding, 1)
      onIgnore(finding, reason)
      setOpened(next === null || next === finding ? null : { finding: next, from: 'key' })
      // The form that was typed in is gone: without a next finding the keys go on from the result.
      if (next === null || next === finding) host.current?.focus({ preventScroll: true })
    },
    [shown, onIgnore],
  )
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const step = stepOf(event)
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (step !== null) onStep(step)
    else if (event.key === 'Escape' && current !== null) onClose()
    else return
    event.preventDefault()
  })
  // Of the whole page: a press on blank paper takes the focus from the result, and the keys must go on.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => onKeyDown(event)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  useEffect(() => {
    if (!opened) return
    const { finding, from } = opened
    // On a narrow screen the finding covers the lower half.
    if (from !== 'text' || !isWide) scrollToMark(finding, isWide ? 'center' : 'start')
    if (from === 'list') return markElement(finding)?.focus({ preventScroll: true })
    const card = isWide ? document.getElementById(`diem-${finding + 1}`) : sheet.current
    card?.focus({ preventScroll: true })
    if (isWide) card?.scrollIntoView({ block: 'nearest' })
  }, [opened, isWide])

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
              onIgnore={setAside}
            />
          )}
          <IgnoredList result={result} reasons={reasons} onTakeBack={(finding) => onIgnore(finding, null)} />
        </aside>
      </div>
      {!isWide && current !== null && (
        <section ref={sheet} tabIndex={-1} className={`${classes.sheet} screen-only`} aria-label={say('findings')}>
          <div className={classes.sheetSteps}>
            <button type="button" onClick={() => onStep(-1)}>
              {say('previous')}
            </button>
            <button type="button" onClick={() => onStep(1)}>
              {say('next')}
            </button>
            <button type="button" onClick={onClose}>
              {say('close')}
            </button>
          </div>
          <FindingCard
            result={result}
            found={findings[current] as never}
            number={current + 1}
            open
            onIgnore={(reason) => setAside(current, reason)}
          />
        </section>
      )}
    </section>
  )
}
