/** Where a stretch of text stands in its file, 1-based throughout. `row` and `col` count the cells of the table's grid. */
export type TextPlace =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly col: number }
  | { readonly kind: 'footnote' | 'endnote' | 'textBox'; readonly number: number }

/** A line, paragraph or cell of the text: UTF-16 offsets, `end` exclusive. */
export interface TextBlock {
  readonly start: number
  readonly end: number
  readonly place: TextPlace
}

/**
 * A text as read, with its map: paragraphs end with a line break, the cells of a table row are separated by a tab.
 * Letters are as in the file (NFC or NFD), so offsets count what stands there.
 */
export interface TextFile {
  readonly file: string
  readonly kind: 'docx' | 'text'
  readonly text: string
  /** In the order of the text; they do not overlap. */
  readonly blocks: readonly TextBlock[]
}

/** The place at a UTF-16 offset: the block that holds it, or the one before it (a separator belongs to what it ends). */
export function placeOf(text: TextFile, offset: number): TextPlace | null {
  const { blocks } = text
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle] as TextBlock).start <= offset) low = middle
    else high = middle - 1
  }
  return blocks[low]?.place ?? null
}

/** Words for a place: `đoạn 3`, `bảng 1, hàng 2, cột 3`. */
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
    case 'footnote':
      return `${vi ? 'chú thích' : 'footnote'} ${place.number}`
    case 'endnote':
      return `${vi ? 'chú thích cuối' : 'endnote'} ${place.number}`
    case 'textBox':
      return `${vi ? 'khung chữ' : 'text box'} ${place.number}`
  }
}
