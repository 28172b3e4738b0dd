import { describe, expect, test } from 'vitest'
import { agencyCodeLevel, isAgencyCode } from './agency-code.ts'

describe('an identifier code of an agency', () => {
  test.each([
    ['of a province', 'H21', true],
    ['of a department', 'H21.SCT', true],
    ['of a unit below a department', 'H21.SNNPTNT.CCKL', true],
    ['of 35 characters', `H21.${'A'.repeat(31)}`, true],
    ['of 36 characters', `H21.${'A'.repeat(32)}`, false],
    ['of digits alone', '000.00.01', true],
    ['in small letters', 'h21.sct', false],
    ['with Vietnamese letters', 'H21.SỞCT', false],
    ['with a level left empty', 'H21..SCT', false],
    ['that ends with a dot', 'H21.', false],
    ['with a blank', 'H21 SCT', false],
    ['with a dash', 'H21-SCT', false],
    ['that is empty', '', false],
  ])('%s', (_, code, expected) => expect(isAgencyCode(code)).toBe(expected))

  test('counts its levels by dots', () =>
    expect(['H21', 'H21.SCT', 'H21.SNNPTNT.CCKL'].map(agencyCodeLevel)).toEqual([1, 2, 3]))
})
