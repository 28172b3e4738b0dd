import { lazy } from 'react'
import type { DraftSlipsProps } from '../claims/draft-slips.tsx'
import type { MonthSlots } from '../statistics/month-page.tsx'
import { WhenIdle } from '../ui/when-idle.tsx'

const Slips = lazy(async () => ({ default: (await import('../claims/draft-slips.tsx')).DraftSlips }))
const Jump = lazy(async () => ({ default: (await import('../claims/draft-slips.tsx')).DraftSlipsJump }))

/** What the demonstration's draft says wrong of the month, for the page of the month. Nothing outside a demonstration. */
export const monthSlots = (props: DraftSlipsProps): MonthSlots =>
  props.context.demo
    ? {
        renderJump: (className) => (
          <WhenIdle>
            <Jump {...props} className={className} />
          </WhenIdle>
        ),
        attention: (
          <WhenIdle>
            <Slips {...props} />
          </WhenIdle>
        ),
      }
    : {}
