import type { Finding } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import { findingsOf, notesOf, worseRows } from './findings-of.ts'
import { rowOf } from './testing-rows.ts'

describe('findings of a month', () => {
  const found = (severity: Finding['severity'], line: number): Finding => ({
    code: 'tet/shift',
    severity,
    at: { file: 'stated.csv', line },
    params: {},
  })
  const card = {
    rows: [
      rowOf({
        findings: [found('info', 1), found('error', 2)],
        breakdowns: [rowOf({ indicator: 'COFFEE', findings: [found('warning', 3)] })],
      }),
    ],
    findings: [found('info', 1)],
  }

  it('are told once, the gravest first, with their lines', () => {
    expect(findingsOf(card).map(({ finding, rows }) => [finding.severity, rows.map((row) => row.indicator)])).toEqual([
      ['error', ['EXPORT']],
      ['warning', ['COFFEE']],
      ['info', ['EXPORT']],
    ])
  })

  it('say once what holds of several lines', () => {
    const [note, ...others] = notesOf(findingsOf(card))
    expect(note?.findings).toHaveLength(3)
    expect(others).toEqual([])
  })
})

describe('lines worse than the same period', () => {
  const worse = { colour: 'none', favourable: false, reasons: ['tetShift'] } as const
  const better = { colour: 'good', favourable: true, reasons: ['better'] } as const
  const codes = (...rows: Parameters<typeof worseRows>[0]) => worseRows(rows).map((row) => row.indicator)

  it('name several criteria by their whole', () => {
    const deaths = rowOf({ indicator: 'TRAFFIC_DEATHS', assessment: worse })
    expect(codes(rowOf({ indicator: 'TRAFFIC', assessment: worse, criteria: [deaths] }))).toEqual(['TRAFFIC'])
  })

  it('name a part by itself where its whole is not worse', () => {
    const coffee = rowOf({ indicator: 'COFFEE', assessment: worse })
    expect(codes(rowOf({ assessment: better, breakdowns: [coffee] }))).toEqual(['COFFEE'])
  })

  it('leave out what is disputed, and what nobody can compare', () => {
    const disputed = { colour: 'none', favourable: false, reasons: ['disputed'] } as const
    expect(codes(rowOf({ assessment: disputed }), rowOf())).toEqual([])
  })
})
