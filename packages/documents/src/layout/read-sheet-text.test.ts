import { describePlace, placeOf } from '@giaoban/core/layout'
import { describe, expect, test } from 'vitest'
import { xlsxOf } from '../../test/office-files.ts'
import { readProse } from './index.ts'

const text = (at: string, words: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`
const number = (at: string, value: string, style = 0): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`
const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs>'

const read = (sheets: Readonly<Record<string, string>>) => readProse(xlsxOf({ sheets, styles }), 'phu-luc.xlsx')

describe('a workbook is read as a person sees it', () => {
  test.each([
    ['a number as it is shown', number('A1', '3123.94', 1), '3.123,94\n'],
    ['with the decimals of its format', number('A1', '1035', 1), '1.035,0\n'],
    ['a percentage with its sign', number('A1', '0.488', 2), '48,80%\n'],
    ['a negative number', number('A1', '-5.5'), '−5,5\n'],
    ['a day', number('A1', '45322', 3), '31/01/2024\n'],
    ['words over several lines are one line', text('A1', 'Chỉ\ntiêu'), 'Chỉ tiêu\n'],
  ])('%s', async (_sentence, cell, expected) => {
    expect((await read({ A: `<sheetData><row r="1">${cell}</row></sheetData>` })).text).toBe(expected)
  })

  test('rows are lines, cells are parted by tabs, hidden sheets are left out; every figure has sheet and cell', async () => {
    const file = await read({
      'Biểu 1': `<sheetData><row r="3">${text('B3', 'Chỉ tiêu')}${text('D3', 'Tháng 1')}</row><row r="4">${text('B4', 'Thu')}${number('D4', '5')}</row></sheetData>`,
      '-Nháp': `<sheetData><row r="1">${text('A1', 'bí mật')}</row></sheetData>`,
      'Biểu 2': `<sheetData><row r="1">${text('A1', 'Ghi chú')}</row></sheetData>`,
    })
    expect(file.text).toBe('Chỉ tiêu\tTháng 1\nThu\t5\nGhi chú\n')
    const place = placeOf(file, file.text.indexOf('5'))
    expect(place && [describePlace(place, 'vi'), describePlace(place, 'en')]).toEqual([
      'trang tính Biểu 1, ô D4',
      'sheet Biểu 1, cell D4',
    ])
    expect(file.tables.map(({ cells, sheet }) => [sheet?.name, cells.map(({ row, col }) => `${row},${col}`)])).toEqual([
      ['Biểu 1', ['3,2', '3,4', '4,2', '4,4']],
      ['Biểu 2', ['1,1']],
    ])
  })
})
