import type { VintageAnswer } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { restatements } from './restatements.ts'
import { vintageOf } from './testing-vintages.ts'

const vintage = (value: string | null, day: number, more: Partial<VintageAnswer> = {}): VintageAnswer =>
  vintageOf(value, { knownFrom: `2024-02-0${day}T08:00:00+07:00`, ...more })

describe('the history of a figure', () => {
  it('tells what changed, exactly', () => {
    const history = restatements([vintage('85.0', 1), vintage('85.0', 2), vintage('86.25', 3, { reason: 'bổ sung' })])
    expect(
      history.map(({ fact, before, difference, tellings }) => [fact.value, before?.value, difference, tellings.length]),
    ).toEqual([
      ['85.0', undefined, null, 2],
      ['86.25', '85.0', '1.25', 1],
    ])
  })
  it('a status that becomes final is a change too; a figure after none has no difference', () => {
    const history = restatements([vintage(null, 1), vintage('85', 2), vintage('85', 3, { status: 'final' })])
    expect(history.map(({ fact, difference }) => [fact.status, difference])).toEqual([
      ['estimate', null],
      ['estimate', null],
      ['final', '0'],
    ])
  })
})
