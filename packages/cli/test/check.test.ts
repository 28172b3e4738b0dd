import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commentDocx, readDocx } from '@giaoban/documents/read'
import { describe, expect, it } from 'vitest'
import { example, freshDirectory, runCli } from './run-cli.ts'

const directory = freshDirectory()
const written = (name: string, text: string): string => {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

describe('giaoban check FILE --annotate OUT.docx', () => {
  const draft = example('du-thao.docx')

  it('writes a copy with a comment a finding, and prints and answers as before', async () => {
    const copy = join(directory, 'out', 'nhan-xet.docx')
    const [plain, annotated] = [await runCli('check', draft), await runCli('check', draft, '--annotate', copy)]
    expect([annotated.code, annotated.out]).toEqual([plain.code, plain.out])
    expect(annotated.err).toMatch(/^Đã ghi .*nhan-xet\.docx \([1-9]\d* nhận xét\)\.\ndu-thao\.docx: đã đọc \d+ số\.$/)
    const [before, after] = [draft, copy].map((path) => readDocx(new Uint8Array(readFileSync(path)), 'a.docx'))
    expect(after).toEqual(before)
    expect(readFileSync(copy)).not.toEqual(readFileSync(draft))
  })

  it('refuses a text file, naming it', async () => {
    const answer = await runCli('check', written('a.txt', 'Thu 85 tỷ đồng.'), '--annotate', join(directory, 'b.docx'))
    expect(answer.code).toBe(2)
    expect(answer.err).toContain('a.txt không phải tệp Word')
  })

  it('does not write over the file that it checks', async () => {
    const answer = await runCli('check', draft, '--annotate', join(example(), '.', 'du-thao.docx'))
    expect(answer.code).toBe(2)
    expect(answer.err).toContain('--annotate')
  })
})

describe('giaoban check FILE --format', () => {
  const slip = written('ban-tin.txt', 'Bản tin tháng 01 năm 2024.\nCó 48/58 dự án được phê duyệt, đạt 84,48%.\n')

  it('text: line, caret, arithmetic; no colours where nobody asked', async () => {
    const { code, out } = await runCli('check', slip)
    expect(code).toBe(1)
    expect(out).toMatch(/^ban-tin\.txt:2:\d+: lỗi \[fraction\/percent\]/)
    expect(out).not.toContain('\u001b')
  })

  it('a Word file: the place by its name', async () => {
    expect((await runCli('check', example('du-thao.docx'))).out).toMatch(
      /^du-thao\.docx: đoạn \d+ \(“Toàn tỉnh có thêm 100 doanh…”\): cảnh báo/,
    )
  })

  it('json: --json and --format json say the same', async () => {
    const [short, long] = [await runCli('check', slip, '--json'), await runCli('check', slip, '--format', 'json')]
    expect(long).toEqual(short)
    expect(JSON.parse(long.out)).toMatchObject({ file: 'ban-tin.txt', findings: [{ code: 'fraction/percent' }] })
  })

  it('sarif: offsets of the file, left out where line ends are double', async () => {
    const double = written('hai.txt', 'Bản tin tháng 01 năm 2024.\r\nCó 48/58 dự án được phê duyệt, đạt 84,48%.\r\n')
    const region = async (path: string): Promise<unknown> =>
      JSON.parse((await runCli('check', path, '--format', 'sarif')).out).runs[0].results[0].locations[0]
        .physicalLocation.region
    expect(await region(slip)).toMatchObject({ startLine: 2, charOffset: 62 })
    expect(await region(double)).toMatchObject({ startLine: 2 })
    expect(await region(double)).not.toHaveProperty('charOffset')
  })

  it('html: written to a file, in English', async () => {
    const page = join(directory, 'trang', 'soat.html')
    const { out, code, err } = await runCli('check', slip, '--format', 'html', '-o', page, '--lang', 'en')
    expect([out, code, err]).toEqual(['', 1, `Written: ${page}.\nban-tin.txt: 3 figures were read.`])
    expect(readFileSync(page, 'utf8')).toContain('<html lang="en">')
  })

  it('refuses a form that there is not, naming those that there are', async () => {
    const { code, err } = await runCli('check', slip, '--format', 'pdf')
    expect(code).toBe(2)
    expect(err).toContain('--format pdf (text | json | sarif | html)')
  })
})

describe('giaoban check FILE against other texts', () => {
  const february = 'Báo cáo tháng 02 năm 2024\n\nXuất khẩu cà phê 2 tháng đầu năm 2024 đạt 210 triệu USD.\n'
  const march = 'Báo cáo tháng 3 năm 2024\n\nXuất khẩu cà phê 3 tháng đầu năm 2024 đạt 190 triệu USD.\n'

  it('--previous: cumulative figures that fell', async () => {
    const { code, out } = await runCli('check', written('3.txt', march), '--previous', written('2.txt', february))
    expect(code).toBe(1)
    expect(out.replace(/\s+/g, ' ')).toContain('thấp hơn số của 2 tháng đầu năm 2024 là 210 triệu USD')
  })

  it('--against: one figure in two documents', async () => {
    const press = written('bao.txt', march.replace('190', '290'))
    const { code, out } = await runCli('check', written('3.txt', march), '--against', press)
    expect(code).toBe(0)
    expect(out.replace(/\s+/g, ' ')).toContain('3.txt ghi 190 triệu USD, bao.txt ghi 290 triệu USD')
  })

  it('a file that is not there is refused by its name', async () => {
    const { code, err } = await runCli('check', written('3.txt', march), '--previous', 'khong-co.docx')
    expect([code, err.includes('khong-co.docx')]).toEqual([2, true])
  })
})

describe('giaoban check FILE --data DIR --as-of INSTANT', () => {
  const draft = written('thang-1.txt', 'Báo cáo tháng 01 năm 2024\n\nKim ngạch xuất khẩu đạt 58 triệu USD.\n')
  const asOf = (instant: string): ReturnType<typeof runCli> =>
    runCli('check', draft, '--data', example(), '--period', '2024-M01', '--as-of', instant)

  it('holds the text against what was known then', async () => {
    const after = await asOf('2024-02-20T08:00:00+07:00')
    expect([after.code, after.out.includes('data/differs')]).toEqual([1, true])
    const before = await asOf('2024-01-10T08:00:00+07:00')
    expect([before.code, before.out.includes('data/differs')]).toEqual([0, false])
  })

  it('refuses an instant without data', async () => {
    expect((await runCli('check', draft, '--as-of', '2024-02-20T08:00:00+07:00')).code).toBe(2)
  })
})

const bulletin = example('../check/ban-tin.md')

describe('settings of a check, as the example sets them', () => {
  it('lie beside the text: set aside with reasons, counted apart, and the rest still fails', async () => {
    const { code, out } = await runCli('check', bulletin)
    expect(code).toBe(1)
    expect(out).toContain('1 lỗi, 0 cảnh báo, 0 lưu ý.')
    expect(out).toContain('Đã bỏ qua 2 điểm cần xem, kèm lý do:')
    expect(out).toContain('dòng 3 [fraction/percent] Tỷ lệ tính trên 57 dự án đã đủ hồ sơ, theo phụ lục 2')
    expect(out).toContain('dòng 5 [fraction/percent] số của quý trước, đang chờ đơn vị xác nhận')
  })

  it('json keeps what was set aside', async () => {
    const printed = JSON.parse((await runCli('check', bulletin, '--json')).out)
    expect([printed.findings.length, printed.ignored.length, printed.unused.length]).toEqual([1, 2, 0])
  })

  it('are given by --config; a rule that matches nothing is told', async () => {
    const other = written('khac.json', '{"ignore": [{"code": "sum/parts", "reason": "theo bản gốc"}]}')
    const { out } = await runCli('check', bulletin, '--config', other)
    expect(out).toContain('2 lỗi')
    expect(out).toContain('sum/parts, “theo bản gốc” (cấu hình): không điểm cần xem nào khớp.')
  })

  it.each([
    ['a code that there is not', '{"severities": {"sum/part": "off"}}', 'severities.sum/part'],
    ['a reason that is missing', '{"ignore": [{"code": "sum/parts"}]}', 'ignore[0].reason'],
  ])('are refused with file and key: %s', async (_sentence, json, key) => {
    const { code, err } = await runCli('check', bulletin, '--config', written('sai.json', json))
    expect(code).toBe(2)
    expect(err).toContain('sai.json')
    expect(err).toContain(key)
  })

  it('a catalogue gives the names of indicators', async () => {
    const file = written('thu.txt', 'Báo cáo tháng 01 năm 2024. Kim ngạch xuất khẩu đạt 85 triệu USD.')
    const missing = written('thieu.json', '{"catalogue": "khong-co"}')
    expect((await runCli('check', file, '--config', missing)).code).toBe(2)
    const given = written('co.json', JSON.stringify({ catalogue: example() }))
    expect((await runCli('check', file, '--config', given)).code).toBe(0)
  })
})

it('a remark in a web page holds for what begins on its line, or comes next', async () => {
  const slip = (share: string): string => `<p>Có 48/58 dự án được phê duyệt, đạt ${share}%.</p>`
  const remark = '<!-- giaoban-bỏ-qua fraction/percent: theo bản gốc -->'
  const page = written(
    'tin.html',
    `<!doctype html><html><body>\n<p>Bản tin tháng 01 năm 2024.</p>\n${slip('84,48')} ${remark}\n${slip('81,03')}\n${remark}\n${slip('89,66')}\n</body></html>`,
  )
  const { out } = await runCli('check', page, '--json')
  const { findings, ignored, unused } = JSON.parse(out)
  const shares = findings.filter((found: { code: string }) => found.code === 'fraction/percent')
  expect(shares).toMatchObject([{ params: { stated: '81.03' } }])
  expect([ignored.length, unused.length]).toEqual([2, 0])
})

describe('a Word comment that begins with giaoban-bỏ-qua', () => {
  it('sets aside the finding at which it stands', async () => {
    const draft = example('du-thao.docx')
    const bytes = new Uint8Array(readFileSync(draft))
    const { text } = readDocx(bytes, 'du-thao.docx')
    const start = text.indexOf('9,52')
    const paragraphs = (): readonly string[] => ['giaoban-bỏ-qua ratio/referent: đã rõ là tỷ lệ của 100 doanh nghiệp']
    const copy = join(directory, 'da-xem.docx')
    const signature = { author: 'Lan', initials: 'L', date: '2024-02-03T08:00:00', language: 'vi-VN' }
    writeFileSync(copy, commentDocx(bytes, 'a.docx', [{ start, end: start + 4, paragraphs }], signature))
    const { out } = await runCli('check', copy)
    expect(out).toMatch(
      /đoạn \d+ \(“Toàn tỉnh có thêm 100 doanh…”\) \[ratio\/referent\] đã rõ là tỷ lệ của 100 doanh nghiệp/,
    )
    expect(out).not.toContain('cảnh báo [ratio/referent]')
  })
})

describe('what a call says besides its result', () => {
  it('that nothing was read, where nothing was', async () => {
    const path = written('khong-so.txt', 'Kính gửi các sở, ngành.')
    expect((await runCli('check', path)).err).toBe('khong-so.txt: đọc được 0 số, nên không có gì để soát.')
    expect((await runCli('read', path, '--lang', 'en')).err).toContain('0 figures were read, so there is nothing')
  })

  it.each([
    ['no file', ['check'], 'thiếu tên tệp cần đọc'],
    ['an option that there is not', ['check', 'a.txt', '--xyz'], 'tuỳ chọn không dùng được: --xyz'],
  ])('refuses %s in words, with the help of this command only', async (_sentence, args, said) => {
    const { code, err } = await runCli(...args)
    expect([code, err.includes(said), err.includes('giaoban check [FILE]'), err.includes('giaoban serve')]).toEqual([
      2,
      true,
      true,
      false,
    ])
  })

  it('a directory is refused as one, a CSV file with what to do', async () => {
    expect((await runCli('check', directory)).err).toContain('đó là thư mục')
    const csv = (await runCli('check', written('a.csv', 'a,b\n1,2\n'))).err
    expect(csv).toContain('lưu thành .xlsx')
    expect(csv).not.toContain('.csv.')
  })
})
