import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { type DraftBlock, draftBlocks, draftRecipients, draftTable } from './draft-text.data.ts'
import { repack } from './repack.ts'

const FONT = 'Times New Roman'
/** Points; the decree allows 13 or 14. */
const BODY = 13
const TITLE = 14
/** Twentieths of a point in a millimetre. */
const MM = 56.7
const millimetres = (length: number): number => Math.round(length * MM)
/** Text width of the page: 210 mm less 30 and 15 mm of margin. */
const WIDTH = millimetres(165)

type Align = (typeof AlignmentType)[keyof typeof AlignmentType]
interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
  /** Points. */
  readonly size?: number
  readonly align?: Align
  readonly indent?: boolean
  readonly before?: number
  readonly after?: number
  readonly keep?: boolean
}

function paragraph(text: string, look: Look = {}): Paragraph {
  const {
    bold = false,
    italic = false,
    size = BODY,
    align = AlignmentType.LEFT,
    indent = false,
    before = 0,
    after = 0,
    keep = false,
  } = look
  return new Paragraph({
    alignment: align,
    keepNext: keep,
    spacing: { before: before * 20, after: after * 20, line: 264, lineRule: LineRuleType.AUTO },
    ...(indent ? { indent: { firstLine: millimetres(12.7) } } : {}),
    children: [new TextRun({ text, bold, italics: italic, size: size * 2, font: FONT })],
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const centre = AlignmentType.CENTER

/** A short rule under a title, as decree 30/2020 asks: an empty paragraph with a top border, drawn in from both sides. */
function rule(cellMm: number, ruleMm: number): Paragraph {
  const side = millimetres((cellMm - ruleMm) / 2)
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  })
}

function frame(left: Paragraph[], right: Paragraph[], leftMm: number): Table {
  const widths = [millimetres(leftMm), WIDTH - millimetres(leftMm)]
  const cell = (children: Paragraph[], index: number): TableCell =>
    new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.DXA }, borders: noBorders })
  return new Table({
    columnWidths: widths,
    width: { size: WIDTH, type: WidthType.DXA },
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, 0), cell(right, 1)] })],
  })
}

function letterhead(): Table {
  return frame(
    [
      paragraph('ỦY BAN NHÂN DÂN', { size: 13, align: centre }),
      paragraph('TỈNH GIA LAI', { size: 13, bold: true, align: centre }),
      rule(65, 22),
      paragraph('Số:        /BC-UBND', { size: 13, align: centre }),
      paragraph('DỰ THẢO', { size: 13, bold: true, align: centre, before: 4 }),
    ],
    [
      paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true, align: centre }),
      paragraph('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true, align: centre }),
      rule(100, 56),
      paragraph('Gia Lai, ngày       tháng 02 năm 2024', { size: 13, italic: true, align: centre }),
    ],
    65,
  )
}

const tableWidths = [9, 58, 24, 26, 24, 24].map(millimetres)

function tableLine(texts: readonly string[], isHead: boolean): TableRow {
  const cells = texts.map((text, index) => {
    const align = isHead || index === 0 || index === 2 ? centre : index === 1 ? AlignmentType.LEFT : AlignmentType.RIGHT
    return new TableCell({
      width: { size: tableWidths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [paragraph(text, { size: 12, bold: isHead, align, keep: true })],
    })
  })
  return new TableRow({ children: cells, tableHeader: isHead, cantSplit: true })
}

function figures(): (Paragraph | Table)[] {
  return [
    paragraph(draftTable.caption, { bold: true, align: centre, before: 6, after: 4, size: 13, keep: true }),
    new Table({
      columnWidths: tableWidths,
      width: { size: WIDTH, type: WidthType.DXA },
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
      rows: [tableLine(draftTable.head, true), ...draftTable.rows.map((row) => tableLine(row, false))],
    }),
    paragraph('', { size: 6 }),
  ]
}

function body(block: DraftBlock): (Paragraph | Table)[] {
  if (block.kind === 'table') return figures()
  const looks: Readonly<Record<'part' | 'head' | 'text' | 'item', Look>> = {
    part: { bold: true, before: 6, after: 6, indent: true, keep: true },
    head: { bold: true, after: 6, indent: true, keep: true },
    text: { align: AlignmentType.JUSTIFIED, after: 6, indent: true },
    item: { align: AlignmentType.JUSTIFIED, after: 6, indent: true },
  }
  return [paragraph(block.text, looks[block.kind])]
}

function signature(): Table {
  return frame(
    [
      paragraph('Nơi nhận:', { size: 12, bold: true, italic: true }),
      ...draftRecipients.map((text) => paragraph(text, { size: 11 })),
    ],
    [
      paragraph('TM. ỦY BAN NHÂN DÂN', { bold: true, align: centre }),
      paragraph('CHỦ TỊCH', { bold: true, align: centre }),
    ],
    75,
  )
}

/** Page numbers stand in the top margin, not on the first page. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: centre,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: TITLE * 2, font: FONT })],
      }),
    ],
  })

const mark = (): Footer =>
  new Footer({
    children: [
      paragraph('Văn bản minh họa của dự án Giaoban, không phải văn bản của UBND tỉnh Gia Lai.', {
        size: 9,
        italic: true,
        align: centre,
      }),
    ],
  })

/** The draft report of January 2024 as DOCX; the same bytes on every run. */
export async function buildDraft(): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Giaoban',
    title: 'Dự thảo báo cáo tháng 01 năm 2024 (minh họa)',
    styles: { default: { document: { run: { font: FONT, size: BODY * 2 } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: { top: millimetres(20), bottom: millimetres(20), left: millimetres(30), right: millimetres(15) },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({ children: [] })] }) },
        footers: { default: mark(), first: mark() },
        children: [
          letterhead(),
          paragraph('BÁO CÁO', { bold: true, size: TITLE, align: centre, before: 18 }),
          paragraph('Tình hình kinh tế - xã hội tháng 01 năm 2024', { bold: true, size: TITLE, align: centre }),
          paragraph('và nhiệm vụ trọng tâm tháng 02 năm 2024', { bold: true, size: TITLE, align: centre }),
          rule(165, 40),
          paragraph('', { size: 8 }),
          ...draftBlocks.flatMap(body),
          paragraph('', { size: 8 }),
          signature(),
        ],
      },
    ],
  })
  return repack(new Uint8Array(await Packer.toBuffer(document)))
}
