import type { Block, DecreeFrame, Document, Paragraph, Run } from '../layout/index.ts'
import { formatPeriod, type Lang, parsePeriod } from '../periods/index.ts'
import type { Assessment, Scorecard, ScorecardRow, Section } from '../statistics/index.ts'
import {
  comparisonDirection,
  isDirectionOnly,
  type Narration,
  nameOf,
  narrateDirections,
  narrateRow,
  samePeriodWords,
} from './narrate-row.ts'
import { roman } from './roman.ts'
import { capitalise, fill, joinRuns, mergeRuns } from './runs.ts'
import { reportWords } from './words.data.ts'

/** What a report is made of beside the scorecard. */
export interface ReportSource extends Narration {
  readonly sections: readonly Section[]
  readonly assessments: readonly Assessment[]
  readonly frame?: DecreeFrame
}

const paragraph = (runs: readonly Run[], style: Paragraph['style'] = 'body'): Paragraph => ({
  kind: 'paragraph',
  runs: mergeRuns(runs),
  style,
})
const sentence = (runs: readonly Run[], style: Paragraph['style'] = 'body'): Paragraph =>
  paragraph([...runs, { text: '.' }], style)

const summaryRuns = (card: Scorecard, lang: Lang): readonly Run[] => {
  const words = reportWords[lang]
  const { favourable, unfavourable, noData, quantifier } = card.summary
  const year = parsePeriod(card.period).year - 1
  const runs = fill(words.summary[quantifier], {
    period: formatPeriod(card.period, lang),
    good: String(favourable),
    known: String(favourable + unfavourable),
    base: words.samePeriod.replace('{year}', String(year)),
  })
  return noData === 0 ? runs : [...runs, ...fill(words.summaryNoData, { noData: String(noData) })]
}

/** An indicator is a shortcoming of the month when it is worse than in the same period, whichever way its good side lies. */
const isShortcoming = (row: ScorecardRow, { indicator }: Narration): boolean => {
  if (row.assessment.favourable === false) return true
  const direction =
    row.criteria.length > 0 ? comparisonDirection(row.criteria[0] as ScorecardRow) : comparisonDirection(row)
  const { polarity } = indicator(row.indicator)
  return (polarity === 'lowerBetter' && direction === 'up') || (polarity === 'higherBetter' && direction === 'down')
}

const narrateBreakdowns = (row: ScorecardRow, month: string, source: ReportSource): readonly Block[] => {
  const told = row.breakdowns
    .filter((child) => !isDirectionOnly(child))
    .map((child) => narrateRow(child, month, source))
  const turned = narrateDirections(row.breakdowns.filter(isDirectionOnly), source)
  const parts = [...told.filter((runs) => runs !== null), ...turned]
  if (parts.length === 0) return []
  return [sentence([{ text: reportWords[source.lang].breakdowns }, ...joinRuns(parts, '; ')], 'listItem')]
}

const rowBlocks = (row: ScorecardRow, month: string, source: ReportSource): readonly Block[] => {
  const runs = narrateRow(row, month, source)
  return [...(runs === null ? [] : [sentence(runs)]), ...narrateBreakdowns(row, month, source)]
}

/** Results by section, numbered `1.`, `2.`; a section of which nothing may be said is left out. */
const resultBlocks = (card: Scorecard, source: ReportSource): readonly Block[] =>
  source.sections
    .map((section) => ({
      name: section.name[source.lang],
      blocks: card.rows
        .filter((row) => row.section === section.code && !isShortcoming(row, source))
        .flatMap((row) => rowBlocks(row, card.period, source)),
    }))
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ name, blocks }, index): readonly Block[] => [
      { kind: 'heading', level: 2, text: `${index + 1}. ${name}` },
      ...blocks,
    ])

/** Rows with a disputed cell, whichever it is; each is named once. */
const disputes = (card: Scorecard, source: ReportSource): readonly Block[] => {
  const words = reportWords[source.lang]
  const all = card.rows.flatMap((row) => [row, ...row.breakdowns, ...row.criteria])
  return all.flatMap((row) => {
    const { growth, changeAbs, multiple } = row.samePeriod
    const name = nameOf(row, source)
    const base = samePeriodWords(row, source.lang)
    const change = [growth, changeAbs, multiple].some((cell) => cell.origin === 'disputed')
    const share = row.plans.some((plan) => plan.share.origin === 'disputed')
    return [
      ...(change ? [paragraph(fill(words.disputedGrowth, { name, base }), 'listItem')] : []),
      ...(share ? [paragraph(fill(words.disputedShare, { name }), 'listItem')] : []),
    ]
  })
}

const orElse = (blocks: readonly Block[], text: string): readonly Block[] =>
  blocks.length > 0 ? blocks : [paragraph([{ text }])]

/**
 * The month's report as a document model: summary, results by section with every number bound to its figure, assessments,
 * shortcomings, and the list of figures that are held out because their sources disagree (they appear nowhere else).
 */
export const composeMonthlyReport = (card: Scorecard, source: ReportSource): Document => {
  const { lang } = source
  const words = reportWords[lang]
  const shortcomings = card.rows
    .filter((row) => isShortcoming(row, source))
    .map((row) => narrateRow(row, card.period, source))
    .filter((runs) => runs !== null)
  const judged = source.assessments.filter((a) => a.period === card.period && a.area === card.area)
  const told = (weak: boolean): readonly Paragraph[] =>
    judged
      .filter((a) => (a.judgement === 'weak') === weak)
      .map((a) => paragraph([{ text: capitalise(a.text) }], weak ? 'listItem' : 'body'))
  const parts: readonly (readonly [string, readonly Block[]])[] = [
    [words.parts.results, [sentence(summaryRuns(card, lang)), ...resultBlocks(card, source)]],
    [words.parts.assessments, told(false)],
    [
      words.parts.shortcomings,
      orElse([...shortcomings.map((runs) => sentence(runs, 'listItem')), ...told(true)], words.shortcomingsNone),
    ],
    [words.parts.disputed, orElse(disputes(card, source), words.disputedNone)],
  ]
  const period = formatPeriod(card.period, lang)
  return {
    lang,
    title: `${words.typeName}: ${words.subject.replace('{period}', period)}`,
    ...(source.frame ? { frame: source.frame } : {}),
    blocks: parts
      .filter(([, blocks]) => blocks.length > 0)
      .flatMap(([text, blocks], index) => [
        { kind: 'heading', level: 1, text: `${roman(index + 1)}. ${text}` } as const,
        ...blocks,
      ]),
  }
}
