import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal } from '@giaoban/core/findings'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areas, indicators } from '../../test/catalogue.ts'
import { fixturePlans } from '../../test/fixtures/plans.data.ts'
import { sheetOf, type Written, workbookOf } from '../../test/sheet-model.ts'
import { readXlsx } from '../layout/index.ts'
import { type AnnexReading, readAnnex } from './index.ts'

const options = { indicators, areas, area: 'gia-lai', period: '2024-M01', file: 'pl.xlsx' }

/** Runs `act`; anything but a result or a refusal fails the test. */
function resultOrRefusal<T>(act: () => T): T | null {
  try {
    return act()
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

/** Damage is refused, or did not touch what the reader needs. */
function isReadingOrNull(reading: AnnexReading | null): boolean {
  return reading === null || reading.tables.length > 0
}

describe('no input makes the reader crash', () => {
  const words = Object.values(fixturePlans).flatMap((sheets) =>
    sheets.flatMap(({ rows }) =>
      Object.values(rows)
        .flat()
        .filter((cell) => typeof cell === 'string'),
    ),
  )
  const cell = fc.oneof(
    fc.constant(null),
    fc.constantFrom(...words),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => Math.round(number * 100) / 100),
    fc.string({ maxLength: 12 }),
    fc.constantFrom<Written>(
      { value: { kind: 'formula' }, formula: 'A1/B1' },
      { value: { kind: 'error', error: '#REF!' } },
      { value: { kind: 'date', date: '2024-01-05' } },
    ),
  )
  const place = fc.integer({ min: 1, max: 8 })
  const merge = fc.tuple(place, place, place, place).map(([a, b, c, d]) => ({
    top: Math.min(a, c),
    left: Math.min(b, d),
    bottom: Math.max(a, c),
    right: Math.max(b, d),
  }))

  test('sheets thrown together from words of annexes; every fact names a cell that is there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
        fc.array(merge, { maxLength: 3 }),
        (rows, merges) => {
          const sheet = sheetOf('PL', rows, merges)
          const reading = resultOrRefusal(() => readAnnex(workbookOf(sheet), options))
          const cells = new Set(sheet.rows.flatMap((row) => row.cells.map(({ address }) => address)))
          for (const { provenance } of [
            ...(reading?.observations ?? []),
            ...(reading?.targets ?? []),
            ...(reading?.stated ?? []),
          ])
            expect(provenance.kind === 'cell' && cells.has(provenance.cell)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('bytes of a real annex with some of them changed or lost', () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../test/fixtures/two-plans.xlsx'))
    const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(change, fc.integer({ min: 0, max: bytes.length }), (changes, length) => {
        const damaged = Uint8Array.from(bytes)
        for (const [at, byte] of changes) damaged[at] = byte
        expect(resultOrRefusal(() => readAnnex(readXlsx(damaged.subarray(0, length), 'pl.xlsx'), options))).toSatisfy(
          isReadingOrNull,
        )
        expect(resultOrRefusal(() => readAnnex(readXlsx(damaged, 'pl.xlsx'), options))).toSatisfy(isReadingOrNull)
      }),
      { numRuns: 200 },
    )
  })
})

const annexes = join(import.meta.dirname, '../../../../../shared/data/gso-annexes')
const isThere = existsSync(annexes)
if (!isThere) console.warn(`skipped: the national office's annexes are not at ${annexes}`)

describe.skipIf(!isThere)('sheets of the national statistics office, which were made for other readers', () => {
  const files = isThere ? readdirSync(annexes).filter((file) => file.endsWith('.xlsx')) : []
  test.each(files)('%s', (file) => {
    const period = `${file.slice(0, 4)}-M${file.slice(5, 7)}`
    const { sheets } = readXlsx(readFileSync(join(annexes, file)), file)
    const readings = sheets.map((sheet) =>
      resultOrRefusal(() => readAnnex({ file, sheets: [{ ...sheet, hidden: false }] }, { ...options, period, file })),
    )
    const recognised = readings.filter((reading) =>
      reading?.tables.some(({ columns }) => columns.some(({ meaning }) => meaning !== null)),
    )
    // Their tables name periods and comparisons in words, so most headers must be understood although no name of a row is ours.
    expect(recognised.length).toBeGreaterThan(sheets.length / 2)
  })
})
