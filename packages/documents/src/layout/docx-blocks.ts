import type {
  Block,
  TableCell as GridCell,
  Table as GridTable,
  Heading,
  Run,
  Paragraph as TextParagraph,
} from '@giaoban/core/layout'
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { decree } from './decree.data.ts'

/** Millimetres as twentieths of a point. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4)
}

export function points(length: number): number {
  return Math.round(length * 20)
}

export function halfPoints(size: number): number {
  return size * 2
}

/** Blocks of the document model as Word paragraphs and tables; `width` is the usable width of the page in millimetres. */
export function blocksToDocx(blocks: readonly Block[], width: number): (Paragraph | Table)[] {
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'paragraph':
        return [paragraphToDocx(block)]
      case 'heading':
        return [headingToDocx(block)]
      case 'table':
        return tableToDocx(block, width)
    }
  })
}

const bodySpacing: NonNullable<IParagraphOptions['spacing']> = {
  after: points(decree.body.after),
  line: Math.round(240 * decree.body.lines),
  lineRule: LineRuleType.AUTO,
}

function paragraphToDocx({ runs, style }: TextParagraph): Paragraph {
  switch (style) {
    case 'caption':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: bodySpacing,
        children: runsToDocx(runs, { bold: true, size: decree.table.caption }),
      })
    case 'note':
      return new Paragraph({
        alignment: AlignmentType.BOTH,
        spacing: { before: points(4), after: points(4) },
        children: runsToDocx(runs, { italics: true, size: decree.table.size }),
      })
    default:
      return new Paragraph({
        alignment: AlignmentType.BOTH,
        indent: { firstLine: mm(decree.body.indent) },
        spacing: bodySpacing,
        children: runsToDocx(style === 'listItem' ? dashed(runs) : runs),
      })
  }
}

/** List items begin with a dash, as in every Vietnamese report, unless they bring a mark of their own. */
function dashed(runs: readonly Run[]): readonly Run[] {
  return /^\s*[-–+•*]/.test(runs[0]?.text ?? '') ? runs : [{ text: '- ' }, ...runs]
}

function runsToDocx(runs: readonly Run[], all: { bold?: boolean; italics?: boolean; size?: number } = {}): TextRun[] {
  return runs.map(
    ({ text, bold, italic }) =>
      new TextRun({
        text,
        bold: bold ?? all.bold ?? false,
        italics: italic ?? all.italics ?? false,
        ...(all.size === undefined ? {} : { size: halfPoints(all.size) }),
      }),
  )
}

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

function headingToDocx({ level, text }: Heading): Paragraph {
  return new Paragraph({
    heading: headingLevels[level],
    alignment: AlignmentType.BOTH,
    keepNext: true,
    indent: { firstLine: mm(decree.body.indent) },
    spacing: { ...bodySpacing, before: points(decree.body.after) },
    children: [
      new TextRun({
        text,
        bold: true,
        italics: level === 3,
        size: halfPoints(decree.body.size),
        font: decree.font,
        color: '000000',
      }),
    ],
  })
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const

function tableToDocx(table: GridTable, width: number): (Paragraph | Table)[] {
  const total = table.widths.reduce((sum, part) => sum + part, 0)
  const widths = table.widths.map((part) => mm((width * part) / total))
  const size = table.widths.length > 8 ? decree.table.dense : decree.table.size
  const line = (cells: readonly GridCell[], header: boolean): TableRow =>
    new TableRow({ tableHeader: header, cantSplit: true, children: cellsToDocx(cells, widths, { header, size }) })
  const grid = new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
    rows: [...table.header.map((cells) => line(cells, true)), ...table.rows.map((cells) => line(cells, false))],
  })
  // Word joins tables that touch, and needs a paragraph after the last one.
  const after = new Paragraph({ spacing: { after: points(4), line: 120, lineRule: LineRuleType.EXACT }, children: [] })
  return [...captionOf(table), grid, after]
}

function captionOf({ caption, unitNote }: GridTable): Paragraph[] {
  const parts: Paragraph[] = []
  if (caption)
    parts.push(
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: points(6), after: points(6) },
        children: [new TextRun({ text: caption, bold: true, size: halfPoints(decree.table.caption) })],
      }),
    )
  if (unitNote)
    parts.push(
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        keepNext: true,
        spacing: { after: points(2) },
        children: [new TextRun({ text: unitNote, italics: true, size: halfPoints(decree.table.size) })],
      }),
    )
  return parts
}

function cellsToDocx(
  cells: readonly GridCell[],
  widths: readonly number[],
  { header, size }: { header: boolean; size: number },
): TableCell[] {
  let col = 0
  return cells.map((cell) => {
    const span = cell.colSpan ?? 1
    const width = widths.slice(col, col + span).reduce((sum, one) => sum + one, 0)
    col += span
    return new TableCell({
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(cell.rowSpan && cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: {
        left: mm(size === decree.table.dense ? 0.8 : 1.5),
        right: mm(size === decree.table.dense ? 0.8 : 1.5),
        top: points(1),
        bottom: points(1),
        marginUnitType: WidthType.DXA,
      },
      children: [cellParagraph(cell, header, size)],
    })
  })
}

function cellParagraph(cell: GridCell, header: boolean, size: number): Paragraph {
  const side = cell.align ?? (header ? 'center' : cell.value === undefined ? 'left' : 'right')
  return new Paragraph({
    alignment: { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[side],
    ...(cell.indent ? { indent: { left: mm(cell.indent * 4) } } : {}),
    keepNext: header,
    children: [
      new TextRun({
        text: cell.text,
        bold: cell.bold ?? header,
        italics: cell.italic ?? false,
        size: halfPoints(size),
      }),
    ],
  })
}
