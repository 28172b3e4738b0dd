import type { Finding } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import { findingsOf, notesOf } from './findings-of.ts'
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
