import type { FactsAnswer } from '@giaoban/api/client'
import type { CheckFormat, Claim, Reading } from '@giaoban/core/claims'
import type { Finding, Params } from '@giaoban/core/findings'
import type { TextBlock, TextFileKind } from '@giaoban/core/layout'
import type { Instant, Lang, PeriodId } from '@giaoban/core/periods'

/** What is to be checked. A file is handed over as it is; the worker alone opens it. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: Pick<File, 'name' | 'size' | 'arrayBuffer'> }

/** A second text that the first is held against: another document of the matter, or the edition before it. */
export interface Other {
  readonly source: Source
  readonly relation: 'other' | 'previous'
  /** How findings name the texts where they are no files. */
  readonly names: { readonly text: string; readonly other: string }
}

/** What became of the second text. */
export type OtherRead =
  | { readonly kind: 'read'; readonly name: string; readonly period: PeriodId | null; readonly figures: number }
  | { readonly kind: 'refused'; readonly name: string; readonly code: string; readonly params: Params }

/** Asks the worker to read and check a source. */
export interface CheckOrder {
  readonly kind: 'check'
  /** Of every report of this order. */
  readonly id: number
  readonly source: Source
  /** The period reported on, where a person chose one; null: as the text says. */
  readonly period: PeriodId | null
  /** Stored figures to hold the text against; null: the text alone. */
  readonly facts: FactsAnswer | null
  /** A second text to hold it against; null: none. */
  readonly other: Other | null
}

/** What the last check is handed on as: a printed form, or the officer's own Word file with comments. */
export type ResultForm = CheckFormat | 'docx'

/** A finding that is set aside: index in the result, and why. */
export interface IgnoredFinding {
  readonly finding: number
  readonly reason: string
}

/** Asks the worker for the result of the last check, to be taken elsewhere. */
export interface MakeOrder {
  readonly kind: 'make'
  readonly id: number
  /** Of the answer: several may be asked for at once. */
  readonly ticket: number
  readonly form: ResultForm
  readonly lang: Lang
  readonly ignored: readonly IgnoredFinding[]
  /** When it is made, by the business clock. */
  readonly date: Instant
}

export type Order = CheckOrder | MakeOrder

/** Where a block stands in a table: 1-based, of the whole text and of the table's grid. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly col: number
  /** Columns that it covers, when more than one. */
  readonly colSpan?: number
}

/** A paragraph, a cell, or a part of a very long one: UTF-16 offsets of the text. */
export interface Block extends TextBlock {
  /** Set by a cell of a table. */
  readonly cell?: CellPlace
  /** True for the further parts of a block that was too long to be shown in one. */
  readonly continues: boolean
}

export const steps = ['open', 'read', 'check'] as const
export type Step = (typeof steps)[number]

/** What the worker tells. Long lists come in pieces, so that receiving them never holds the page up. */
export type Report =
  /** `amount`: bytes to open, characters to read, figures to check. */
  | { readonly kind: 'progress'; readonly id: number; readonly step: Step; readonly amount: number }
  | {
      readonly kind: 'text'
      readonly id: number
      /** Name of the file; null for a text that was pasted or typed. */
      readonly name: string | null
      /** What the file was read as; null for a text that was pasted or typed. */
      readonly fileKind: TextFileKind | null
      readonly text: string
      readonly document: Reading['document']
    }
  | { readonly kind: 'blocks'; readonly id: number; readonly blocks: readonly Block[] }
  | { readonly kind: 'claims'; readonly id: number; readonly claims: readonly Claim[] }
  | { readonly kind: 'findings'; readonly id: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'other'; readonly id: number; readonly other: OtherRead }
  /** What was told so far is of the beginning of the text alone; the whole follows. `characters`: of the whole. */
  | { readonly kind: 'part'; readonly id: number; readonly characters: number; readonly milliseconds: number }
  | { readonly kind: 'done'; readonly id: number; readonly milliseconds: number }
  | {
      readonly kind: 'made'
      readonly id: number
      readonly ticket: number
      readonly content: string | Uint8Array<ArrayBuffer>
    }
  | { readonly kind: 'notMade'; readonly id: number; readonly ticket: number; readonly message: string }
  | { readonly kind: 'refused'; readonly id: number; readonly code: string; readonly params: Params }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
