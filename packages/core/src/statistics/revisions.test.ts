import { describe, expect, it } from 'vitest'
import { makeObservation } from './fixtures/make-dataset.ts'
import type { IndicatorKind, Observation } from './model.ts'
import { type RevisionHabit, revisionHabit } from './revisions.ts'

/** A figure as one office told it, first estimated, then firmer each time. */
function figure(period: string, ...values: readonly string[]): readonly Observation[] {
  const statuses = ['estimate', 'preliminary', 'final'] as const
  return values.map((value, at) =>
    makeObservation('A', period, value, {
      status: statuses[at] ?? 'final',
      agency: 'office',
      knownFrom: `2024-0${at + 1}-05T17:00:00+07:00`,
    }),
  )
}

const habit = (
  kind: IndicatorKind,
  like: string,
  ...figures: readonly (readonly Observation[])[]
): RevisionHabit | null => revisionHabit({ kind }, figures, like)

describe('how much first figures are usually revised', () => {
  it('levels: in percent of the first figure, the latest one counting', () => {
    const months = [
      figure('2023-M10', '200', '206', '210'),
      figure('2023-M12', '400', '388'),
      figure('2023-M11', '300', '300'),
      figure('2024-M01', '500'),
    ]
    expect(habit('flow', '2024-M01', ...months)).toEqual({
      unit: 'percent',
      count: 3,
      changed: 2,
      mean: '0.666666666667',
      meanSize: '2.666666666667',
      low: '-3',
      high: '5',
      last: { period: '2023-M12', first: '400', latest: '388', revision: '-3' },
    })
  })

  it.each(['rate', 'index'] as const)('a %s: in points', (kind) => {
    expect(habit(kind, '2024-M01', figure('2023-M12', '8.15', '8.02'))).toMatchObject({
      unit: 'points',
      mean: '-0.13',
      last: { revision: '-0.13' },
    })
  })

  it('months beside months, years to date beside years to date', () => {
    const figures = [figure('2023-M12', '100', '101'), figure('2023-A1', '1000', '1100')]
    expect(habit('flow', '2024-M01', ...figures)?.high).toBe('1')
    expect(habit('flow', '2024-01-01/P2M', ...figures)?.high).toBe('10')
  })

  it('a first figure of zero has no percent, a missing one is none', () => {
    const missing = { ...makeObservation('A', '2023-M11', '1'), value: undefined, missing: 'notPublished' } as const
    expect(habit('flow', '2024-M01', figure('2023-M12', '0', '5'), [missing as Observation])).toBeNull()
  })

  it('what another source tells revises nothing, nor does an unexplained other value of the same firmness', () => {
    const [first] = figure('2023-M12', '100') as readonly [Observation]
    const other = makeObservation('A', '2023-M12', '120', { status: 'final', agency: 'somebody' })
    const again = makeObservation('A', '2023-M12', '120', { agency: 'office' })
    expect(habit('flow', '2024-M01', [first, other])).toBeNull()
    expect(habit('flow', '2024-M01', [first, again])).toBeNull()
    expect(habit('flow', '2024-M01', [first, { ...again, reason: 'Bổ sung' }])?.low).toBe('20')
  })
})
