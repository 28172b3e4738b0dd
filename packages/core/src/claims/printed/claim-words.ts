import { formatPeriod, type Lang, type PeriodId } from '../../periods/index.ts'
import { type Approximation, formatUnit } from '../../quantities/index.ts'
import type { Claim, ClaimMeasure } from '../claim.ts'

/** What was understood of one number, in words; '' where the text says nothing. */
export interface ClaimDescription {
  /** As written, with 'khoảng', 'ước' where the text says it. */
  readonly number: string
  readonly unit: string
  readonly period: string
  /** With the direction: by a sign and a word, never by colour. */
  readonly measure: string
  /** What it is held against. */
  readonly baseline: string
}

interface ClaimVocabulary {
  readonly measure: Readonly<Record<ClaimMeasure, string>>
  readonly direction: Readonly<Record<'up' | 'down' | 'flat', string>>
  readonly baseline: Readonly<Record<'same_period_last_year' | 'previous_period' | 'year_start', string>>
  readonly plan: Readonly<Record<NonNullable<Claim['planBy']>, string>>
  readonly approx: Readonly<Record<Approximation, string>>
}

const words: Readonly<Record<Lang, ClaimVocabulary>> = {
  vi: {
    measure: {
      level: 'mức',
      plan_ratio: 'tỷ lệ so với kế hoạch',
      change_pct: 'mức thay đổi, %',
      change_abs: 'mức thay đổi',
      change_ratio: 'số lần',
      share: 'tỷ trọng',
      points: 'điểm %',
      rank_or_count_other: 'thứ hạng, số đếm',
    },
    direction: { up: ' ▲ tăng', down: ' ▼ giảm', flat: '' },
    baseline: { same_period_last_year: 'cùng kỳ năm trước', previous_period: 'kỳ trước', year_start: 'đầu năm' },
    plan: {
      central: 'kế hoạch Trung ương giao',
      council: 'kế hoạch HĐND giao',
      people_committee: 'kế hoạch UBND giao',
      other: 'kế hoạch',
    },
    approx: { about: 'khoảng ', over: 'hơn ', under: 'gần ', estimate: 'ước ' },
  },
  en: {
    measure: {
      level: 'level',
      plan_ratio: 'share of the plan',
      change_pct: 'change, %',
      change_abs: 'change',
      change_ratio: 'multiple',
      share: 'share',
      points: 'percentage points',
      rank_or_count_other: 'rank or count',
    },
    direction: { up: ' ▲ up', down: ' ▼ down', flat: '' },
    baseline: {
      same_period_last_year: 'same period last year',
      previous_period: 'previous period',
      year_start: 'start of the year',
    },
    plan: {
      central: 'plan of the central government',
      council: 'plan of the council',
      people_committee: 'plan of the committee',
      other: 'plan',
    },
    approx: { about: 'about ', over: 'over ', under: 'almost ', estimate: 'est. ' },
  },
}

/** A claim in words, for tables and hints; the indicator's name is the catalogue's matter. */
export function describeClaim(claim: Claim, lang: Lang): ClaimDescription {
  const { measure, direction, approx } = words[lang]
  return {
    number: (claim.approx === null ? '' : approx[claim.approx]) + claim.printed,
    // A scale is a power of ten.
    unit: claim.unit === null ? '' : formatUnit(claim.unit, Math.round(Math.log10(claim.scale)), lang),
    period: periodWords(claim.period, lang),
    measure: measure[claim.measure] + (claim.direction === null ? '' : direction[claim.direction]),
    baseline: baselineWords(claim, lang),
  }
}

function periodWords(period: PeriodId | null, lang: Lang): string {
  return period === null ? '' : formatPeriod(period, lang)
}

function baselineWords({ baseline, planBy }: Claim, lang: Lang): string {
  const { baseline: bases, plan } = words[lang]
  if (baseline === null) return ''
  if (baseline === 'plan') return plan[planBy ?? 'other']
  return typeof baseline === 'string' ? bases[baseline] : periodWords(baseline.period, lang)
}
