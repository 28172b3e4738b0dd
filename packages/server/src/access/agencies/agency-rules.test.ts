import { isRefusal } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import { type AgencyNode, requireFitting, standsOn } from './agency-rules.ts'

const node = (code: string, change: Partial<AgencyNode> = {}): AgencyNode => ({
  code,
  name: { vi: code, en: code },
  parent: null,
  validFrom: null,
  validTo: null,
  successor: null,
  ...change,
})

const others = [
  node('H21'),
  node('H21.SNN', { parent: 'H21' }),
  node('H21.SNN.CCKL', { parent: 'H21.SNN' }),
  node('H21.STC', { parent: 'H21' }),
  node('H21.SNNMT', { parent: 'H21', validFrom: '2025-03-01' }),
  node('H21.OLD', { parent: 'H21', validTo: '2020-01-01' }),
]

const refusalOf = (agency: AgencyNode, among: readonly AgencyNode[] = others): string | null => {
  try {
    requireFitting(agency, among)
    return null
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
}

describe('an agency among the others', () => {
  const withoutUnits = others.map((one) => (one.code === 'H21.SNN.CCKL' ? { ...one, validTo: '2025-03-01' } : one))
  it.each<[string, AgencyNode, string | null, (readonly AgencyNode[])?]>([
    ['stands under one that is there', node('H21.SYT', { parent: 'H21' }), null],
    ['stands at the top', node('TW'), null],
    ['stands under nobody that is known', node('H21.SYT', { parent: 'H22' }), 'agency/unknown'],
    ['stands under itself', node('H21.STC', { parent: 'H21.STC' }), 'agency/loop'],
    ['stands under a unit of its own', node('H21.SNN', { parent: 'H21.SNN.CCKL' }), 'agency/loop'],
    ['ends before it begins', node('H21.SNNMT', { validFrom: '2025-03-01', validTo: '2025-02-01' }), 'agency/dates'],
    [
      'ends on the day on which it begins',
      node('H21.X', { validFrom: '2025-03-01', validTo: '2025-03-01' }),
      'agency/dates',
    ],
    ['ends without a successor', node('H21.STC', { validTo: '2025-03-01' }), null],
    ['ends while a unit below it works on', node('H21.SNN', { validTo: '2025-03-01' }), 'agency/has-units'],
    ['ends on the day on which its last unit ends', node('H21.SNN', { validTo: '2025-03-01' }), null, withoutUnits],
    [
      'is taken over on the day on which the new one begins',
      node('H21.STC', { validTo: '2025-03-01', successor: 'H21.SNNMT' }),
      null,
    ],
    [
      'is taken over before the new one begins',
      node('H21.STC', { validTo: '2025-02-01', successor: 'H21.SNNMT' }),
      'agency/successor',
    ],
    [
      'is taken over by one that ended long ago',
      node('H21.STC', { validTo: '2025-03-01', successor: 'H21.OLD' }),
      'agency/successor',
    ],
    ['is taken over by itself', node('H21.STC', { validTo: '2025-03-01', successor: 'H21.STC' }), 'agency/successor'],
    [
      'is taken over by nobody that is known',
      node('H21.STC', { validTo: '2025-03-01', successor: 'H21.NEW' }),
      'agency/unknown',
    ],
    ['is taken over while it works on', node('H21.STC', { successor: 'H21.SNN' }), 'agency/successor'],
  ])('%s', (_, agency, expected, among) => expect(refusalOf(agency, among)).toBe(expected))
})

describe('an agency stands', () => {
  it.each([
    ['always, when nothing is said of its days', null, null, '2024-02-03', true],
    ['on its first day', '2025-03-01', null, '2025-03-01', true],
    ['not the day before', '2025-03-01', null, '2025-02-28', false],
    ['not on the day of its end', null, '2025-03-01', '2025-03-01', false],
    ['on the day before its end', null, '2025-03-01', '2025-02-28', true],
  ])('%s', (_, validFrom, validTo, day, expected) => expect(standsOn({ validFrom, validTo }, day)).toBe(expected))
})
