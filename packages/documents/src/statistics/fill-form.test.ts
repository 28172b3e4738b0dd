import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CsvTable } from '@giaoban/core/layout'
import { buildIndex, type FormAnswer, fillForm, readDataset, readForm } from '@giaoban/core/statistics'
import { describe, expect, test } from 'vitest'
import { sheetOf, type Written, workbookOf } from '../../test/sheet-model.ts'
import { readCsv } from '../layout/index.ts'

type Rows = readonly (readonly Written[])[]
type Merges = Parameters<typeof sheetOf>[2]

const example = join(import.meta.dirname, '../../../../examples/gia-lai')
const catalogue = ['sections', 'areas', 'agencies', 'indicators'].map((name) =>
  readCsv(readFileSync(join(example, `${name}.csv`)), `${name}.csv`),
)
const table = (file: string, lines: string): CsvTable => readCsv(new TextEncoder().encode(lines.trim()), file)

const observations = `
indicator,area,period,breakdown,value,missing,status
RETAIL_SERVICES,gia-lai-old,2023-M01,,8000,,estimate
RETAIL_SERVICES,gia-lai-old,2023-M12,,8400.5,,estimate
RETAIL_SERVICES,gia-lai-old,2024-M01,,8820.55,,estimate
EXPORT,gia-lai-old,2024-M01,,75.125,,estimate
EXPORT,binh-dinh,2024-M01,,130,,estimate
EXPORT_COFFEE_VOLUME,gia-lai-old,2024-M01,,12500,,estimate
EXPORT_COFFEE_VALUE,gia-lai-old,2024-M01,,40,,estimate
TOURIST_VISITS,gia-lai-old,2024-M01,,,notPublished,estimate
POVERTY_RATE,gia-lai-old,2024-M01,,8.11,,estimate
`
const targets = `
indicator,area,period,breakdown,assigner,kind,value,basis
RETAIL_SERVICES,gia-lai-old,2024-A1,,council,value,115000,level
EXPORT,gia-lai-old,2024-A1,,council,value,750,level
EXPORT,gia-lai-old,2024-A1,,central,value,740,level
`
const { dataset, refusals } = readDataset(
  [...catalogue, table('observations.csv', observations), table('targets.csv', targets)],
  { tenant: 'gia-lai', now: '2024-02-03T08:00:00+07:00' },
)
const index = buildIndex(dataset)

function answers(rows: Rows, merges: Merges = []): readonly FormAnswer[] {
  const form = readForm(workbookOf(sheetOf('Biểu', rows, merges)), '2024-M01')
  return fillForm(form, { index, area: 'gia-lai', asOf: '2024-02-03T08:00:00+07:00', period: '2024-M01' })
}

/** `C4 RETAIL_SERVICES = 8820.55`, `C5 – noIndicator`. */
function line({ cell, indicator, value, lack, missing }: FormAnswer): string {
  const why = [lack, missing].filter((part) => part != null).join(' ')
  return [cell.cell, indicator ?? '–', ...(value === null ? [] : ['=', value]), why]
    .filter((part) => part !== '')
    .join(' ')
}

const retail = 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ'

describe('a form is answered with the figures of the province', () => {
  test('its data are good', () => expect(refusals).toEqual([]))

  const cases: readonly { sentence: string; rows: Rows; lines: readonly string[]; merges?: Merges }[] = [
    {
      sentence: 'a blank form: every cell under a header of figures, in the unit of its row',
      rows: [
        ['Biểu 1. Một số chỉ tiêu'],
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện tháng 01 năm 2023', 'Ước tính tháng 01 năm 2024'],
        ['1', retail, 'Triệu đồng'],
        ['2', 'Kim ngạch xuất khẩu', 'Nghìn USD'],
        ['3', 'Chỉ tiêu không ai biết', 'Người'],
      ],
      lines: [
        'D3 RETAIL_SERVICES = 8000000',
        'E3 RETAIL_SERVICES = 8820550',
        'D4 EXPORT noFigure',
        'E4 EXPORT = 75125',
        'D5 – noIndicator',
        'E5 – noIndicator',
      ],
    },
    {
      sentence: 'comparisons and plans, a formula left to itself, a number that stands there kept',
      rows: [
        [
          'Chỉ tiêu',
          'Đơn vị tính',
          'Kế hoạch năm 2024',
          'Tháng 01 năm 2024',
          'Tháng 01 năm 2024 so với cùng kỳ năm trước (%)',
          'Tháng 01 năm 2024 so với tháng trước (%)',
          'Tháng 01 năm 2024 so với kế hoạch (%)',
        ],
        [retail, 'Tỷ đồng', null, 8000, null, { value: { kind: 'formula' }, formula: 'D2/C2' }],
      ],
      lines: [
        'C2 RETAIL_SERVICES = 115000',
        'D2 RETAIL_SERVICES = 8820.55 held',
        'E2 RETAIL_SERVICES = 110.3',
        'G2 RETAIL_SERVICES = 7.7',
      ],
    },
    {
      sentence: 'a number that stands there already is the same however it is written',
      rows: [
        ['Chỉ tiêu', 'Đơn vị tính', 'Tháng 01 năm 2024', 'Tháng 12 năm 2023'],
        [retail, 'Nghìn tỷ đồng', 8.82055],
      ],
      lines: ['C2 RETAIL_SERVICES = 8.82055 same', 'D2 RETAIL_SERVICES = 8.4005'],
    },
    {
      sentence: 'whose plan is meant is said by the header, or cannot be known',
      rows: [
        [
          'Chỉ tiêu',
          'Đơn vị tính',
          'Kế hoạch năm 2024',
          'Kế hoạch năm 2024 Trung ương giao',
          'Kế hoạch năm 2024 HĐND tỉnh giao',
        ],
        ['Kim ngạch xuất khẩu', 'Triệu USD'],
      ],
      lines: ['C2 EXPORT plans', 'D2 EXPORT = 740', 'E2 EXPORT = 750'],
    },
    {
      sentence: 'volume beside value under one merged header',
      rows: [
        ['Biểu 3. Kim ngạch xuất khẩu'],
        [null, null, 'Tháng 01 năm 2024', null],
        [null, null, 'Lượng (Nghìn tấn)', 'Trị giá (Triệu USD)'],
        ['Cà phê'],
      ],
      lines: ['C4 EXPORT_COFFEE_VOLUME = 12.5', 'D4 EXPORT_COFFEE_VALUE = 40'],
      merges: [{ top: 2, left: 3, bottom: 2, right: 4 }],
    },
    {
      sentence: 'missing with its reason, a unit of another kind, a measure that is not kept',
      rows: [
        ['Chỉ tiêu', 'Đơn vị tính', 'Tháng 01 năm 2024', 'Cơ cấu tháng 01 năm 2024 (%)'],
        ['Tổng lượt khách du lịch', 'Lượt'],
        [retail, 'Tấn'],
      ],
      lines: [
        'C2 TOURIST_VISITS missing notPublished',
        'D2 TOURIST_VISITS measure',
        'C3 – noIndicator',
        'D3 RETAIL_SERVICES measure',
      ],
    },
    {
      sentence: 'rows of another place get the figures of that place',
      rows: [
        ['Biểu 2. Kim ngạch xuất khẩu'],
        ['Chỉ tiêu', 'Đơn vị tính', 'Tháng 01 năm 2024', 'Tháng 01 năm 2023'],
        ['Tỉnh Bình Định'],
        [{ value: { kind: 'text', text: 'Kim ngạch xuất khẩu' }, indent: 2 }, 'Triệu USD'],
      ],
      lines: ['C4 EXPORT = 130', 'D4 EXPORT noFigure'],
    },
    {
      sentence: 'headers without a period are of the period asked for',
      rows: [
        ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện cùng kỳ năm trước', 'Ước thực hiện'],
        [retail, 'Tỷ đồng'],
      ],
      lines: ['C2 RETAIL_SERVICES = 8000', 'D2 RETAIL_SERVICES = 8820.55'],
    },
    {
      sentence: 'two forms one below the other, each with its own header, and what is signed below',
      rows: [
        ['Biểu 1. Thương mại'],
        ['Chỉ tiêu', 'Đơn vị tính', 'Tháng 01 năm 2024', 'Tháng 12 năm 2023'],
        [retail, 'Tỷ đồng'],
        [],
        ['Biểu 2. Xã hội'],
        ['Chỉ tiêu', 'Đơn vị tính', 'Tháng 01 năm 2024', 'Tháng 12 năm 2023'],
        ['Tỷ lệ hộ nghèo', '%'],
        [],
        ['Người lập biểu', null, 'Gia Lai, ngày 3 tháng 2 năm 2024'],
      ],
      lines: [
        'C3 RETAIL_SERVICES = 8820.55',
        'D3 RETAIL_SERVICES = 8400.5',
        'C7 POVERTY_RATE = 8.11',
        'D7 POVERTY_RATE noFigure',
      ],
    },
  ]
  test.each(cases)('$sentence', ({ rows, lines, merges }) => {
    expect(answers(rows, merges).map(line)).toEqual(lines)
  })
})
