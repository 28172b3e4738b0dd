import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describePlace, placeOf, type TextFile } from '@giaoban/core/layout'
import { beforeAll, describe, expect, test } from 'vitest'
import { bytesOf } from '../../test/office-files.ts'
import { readProse } from './index.ts'
import { linesOf, type PdfRun, runsOn } from './pdf-lines.ts'

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../test/fixtures', name))

describe('the text layer of a PDF that LibreOffice made', () => {
  let read: TextFile
  beforeAll(async () => {
    read = await readProse(fixture('report.pdf'), 'report.pdf')
  })

  test('a sentence over several lines is one', () => {
    expect(read.text).toContain(
      'ước đạt 1.035,5 tỷ đồng, bằng 18,4% dự toán Trung ương giao, tăng 48,8% so với cùng kỳ',
    )
  })

  test('headings and items of a list stay lines of their own, over the end of the page too', () => {
    const lines = read.text.split('\n')
    expect(lines).toContain('BÁO CÁO')
    expect(lines).toContain('Tình hình kinh tế - xã hội tháng 01 năm 2024')
    expect(lines.filter((line) => /^\d\. Tổng thu .*35,5 tỷ đồng\.$/.test(line))).toHaveLength(7)
  })

  test('the columns of a table are parted by tabs; the mark of a footnote is no figure', () => {
    expect(read.text).toContain('1\tThu (tỷ đồng)\t1.210\t1.035,5')
    expect(read.text).not.toMatch(/USD\s*1/)
  })

  test('the number of a page is no text', () => {
    expect(read.text).not.toMatch(/^\d$/m)
  })

  test.each([
    ['1.035,5', 'trang 1, dòng 5', 'page 1, line 5'],
    ['Hiệu quả: 3 hồ sơ', 'trang 2, dòng', 'page 2, line'],
  ])('%s stands at %s', (words, vi, en) => {
    const place = placeOf(read, read.text.indexOf(words))
    expect(place && describePlace(place, 'vi')).toMatch(new RegExp(`^${vi}`))
    expect(place && describePlace(place, 'en')).toMatch(new RegExp(`^${en}`))
  })
})

describe('a PDF that cannot be read is refused by name', () => {
  test.each([
    ['pages that are pictures', () => fixture('scan.pdf'), 'file/scan'],
    ['one with a password', () => fixture('report-locked.pdf'), 'file/password'],
    ['one cut in half', () => fixture('report.pdf').slice(0, 9000), 'file/truncated'],
    ['one that only says so', () => bytesOf('%PDF-1.7\nxin chào'), 'file/truncated'],
  ])('%s', async (_sentence, bytes, code) => {
    await expect(readProse(bytes(), 'a.pdf')).rejects.toMatchObject({ code, params: { file: 'a.pdf' } })
  })

  test('the bytes stay the caller’s', async () => {
    const bytes = fixture('report.pdf')
    const before = bytes.length
    await readProse(bytes, 'a.pdf')
    expect(bytes).toHaveLength(before)
  })
})

describe('runs become lines', () => {
  const run = (text: string, x: number, y = 100, more: Partial<PdfRun> = {}): PdfRun => ({
    text,
    x,
    y,
    width: text.length * 6,
    height: 12,
    endsLine: false,
    ...more,
  })
  const texts = (...runs: readonly PdfRun[]): readonly string[] => linesOf(runs).map(({ text }) => text)

  test.each([
    ['one baseline is one line', [run('Thu', 0), run('5', 22)], ['Thu 5']],
    ['runs that touch are one word', [run('Th', 0), run('u', 12)], ['Thu']],
    ['a wide gap is a column', [run('Thu', 0), run('5', 60)], ['Thu\t5']],
    ['another baseline is another line', [run('a', 0), run('b', 0, 80)], ['a', 'b']],
    ['a mark drawn behind a blank joins its letter', [run('to', 0), run(' \u0302', 12), run(' 5', 24)], ['tô 5']],
    ['ligatures are letters', [run('eﬃ', 0)], ['effi']],
    ['m² keeps its two', [run('5 m', 0), run('2', 18, 104, { height: 7 })], ['5 m2']],
  ])('%s', (_sentence, runs, lines) => {
    expect(texts(...runs)).toEqual(lines)
  })

  const margins = { left: 0, right: 500 }
  const line = (left: number, right: number, y: number, text = 'a'): Parameters<typeof runsOn>[0] => ({
    text,
    left,
    right,
    y,
    height: 12,
  })
  test.each([
    ['a full line runs on', line(0, 500, 100), line(0, 200, 85), true],
    ['a short one does not', line(0, 300, 100), line(0, 200, 85), false],
    ['nor a centred one', line(30, 470, 100), line(0, 200, 85), false],
    ['nor over a gap', line(0, 500, 100), line(0, 200, 60), false],
    ['nor into an item of a list', line(0, 500, 100), line(0, 200, 85, '- b'), false],
    ['nor from row to row of a table', line(0, 500, 100, 'a\tb'), line(0, 500, 85, 'c\td'), false],
  ])('%s', (_sentence, first, next, runs) => {
    expect(runsOn(first, next, margins, true)).toBe(runs)
  })
})
