import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CsvTable } from '@giaoban/core/layout'
import { buildIndex, checkData, type DataFinding, readDataset } from '@giaoban/core/statistics'
import { readCsv } from '@giaoban/documents/layout'
import { describe, expect, test } from 'vitest'
import { type PublishedRow, rowsOf, tablesOf, withIndicatorsOf } from './published-figures.ts'
import { example, freshDirectory, runCli } from './run-cli.ts'

describe('giaoban check --data without a text', () => {
  test('lists what contradicts by indicator, its arithmetic and its sources side by side, and exits 1', async () => {
    const { code, out, err } = await runCli('check', '--data', example())
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const lines = out.split('\n')
    const at = lines.findIndex((line) =>
      line.startsWith('Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ (RETAIL_SERVICES)'),
    )
    const january = lines.slice(at).findIndex((line) => line.includes('] tháng 1 năm 2024'))
    const block = lines.slice(at + january, at + january + 6)
    expect(block[0]).toBe('  [growth/base-contradiction] tháng 1 năm 2024 · Mâu thuẫn: mức tăng không khớp kỳ gốc')
    expect(block[2]).toBe('    14.800 ÷ 10.000 − 1 = 48%')
    expect(block[3]).toMatch(
      /^ {4}· mức tháng 1 năm 2024: 14\.800 tỷ đồng · không ghi ngày · https:\/\/baogialai\S+ · observations\.csv:\d+$/,
    )
    expect(block[4]).toMatch(/^ {4}· mức tháng 1 năm 2023: 10\.000 tỷ đồng · /)
    expect(block[5]).toMatch(/^ {4}· so với cùng kỳ tháng 1 năm 2024: 24,26% · /)
    expect(lines.at(-1)).toMatch(/^\d+ mâu thuẫn, \d+ điểm cần xem, \d+ lưu ý ở \d+ chỉ tiêu\.$/)
  })

  test('in English, of one area and period, as known before its last source', async () => {
    const call = ['check', '--data', example(), '--area', 'gia-lai-old', '--period', '2025-S1', '--lang', 'en']
    const { out } = await runCli(...call)
    expect(out).toContain('Growth of gross regional domestic product (GRDP) (GRDP_GROWTH) · Gia Lai (gia-lai-old)')
    expect(out).toContain('level first half of 2025: 6.02% · 26 June 2025 · https://thanhnien.vn/')
    expect(out).not.toContain('gia-lai-new')
    const before = await runCli(...call, '--as-of', '2025-06-01T00:00:00+07:00')
    expect(before).toEqual({ code: 0, out: 'Nothing in the data contradicts.', err: '' })
  })

  test('as JSON, and into a file', async () => {
    const file = join(freshDirectory(), 'soat.json')
    const { code, out } = await runCli('check', '--data', example(), '--json', '-o', file)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    const { findings } = JSON.parse(readFileSync(file, 'utf8')) as { readonly findings: readonly DataFinding[] }
    const found = findings.find(
      ({ indicator, period }) => indicator === 'EXPORT_RUBBER_VOLUME' && period === '2024-01-01/P4M',
    )
    expect(found?.finding).toMatchObject({
      code: 'series/ytd',
      severity: 'error',
      params: { variant: 'falls', value: '80' },
    })
    expect(found?.sides.map(({ value, approx }) => [value, approx])).toEqual([
      ['90', 'over'],
      ['80', null],
    ])
  })

  test.each([
    ['an option of texts', ['--previous', 'a.docx'], '--previous (FILE)'],
    ['a form that lists no data', ['--format', 'sarif'], 'sarif (text | json)'],
    ['an area that is not there', ['--area', 'gia-lay'], 'gia-lay'],
    ['a period that is none', ['--period', 'tháng giêng'], 'tháng giêng'],
    ['an instant that is none', ['--as-of', 'hôm qua'], 'hôm qua'],
  ])('refuses %s', async (_, options, said) => {
    const { code, out, err } = await runCli('check', '--data', example(), ...options)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  test('neither a text nor data is a wrong call', async () => {
    expect((await runCli('check')).code).toBe(2)
  })
})

const collected = join(import.meta.dirname, '../../../../shared/data')
const isThere = existsSync(join(collected, 'gialai.csv'))
if (!isThere) console.warn('skipped: the collection of published figures (../shared/data) is not here')

const csv = (path: string): CsvTable => readCsv(readFileSync(path), path.split('/').at(-1) ?? '')
const kept = (name: string): CsvTable => csv(example(name))

const check = (rows: readonly PublishedRow[], areaOf: (row: PublishedRow) => string): readonly DataFinding[] => {
  const catalogue = [kept('sections.csv'), kept('areas.csv'), kept('agencies.csv')]
  const tables = [...catalogue, withIndicatorsOf(rows, kept('indicators.csv')), ...tablesOf(rows, areaOf)]
  return checkData(buildIndex(readDataset(tables, { tenant: 'gia-lai' }).dataset))
}

/** Every entry of high and medium weight that arithmetic over the collected figures can show: where, and as what. */
const contradictions: readonly (readonly [id: string, indicator: string, period: string, code: string])[] = [
  ['INC-01', 'RETAIL_SERVICES', '2024-M01', 'growth/base-contradiction'],
  ['INC-05', 'EXPORT', '2022-01-01/P8M', 'ratio/plan-contradiction'],
  ['INC-07', 'EXPORT', '2024-01-01/P2M', 'ratio/plan-contradiction'],
  ['INC-12', 'EXPORT', '2021-A1', 'sources/disagree'],
  ['INC-13', 'RETAIL_SERVICES', '2022-A1', 'growth/base-contradiction'],
  ['INC-14', 'ENT_NEW_COUNT', '2023-S1', 'growth/base-contradiction'],
  ['INC-15', 'ENT_NEW_COUNT', '2024-S1', 'growth/base-contradiction'],
  ['INC-16', 'ENT_NEW_CAPITAL', '2024-S1', 'growth/base-contradiction'],
  ['INC-17', 'BUDGET_REV_TOTAL', '2023-S1', 'growth/base-contradiction'],
  ['INC-19', 'RETAIL_SERVICES', '2023-01-01/P9M', 'growth/base-contradiction'],
  ['INC-20', 'EXPORT', '2024-S1', 'growth/base-contradiction'],
  ['INC-21', 'EXPORT_COFFEE_VALUE', '2024-S1', 'growth/base-contradiction'],
  ['INC-22', 'EXPORT', '2024-01-01/P9M', 'growth/base-contradiction'],
  ['INC-23', 'EXPORT', '2025-01-01/P4M', 'growth/base-contradiction'],
  ['INC-24', 'EXPORT_COFFEE_VALUE', '2025-S1', 'growth/base-contradiction'],
  ['INC-25', 'JOBS_CREATED', '2024-S1', 'growth/base-contradiction'],
  ['INC-26', 'EXPORT', '2025-01-01/P4M', 'series/ytd'],
  ['INC-27', 'EXPORT', '2025-01-01/P5M', 'series/ytd'],
  ['INC-29', 'EXPORT_RUBBER_VOLUME', '2024-01-01/P4M', 'series/ytd'],
  ['INC-30', 'EXPORT_OTHER_VALUE', '2024-01-01/P4M', 'series/ytd'],
  ['INC-32', 'BUDGET_EXP_TOTAL', '2022-01-01/P7M', 'ratio/plan-contradiction'],
  ['INC-34', 'CRIME_CASES_RECEIVED', '2022-M02', 'fraction/percent'],
  ['INC-38', 'BUDGET_REV_TOTAL', '2023-A1', 'sources/disagree'],
  ['INC-39', 'GRDP_PER_CAPITA', '2024-A1', 'sources/disagree'],
  ['INC-42', 'BUDGET_REV_TOTAL', '2025-S1', 'sources/disagree'],
  ['INC-43', 'GRDP_GROWTH', '2025-S1', 'sources/disagree'],
  ['INC-44', 'BUDGET_REV_TOTAL', '2025-A1', 'sources/disagree'],
  ['INC-45', 'PUB_INV_DISBURSED', '2025-01-01/P8M', 'sources/disagree'],
  ['INC-47', 'RETAIL_SERVICES_STAT', '2023-A1', 'series/break'],
  ['INC-48', 'RETAIL_SERVICES', '2023-A1', 'series/outlier'],
  ['INC-50', 'IIP', '2024-A1', 'series/outlier'],
]

/** Entries that no arithmetic over the figures shows, and why. */
const unseen: Readonly<Record<string, string>> = {
  'INC-02': 'a share beside another figure in a sentence: the rows keep it with its own',
  'INC-03': 'a wrong year in a sentence',
  'INC-35': 'a headline against its text: the rows keep the text',
  'INC-36': "'exceeds' for 'reaches': the figures agree",
  'INC-49': 'two concepts with other names and units',
  'INC-51': 'overnight guests told as visits: the rows keep them apart',
  'INC-52': 'a part told as the whole; the whole is not published',
  'INC-53': 'the base is in no row',
  'INC-56': 'two measures of other names',
}

describe.skipIf(!isThere)('a collection of 1,011 published figures', () => {
  const rows = isThere ? rowsOf(csv(join(collected, 'gialai.csv'))) : []
  const isNew = (row: PublishedRow): boolean => row['note']?.startsWith('area=Gia Lai mới') ?? false
  const found = isThere ? check(rows, (row) => (isNew(row) ? 'gia-lai-new' : 'gia-lai-old')) : []

  test.each(contradictions)('finds %s: %s %s, %s', (_, indicator, period, code) => {
    const codes = found
      .filter((each) => each.indicator === indicator && each.period === period)
      .map(({ finding }) => finding.code)
    expect(codes).toContain(code)
  })

  test('no entry of high or medium weight is left out of account', () => {
    const entries = rowsOf(csv(join(collected, 'inconsistencies.csv')))
    const weighty = entries.filter(({ severity }) => severity === 'high' || severity === 'medium').map(({ id }) => id)
    expect([...contradictions.map(([id]) => id), ...Object.keys(unseen)].toSorted()).toEqual(weighty.toSorted())
  })

  test('the control of January 2024 raises nothing: 1,035.5 is 17.8% of 5,815', () => {
    expect(found.filter(({ indicator, period }) => indicator === 'BUDGET_REV_TOTAL' && period === '2024-M01')).toEqual(
      [],
    )
  })

  test('tells little else', () => {
    const listed = new Set(contradictions.map(([, indicator, period, code]) => `${indicator} ${period} ${code}`))
    const others = found
      .map(({ indicator, period, finding }) => `${indicator} ${period} ${finding.code}`)
      .filter((each) => !listed.has(each))
    console.info(`${found.length} findings in ${rows.length} figures; beside the list: ${others.join(', ')}`)
    expect(others.length).toBeLessThanOrEqual(30)
  })
})

describe.skipIf(!isThere)('figures of an office that restates its estimates', () => {
  const area = (row: PublishedRow): string =>
    ({ '31': 'hai-phong-old', '24': 'bac-giang', '79': 'ho-chi-minh-old' })[row['province_code'] ?? ''] ?? ''

  test('the workbooks of 74 months: no first estimate is held against its restatement, no sum of estimates against a total', () => {
    const rows = rowsOf(csv(join(collected, 'national_monthly.csv'))).map((row) => ({
      ...row,
      source_url: `https://gso.gov.vn/${row['source_file']}`,
    }))
    const found = check(rows, () => 'viet-nam')
    const perYear = Object.entries(Object.groupBy(found, ({ period }) => period.slice(0, 4))).map(
      ([year, of]) => `${year}: ${of?.length}`,
    )
    console.info(`${found.length} findings in ${rows.length} figures of the country; ${perYear.join(', ')}`)
    expect(found.filter(({ finding }) => finding.code === 'sources/disagree')).toEqual([])
    expect(
      found.filter(({ indicator, finding }) => indicator === 'ENT_NEW_COUNT' && finding.code === 'series/ytd'),
    ).toEqual([])
    expect(found.filter(({ indicator }) => indicator === 'IIP')).toEqual([])
    expect(found.length).toBeLessThan(rows.length / 30)
  })

  test('provinces in January 2024: revenue with other items left out, growth and change that agree', () => {
    const rows = rowsOf(csv(join(collected, 'provinces_2024_01.csv'))).filter(
      (row) => area(row) !== '' && row['measure'] !== 'plan_year',
    )
    expect(check(rows, area)).toEqual([])
  })
})
