import { walkBySize } from './month-bundle.ts'
import { walkChoice } from './month-choice.ts'
import { walkDesktop } from './month-desktop.ts'
import { walkFailures } from './month-failures.ts'
import { walkIndicator } from './month-indicator.ts'
import { walkScreens } from './month-screens.ts'
import type { Walk } from './walk.ts'

/** The month at a glance and one indicator, as an officer, a governor and somebody without a mouse meet them. */
export const month = async (walk: Walk): Promise<void> => {
  await walkBySize(walk)
  await walkDesktop(walk)
  await walkChoice(walk)
  await walkIndicator(walk)
  await walkScreens(walk)
  await walkFailures(walk)
}
