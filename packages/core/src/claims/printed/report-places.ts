import type { Finding } from '../../findings/index.ts'
import { blockAt, describePlace, type TextBlock, type TextPlace } from '../../layout/index.ts'
import type { Lang } from '../../periods/index.ts'
import type { CheckReport } from '../check-report.ts'
import { segmentAt, segmentText } from '../evidence/check-segments.ts'

type Placed = Pick<CheckReport, 'text' | 'blocks'>

/** A text of lines is found by its lines; everything else by the names of its places. */
export function hasLines({ blocks }: Pick<CheckReport, 'blocks'>): boolean {
  return blocks.every(({ place }) => place.kind === 'line')
}

/** So many words of a paragraph are quoted, by which a person finds it with the search of his program. */
const quotedWords = 6

/** 'đoạn 7 (“Tổng thu ngân sách nhà nước…”)', 'bảng 1, hàng 2, cột 3'; null for a text of lines. */
export function placeWords(report: Placed, offset: number, lang: Lang): string | null {
  const block = hasLines(report) ? undefined : blockOf(report, offset)
  if (block === undefined) return null
  const named = describePlace(block.place, lang)
  const opening = openingOf(report, block)
  return opening === null ? named : `${named} (“${opening}”)`
}

/** A cell is found by its row and column. */
function openingOf({ text }: Placed, { place, start, end }: TextBlock): string | null {
  if (place.kind === 'cell' || place.kind === 'sheetCell') return null
  const words = text
    .slice(start, Math.min(end, start + 200))
    .trim()
    .split(/\s+/u)
  const quoted = words.slice(0, quotedWords).join(' ')
  return quoted === '' ? null : `${quoted}${words.length > quotedWords ? '…' : ''}`
}

function blockOf({ blocks }: Placed, offset: number): TextBlock | undefined {
  return blocks[blockAt(blocks, offset)]
}

/** Where a finding stands, for a program: the place in the file with the words that open it, a line with its column. */
export type FoundPlace = (TextPlace | { readonly kind: 'line'; readonly line: number; readonly column: number }) & {
  readonly words?: string
}

/** A finding with its place in the file beside its offsets; `relatedPlace` of one that has two. */
export interface PlacedFinding extends Finding {
  readonly place?: FoundPlace
  readonly relatedPlace?: FoundPlace
}

/** Puts the places beside the offsets, which count in a text that only the reader of the file has. */
export function withPlaces(report: Placed, findings: readonly Finding[]): readonly PlacedFinding[] {
  const { lines } = segmentText(report.text)
  const placeAt = (offset: number): FoundPlace => {
    const block = hasLines(report) ? undefined : blockOf(report, offset)
    if (block !== undefined) {
      const words = openingOf(report, block)
      return words === null ? block.place : { ...block.place, words }
    }
    const line = segmentAt(lines, offset)
    return { kind: 'line', line: line + 1, column: offset - (lines[line] ?? 0) + 1 }
  }
  return findings.map((found) => {
    const { relatedStart } = found.params
    return {
      ...found,
      ...('start' in found.at ? { place: placeAt(found.at.start) } : {}),
      ...(typeof relatedStart === 'number' ? { relatedPlace: placeAt(relatedStart) } : {}),
    }
  })
}
