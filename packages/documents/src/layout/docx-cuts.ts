import { type DocxAnchors, rangeAt, type TextPiece, type XmlRange } from './docx-anchors.ts'

/** A place of the body where comments begin or end, and what must be written around their marks. */
export interface Cut {
  /** Offset into the XML text of the body. */
  readonly at: number
  /** Between runs, between the children of a run, or within a word. */
  readonly kind: 'outside' | 'child' | 'text'
  /** The text that is marked; null where a comment stands around something. */
  readonly piece: TextPiece | null
}

/** The two ends of a comment's range. */
export interface Cuts {
  readonly start: Cut
  readonly end: Cut
}

/** Cuts around a whole range. */
export function cutsAround({ start, end }: XmlRange): Cuts {
  return { start: outside(start, null), end: outside(end, null) }
}

/** Cuts at the first and behind the last letter of a figure; null when they do not stand in the body. */
export function cutsAt(anchors: DocxAnchors, first: XmlRange, last: XmlRange): Cuts | null {
  const start = cutBefore(anchors, first.start)
  const end = cutAfter(anchors, last)
  return start === null || end === null ? null : { start, end }
}

function cutBefore(anchors: DocxAnchors, at: number): Cut | null {
  const piece = rangeAt(anchors.pieces, at)
  if (piece === null) {
    const solid = rangeAt(anchors.solids, at)
    return solid === null ? null : outside(solid.start, null)
  }
  if (at > piece.content.start) return { at, kind: 'text', piece }
  return piece.start === piece.run.content.start ? outside(piece.run.start, piece) : child(piece.start, piece)
}

function cutAfter(anchors: DocxAnchors, last: XmlRange): Cut | null {
  const piece = rangeAt(anchors.pieces, last.start)
  if (piece === null) {
    const solid = rangeAt(anchors.solids, last.start)
    return solid === null ? null : outside(solid.end, null)
  }
  if (last.end < piece.content.end) return { at: last.end, kind: 'text', piece }
  return piece.end === piece.run.content.end ? outside(piece.run.end, piece) : child(piece.end, piece)
}

function outside(at: number, piece: TextPiece | null): Cut {
  return { at, kind: 'outside', piece }
}

function child(at: number, piece: TextPiece): Cut {
  return { at, kind: 'child', piece }
}

/**
 * A cut written out: the run is closed before the marks and opened again behind them with the same properties; a word that is cut
 * keeps the blanks at its new edges.
 */
export function writeCut({ kind, piece }: Cut, marks: string): string {
  if (piece === null || kind === 'outside') return marks
  const { run, name } = piece
  const between = `${run.close}${marks}${run.open}${run.properties}`
  return kind === 'child' ? between : `</${name}>${between}<${name} xml:space="preserve">`
}

/** What a text piece needs in its own tag when a cut leaves a blank at its end: offset and attribute, or null. */
export function blankKeeper(
  xml: string,
  { at, kind, piece }: Cut,
): { readonly at: number; readonly text: string } | null {
  if (kind !== 'text' || piece === null || piece.keepsBlanks || !/\s/.test(xml[at - 1] ?? '')) return null
  return { at: piece.content.start - 1, text: ' xml:space="preserve"' }
}
