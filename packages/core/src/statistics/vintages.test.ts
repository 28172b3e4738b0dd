import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeDataset, makeIndicator, makeObservation } from './fixtures/make-dataset.ts'
import { buildIndex, observationAsOf, vintagesOf } from './index.ts'
import { compareInstants, isInstant } from './instants.ts'
import type { Observation } from './model.ts'

const key = { indicator: 'R', area: 'gia-lai-old', period: '2024-M01' }

function indexOf(observations: readonly Observation[]): ReturnType<typeof buildIndex> {
  return buildIndex(makeDataset({ indicators: [makeIndicator('R')], observations }))
}

function vintage(value: string, knownFrom: string, change: Partial<Observation> = {}): Observation {
  return { ...makeObservation('R', '2024-M01', value, { knownFrom }), ...change } as Observation
}

describe('as of an instant', () => {
  const first = vintage('100', '2024-02-02T17:00:00+07:00')
  const second = vintage('102', '2024-03-01T08:00:00+07:00', { reason: 'bổ sung' })
  const index = indexOf([second, first])

  it.each([
    ['before anything was known there is nothing', '2024-02-02T16:59:59+07:00', null],
    ['at the very instant the vintage is known', '2024-02-02T17:00:00+07:00', '100'],
    ['the same instant written in UTC sees the same', '2024-02-02T10:00:00Z', '100'],
    ['the meeting of 3 February saw the first', '2024-02-03T08:00:00+07:00', '100'],
    ['later the revision counts', '2024-03-01T08:00:00+07:00', '102'],
  ])('%s', (_, asOf, value) => {
    expect(observationAsOf(index, key, asOf)?.value ?? null).toBe(value)
  })

  it('keeps every vintage, in the order in which they became known', () => {
    expect(vintagesOf(index, key).map((each) => each.value)).toEqual(['100', '102'])
  })

  it.each([
    ['the later recorded counts', '2024-02-05T00:00:00+07:00', '2024-02-04T00:00:00+07:00', '1'],
    ['the later in order counts when recorded together', '2024-02-04T00:00:00+07:00', '2024-02-04T00:00:00+07:00', '2'],
    ['what is not yet recorded is the newest', undefined, '2024-02-04T00:00:00+07:00', '1'],
  ])('of two known from the same instant %s', (_, recordedFirst, recordedSecond, value) => {
    const at = '2024-02-02T00:00:00+07:00'
    const tie = indexOf([
      vintage('1', at, recordedFirst === undefined ? {} : { recordedAt: recordedFirst }),
      vintage('2', at, { recordedAt: recordedSecond }),
    ])
    expect(observationAsOf(tie, key, '2024-12-31T00:00:00Z')?.value).toBe(value)
  })

  it('a missing vintage hides the value that was known before', () => {
    const { value: _, ...rest } = vintage('1', '2024-02-10T00:00:00+07:00')
    const gone: Observation = { ...rest, missing: 'notPublished' }
    expect(observationAsOf(indexOf([first, gone]), key, '2024-12-31T00:00:00Z')).toMatchObject({
      missing: 'notPublished',
    })
  })
})

describe('laws of vintages', () => {
  const instant = fc
    .tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom('+07:00', 'Z', '-05:00'))
    .map(([minutes, offset]) => {
      const shift = offset === 'Z' ? 0 : Number(offset.slice(0, 3)) * 60
      const local = new Date(Date.UTC(2023, 0, 1) + (minutes + shift) * 60_000)
      return `${local.toISOString().slice(0, 19)}${offset}`
    })

  it('as-of never sees a later vintage, and always the latest of those before', () => {
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 12 }), instant, (knownFrom, asOf) => {
        const index = indexOf(knownFrom.map((at, order) => vintage(String(order), at)))
        const seen = observationAsOf(index, key, asOf)
        const before = knownFrom.map((at) => Date.parse(at)).filter((at) => at <= Date.parse(asOf))
        expect(seen === null ? null : Date.parse(seen.knownFrom)).toBe(before.length === 0 ? null : Math.max(...before))
      }),
    )
  })

  it('adding a vintage never changes what was seen before it was known', () => {
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 8 }), instant, instant, (knownFrom, added, asOf) => {
        fc.pre(compareInstants(added, asOf) > 0)
        const before = knownFrom.map((at, order) => vintage(String(order), at))
        const after = [...before, vintage('new', added)]
        expect(observationAsOf(indexOf(after), key, asOf)).toEqual(observationAsOf(indexOf(before), key, asOf))
      }),
    )
  })

  it('instants are ordered in time whatever their offset', () => {
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        expect(Math.sign(compareInstants(a, b))).toBe(Math.sign(Date.parse(a) - Date.parse(b)))
      }),
    )
  })

  it.each([
    ['2024-02-03T08:00:00+07:00', true],
    ['2024-02-03T08:00+07:00', true],
    ['2024-02-03T01:00:00Z', true],
    ['2024-02-03', false],
    ['2024-02-03T08:00:00', false],
    ['2024-13-03T08:00:00Z', false],
  ])('%s is an instant: %s', (text, is) => {
    expect(isInstant(text)).toBe(is)
  })
})
