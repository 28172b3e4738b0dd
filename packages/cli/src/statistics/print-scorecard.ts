import { describeFinding, type Finding } from '@giaoban/core/findings'
import { formatInstant, formatPeriod, type Lang } from '@giaoban/core/periods'
import { formatNumber, formatUnit } from '@giaoban/core/quantities'
import type { MeasureCell, PlanCell, Scorecard, ScorecardRow, StatisticsIndex } from '@giaoban/core/statistics'

const words = {
  vi: {
    head: ['Chỉ tiêu', 'Đơn vị', 'Trong kỳ', 'Luỹ kế', 'So kế hoạch (%)', 'So cùng kỳ (%)', 'Ghi chú'],
    origin: { computed: 'tính', stated: 'theo nguồn', disputed: 'không khớp', derived: 'suy ra' },
    by: { central: 'TW', council: 'HĐND', people_committee: 'UBND', other: 'kế hoạch' },
    direction: { up: 'tăng', down: 'giảm', flat: 'bằng' },
    summary: (good: number, known: number, noData: number) =>
      `${good}/${known} chỉ tiêu kế hoạch chủ yếu bằng hoặc vượt cùng kỳ · ${noData} chưa có số so sánh`,
    asOf: 'số liệu biết đến',
    stated: 'theo nguồn',
    computed: 'tính được',
    derived: 'kế hoạch suy ra',
    times: 'gấp',
    estimate: 'ước',
    tet: 'Tết lệch kỳ',
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
    smallBase: 'cơ sở nhỏ',
    more: (count: number) => `và ${count} chỉ tiêu khác`,
  },
  en: {
    head: ['Indicator', 'Unit', 'Period', 'Year to date', 'Of plan (%)', 'On same period (%)', 'Notes'],
    origin: { computed: 'computed', stated: 'stated', disputed: 'disputed', derived: 'derived' },
    by: { central: 'central', council: 'council', people_committee: 'committee', other: 'plan' },
    direction: { up: 'up', down: 'down', flat: 'equal' },
    summary: (good: number, known: number, noData: number) =>
      `${good} of ${known} main plan indicators equal or exceed the same period · ${noData} cannot be compared`,
    asOf: 'as known at',
    stated: 'stated',
    computed: 'computed',
    derived: 'plan worked back',
    times: 'times',
    estimate: 'estimate',
    tet: 'Tết falls apart',
    severity: { error: 'error', warning: 'warning', info: 'note' },
    smallBase: 'small base',
    more: (count: number) => `and ${count} more`,
  },
} as const

const printMeasure = (cell: MeasureCell, lang: Lang, signed: boolean): string => {
  const text = words[lang]
  if (cell.origin === 'disputed' && cell.stated !== null && cell.computed !== null) {
    const [stated, computed] = [cell.stated, cell.computed].map((v) =>
      formatNumber(v, lang, { signed, ...(v === cell.computed ? { decimals: 1 } : {}) }),
    )
    return `${stated} ${text.stated} ≠ ${computed} ${text.computed}`
  }
  if (cell.origin === null) return '–'
  const value =
    cell.value === null
      ? cell.direction === null
        ? '–'
        : text.direction[cell.direction]
      : formatNumber(cell.value, lang, { decimals: cell.decimals, signed })
  return `${value} ${text.origin[cell.origin]}`
}

const printPlan = (plan: PlanCell, lang: Lang): string => {
  const text = words[lang]
  const by = plan.assignerName ?? text.by[plan.assigner]
  return plan.share.origin === null ? '' : `${by}: ${printMeasure(plan.share, lang, false)}`
}

const printComparison = (row: ScorecardRow, lang: Lang): string => {
  const { growth, changeAbs, multiple } = row.samePeriod
  const parts = [
    growth.origin === null ? '' : printMeasure(growth, lang, true),
    changeAbs.origin === 'stated'
      ? `${printMeasure(changeAbs, lang, true)} (${formatUnit(row.unit, row.multiplier, lang)})`
      : '',
    multiple.origin === 'stated' ? `${words[lang].times} ${printMeasure(multiple, lang, false)}` : '',
  ]
  return parts.filter((part) => part !== '').join('; ') || '–'
}

const notesOf = (row: ScorecardRow, lang: Lang): string => {
  const text = words[lang]
  const derived = row.plans.find((plan) => plan.derivedTarget !== undefined)?.derivedTarget
  return [
    row.status === 'estimate' ? text.estimate : '',
    derived === undefined ? '' : `${text.derived} ${formatNumber(derived, lang)}`,
    row.assessment.reasons.includes('tetShift') ? text.tet : '',
    row.assessment.reasons.includes('smallBase') ? text.smallBase : '',
  ]
    .filter((note) => note !== '')
    .join('; ')
}

const hasFigure = (row: ScorecardRow): boolean =>
  row.value !== null ||
  row.valueYtd !== null ||
  row.plans.some((plan) => plan.share.origin !== null) ||
  [row.samePeriod.growth, row.samePeriod.changeAbs, row.samePeriod.multiple].some((cell) => cell.origin !== null) ||
  [...row.criteria, ...row.breakdowns].some(hasFigure)

const rowLines = (
  row: ScorecardRow,
  depth: number,
  index: StatisticsIndex,
  lang: Lang,
): readonly (readonly string[])[] => {
  if (!hasFigure(row)) return []
  const name = index.indicators.get(row.indicator)?.name[lang] ?? row.indicator
  const level = (value: string | null): string =>
    value === null ? '–' : formatNumber(value, lang, { decimals: row.decimals })
  const own = [
    `${'  '.repeat(depth)}${name}`,
    formatUnit(row.unit, row.multiplier, lang),
    level(row.value),
    level(row.valueYtd),
    row.plans
      .map((plan) => printPlan(plan, lang))
      .filter((part) => part !== '')
      .join('; ') || '–',
    printComparison(row, lang),
    notesOf(row, lang),
  ]
  return [own, ...[...row.breakdowns, ...row.criteria].flatMap((child) => rowLines(child, depth + 1, index, lang))]
}

/** `phu-luc.xlsx, PL_T01!G12`, so that a person can go there; '' where the finding is of the figures, not of a file. */
const placeText = ({ at }: Finding): string => {
  if ('sheet' in at)
    return [at.file, at.cell === undefined ? at.sheet : `${at.sheet}!${at.cell}`].filter(Boolean).join(', ')
  return 'line' in at ? `${at.file}:${at.line}` : ''
}

/** Errors and warnings one by one; remarks of one kind as one line with their count. */
export const printFindings = (findings: readonly Finding[], lang: Lang): readonly string[] => {
  const line = (finding: Finding, count = 1): string =>
    `${[words[lang].severity[finding.severity], finding.code, placeText(finding)].filter(Boolean).join('  ')}  ${describeFinding(finding, lang)}${count > 1 ? ` (${words[lang].more(count - 1)})` : ''}`
  const remarks = Map.groupBy(
    findings.filter((f) => f.severity === 'info'),
    (f) => f.code,
  )
  const lines = [
    ...findings.filter((f) => f.severity !== 'info').map((f) => line(f)),
    ...[...remarks.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [line(first, rest.length + 1)])),
  ]
  return lines.length === 0 ? [] : ['', ...lines]
}

/** The scorecard as lines for a terminal: one row an indicator that has a figure, every ratio with its origin in words. */
export const printScorecard = (card: Scorecard, index: StatisticsIndex, lang: Lang): string => {
  const text = words[lang]
  const { favourable, unfavourable, noData } = card.summary
  const area = index.areas.get(card.area)?.name[lang] ?? card.area
  const lines = card.rows.flatMap((row) => rowLines(row, 0, index, lang))
  const table = [text.head, ...lines]
  const widths = text.head.map((_, i) => Math.max(...table.map((line) => [...(line[i] ?? '')].length)))
  const numeric = new Set([2, 3])
  const pad = (cell: string, i: number): string => {
    const space = ' '.repeat((widths[i] ?? 0) - [...cell].length)
    return numeric.has(i) ? space + cell : cell + space
  }
  return [
    `${area} · ${formatPeriod(card.period, lang)} · ${text.asOf} ${formatInstant(card.asOf, lang)}`,
    text.summary(favourable, favourable + unfavourable, noData),
    '',
    ...table.map((line) => line.map(pad).join('  ').trimEnd()),
    ...printFindings(card.findings, lang),
  ].join('\n')
}
