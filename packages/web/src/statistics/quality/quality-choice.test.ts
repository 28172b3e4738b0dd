import type { DataFindingAnswer, SideAnswer } from '@giaoban/api/client'
import { finding } from '@giaoban/core/findings'
import { describe, expect, it, test } from 'vitest'
import { makeSay } from '../../ui/words.tsx'
import {
  countSeverities,
  firstOf,
  groupFindings,
  type Named,
  publisherOf,
  type QualityChoice,
  readQualityChoice,
  withinChoice,
} from './quality-choice.ts'
import { qualityCsv } from './quality-csv.ts'
import { qualityWords } from './quality-words.ts'

const named: Named = {
  indicators: [
    { code: 'EXPORT', name: { vi: 'Kim ngạch xuất khẩu', en: 'Exports' }, unit: 'USD', multiplier: 6 },
    { code: 'RETAIL', name: { vi: 'Tổng mức bán lẻ', en: 'Retail sales' }, unit: 'VND', multiplier: 9 },
  ],
  areas: [
    { code: 'gia-lai-old', slug: 'gia-lai', name: { vi: 'Gia Lai', en: 'Gia Lai' } },
    { code: 'binh-dinh', slug: 'binh-dinh', name: { vi: 'Bình Định', en: 'Binh Dinh' } },
  ],
  agencies: [{ code: 'H21.CTK', name: { vi: 'Cục Thống kê', en: 'Statistics Office' } }],
}

const side = (source: string, value: string): SideAnswer => ({
  role: 'level',
  indicator: 'EXPORT',
  breakdown: '',
  period: '2024-M01',
  value,
  direction: null,
  approx: null,
  assigner: null,
  source,
  date: '2024-01-29',
  at: { file: 'observations.csv', line: 7 },
  file: null,
})

const disagree = (change: Partial<DataFindingAnswer>, sources: readonly string[]): DataFindingAnswer => ({
  indicator: 'EXPORT',
  area: 'gia-lai-old',
  breakdown: '',
  period: '2024-M01',
  finding: finding(
    'sources/disagree',
    { path: 'x' },
    {
      indicator: 'Kim ngạch xuất khẩu',
      period: '2024-M01',
      measure: 'level',
      first: '80',
      firstSource: sources[0] ?? '',
      second: '90.5',
      secondSource: sources[1] ?? '',
      unit: 'USD',
      multiplier: 6,
    },
  ),
  sides: sources.map((source, at) => side(source, at === 0 ? '80' : '90.5')),
  ...change,
})

const page = 'https://www.baogialai.com.vn/bai-viet'
const findings: readonly DataFindingAnswer[] = [
  disagree({}, [page, 'H21.CTK']),
  disagree({ area: 'binh-dinh' }, [page, 'https://m.thanhnien.vn/tin']),
  disagree({ indicator: 'RETAIL', finding: { ...disagree({}, ['a', 'b']).finding, severity: 'error' } }, [
    'H21.CTK',
    'https://gso.gov.vn/',
  ]),
]

describe('who published', () => {
  test.each([
    ['a page is its site, without www', page, 'baogialai.com.vn'],
    ['a page for phones is its site', 'https://m.thanhnien.vn/tin', 'thanhnien.vn'],
    ['an agency has its name', 'H21.CTK', 'Cục Thống kê'],
    ['a file keeps its own', 'bieu-thang.xlsx', 'bieu-thang.xlsx'],
    ['what only looks like an address is no link', 'javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s', (_what, source, publisher) => {
    expect(publisherOf(source, named, 'vi')).toBe(publisher)
  })
})

describe('the filter', () => {
  const places = (choice: QualityChoice): readonly number[] =>
    withinChoice(findings, named, choice, 'vi').map((found) => findings.indexOf(found))
  it.each<[string, QualityChoice, readonly number[]]>([
    ['nothing chosen: all', {}, [0, 1, 2]],
    ['an area, by its slug', { db: 'binh-dinh' }, [1]],
    ['words of the name, without accents', { tim: 'ban le' }, [2]],
    ['the English name too', { tim: 'retail' }, [2]],
    ['the name of a source', { tim: 'cuc thong ke' }, [0, 2]],
    ['a kind that does not occur', { ma: 'sum/parts' }, []],
    ['the severity is no part of it: its counts are of what it would show', { muc: 'error' }, [0, 1, 2]],
  ])('%s', (_what, choice, expected) => {
    expect(places(choice)).toEqual(expected)
  })

  it('is read from an address, and what means nothing there is left out', () => {
    expect(readQualityChoice({ muc: 'error', nhom: 'nguon', tim: '', la: 'gi', db: 'gia-lai' })).toEqual({
      muc: 'error',
      nhom: 'nguon',
      db: 'gia-lai',
    })
    expect(readQualityChoice({ muc: 'nang' })).toEqual({})
  })
})

describe('headings', () => {
  const titles = (nhom: QualityChoice['nhom']): readonly (readonly [string, string | null, number])[] =>
    groupFindings(findings, named, nhom, 'vi').map(({ title, area, findings: of }) => [title, area, of.length])

  it('are indicators with their areas, as they come', () => {
    expect(titles(undefined)).toEqual([
      ['Kim ngạch xuất khẩu', 'Gia Lai', 1],
      ['Kim ngạch xuất khẩu', 'Bình Định', 1],
      ['Tổng mức bán lẻ', 'Gia Lai', 1],
    ])
  })

  it('or publishers: each finding stands under all of its own, whoever has most contradictions comes first', () => {
    expect(titles('nguon')).toEqual([
      ['Cục Thống kê', null, 2],
      ['gso.gov.vn', null, 1],
      ['baogialai.com.vn', null, 2],
      ['thanhnien.vn', null, 1],
    ])
  })

  it('a long list is cut within a heading', () => {
    const cut = firstOf(groupFindings(findings, named, 'nguon', 'vi'), 4)
    expect(cut.map(({ title, findings: of }) => [title, of.length])).toEqual([
      ['Cục Thống kê', 2],
      ['gso.gov.vn', 1],
      ['baogialai.com.vn', 1],
    ])
  })

  it('count by severity', () => expect(countSeverities(findings)).toEqual({ error: 1, warning: 2, info: 0 }))
})

it('as a table every published figure is a line, with its words, its exact value and its place', () => {
  const text = qualityCsv(findings.slice(0, 1), named, makeSay(qualityWords, 'vi'), 'vi')
  const [head, first, second, end] = text.replace('\uFEFF', '').split('\r\n')
  expect(head).toMatch(/^Số thứ tự;Mức;Mã;/)
  expect(first).toContain('Kim ngạch xuất khẩu;EXPORT;Gia Lai;tháng 1 năm 2024')
  expect(first).toContain(`;80;80 triệu USD;29/01/2024;${page};observations.csv:7`)
  expect(second).toContain(';90,5;"90,5 triệu USD";')
  expect(end).toBe('')
})
