import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeFinding } from '@giaoban/core/findings'
import type { Workbook } from '@giaoban/core/layout'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../test/annex-lines.ts'
import { areas, indicators } from '../../test/catalogue.ts'
import { expected } from '../../test/fixtures/expected.data.ts'
import { fixturePlans } from '../../test/fixtures/plans.data.ts'
import { writePlan } from '../../test/fixtures/sheet-plan.ts'
import { refusalOf, xlsxOf } from '../../test/office-files.ts'
import { sheetOf, type Written, workbookOf } from '../../test/sheet-model.ts'
import { readXlsx } from '../layout/index.ts'
import { type AnnexOptions, type AnnexReading, readAnnex } from './index.ts'

const fixtures = join(import.meta.dirname, '../../test/fixtures')
const january: AnnexOptions = { indicators, areas, area: 'gia-lai', period: '2024-M01', file: 'pl.xlsx' }

describe('annexes of different layouts are read by their headers', () => {
  test.each(Object.entries(expected))('%s', (file, { period, lines }) => {
    const workbook = readXlsx(readFileSync(join(fixtures, file)), file)
    expect(linesOf(readAnnex(workbook, { ...january, period, file }))).toEqual(lines)
  })

  test.each(Object.entries(fixturePlans))('the committed %s is what its plan makes', async (file, plan) => {
    expect(Buffer.from(await writePlan(plan)).equals(readFileSync(join(fixtures, file)))).toBe(true)
  })
})

const title = ['TÌNH HÌNH KINH TẾ - XÃ HỘI THÁNG 01 NĂM 2024 TỈNH GIA LAI']
const header = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024', 'Ước TH tháng 01', 'So cùng kỳ (%)']

function annexOf(...rows: readonly (readonly Written[])[]): Workbook {
  return workbookOf(sheetOf('PL', [title, [], header, ...rows]))
}

function read(workbook: Workbook, options: Partial<AnnexOptions> = {}): AnnexReading {
  return readAnnex(workbook, { ...january, ...options })
}

const good = ['2', 'Kim ngạch nhập khẩu', 'Triệu USD', 115, 12.25, 128.9] as const

describe('what cannot be read is named by its cell, and the rest is kept', () => {
  const cases: readonly (readonly [string, readonly Written[], readonly string[]])[] = [
    [
      'a broken reference',
      ['1', 'Kim ngạch xuất khẩu', 'Triệu USD', 750, { value: { kind: 'error', error: '#REF!' } }, 121.4],
      ['E4 EXPORT 2024-M01 = unreadable estimate', '! E4 annex/bad-cell'],
    ],
    [
      'a formula without a cached value',
      ['1', 'Kim ngạch xuất khẩu', 'Triệu USD', 750, { value: { kind: 'formula' }, formula: 'C4*2' }, 121.4],
      ['E4 EXPORT 2024-M01 = unreadable estimate', '! E4 annex/no-cached-value'],
    ],
    [
      'a date where a number belongs',
      ['1', 'Kim ngạch xuất khẩu', 'Triệu USD', { value: { kind: 'date', date: '2024-05-07' } }, 85, null],
      ['! D4 annex/date-as-number'],
    ],
    [
      'a truth value',
      ['1', 'Kim ngạch xuất khẩu', 'Triệu USD', null, { value: { kind: 'boolean', value: true } }, null],
      ['! E4 annex/bad-cell'],
    ],
    [
      'words where a number belongs',
      ['1', 'Kim ngạch xuất khẩu', 'Triệu USD', null, 'chờ số liệu', null],
      ['! E4 annex/bad-cell'],
    ],
    [
      'a number as text, Vietnamese notation',
      ['1', 'Kim ngạch xuất khẩu', 'Triệu USD', null, '1.085,5', null],
      ['E4 EXPORT 2024-M01 = 1085.5 estimate', '! E4 annex/number-as-text'],
    ],
    [
      'a number as text, English notation',
      ['1', 'Kim ngạch xuất khẩu', 'Triệu USD', null, '1,085.5', null],
      ['E4 EXPORT 2024-M01 = 1085.5 estimate', '! E4 annex/number-as-text'],
    ],
    [
      'an ambiguous text beside an English one is English',
      ['1', 'Kim ngạch xuất khẩu', 'Triệu USD', '2,850.75', '1,085', null],
      ['E4 EXPORT 2024-M01 = 1085 estimate', 'D4 EXPORT 2024-A1 council plan value 2850.75'],
    ],
    [
      'an unknown unit leaves the percentages',
      ['1', 'Kim ngạch xuất khẩu', 'triệu Mỹ kim', 750, 85, 121.4],
      ['F4 EXPORT 2024-M01 growth 21.4 up', '! C4 annex/unknown-unit'],
    ],
    [
      'a unit of another kind',
      ['1', 'Kim ngạch xuất khẩu', 'Tấn', 750, 85, 121.4],
      ['F4 EXPORT 2024-M01 growth 21.4 up', '! C4 annex/unknown-unit'],
    ],
    ['an unknown indicator', ['1', 'Sản lượng mía', 'Tấn', 750, 85, 121.4], ['! B4 annex/unknown-indicator']],
    [
      'a row without a unit is read in the unit of the catalogue, and said so',
      ['1', 'Kim ngạch xuất khẩu', null, 750, 85, 121.4],
      ['E4 EXPORT 2024-M01 = 85 estimate', '! B4 annex/unit-assumed'],
    ],
    [
      'a row without a unit that needs none',
      ['1', 'Kim ngạch xuất khẩu', null, null, null, 121.4],
      ['F4 EXPORT 2024-M01 growth 21.4 up'],
    ],
  ]
  test.each(cases)('%s', (_sentence, row, lines) => {
    const reading = read(annexOf(row, good))
    const all = linesOf(reading)
    for (const line of lines) expect(all).toContain(line)
    // The good row below is there whatever happened above it.
    expect(all).toContain('E5 IMPORT 2024-M01 = 12.25 estimate')
    expect(reading.findings.every(({ at }) => 'sheet' in at && at.sheet === 'PL' && at.file === 'pl.xlsx')).toBe(true)
  })

  test('one indicator twice with different values: neither is taken', () => {
    const reading = read(
      annexOf(['1', 'Kim ngạch xuất khẩu', 'Triệu USD', 750, 85, null], good, [
        '3',
        'Giá trị xuất khẩu',
        'Nghìn USD',
        750000,
        86000,
        null,
      ]),
    )
    expect(reading.observations.map(({ indicator }) => indicator)).toEqual(['IMPORT'])
    expect(reading.targets.map(({ indicator }) => indicator)).toEqual(['EXPORT', 'IMPORT'])
    const [values, row] = reading.findings.filter(({ code }) => code !== 'annex/unclear-column')
    expect(new Set([values?.code, row?.code])).toEqual(new Set(['annex/duplicate-row', 'annex/duplicate-values']))
    expect(reading.findings.map((one) => describeFinding(one, 'vi')).join('\n')).toContain(
      'hai giá trị khác nhau: 86 ở đây và 85 ở E4',
    )
  })

  test('the same value twice in one row is no finding (January is its own year to date)', () => {
    const sheet = sheetOf('PL', [
      title,
      ['Chỉ tiêu', 'ĐVT', 'Ước tháng 01', 'Luỹ kế'],
      ['Kim ngạch xuất khẩu', 'triệu USD', 85, 85],
    ])
    const reading = read(workbookOf(sheet))
    expect([reading.observations.length, reading.findings]).toEqual([1, []])
  })

  test('a file with its formulas, errors and dates, from bytes', () => {
    const text = (address: string, words: string): string =>
      `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`
    const rows = [
      `<row r="1">${header.map((words, i) => text(`${'ABCDEF'[i]}1`, words)).join('')}</row>`,
      `<row r="2">${text('B2', 'Kim ngạch xuất khẩu')}${text('C2', 'triệu USD')}<c r="D2" s="1"><v>45325</v></c><c r="E2"><f>E3*2</f></c><c r="F2" t="e"><v>#DIV/0!</v></c></row>`,
      `<row r="3">${text('B3', 'Kim ngạch nhập khẩu')}${text('C3', 'triệu USD')}<c r="E3"><v>12.25</v></c></row>`,
    ]
    const bytes = xlsxOf({
      sheets: { PL: `<sheetData>${rows.join('')}</sheetData>` },
      styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
    })
    expect(linesOf(read(readXlsx(bytes, 'pl.xlsx')))).toEqual([
      'E2 EXPORT 2024-M01 = unreadable estimate',
      'E3 IMPORT 2024-M01 = 12.25 estimate',
      '! D2 annex/date-as-number',
      '! E2 annex/no-cached-value',
      '! F2 annex/bad-cell',
    ])
  })
})

describe('an annex of somebody or something else is refused', () => {
  const row = ['1', 'Kim ngạch xuất khẩu', 'Triệu USD', 750, 85, 121.4]
  const titled = (...titles: readonly string[]): Workbook =>
    workbookOf(sheetOf('PL', [...titles.map((words) => [words]), header, row]))
  test.each<[string, Workbook, Partial<AnnexOptions>, string, Record<string, unknown>]>([
    [
      'another province',
      titled('UBND TỈNH KON TUM', 'Tháng 01 năm 2024'),
      {},
      'annex/other-area',
      { found: 'Kon Tum', expected: 'Tỉnh Gia Lai' },
    ],
    [
      'another province in mixed case',
      titled('Biểu số liệu tháng 1/2024 tỉnh Bình Định'),
      {},
      'annex/other-area',
      { found: 'Bình Định' },
    ],
    [
      'a later month',
      titled('Tình hình KT-XH tháng 02/2024'),
      {},
      'annex/other-period',
      { found: '2024-M02', expected: '2024-M01' },
    ],
    [
      'the same month of another year',
      titled('Tình hình KT-XH tháng 01 năm 2023'),
      {},
      'annex/other-period',
      { found: '2023-M01' },
    ],
    ['a quarter for a month', titled('Quý I năm 2024'), {}, 'annex/other-period', { found: '2024-Q1' }],
    [
      'a period that has not begun',
      titled('Tháng 03 năm 2024'),
      { period: '2024-M03', today: '2024-02-03' },
      'period/future',
      { period: '2024-M03' },
    ],
    [
      'no header',
      workbookOf(sheetOf('PL', [['Kính gửi Văn phòng UBND tỉnh'], ['Gửi kèm số liệu', 85]])),
      {},
      'annex/no-header',
      { file: 'pl.xlsx' },
    ],
    ['no sheet at all', workbookOf(), {}, 'annex/no-header', {}],
    [
      'TCVN3 fonts',
      workbookOf(
        sheetOf('PL', [
          ['ChØ tiªu', 'KÕ ho¹ch n¨m 2024', '¦íc th¸ng 01'],
          ['Kim ng¹ch xuÊt khÈu', 750, 85],
        ]),
      ),
      {},
      'file/encoding',
      { encoding: 'TCVN3' },
    ],
    ['an unknown area', titled('Tháng 01 năm 2024'), { area: 'kon-tum' }, 'area/unknown', {}],
  ])('%s', (_sentence, workbook, options, code, params) => {
    expect(refusalOf(() => read(workbook, options))).toMatchObject({ code, params })
  })

  test.each([
    ['the province itself, however it is written', 'BIỂU THÁNG 01/2024 - TỈNH GIA LAI'],
    ['both names: a merger is spoken of', 'Tỉnh Gia Lai (sáp nhập tỉnh Bình Định), tháng 1/2024'],
    ['a place that only sounds like a province', 'Biểu tháng 01/2024 của Văn phòng Hà Nội'],
    ['next month’s tasks in the title', 'Tình hình tháng 01, nhiệm vụ tháng 02 năm 2024'],
    ['a document of another day', '(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 02 năm 2024)'],
    ['the whole year', 'Một số chỉ tiêu năm 2024'],
  ])('not %s', (_sentence, words) => {
    expect(read(titled(words)).observations).toHaveLength(1)
  })

  test('a sheet of another month beside the right one is left out with a finding', () => {
    const other = sheetOf('T12', [
      ['Tháng 12 năm 2023'],
      header,
      ['1', 'Kim ngạch nhập khẩu', 'Triệu USD', 115, 10, 100],
    ])
    const reading = read(workbookOf(sheetOf('T01', [['Tháng 01 năm 2024'], header, row]), other))
    expect(reading.observations.map(({ indicator }) => indicator)).toEqual(['EXPORT'])
    expect(reading.findings.filter(({ code }) => code === 'annex/other-period-sheet')).toMatchObject([
      { at: { sheet: 'T12' }, params: { found: '2023-M12' } },
    ])
  })
})

describe('what the reader is told goes into every fact', () => {
  const row = ['1', 'Kim ngạch xuất khẩu', 'Triệu USD', 750, 85, 121.4]

  test('file, sheet and cell, agency and the day on which it became known', () => {
    const reading = read(annexOf(row), { agency: 'H21.VP', knownFrom: '2024-02-02T17:00:00+07:00' })
    const provenance = { kind: 'cell', file: 'pl.xlsx', sheet: 'PL', cell: 'E4' }
    expect(reading.observations).toMatchObject([
      {
        provenance,
        agency: 'H21.VP',
        area: 'VN-30',
        knownFrom: '2024-02-02T17:00:00+07:00',
        knownFromAssumed: false,
        breakdown: '',
      },
    ])
    expect(reading.targets).toMatchObject([{ knownFrom: '2024-02-02T17:00:00+07:00', knownFromAssumed: false }])
  })

  test('without that day it is assumed, and marked', () => {
    const reading = read(annexOf(row))
    expect(reading.observations).toMatchObject([{ knownFrom: '2024-02-02T23:59:59+07:00', knownFromAssumed: true }])
    expect(reading.targets).toMatchObject([{ knownFrom: '2023-12-31T23:59:59+07:00', knownFromAssumed: true }])
  })

  test('whose plan a column means that names nobody', () => {
    expect(read(annexOf(row), { defaultAssigner: 'people_committee' }).targets).toMatchObject([
      { assigner: 'people_committee' },
    ])
  })

  test('every body that assigns a plan', () => {
    const bodies = ['TW giao', 'HĐND tỉnh giao', 'UBND tỉnh giao', 'Sở Công Thương', 'Khác', 'Thủ tướng Chính phủ giao']
    const merges = [{ top: 2, left: 3, bottom: 2, right: 8 }]
    const sheet = sheetOf(
      'PL',
      [
        title,
        ['Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024', null, null, null, null, null, 'Ước tháng 01'],
        [null, null, ...bodies],
        ['Kim ngạch xuất khẩu', 'triệu USD', 1, 2, 3, 4, 5, 1, 85],
      ],
      merges,
    )
    expect(
      read(workbookOf(sheet)).targets.map(({ assigner, assignerName = '', target }) => [
        assigner,
        assignerName,
        'value' in target && target.value,
      ]),
    ).toEqual([
      ['central', '', '1'],
      ['council', '', '2'],
      ['people_committee', '', '3'],
      ['other', 'Sở Công Thương', '4'],
      ['other', 'Khác', '5'],
    ])
  })

  test('another base year of constant prices is kept', () => {
    const reading = read(annexOf(['1', 'Giá trị sản xuất công nghiệp (giá so sánh 1994)', 'tỷ đồng', null, 900, null]))
    expect(reading.observations).toMatchObject([
      { indicator: 'GO_INDUSTRY', priceBase: { kind: 'constant', year: 1994 } },
    ])
  })
})
