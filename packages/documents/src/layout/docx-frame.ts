import type { DecreeFrame } from '@giaoban/core/layout'
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { decree } from './decree.data.ts'
import { halfPoints, mm, points } from './docx-blocks.ts'
import { textWidth } from './text-width.ts'

interface LineOptions {
  readonly size: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly before?: number
  readonly after?: number
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType]
}

function line(
  text: string,
  { size, bold = false, italics = false, before = 0, after = 0, align = AlignmentType.CENTER }: LineOptions,
): Paragraph {
  return new Paragraph({
    alignment: align,
    spacing: { before: points(before), after: points(after) },
    children: [new TextRun({ text, bold, italics, size: halfPoints(size) })],
  })
}

/** A rule of the given length, centred in a box of the given width (millimetres). */
function ruleOf(length: number, box: number): Paragraph {
  const side = Math.max(0, (box - length) / 2)
  return new Paragraph({
    indent: { left: mm(side), right: mm(side) },
    spacing: { before: 0, after: 0, line: 40, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  })
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
}

/** Two columns without rules, not split over pages. */
function twoColumns(left: Paragraph[], right: Paragraph[], widths: readonly [number, number]): Table {
  const cell = (children: Paragraph[], width: number): TableCell =>
    new TableCell({
      borders: noBorders,
      width: { size: mm(width), type: WidthType.DXA },
      margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
      children,
    })
  return new Table({
    width: { size: mm(widths[0] + widths[1]), type: WidthType.DXA },
    columnWidths: [mm(widths[0]), mm(widths[1])],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
  })
}

/** Issuer and number at the left, country name, motto, place and date at the right; type name and subject below. */
export function letterhead(frame: DecreeFrame, width: number): (Paragraph | Table)[] {
  const [leftPart, rightPart] = decree.letterhead
  const [left, right] = [width * leftPart, width * rightPart]
  const issuerWidth = Math.min(textWidth(frame.issuer, decree.issuer.size), left)
  const subjectWidth = Math.min(textWidth(frame.subject, decree.subject.size), width)
  const issuer = [
    ...(frame.parentBody === '' ? [] : [line(frame.parentBody, decree.parentBody)]),
    line(frame.issuer, { ...decree.issuer, bold: true, after: 2 }),
    ruleOf(issuerWidth * decree.issuer.rule, left),
    line(frame.number, { ...decree.number, before: 8 }),
  ]
  const country = [
    line(decree.country.text, { ...decree.country, bold: true }),
    line(decree.motto.text, { ...decree.motto, bold: true, after: 2 }),
    ruleOf(textWidth(decree.motto.text, decree.motto.size), right),
    line(frame.placeDate, { ...decree.placeDate, italics: true, before: 8 }),
  ]
  return [
    twoColumns(issuer, country, [left, right]),
    line(frame.typeName, { ...decree.typeName, bold: true, before: 18 }),
    line(frame.subject, { ...decree.subject, bold: true, after: 2 }),
    ruleOf(subjectWidth * decree.subject.rule, width),
    new Paragraph({ spacing: { after: points(6) }, children: [] }),
  ]
}

/** Title of a document without a letterhead. */
export function titleOf(title: string): Paragraph[] {
  return title === '' ? [] : [line(title, { size: decree.typeName.size, bold: true, after: 10 })]
}

/** Recipients at the left, authority, title and name of the signer at the right. */
export function closing(frame: DecreeFrame, lang: 'vi' | 'en', width: number): (Paragraph | Table)[] {
  const { signature, recipients } = frame
  const heading = lang === 'vi' ? decree.recipients.title : 'Recipients:'
  const left = [
    line(heading, { size: decree.recipients.titleSize, bold: true, italics: true, align: AlignmentType.LEFT }),
    ...recipients.map((recipient, i) =>
      line(ended(recipient, i === recipients.length - 1), { size: decree.recipients.size, align: AlignmentType.LEFT }),
    ),
  ]
  const right = [
    ...(signature.authority ? [line(signature.authority, { size: decree.signature.size, bold: true })] : []),
    line(signature.title, { size: decree.signature.size, bold: true }),
    line(signature.name, { size: decree.signature.size, bold: true, before: decree.signature.space }),
  ]
  return [
    new Paragraph({ spacing: { after: points(6) }, keepNext: true, children: [] }),
    twoColumns(left, right, [width / 2, width / 2]),
  ]
}

/** A dash before, a semicolon after, a full stop after the last; what is already there stays. */
function ended(recipient: string, last: boolean): string {
  const dashed = /^\s*[-–]/.test(recipient) ? recipient : `- ${recipient}`
  return /[;.]\s*$/.test(dashed) ? dashed : `${dashed}${last ? '.' : ';'}`
}
