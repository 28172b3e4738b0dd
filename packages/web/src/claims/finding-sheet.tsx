import type { JSX, Ref } from 'react'
import controls from '../ui/controls.module.css'
import { useSay } from '../ui/words.tsx'
import type { CheckResult } from './check-desk.ts'
import { FindingCard } from './finding-card.tsx'
import classes from './finding-sheet.module.css'
import { claimsWords } from './words.ts'

interface FindingSheetProps {
  readonly ref: Ref<HTMLElement>
  readonly result: CheckResult
  /** Index of the finding that is open. */
  readonly finding: number
  readonly onStep: (step: 1 | -1) => void
  readonly onClose: () => void
  readonly onIgnore: (reason: string) => void
}

/** The open finding over the lower half of a narrow screen, with the ways to the next one. */
export const FindingSheet = (props: FindingSheetProps): JSX.Element => {
  const { ref, result, finding, onStep, onClose, onIgnore } = props
  const say = useSay(claimsWords)
  return (
    <section ref={ref} tabIndex={-1} className={`${classes.sheet} screen-only`} aria-label={say('findings')}>
      <div className={classes.sheetSteps}>
        <button type="button" className={controls.plain} onClick={() => onStep(-1)}>
          {say('previous')}
        </button>
        <button type="button" className={controls.plain} onClick={() => onStep(1)}>
          {say('next')}
        </button>
        <button type="button" className={controls.plain} onClick={onClose}>
          {say('close')}
        </button>
      </div>
      <FindingCard
        result={result}
        found={result.findings[finding] as never}
        number={finding + 1}
        open
        onIgnore={onIgnore}
      />
    </section>
  )
}
