import type { Finding } from '@giaoban/core/findings'
import type { Say } from '../ui/words.tsx'
import type { CheckResult } from './check-desk.ts'
import { markOf } from './marks.ts'
import type { BlockPlace } from './protocol.ts'
import { blockAt } from './text-blocks.ts'
import type { ClaimsWord } from './words.ts'

const wordsOf = (place: BlockPlace, say: Say<ClaimsWord>): string => {
  switch (place.kind) {
    case 'line':
      return say('placeLine', { line: place.line })
    case 'paragraph':
      return say('placeParagraph', { paragraph: place.paragraph })
    case 'cell':
      return say('placeCell', { table: place.table, row: place.row, col: place.col })
    case 'footnote':
      return say('placeFootnote', { number: place.number })
    case 'endnote':
      return say('placeEndnote', { number: place.number })
    case 'textBox':
      return say('placeTextBox', { number: place.number })
    case 'header':
      return say('placeHeader', { number: place.number })
    case 'footer':
      return say('placeFooter', { number: place.number })
    case 'element':
      return say('placeElement', { line: place.line, path: place.path })
    case 'sheetCell':
      return say('placeSheetCell', { sheet: place.sheet, cell: place.cell })
    case 'pageLine':
      return say('placePageLine', { page: place.page, line: place.line })
  }
}

/** Where an offset stands, as a person finds it again in the file. */
export const placeAt = ({ blocks }: Pick<CheckResult, 'blocks'>, offset: number, say: Say<ClaimsWord>): string => {
  const block = blocks[blockAt(blocks, offset)]
  return block ? wordsOf(block.place, say) : ''
}

const around = 60

/** The words around a finding, on one line, with the place itself apart. */
export interface Excerpt {
  readonly before: string
  readonly here: string
  readonly after: string
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Null for a finding that speaks of the whole text. */
export const excerptOf = ({ text, blocks }: Pick<CheckResult, 'text' | 'blocks'>, found: Finding): Excerpt | null => {
  const mark = markOf(found)
  if (mark === null) return null
  const block = blocks[blockAt(blocks, mark.start)] ?? { start: 0, end: text.length }
  const from = Math.max(block.start, mark.start - around)
  const to = Math.min(Math.max(block.end, mark.end), mark.end + around)
  return {
    before: `${from > block.start ? '…' : ''}${oneLine(text.slice(from, mark.start))}`,
    here: oneLine(text.slice(mark.start, Math.min(mark.end, mark.start + 2 * around))),
    after: `${oneLine(text.slice(mark.end, to))}${to < block.end ? '…' : ''}`,
  }
}
