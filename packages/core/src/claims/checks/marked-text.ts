// For tests of the rules: a text whose numbers carry their claims, so that a rule is tested without the reader.
import type { Finding } from '../../findings/index.ts'
import {
  looseInterval,
  readNumber,
  readNumberWords,
  scaleInterval,
  shift,
  strictInterval,
  tenTo,
} from '../../quantities/index.ts'
import type { Indicator } from '../../statistics/index.ts'
import { checkClaims } from '../check-claims.ts'
import type { Claim, ClaimMeasure, Reading } from '../claim.ts'
import type { FigureSource } from '../evidence/check-source.ts'
import type { StoredFigure } from '../evidence/stored-figure.ts'

/**
 * Makes a text and its reading from marks `[85](level USD*6 #xuất_khẩu)`: the measure, then in any order a unit with its power
 * of ten, `up | down | flat`, a baseline (`same`, `prev`, `start`, `plan`, `vs:2019-Q3`), `by:central`, `p:2023-M01`, `~over`,
 * the indicator `#words` and its code `@CODE`, and a group `g:1` where it is not the indicator.
 */
export function readMarked(marked: string, period: string | null = '2024-M01'): { text: string; reading: Reading } {
  let text = ''
  let from = 0
  const claims: Claim[] = []
  for (const match of marked.matchAll(/\[([^\]]+)\]\(([^)]*)\)/g)) {
    text += marked.slice(from, match.index)
    claims.push(claimOf(match[1] ?? '', (match[2] ?? '').split(' '), text.length, period))
    text += match[1]
    from = match.index + match[0].length
  }
  text += marked.slice(from)
  const document = { kind: 'report', period, periodEvidence: null, chars: text.length } as const
  return { text, reading: { document, claims, findings: [] } }
}

/** The findings of a marked text, without the note on Tết, which any growth of January gives and which has cases of its own. */
export function check(
  marked: string,
  options: { source?: FigureSource; period?: string | null } = {},
): readonly Finding[] {
  const { text, reading } = readMarked(marked, options.period)
  const findings = checkClaims(text, reading, options.source === undefined ? {} : { source: options.source })
  return findings.filter(({ code }) => code !== 'tet/shift')
}

/** Codes with severities and the marked number: 'error growth/base-contradiction 24,26'. */
export function found(
  marked: string,
  options: { source?: FigureSource; period?: string | null } = {},
): readonly string[] {
  const { text } = readMarked(marked, options.period)
  return check(marked, options).map(
    ({ severity, code, at }) => `${severity} ${code} ${'start' in at ? text.slice(at.start, at.end) : ''}`,
  )
}

const measures: Readonly<Record<string, ClaimMeasure>> = {
  level: 'level',
  plan: 'plan_ratio',
  pct: 'change_pct',
  abs: 'change_abs',
  ratio: 'change_ratio',
  share: 'share',
  points: 'points',
  count: 'rank_or_count_other',
}
const baselines = { same: 'same_period_last_year', prev: 'previous_period', start: 'year_start', plan: 'plan' } as const
const percentages = new Set(['plan', 'pct', 'share'])

function claimOf(printed: string, marks: readonly string[], start: number, period: string | null): Claim {
  const [kind = 'level', ...rest] = marks
  const after = (prefix: string): string | undefined =>
    rest.find((mark) => mark.startsWith(prefix))?.slice(prefix.length)
  const indicator = (after('#') ?? '').replaceAll('_', ' ')
  const [unit, power] = unitOf(kind, rest)
  const baseline = rest.find((mark) => mark in baselines) as keyof typeof baselines | undefined
  const versus = after('vs:')
  return {
    measure: measures[kind] ?? 'level',
    indicator: { text: indicator, start, end: start, code: after('@') ?? null },
    value: Number(readNumber(printed)?.value ?? readNumberWords(printed) ?? printed),
    scale: 10 ** power,
    unit,
    printed,
    direction: rest.includes('up') ? 'up' : rest.includes('down') ? 'down' : rest.includes('flat') ? 'flat' : null,
    baseline:
      versus !== undefined
        ? { period: versus }
        : baseline !== undefined
          ? baselines[baseline]
          : kind === 'plan'
            ? 'plan'
            : null,
    planBy: (after('by:') ?? null) as Claim['planBy'],
    period: after('p:') ?? period,
    approx: (after('~') ?? null) as Claim['approx'],
    group: after('g:') ?? indicator,
    start,
    end: start + printed.length,
  }
}

function unitOf(kind: string, marks: readonly string[]): readonly [string | null, number] {
  if (percentages.has(kind)) return ['percent', 0]
  if (kind === 'points') return ['points', 0]
  const mark = marks.find((text) => text.startsWith('u:'))?.slice(2)
  const [unit = null, power = '0'] = (mark ?? '').replaceAll('_', ' ').split('*')
  return [unit === '' ? null : unit, Number(power)]
}

/** An indicator of a test: a flow in tỷ đồng; what matters to the test is set over it. */
export const ordinary: Indicator = {
  code: '',
  name: { vi: '', en: '' },
  aliases: [],
  unit: 'VND',
  multiplier: 9,
  kind: 'flow',
  polarity: 'higherBetter',
  priceBasis: { kind: 'none' },
  frequency: 'month',
  window: 'calendar',
  owner: 'x',
  decimals: 1,
  section: 'x',
  order: 1,
  mainPlan: true,
  criteria: [],
  countsEvents: false,
}

/** Stored figures for a test: values in tỷ đồng (or in the unit and power of the catalogue given) by 'CODE period'. */
export function sourceWith(stored: {
  readonly levels?: Readonly<Record<string, string>>
  readonly targets?: Readonly<Record<string, readonly (readonly ['central' | 'council' | 'other', string])[]>>
  readonly stated?: Readonly<Record<string, string>>
  readonly catalogue?: Readonly<Record<string, Partial<Indicator>>>
  readonly summary?: ReturnType<FigureSource['summary']>
}): FigureSource {
  const indicator = (code: string): Indicator => ({
    ...ordinary,
    code,
    name: { vi: code, en: code },
    ...stored.catalogue?.[code],
  })
  const figure = (value: string, power: number): StoredFigure => ({
    value: shift(value, power),
    strict: scaleInterval(strictInterval(value), tenTo(power)),
    loose: scaleInterval(looseInterval(value), tenTo(power)),
  })
  return {
    indicator,
    level: (code, period) => {
      const value = stored.levels?.[`${code} ${period}`]
      return value === undefined ? null : figure(value, indicator(code).multiplier)
    },
    targets: (code, period) =>
      (stored.targets?.[`${code} ${period.slice(0, 4)}`] ?? []).map(([assigner, value]) => ({
        ...figure(value, indicator(code).multiplier),
        assigner,
      })),
    stated: (code, period, measure) => {
      const value = stored.stated?.[`${code} ${period} ${measure}`]
      return value === undefined ? [] : [figure(value, measure === 'changeAbs' ? indicator(code).multiplier : 0)]
    },
    summary: () => stored.summary ?? null,
  }
}
