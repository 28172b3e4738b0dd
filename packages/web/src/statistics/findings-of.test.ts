import type { Finding } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.ts'
import { rowOf } from './testing-rows.ts'

describe('findings of a month', () => {
  const found = (severity: Finding['severity'], line: number): Finding => ({
    code: 'tet/shift',
    severity,
    at: { file: 'stated.csv', line },
    params: {},
  })

  it('are told once, the gravest first', () => {
    const row = rowOf({
      findings: [found('info', 1), found('error', 2)],
      breakdowns: [rowOf({ findings: [found('warning', 3)] })],
    })
    const told = findingsOf({ rows: [row], findings: [found('info', 1)] })
    expect(told.map((each) => each.severity)).toEqual(['error', 'warning', 'info'])
  })
})
