import { describe, expect, test } from 'vitest'
import { report, wideTable } from '../../test/report.ts'
import { openArchive } from './archive.ts'
import { readDocx, writeDocx } from './index.ts'

async function partOf(part: string, document = report): Promise<string> {
  return new TextDecoder().decode(openArchive(await writeDocx(document), 'a.docx').bytes(part))
}

/** Millimetres of a length in twentieths of a point. */
const inMm = (twips: string | undefined): number => Math.round((Number(twips) * 25.4) / 144) / 10

describe('a report is written in the layout of Decree 30/2020', () => {
  test('reads back word for word, in order', async () => {
    const { text } = readDocx(await writeDocx(report), 'a.docx')
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH GIA LAI  Số: 01/BC-UBND\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc  Gia Lai, ngày 03 tháng 02 năm 2024',
      'BÁO CÁO',
      'Tình hình kinh tế - xã hội tháng 01 năm 2024',
      'I. KẾT QUẢ',
      '1. Ngân sách',
      'Tổng thu ước đạt 1.035,5 tỷ đồng & tăng <28,7%>.',
      'a) Xuất khẩu',
      '- Cà phê tăng cả về lượng và giá trị.',
      '+ Cao su tăng.',
      'Một số chỉ tiêu chủ yếu',
      'ĐVT: tỷ đồng',
      'TT\tChỉ tiêu\tTháng 01\tSo sánh (%)',
      '\t\t\tKế hoạch\tCùng kỳ',
      'I\tKinh tế',
      '1\tTổng thu ngân sách\t1.035,5\t17,8\t28,7',
      'Ghi chú: số ước.',
      'Nơi nhận: - Thường trực HĐND tỉnh; - Lưu: VT, TH.\tTM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn A',
    ])
  })

  test('A4 with the margins of the decree', async () => {
    const xml = await partOf('word/document.xml')
    const page = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml)
    const margin = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(xml)
    expect([inMm(page?.[1]), inMm(page?.[2])]).toEqual([210, 297])
    const [top, right, bottom, left] = (margin ?? []).slice(1).map((twips) => inMm(twips)) as [
      number,
      number,
      number,
      number,
    ]
    expect([
      top >= 20 && top <= 25,
      bottom >= 20 && bottom <= 25,
      left >= 30 && left <= 35,
      right >= 15 && right <= 20,
    ]).toEqual([true, true, true, true])
  })

  test('Times New Roman, body justified with a first line of 1.27 cm', async () => {
    expect(await partOf('word/styles.xml')).toContain('w:ascii="Times New Roman"')
    const body = /<w:p>(?:(?!<\/w:p>).)*Tổng thu ước đạt/.exec(await partOf('word/document.xml'))?.[0] ?? ''
    expect(body).toContain('<w:jc w:val="both"/>')
    expect(inMm(/w:firstLine="(\d+)"/.exec(body)?.[1])).toBe(12.7)
  })

  test('the page number stands in the top margin, not on the first page', async () => {
    const archive = openArchive(await writeDocx(report), 'a.docx')
    const headers = archive.names.filter((name) => /word\/header\d+\.xml/.test(name))
    const numbered = headers.filter((name) => new TextDecoder().decode(archive.bytes(name)).includes('PAGE'))
    expect([headers.length, numbered.length]).toEqual([2, 1])
    expect(await partOf('word/document.xml')).toContain('<w:titlePg/>')
  })

  test('header rows repeat, rows do not break, numbers stand right', async () => {
    const xml = await partOf('word/document.xml')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(xml).toContain('<w:gridSpan w:val="2"/>')
    expect(xml).toContain('<w:vMerge w:val="restart"/>')
    expect(/<w:p>(?:(?!<\/w:p>).)*>1\.035,5<\/w:t><\/w:r><\/w:p><\/w:tc>/.exec(xml)?.[0]).toContain(
      '<w:jc w:val="right"/>',
    )
  })

  test('a wide table stands on a landscape page of its own, after the signature', async () => {
    const document = { ...report, blocks: [...report.blocks, wideTable] }
    const xml = await partOf('word/document.xml', document)
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1)
    expect(xml.indexOf('Nguyễn Văn A')).toBeLessThan(xml.indexOf('PHỤ LỤC'))
  })

  test('without a frame the title stands on top, and not twice when a table bears it', async () => {
    const { frame: _frame, ...plain } = report
    expect(readDocx(await writeDocx(plain), 'a.docx').text.startsWith('Báo cáo tháng 01 năm 2024\n')).toBe(true)
    const annex = await writeDocx({ lang: 'vi', title: 'PHỤ LỤC', blocks: [wideTable] })
    expect(readDocx(annex, 'a.docx').text.match(/PHỤ LỤC/g)).toHaveLength(1)
  })

  test('an English report names its recipients in English', async () => {
    expect(readDocx(await writeDocx({ ...report, lang: 'en' }), 'a.docx').text).toContain('Recipients:')
  })

  test('equal documents give equal bytes, without a date or a name of a user', async () => {
    const [first, second] = [await writeDocx(report), await writeDocx(structuredClone(report))]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    expect(await partOf('docProps/core.xml')).not.toMatch(/<(dcterms:|dc:creator|cp:lastModifiedBy|cp:revision)/)
  })
})
