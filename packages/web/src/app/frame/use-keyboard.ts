import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { monthsToChoose } from '../../statistics/period-switcher.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { type Command, type KeyLine, keyLines } from '../keys/key-lines.ts'
import { useKeys } from '../keys/use-keys.ts'
import { linkTo, type Place } from '../navigation.ts'
import type { Standing } from './use-figure-place.ts'

/** What stands open over the page. */
export type Layer = 'search' | 'keys' | null

/** Previous and next month of those that can be asked for. */
const stepMonth = ({ context, area, figures, toPeriod }: Standing, step: 1 | -1): void => {
  if (!context || !figures) return
  const months = monthsToChoose(context, area, figures.period)
  const next = months[months.indexOf(figures.period) - step]
  if (next !== undefined) toPeriod(next)
}

const isOnOff = (text: string | null): text is 'on' | 'off' => text === 'on' || text === 'off'

export interface Keyboard {
  readonly lines: readonly KeyLine[]
  readonly singleKeys: boolean
  readonly onSingleKeys: (on: boolean) => void
}

/** Binds the keys to what they do. */
export const useKeyboard = (standing: Standing, rooms: readonly Place[], onLayer: (layer: Layer) => void): Keyboard => {
  const navigate = useNavigate()
  const lines = useMemo(() => keyLines(rooms), [rooms])
  const [single, keepSingle] = useRemembered('giaoban.keys', isOnOff, 'on', null)
  useKeys(lines, single === 'on', (command: Command) => {
    if (command === 'search' || command === 'keys') onLayer(command)
    else if (command === 'previousMonth') stepMonth(standing, -1)
    else if (command === 'nextMonth') stepMonth(standing, 1)
    else void navigate(linkTo(command.slice('go:'.length), standing.figures))
  })
  return { lines, singleKeys: single === 'on', onSingleKeys: (on) => keepSingle(on ? 'on' : 'off') }
}
