import type { Params } from '@giaoban/core/findings'
import type { PeriodId } from '@giaoban/core/periods'
import type { DecimalText } from '@giaoban/core/quantities'
import type { Meaning, WrittenUnit } from '@giaoban/core/statistics'
import type { OpenedSheet, SheetFrameKept } from '../../../db/tables.ts'

/** What the reading thread is given. */
export interface ReadingTask {
  readonly bytes: Uint8Array
  readonly name: string
  /** Positions of sheets that were read before. */
  readonly readSheets: readonly number[]
  /** The period found before; absent: it has yet to be found. */
  readonly period?: PeriodId | null
  /** How many messages have been dealt with: the thread waits when it is too far ahead. */
  readonly dealtWith: SharedArrayBuffer
}

/** A cell as the sheet shows it: column, text (numbers plain), flags of `cellFlag`, indent. */
export type KeptCell = readonly [col: number, text: string, flags: number, indent: number]
export type KeptRow = readonly [row: number, hidden: 0 | 1, cells: readonly KeptCell[]]
export const cellFlag = { number: 1, bold: 2, formula: 4, percent: 8 } as const

/** A figure: number of its line in the sheet, its place, index of its meaning in the part, what the sheet shows. */
export type KeptFigure = readonly [line: number, row: number, col: number, meaning: number, value: DecimalText]

export interface FiguresContent {
  readonly meanings: readonly Meaning[]
  readonly figures: readonly KeptFigure[]
}

/** A numeric cell without a place: where, the code of what it lacks, its value. */
export type KeptUnplaced = readonly [row: number, col: number, why: string, value: DecimalText]

export type PartContent =
  | { readonly kind: 'rows'; readonly content: readonly KeptRow[] }
  | { readonly kind: 'figures'; readonly content: FiguresContent }
  | { readonly kind: 'unplaced'; readonly content: readonly KeptUnplaced[] }

export type Part = PartContent & { readonly part: number; readonly firstRow: number; readonly lastRow: number }

export interface LineKept {
  readonly n: number
  readonly layout: string
  readonly line: string
  readonly title: string
  readonly path: readonly string[]
  readonly qualifiers: readonly string[]
  readonly unit: WrittenUnit | null
  readonly measures: readonly string[]
  readonly figures: number
  readonly example: { readonly cell: string; readonly period: PeriodId; readonly value: DecimalText }
}

export interface SheetKept {
  readonly numericCells: number
  readonly placed: number
  readonly lastRow: number
  readonly lastCol: number
  readonly frame: SheetFrameKept
}

/** What the reading thread says. After `refused` and `done` comes nothing more. */
export type FromReader =
  | { readonly kind: 'opened'; readonly sheets: readonly OpenedSheet[]; readonly period: PeriodId | null }
  | { readonly kind: 'progress'; readonly percent: number }
  | { readonly kind: 'part'; readonly position: number; readonly part: Part }
  | { readonly kind: 'lines'; readonly position: number; readonly lines: readonly LineKept[] }
  | { readonly kind: 'sheet'; readonly position: number; readonly sheet: SheetKept }
  | { readonly kind: 'refused'; readonly code: string; readonly params: Params }
  | { readonly kind: 'done' }
