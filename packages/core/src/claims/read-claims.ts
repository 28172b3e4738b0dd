import { type Finding, finding } from '../findings/index.ts'
import { findTextTables, type TextTable } from '../layout/index.ts'
import type { PeriodId } from '../periods/index.ts'
import type { Claim, Reading } from './claim.ts'
import { joinBases } from './figures/bases.ts'
import { figuresOf } from './figures/figures.ts'
import type { Item } from './figures/items.ts'
import type { KnownIndicator } from './known-indicator.ts'
import { draftSentences } from './reading/assemble.ts'
import type { Draft } from './reading/draft.ts'
import type { Memory } from './reading/memory.ts'
import { nothingHeard, type Settled, settleBaselines } from './reading/settle-baselines.ts'
import { type Catalogue, indicatorCatalogue } from './subjects/indicator-catalogue.ts'
import { claimsOfTables, layTables, periodOfTables, withoutTables } from './tables/read-tables.ts'
import { documentKind } from './time/document-kind.ts'
import { type DocumentTime, documentTime } from './time/document-time.ts'
import { readItems } from './words/lex.ts'
import { type SourceText, sourceText } from './words/source-text.ts'
import type { Sequence } from './words/stream.ts'
import { readTokens } from './words/tokens.ts'

export interface ReadClaimsOptions {
  /** The catalogue: names and aliases that claims are matched with. Absent: no claim gets a code. */
  readonly indicators?: readonly KnownIndicator[]
  /** The period reported on, where somebody knows it better than the text. */
  readonly period?: PeriodId
  /** The tables of a file; their figures are read by header and row. Absent: lines with tabs, as pasted from a sheet, are tables. */
  readonly tables?: readonly TextTable[]
}

/**
 * Reads the quantitative statements of a Vietnamese text: every claim with its number, unit, measure, direction, baseline, period and
 * indicator (design/model.md, "Claims"). Pure, and linear in the length of the text. Offsets are UTF-16 offsets of `raw`, whatever its
 * Unicode form. With `indicators` each claim's indicator gets the code of the catalogue's entry of that name; `period` is the period
 * reported on where somebody knows it better than the text says it.
 */
export function readClaims(raw: string, options: ReadClaimsOptions = {}): Reading {
  const laid = layTables(raw, options.tables ?? findTextTables(raw))
  const source = sourceText(withoutTables(raw, laid))
  const beginning = itemsOf(source)
  const time = documentTime(beginning)
  const items = beginning.rewind() ? beginning : itemsOf(source)
  const period = options.period ?? time.period ?? periodOfTables(laid)
  const evidence = period === time.period ? time.evidence : null
  const year = time.year ?? (period === null ? null : Number(period.slice(0, 4)))
  const catalogue = indicatorCatalogue(options.indicators ?? [], source.text)
  const sentences = claimsIn(items, source, { year, period }, catalogue)
  return {
    document: {
      kind: documentKind(source),
      period,
      periodEvidence: evidence === null ? null : source.original(evidence.start, evidence.end),
      chars: raw.length,
    },
    claims: laid.length === 0 ? sentences : inOrder(sentences, claimsOfTables(raw, laid, { period, catalogue })),
    findings: [
      ...(source.encoding === null
        ? []
        : [finding('text/encoding', { start: 0, end: raw.length }, { encoding: source.encoding })]),
      ...otherPeriod(source, time, options.period),
    ],
  }
}

/** The text says another period than the one that it is to be read with. */
function otherPeriod(source: SourceText, said: DocumentTime, asked: PeriodId | undefined): readonly Finding[] {
  if (asked === undefined || said.period === null || said.evidence === null || said.period === asked) return []
  const at = source.original(said.evidence.start, said.evidence.end)
  return [finding('period/other', at, { reported: said.period, asked })]
}

/** Claims of sentences and tables in the order of the text; groups of tables are numbered after those of sentences. */
function inOrder(sentences: readonly Claim[], ofTables: readonly Claim[]): readonly Claim[] {
  let last = 0
  for (const { group } of sentences) last = Math.max(last, Number(group.slice(1)))
  const numbered = ofTables.map((claim) => ({ ...claim, group: `c${last + Number(claim.group.slice(1))}` }))
  return [...sentences, ...numbered].toSorted((a, b) => a.start - b.start)
}

const itemsOf = ({ text }: SourceText): Sequence<Item> => joinBases(readItems(readTokens(text)))

function claimsIn(
  items: Sequence<Item>,
  source: SourceText,
  time: Memory['document'],
  catalogue: Catalogue,
): readonly Claim[] {
  const claims: Claim[] = []
  const heard = nothingHeard()
  draftSentences(figuresOf(items), source.text, time, (sentence) => {
    const settled = settleBaselines(sentence, heard)
    for (let at = 0; at < sentence.length; at++) {
      claims.push(claimOf(sentence[at] as Draft, settled[at] as Settled, source, catalogue))
    }
  })
  return claims
}

function claimOf(draft: Draft, { baseline, from }: Settled, source: SourceText, catalogue: Catalogue): Claim {
  const { start, end, indicator } = draft
  const text = source.text.slice(indicator.start, indicator.end)
  const named = source.original(indicator.start, indicator.end)
  const number = source.original(start, end)
  const claim: { -readonly [Field in keyof Claim]: Claim[Field] } = {
    measure: draft.measure,
    indicator: { text, start: named.start, end: named.end, code: catalogue.codeOf(text, draft) },
    value: Number(draft.value),
    scale: powersOfTen[draft.scale] ?? 10 ** draft.scale,
    unit: draft.unit,
    printed: source.text.slice(start, end),
    direction: draft.direction,
    baseline,
    planBy: draft.planBy,
    period: draft.period,
    approx: draft.approx,
    group: `c${draft.group}`,
    start: number.start,
    end: number.end,
  }
  // Set, not spread: a claim is made for every figure of the text, and a spread costs as much as all else here.
  if (from !== null && from.start >= 0) claim.baselineAt = source.original(from.start, from.end)
  return claim
}

/** As far as 'triệu tỷ'. */
const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power)
