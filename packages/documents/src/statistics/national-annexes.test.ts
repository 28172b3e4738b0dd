import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { monthsOf } from '@giaoban/core/periods'
import { trimZeros } from '@giaoban/core/quantities'
import { readStatisticalWorkbook, type WorkbookReading } from '@giaoban/core/statistics'
import { describe, expect, test } from 'vitest'
import { figuresFor, inItsManner, type NationalFigure } from '../../test/national-figures.ts'
import { readCsv, readWorkbook } from '../layout/index.ts'

const shared = join(import.meta.dirname, '../../../../../shared/data')
const annexes = join(shared, 'gso-annexes')
const isThere = existsSync(annexes)
if (!isThere) console.warn(`skipped: the national office's annexes are not at ${annexes}`)

const files = isThere ? readdirSync(annexes).filter((file) => /\.xlsx?$/.test(file)) : []
const started = performance.now()
const readings: readonly WorkbookReading[] = files.map((file) =>
  readStatisticalWorkbook(readWorkbook(readFileSync(join(annexes, file)), file)),
)
const seconds = (performance.now() - started) / 1000

function nationalFigures(file: string): readonly NationalFigure[] {
  const { header, rows } = readCsv(readFileSync(join(shared, 'national_monthly.csv')), 'national_monthly.csv')
  const at = (name: string): number => header.indexOf(name)
  return rows
    .filter(({ fields }) => basename(fields[at('source_file')] ?? '') === file)
    .map(({ fields }) => ({
      code: fields[at('indicator_code')] ?? '',
      period: fields[at('period')] ?? '',
      measure: fields[at('measure')] ?? '',
      value: fields[at('value')] ?? '',
      unit: fields[at('unit')] ?? '',
    }))
}

/** Differences in words: what the national table has, and what was read in its place. */
function differences(reading: WorkbookReading): { compared: number; different: readonly string[] } {
  const wanted = nationalFigures(reading.file)
  const different = wanted.flatMap((figure) => {
    const found = figuresFor(reading, figure)
    if (found.some((each) => inItsManner(each, figure) === trimZeros(figure.value))) return []
    const read = found.map((each) => `${each.cell} ${inItsManner(each, figure)}`).join(', ') || 'nothing'
    return [`${reading.file}: ${figure.code} ${figure.period} ${figure.measure} ${figure.value}, read ${read}`]
  })
  return { compared: wanted.length, different }
}

const share = (some: readonly WorkbookReading[]): number =>
  some.reduce((sum, { placed }) => sum + placed, 0) / some.reduce((sum, { numericCells }) => sum + numericCells, 0)

describe.skipIf(!isThere)('workbooks of the national statistics office, 2001 to 2025', () => {
  const yearOf = ({ file }: WorkbookReading): number => Number(file.slice(0, 4))

  test('are all read in less than a minute', () => {
    expect(seconds).toBeLessThan(60)
  })

  test('say which month they are for', () => {
    expect(readings.map(({ file, period }) => [file, period === null ? null : monthsOf(period).at(-1)])).toEqual(
      readings.map(({ file }) => [file, `${file.slice(0, 4)}-M${file.slice(5, 7)}`]),
    )
  })

  test('of 2015 to 2025 have 95 % of their figures placed, those of 2001 to 2010 have 85 %', () => {
    expect(share(readings.filter((reading) => yearOf(reading) >= 2015))).toBeGreaterThanOrEqual(0.95)
    expect(share(readings.filter((reading) => yearOf(reading) < 2015))).toBeGreaterThanOrEqual(0.85)
  })

  test('agree with the national month wherever it has the figure, in 99.5 % and more', () => {
    const results = readings.map(differences)
    const compared = results.reduce((sum, result) => sum + result.compared, 0)
    const different = results.flatMap((result) => result.different)
    if (different.length > 0) console.warn(`${different.length} of ${compared} differ:\n${different.join('\n')}`)
    expect(compared).toBeGreaterThan(1000)
    expect(different.length).toBeLessThanOrEqual(compared * 0.005)
  })

  test('tell a month first as an estimate, and in the next release as restated', () => {
    const statuses = (month: string): readonly unknown[] => {
      const retail = readings
        .find(({ file }) => file.startsWith(month))
        ?.sheets.flatMap(({ tables }) => tables)
        .filter(({ title }) => title.startsWith('Tổng mức bán lẻ'))
        .flatMap(({ figures }) => figures)
      const ofJanuary = retail?.filter(({ period, measure }) => period === '2024-M01' && measure === 'level') ?? []
      return [...new Set(ofJanuary.map(({ status }) => status))]
    }
    expect([statuses('2024-01'), statuses('2024-02')]).toEqual([['estimate'], ['preliminary']])
  })
})
