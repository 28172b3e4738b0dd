import { finding } from '../findings/index.ts'
import type { PeriodId } from '../periods/index.ts'
import { draftsOf } from './assemble.ts'
import { joinBases } from './bases.ts'
import type { Claim, Reading } from './claim.ts'
import { readDocument } from './document.ts'
import type { Draft } from './draft.ts'
import { figuresOf } from './figures.ts'
import { type Catalogue, indicatorCatalogue } from './indicator-catalogue.ts'
import type { KnownIndicator } from './known-indicator.ts'
import { readItems } from './lex.ts'
import { type Settled, settleBaselines } from './settle-baselines.ts'
import { type SourceText, sourceText } from './source-text.ts'
import { yearOfText } from './timeline.ts'
import { tokenise } from './tokens.ts'

export interface ReadClaimsOptions {
  /** The catalogue: names and aliases that claims are matched with. Absent: no claim gets a code. */
  readonly indicators?: readonly KnownIndicator[]
  /** The period reported on, where somebody knows it better than the text. */
  readonly period?: PeriodId
}

/**
 * Reads the quantitative statements of a Vietnamese text: every claim with its number, unit, measure, direction, baseline, period and
 * indicator (design/model.md, "Claims"). Pure, and linear in the length of the text. Offsets are UTF-16 offsets of `raw`, whatever its
 * Unicode form. With `indicators` each claim's indicator gets the code of the catalogue's entry of that name; `period` is the period
 * reported on where somebody knows it better than the text says it.
 */
export function readClaims(raw: string, options: ReadClaimsOptions = {}): Reading {
  const source = sourceText(raw)
  const items = joinBases(readItems(tokenise(source.text)))
  const { figures } = figuresOf(items)
  const document = withPeriod(readDocument(items, source), options.period)
  const year = yearOfText(items) ?? yearIn(document.period)
  const drafts = draftsOf(figures, source.text, { year, period: document.period })
  const baselines = settleBaselines(drafts)
  const catalogue = indicatorCatalogue(options.indicators ?? [])
  return {
    document: { ...document, chars: raw.length },
    claims: drafts.map((draft, at) => claimOf(draft, baselines[at], source, catalogue)),
    findings:
      source.encoding === null
        ? []
        : [finding('text/encoding', { start: 0, end: raw.length }, { encoding: source.encoding })],
  }
}

/** A period that somebody says stands without evidence in the text. */
function withPeriod<T extends Pick<Reading['document'], 'period' | 'periodEvidence'>>(read: T, period?: PeriodId): T {
  return period === undefined || period === read.period ? read : { ...read, period, periodEvidence: null }
}

function yearIn(period: PeriodId | null): number | null {
  return period === null ? null : Number(period.slice(0, 4))
}

function claimOf(draft: Draft, settled: Settled | undefined, source: SourceText, catalogue: Catalogue): Claim {
  const from = settled?.from ?? null
  const text = source.text.slice(draft.indicator.start, draft.indicator.end)
  const baselineAt = from === null || from.start < 0 ? {} : { baselineAt: source.original(from.start, from.end) }
  return {
    measure: draft.measure,
    indicator: {
      text,
      ...source.original(draft.indicator.start, draft.indicator.end),
      code: catalogue.codeOf(text, draft),
    },
    value: Number(draft.value),
    scale: 10 ** draft.scale,
    unit: draft.unit,
    printed: source.text.slice(draft.start, draft.end),
    direction: draft.direction,
    baseline: settled?.baseline ?? null,
    ...baselineAt,
    planBy: draft.planBy,
    period: draft.period,
    approx: draft.approx,
    group: `c${draft.group}`,
    ...source.original(draft.start, draft.end),
  }
}
