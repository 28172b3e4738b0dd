import type { Block, Document } from '@giaoban/core/layout'
import {
  AlignmentType,
  Document as DocxDocument,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { decree } from './decree.data.ts'
import { blocksToDocx, halfPoints, mm, points } from './docx-blocks.ts'
import { closing, letterhead, titleOf } from './docx-frame.ts'
import { sealPackage } from './seal-package.ts'

/** Tables of more columns than this stand on landscape pages of their own. */
const PORTRAIT_COLUMNS = 8

/**
 * A DOCX in the layout of Decree 30/2020/NĐ-CP (see `decree.data.ts`): letterhead, body, tables with repeated header rows, and
 * the closing with recipients and signature. Equal documents give equal bytes.
 */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const sections = sectionsOf(document)
  const docx = new DocxDocument({
    title: document.title,
    styles: {
      default: {
        document: {
          run: {
            font: decree.font,
            size: halfPoints(decree.body.size),
            color: '000000',
            language: { value: document.lang === 'vi' ? 'vi-VN' : 'en-GB' },
          },
        },
      },
    },
    sections,
  })
  return sealPackage(new Uint8Array(await Packer.toArrayBuffer(docx)))
}

interface Part {
  readonly landscape: boolean
  readonly blocks: readonly Block[]
}

function sectionsOf(document: Document): ISectionOptions[] {
  const parts = partsOf(document.blocks)
  // Wide tables at the end are the appendix: it follows the signature.
  const lastPortrait = parts.findLastIndex(({ landscape }) => !landscape)
  const signedAt = lastPortrait < 0 ? 0 : lastPortrait
  return parts.map(({ landscape, blocks }, i) => {
    const usable = landscape
      ? decree.page.height - decree.landscapeMargins.left - decree.landscapeMargins.right
      : decree.page.width - decree.margins.left - decree.margins.right
    return {
      properties: pageOf(landscape, i === 0),
      headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
      children: [
        ...(i === 0 ? opening(document, usable) : []),
        ...blocksToDocx(blocks, usable),
        ...(i === signedAt && document.frame ? closing(document.frame, document.lang, usable) : []),
      ],
    }
  })
}

function opening(document: Document, width: number): ISectionOptions['children'] {
  if (document.frame) return letterhead(document.frame, width)
  // A caption that repeats the title would print it twice.
  const [first] = document.blocks
  return first?.kind === 'table' && first.caption === document.title ? [] : titleOf(document.title)
}

/** Stretches of equal orientation. The caption and note that belong to a wide table go with it. */
function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { landscape: boolean; blocks: Block[] }[] = []
  for (const block of blocks) {
    const landscape = block.kind === 'table' && block.widths.length > PORTRAIT_COLUMNS
    const last = parts.at(-1)
    const followsTable = last?.landscape && block.kind === 'paragraph' && block.style === 'note'
    if (last && (last.landscape === landscape || followsTable)) last.blocks.push(block)
    else parts.push({ landscape, blocks: [...(landscape && last ? takeHeading(last.blocks) : []), block] })
  }
  const kept = parts.filter((part) => part.blocks.length > 0)
  return kept.length > 0 ? kept : [{ landscape: false, blocks: [] }]
}

/** A heading right before a wide table moves to the table's page. */
function takeHeading(blocks: Block[]): Block[] {
  return blocks.at(-1)?.kind === 'heading' ? blocks.splice(-1) : []
}

function pageOf(landscape: boolean, first: boolean): NonNullable<ISectionOptions['properties']> {
  const margins = landscape ? decree.landscapeMargins : decree.margins
  return {
    ...(first ? { titlePage: true } : { type: SectionType.NEXT_PAGE }),
    page: {
      size: {
        width: mm(decree.page.width),
        height: mm(decree.page.height),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: mm(margins.top),
        bottom: mm(margins.bottom),
        left: mm(margins.left),
        right: mm(margins.right),
        header: mm(decree.pageNumber.fromTop),
        footer: mm(decree.pageNumber.fromTop),
      },
    },
  }
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: points(0) },
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(decree.pageNumber.size) })],
      }),
    ],
  })
}
