import type { Finding } from '@giaoban/core/findings'
import { type RefObject, useCallback, useEffect, useEffectEvent, useState } from 'react'
import { neighbour } from './finding-filter.ts'

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

interface Opening {
  readonly findings: readonly Finding[]
  /** Indices of the findings that are listed, in their order. */
  readonly shown: readonly number[]
  readonly reasons: ReadonlyMap<number, string>
  /** A finding to open as soon as it is there; null: none. */
  readonly openAt: number | null
  /** Text and findings stand side by side. */
  readonly isWide: boolean
  readonly host: RefObject<HTMLElement | null>
  /** Where the open finding stands on a narrow screen. */
  readonly sheet: RefObject<HTMLElement | null>
  /** Stays the same from one render to the next. */
  readonly showText: () => void
  readonly onIgnore: (finding: number, reason: string | null) => void
}

export interface OpenedFinding {
  /** Index of the finding that is open; null: none. */
  readonly current: number | null
  readonly onOpenInText: (finding: number) => void
  readonly onOpenInList: (finding: number) => void
  readonly onStep: (step: 1 | -1) => void
  readonly onClose: () => void
  /** Ignores a finding and goes on to the next. */
  readonly ignore: (finding: number, reason: string) => void
}

/** Which finding is open; opening one from the text, the list or by keys brings the other side into view and takes the focus there. */
export const useOpenedFinding = (opening: Opening): OpenedFinding => {
  const { findings, shown, reasons, openAt, isWide, host, sheet, showText, onIgnore } = opening
  const [opened, setOpened] = useState<Opened | null>(null)
  const [asked, setAsked] = useState<number | null>(null)
  if (openAt !== asked) {
    setAsked(openAt)
    if (openAt !== null) setOpened({ finding: openAt, from: 'key' })
  }
  // Another check of the same text may have fewer findings.
  const current =
    opened !== null && opened.finding < findings.length && !reasons.has(opened.finding) ? opened.finding : null

  const onOpenInText = useCallback((finding: number) => setOpened({ finding, from: 'text' }), [])
  const onOpenInList = useCallback(
    (finding: number) => {
      showText()
      setOpened({ finding, from: 'list' })
    },
    [showText],
  )
  const onStep = (step: 1 | -1): void => {
    const next = neighbour(shown, current, step)
    if (next === null) return
    showText()
    setOpened({ finding: next, from: 'key' })
  }
  const onClose = (): void => {
    if (current !== null) markElement(current)?.focus({ preventScroll: true })
    setOpened(null)
  }
  const ignore = useCallback(
    (finding: number, reason: string) => {
      const next = neighbour(shown, finding, 1)
      onIgnore(finding, reason)
      setOpened(next === null || next === finding ? null : { finding: next, from: 'key' })
      // The form that was typed in is gone: without a next finding the keys go on from the result.
      if (next === null || next === finding) host.current?.focus({ preventScroll: true })
    },
    [shown, onIgnore, host],
  )
  useFindingKeys({ onStep, onClose: current === null ? null : onClose })
  useEffect(() => {
    if (opened) lead(opened, isWide, sheet.current)
  }, [opened, isWide, sheet])
  return { current, onOpenInText, onOpenInList, onStep, onClose, ignore }
}

/** Brings the finding and its mark into view and takes the focus to the side on which a person goes on. */
const lead = ({ finding, from }: Opened, isWide: boolean, sheet: HTMLElement | null): void => {
  // On a narrow screen the finding covers the lower half.
  if (from !== 'text' || !isWide) scrollToMark(finding, isWide ? 'center' : 'start')
  if (from === 'list') return markElement(finding)?.focus({ preventScroll: true })
  const card = isWide ? document.getElementById(`diem-${finding + 1}`) : sheet
  card?.focus({ preventScroll: true })
  if (isWide) card?.scrollIntoView({ block: 'nearest' })
}

/** Keys of the whole page: a press on blank paper takes the focus from the result, and the keys must go on. */
const useFindingKeys = (to: {
  readonly onStep: (step: 1 | -1) => void
  readonly onClose: (() => void) | null
}): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const step = stepOf(event)
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (step !== null) to.onStep(step)
    else if (event.key === 'Escape' && to.onClose) to.onClose()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => onKeyDown(event)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
