import type { TextTable } from './text-table.ts'

/**
 * Where a stretch of text stands in its file, 1-based throughout. `row` and `col` count the cells of the table's grid; `cell` of a
 * sheet is its address; `path` of an HTML element are its ancestors' names below `body`, numbered among brothers of one name.
 */
export type TextPlace =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly col: number }
  | { readonly kind: 'footnote' | 'endnote' | 'textBox' | 'header' | 'footer'; readonly number: number }
  | { readonly kind: 'element'; readonly path: string; readonly line: number }
  | { readonly kind: 'sheetCell'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'pageLine'; readonly page: number; readonly line: number }

/** A line, paragraph or cell of the text: UTF-16 offsets, `end` exclusive. */
export interface TextBlock {
  readonly start: number
  readonly end: number
  readonly place: TextPlace
}

/** What a file was read as. */
export type TextFileKind = 'docx' | 'text' | 'markdown' | 'html' | 'xlsx' | 'pdf'

/**
 * A document as read: one text with its map. Paragraphs end with a line break, the cells of a table row are separated by a tab.
 * Letters are as in the file (NFC or NFD), so offsets count what stands there.
 */
export interface TextFile {
  readonly file: string
  readonly kind: TextFileKind
  readonly text: string
  /** In the order of the text; they do not overlap. */
  readonly blocks: readonly TextBlock[]
  /** In the order of the text; core reads their figures by header and row (`readClaims(text, { tables })`). */
  readonly tables: readonly TextTable[]
}

/** Index of the block that holds the UTF-16 offset, or the one before it (a separator belongs to what it ends); −1 without blocks. */
export function blockAt(blocks: readonly Pick<TextBlock, 'start'>[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle] as TextBlock).start <= offset) low = middle
    else high = middle - 1
  }
  return high < 0 ? -1 : low
}

/** The place at a UTF-16 offset: that of the block that `blockAt` finds. */
export function placeOf(
  { blocks }: { readonly blocks: readonly Pick<TextBlock, 'start' | 'place'>[] },
  offset: number,
): TextPlace | null {
  return blocks[blockAt(blocks, offset)]?.place ?? null
}

const partNames = {
  footnote: { vi: 'chú thích', en: 'footnote' },
  endnote: { vi: 'chú thích cuối', en: 'endnote' },
  textBox: { vi: 'khung chữ', en: 'text box' },
  header: { vi: 'đầu trang', en: 'page header' },
  footer: { vi: 'chân trang', en: 'page footer' },
} as const

/** Words for a place: `đoạn 3`, `bảng 1, hàng 2, cột 3`, `trang 2, dòng 14`. */
export function describePlace(place: TextPlace, lang: 'vi' | 'en'): string {
  const vi = lang === 'vi'
  switch (place.kind) {
    case 'line':
      return `${vi ? 'dòng' : 'line'} ${place.line}`
    case 'paragraph':
      return `${vi ? 'đoạn' : 'paragraph'} ${place.paragraph}`
    case 'cell':
      return vi
        ? `bảng ${place.table}, hàng ${place.row}, cột ${place.col}`
        : `table ${place.table}, row ${place.row}, column ${place.col}`
    case 'element':
      return `${vi ? 'dòng' : 'line'} ${place.line} (${place.path})`
    case 'sheetCell':
      return `${vi ? 'trang tính' : 'sheet'} ${place.sheet}, ${vi ? 'ô' : 'cell'} ${place.cell}`
    case 'pageLine':
      return vi ? `trang ${place.page}, dòng ${place.line}` : `page ${place.page}, line ${place.line}`
    default:
      return `${partNames[place.kind][lang]} ${place.number}`
  }
}
