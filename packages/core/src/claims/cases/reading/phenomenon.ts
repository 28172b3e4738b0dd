import type { ReadClaimsOptions } from '../../read-claims.ts'
import { readClaims } from '../../read-claims.ts'
import { claimLine, documentLine } from './claim-line.ts'

/** A sentence with all that the reader makes of it. */
export interface ReadCase {
  readonly text: string
  /** Kind, period and its evidence, where the case is about the document: `report | 2024-M01 | tháng 01 năm 2024`. */
  readonly document?: string
  /** A line a claim, as `claimLine` prints it. */
  readonly claims: readonly string[]
}

/** One way of writing figures, the rule by which it is read, and sentences that show it. */
export interface Phenomenon {
  readonly name: { readonly vi: string; readonly en: string }
  readonly rule: { readonly vi: string; readonly en: string }
  readonly cases: readonly ReadCase[]
}

/** Phenomena of one kind. */
export interface PhenomenonTheme {
  readonly name: { readonly vi: string; readonly en: string }
  readonly phenomena: readonly Phenomenon[]
}

/** A sentence that is still misread. */
export interface MissedCase {
  readonly text: string
  /** Lines that a right reading would have; at least one of them is missing. */
  readonly wanted: readonly string[]
  readonly why: { readonly vi: string; readonly en: string }
}

const indicator = (code: string, unit: string, vi: string): NonNullable<ReadClaimsOptions['indicators']>[number] => ({
  code,
  name: { vi, en: code },
  aliases: [],
  unit,
  multiplier: 0,
})

/** The catalogue that every case is read with. */
const indicators: NonNullable<ReadClaimsOptions['indicators']> = [
  indicator('GRDP', 'VND', 'Tổng sản phẩm trên địa bàn'),
  indicator('INDUSTRY_VALUE', 'VND', 'Giá trị sản xuất công nghiệp'),
  indicator('INDUSTRY_INDEX', 'percent', 'Chỉ số sản xuất công nghiệp'),
  indicator('RETAIL', 'VND', 'Tổng mức bán lẻ hàng hóa'),
  indicator('EXPORTS', 'USD', 'Kim ngạch xuất khẩu'),
  { ...indicator('REVENUE', 'VND', 'Thu ngân sách nhà nước trên địa bàn'), aliases: ['thu NSNN'] },
]

/** What the reader makes of a text: the line of the document and those of its claims. */
export function linesOf(text: string): { readonly document: string; readonly claims: readonly string[] } {
  const reading = readClaims(text, { indicators })
  return { document: documentLine(text, reading.document), claims: reading.claims.map(claimLine) }
}
