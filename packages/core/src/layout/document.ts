import type { DecimalText } from '../quantities/index.ts'

/** A number or word in a printed sentence or cell that stays bound to the figure that it prints. */
export interface FigureRef {
  readonly indicator: string
  readonly area: string
  readonly period: string
  /** Which side of the figure: `value`, `valueYtd`, `planShare`, `growth`, `changeAbs`, `multiple`, `target`. */
  readonly measure: string
  readonly assigner?: string
  readonly breakdown?: string
}

/** A piece of running text. A run with `figure` prints that figure; editing the text does not unbind it. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly figure?: FigureRef
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  readonly style?: 'body' | 'listItem' | 'note' | 'caption'
}

export interface Heading {
  readonly kind: 'heading'
  /** 1 for `I.`, 2 for `1.`, 3 for `a)`. */
  readonly level: 1 | 2 | 3
  readonly text: string
}

/** A cell of a printed table. A numeric cell carries its exact value; a formula is live in XLSX and shows `value` elsewhere. */
export interface TableCell {
  readonly text: string
  readonly value?: DecimalText
  /**
   * Spreadsheet formula without `=`; `{n}` names the cell of the same row in grid column n (1-based), e.g. `{7}/{5}*100`,
   * so that the model does not know where on the sheet the table will stand. Live in XLSX only; `value` is its cached result.
   */
  readonly formula?: string
  /** Decimals to show for `value`. */
  readonly decimals?: number
  readonly figure?: FigureRef
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: 'left' | 'center' | 'right'
  readonly indent?: number
}

export interface Table {
  readonly kind: 'table'
  readonly caption?: string
  /** E.g. `ĐVT: tỷ đồng`, printed above the table at the right. */
  readonly unitNote?: string
  /** Relative widths, one per grid column. */
  readonly widths: readonly number[]
  readonly header: readonly (readonly TableCell[])[]
  readonly rows: readonly (readonly TableCell[])[]
}

export type Block = Paragraph | Heading | Table

/** Letterhead, signature and recipients of an administrative document (Decree 30/2020/NĐ-CP, Appendix I). */
export interface DecreeFrame {
  readonly parentBody: string
  readonly issuer: string
  /** `Số: …/BC-UBND`. */
  readonly number: string
  /** `Gia Lai, ngày 03 tháng 02 năm 2024`. */
  readonly placeDate: string
  /** `BÁO CÁO`. */
  readonly typeName: string
  /** Trích yếu. */
  readonly subject: string
  readonly signature: { readonly authority?: string; readonly title: string; readonly name: string }
  readonly recipients: readonly string[]
}

/** What every printed file is made of: data → this → bytes. */
export interface Document {
  readonly lang: 'vi' | 'en'
  readonly title: string
  readonly frame?: DecreeFrame
  readonly blocks: readonly Block[]
}
