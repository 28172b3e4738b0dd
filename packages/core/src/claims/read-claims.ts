import { finding } from '../findings/index.ts'
import type { Indicator } from '../statistics/index.ts'
import { draftsOf } from './assemble.ts'
import { joinBases } from './bases.ts'
import type { Claim, Reading } from './claim.ts'
import { readDocument } from './document.ts'
import type { Draft } from './draft.ts'
import { figuresOf } from './figures.ts'
import { type Catalogue, indicatorCatalogue } from './indicator-catalogue.ts'
import { readItems } from './lex.ts'
import { type Settled, settleBaselines } from './settle-baselines.ts'
import { type SourceText, sourceText } from './source-text.ts'
import { yearOfText } from './timeline.ts'
import { tokenise } from './tokens.ts'

/**
 * Reads the quantitative statements of a Vietnamese text: every claim with its number, unit, measure, direction, baseline, period and
 * indicator (design/model.md, "Claims"). Pure, and linear in the length of the text. Offsets are UTF-16 offsets of `raw`, whatever its
 * Unicode form. With `indicators` each claim's indicator gets the code of the catalogue's entry of that name.
 */
export function readClaims(raw: string, options: { readonly indicators?: readonly Indicator[] } = {}): Reading {
  const source = sourceText(raw)
  const items = joinBases(readItems(tokenise(source.text)))
  const { figures } = figuresOf(items)
  const document = readDocument(items, source)
  const drafts = draftsOf(figures, source.text, { year: yearOfText(items), period: document.period })
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
