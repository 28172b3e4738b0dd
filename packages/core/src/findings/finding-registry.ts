import type { FindingCode, Severity } from './finding.ts'
import type { ParamSpec } from './param-kinds.ts'

/** What a code of a finding means to the machine; its words stand in words.vi.ts and words.en.ts. */
export interface FindingEntry {
  /** Used unless the rule says otherwise ('error / warning' of a rule: loose / strict only). */
  readonly severity: Severity
  readonly params: ParamSpec
}

/** Every code with its default severity and parameters. A new code is added here, in `FindingCode` and in both word tables. */
export const findingRegistry = {
  'period/impossible-base': {
    severity: 'error',
    params: { reported: 'period', base: 'period', suggested: 'period' },
  },
  'period/base-mismatch': {
    severity: 'warning',
    /** `deliberate`: another year named on purpose ('so với năm 2019'): info. */
    params: { reported: 'period', base: 'period', expected: 'period', deliberate: 'flag' },
  },
  /** The text says `reported`, it is checked as one of `asked`. */
  'period/other': { severity: 'info', params: { reported: 'period', asked: 'period' } },
  'ratio/plan-contradiction': {
    severity: 'error',
    /** `implied` = level ÷ share; `source`: 'registered' | 'stated' in the same text | 'implied' by another share of the year. */
    params: {
      indicator: 'text',
      level: 'quantity',
      share: 'percent',
      implied: 'bounds',
      target: 'quantity',
      actual: 'percent',
      source: 'choice',
      truncationFits: 'flag',
      unit: 'unit',
      multiplier: 'multiplier',
    },
  },
  'ratio/referent': {
    severity: 'warning',
    /** The nearest figure (`level`, target `implied`) against the fitting one (`other`, target `otherImplied`); `registered`: known exactly. */
    params: {
      share: 'percent',
      level: 'quantity',
      implied: 'quantity',
      other: 'otherQuantity',
      otherImplied: 'otherQuantity',
      registered: 'flag',
      unit: 'unit',
      multiplier: 'multiplier',
      otherUnit: 'unit',
      otherMultiplier: 'multiplier',
    },
  },
  'growth/base-contradiction': {
    severity: 'error',
    /**
     * `implied` base = level ÷ (1 + growth), `impliedBounds` its interval; `base` as stored or stated; `computed` the growth on it.
     * Of a change in units or points: `change` as stated, `implied` = level − change, `difference` = level − base. `told`: 'times' | 'equal'
     * where the text says 'gấp' or 'bằng', with `toldValue` and `toldAgain`. `source`: 'registered' | 'stated' | 'derived' from the change.
     */
    params: {
      indicator: 'text',
      level: 'quantity',
      growth: 'growth?',
      told: 'choice?',
      toldValue: 'number?',
      toldAgain: 'number?',
      change: 'change?',
      difference: 'change?',
      implied: 'quantity',
      impliedBounds: 'bounds',
      base: 'quantity',
      baseBounds: 'bounds',
      basePeriod: 'period?',
      computed: 'growth?',
      computedBounds: 'growthBounds?',
      source: 'choice',
      truncationFits: 'flag',
      unit: 'unit',
      multiplier: 'multiplier',
      otherUnit: 'unit?',
      otherMultiplier: 'multiplier?',
    },
  },
  'growth/direction': {
    severity: 'error',
    /**
     * `variant`: 'sign' | 'exceedBelow' | 'exceedFull' | 'equalFull' | 'levels' ('tăng' from `from` to `to`) | 'criteria' (`name` of the
     * text is `opposite`) | 'signTwice' ('giảm -3,4%') | 'exceedPart' (`from` is the share that the excess belongs to) | 'rank' (`name` places told
     * from rank `from` to `to`, which are `gained`) | 'stored' (`name` of the data is `opposite`: 'up' | 'down' | 'flat').
     */
    params: {
      variant: 'choice',
      word: 'text',
      value: 'percent?',
      name: 'text?',
      opposite: 'choice?',
      suggested: 'percent?',
      from: 'quantity?',
      to: 'quantity?',
      gained: 'count?',
      unit: 'unit?',
      multiplier: 'multiplier?',
    },
  },
  'fraction/percent': {
    severity: 'error',
    /** `variant`: 'share' (part ÷ whole) | 'growth' (from `whole` to `part`). */
    params: {
      variant: 'choice',
      part: 'number',
      whole: 'number',
      computed: 'percent',
      computedBounds: 'percentBounds',
      stated: 'percent',
      statedBounds: 'percentBounds',
      truncationFits: 'flag',
    },
  },
  'sum/parts': {
    severity: 'error',
    /**
     * `variant`: 'exceed' | 'differ' | 'average' (daily average × days) | 'balance' (exports − imports) | 'product' (area × yield) | 'mean'
     * (total ÷ count); `parts` are numbers, or terms of numbers, in the unit of the whole. `why`: see `PartsReason`.
     */
    params: {
      variant: 'choice',
      parts: 'list',
      sum: 'quantity',
      sumBounds: 'bounds',
      whole: 'quantity',
      wholeBounds: 'bounds',
      why: 'choice?',
      unit: 'unit',
      multiplier: 'multiplier',
    },
  },
  'repeat/disagree': {
    severity: 'error',
    params: {
      indicator: 'text',
      first: 'quantity',
      firstBounds: 'bounds',
      second: 'otherQuantity',
      secondBounds: 'otherBounds',
      relatedStart: 'count',
      relatedEnd: 'count',
      unit: 'unit',
      multiplier: 'multiplier',
      otherUnit: 'unit',
      otherMultiplier: 'multiplier',
    },
  },
  'level/magnitude': {
    severity: 'warning',
    /** `reference`: 'series' | 'plan' | 'text' | 'country' (more than the whole country has) | 'unit'; `factor` e.g. 1000. */
    params: {
      indicator: 'text',
      value: 'quantity',
      factor: 'number',
      expected: 'otherQuantity',
      reference: 'choice',
      unit: 'unit',
      multiplier: 'multiplier',
      otherUnit: 'unit',
      otherMultiplier: 'multiplier',
    },
  },
  'series/ytd': {
    severity: 'error',
    /** `variant`: 'falls' below that of `otherPeriod` | 'sum' differs from its months. */
    params: {
      variant: 'choice',
      indicator: 'text',
      period: 'period',
      value: 'quantity',
      otherPeriod: 'period?',
      other: 'quantity',
      unit: 'unit',
      multiplier: 'multiplier',
    },
  },
  'series/outlier': {
    severity: 'warning',
    /**
     * `variant`: 'growth' out of line with those of the series (`usual` their median) | 'rest': what the months after `otherPeriod`
     * would have grown, for `period` to be true (`usual` the growth so far).
     */
    params: {
      variant: 'choice',
      indicator: 'text',
      period: 'period',
      otherPeriod: 'period?',
      growth: 'percent',
      usual: 'percent',
      usualBounds: 'percentBounds?',
    },
  },
  'series/break': {
    severity: 'warning',
    /** `variant`: 'name': another series that shares its name | 'price': another price base ('current', 'none' or the year) than `otherPeriod`. */
    params: {
      variant: 'choice',
      indicator: 'text',
      otherIndicator: 'text?',
      period: 'period',
      value: 'quantity',
      price: 'choice?',
      otherPeriod: 'period?',
      other: 'quantity',
      otherPrice: 'choice?',
      unit: 'unit',
      multiplier: 'multiplier',
    },
  },
  'points/percent': { severity: 'info', params: { indicator: 'text', value: 'number' } },
  'summary/quantifier': {
    severity: 'warning',
    /** `expected`: a Quantifier of the scorecard; `source`: 'registered' (the main indicators) | 'text' (what it lists itself, as `verb` says) | 'count' (told beside it). */
    params: {
      word: 'text',
      expected: 'choice',
      favourable: 'count',
      unfavourable: 'count',
      noData: 'count',
      source: 'choice',
      verb: 'text?',
    },
  },
  'number/format': {
    severity: 'warning',
    /** `variant`: 'mixedSeparators' | 'wrongSeparators' | 'missingGrouping' | 'missingUnit'. */
    params: { variant: 'choice', printed: 'text', value: 'number', expected: 'text?' },
  },
  'date/impossible': {
    severity: 'error',
    /** `variant`: 'day' | 'month' | 'quarter' (`last`: the last that there is) | 'weekday' (`weekday`: 1 Monday … 7 Sunday) | 'order' (ends before it begins). */
    params: { variant: 'choice', printed: 'text', last: 'count?', weekday: 'choice?' },
  },
  /** `otherPeriod`: of the other text; its file name when it says none. */
  'text/stale': { severity: 'warning', params: { text: 'text', otherPeriod: 'period' } },
  'text/encoding': { severity: 'warning', params: { encoding: 'text' } },
  'data/differs': {
    severity: 'error',
    /** `measure`: 'level' | 'plan' | 'planShare' | 'growth' | 'changeAbs' | 'multiple' | 'momGrowth'. */
    params: {
      measure: 'choice',
      indicator: 'text',
      period: 'period',
      value: 'quantity',
      valueBounds: 'bounds',
      stored: 'quantity',
      storedBounds: 'bounds',
      truncationFits: 'flag',
      unit: 'unit',
      multiplier: 'multiplier',
    },
  },
  'sources/disagree': {
    severity: 'warning',
    /** `revised`: the second source is an earlier edition of the first, which may have been corrected since (info). */
    params: {
      revised: 'flag?',
      indicator: 'text',
      /** Absent = a level; else the kind of change or share that the two state. */
      measure: 'choice?',
      period: 'period',
      first: 'quantity',
      firstSource: 'text',
      second: 'quantity',
      secondSource: 'text',
      unit: 'unit',
      multiplier: 'multiplier',
    },
  },
  'window/differs': {
    severity: 'info',
    params: { indicator: 'text', start: 'date', end: 'date', otherStart: 'date', otherEnd: 'date' },
  },
  'smallBase/percent': {
    severity: 'info',
    params: { indicator: 'text', growth: 'percent', base: 'quantity', unit: 'unit', multiplier: 'multiplier' },
  },
  'tet/shift': {
    severity: 'info',
    params: { indicator: 'text?', period: 'period', days: 'count', otherPeriod: 'period', otherDays: 'count' },
  },
  'annex/unknown-indicator': { severity: 'warning', params: { text: 'text', near: 'text?' } },
  'annex/unknown-unit': { severity: 'error', params: { text: 'text', indicator: 'text?', expected: 'text?' } },
  'annex/duplicate-row': {
    severity: 'warning',
    /** `otherPlace`: cell or row of the first one. */
    params: { indicator: 'text', otherPlace: 'text' },
  },
  'annex/bad-cell': {
    severity: 'error',
    params: { text: 'text' },
  },
  'annex/no-cached-value': { severity: 'warning', params: { formula: 'text' } },
  'annex/number-as-text': { severity: 'warning', params: { text: 'text', value: 'number' } },
  'annex/date-as-number': { severity: 'error', params: { text: 'text' } },
  /** One indicator twice with different values; neither is taken. */
  'annex/duplicate-values': {
    severity: 'error',
    params: { indicator: 'text', value: 'text', otherValue: 'text', otherPlace: 'text' },
  },
  'annex/unit-assumed': { severity: 'info', params: { text: 'text', assumed: 'text' } },
  'annex/unclear-column': { severity: 'warning', params: { text: 'text', reading: 'choice?' } },
  'annex/hidden-sheet': { severity: 'info', params: { sheet: 'text' } },
  /** One sheet of several names another period in its title; it is left out. */
  'annex/other-period-sheet': { severity: 'warning', params: { sheet: 'text', found: 'period' } },
  /** A figure of a statistical table that has no place, by what is not said of it. */
  'table/no-header': { severity: 'warning', params: { value: 'number' } },
  'table/no-name': { severity: 'warning', params: { value: 'number' } },
  'table/no-period': { severity: 'warning', params: { value: 'number' } },
  'table/no-base': { severity: 'warning', params: { value: 'number' } },
  'table/no-unit': { severity: 'warning', params: { value: 'number' } },
} as const

/** The registry seen as a table: tsc refuses a missing code or an unknown kind here. */
export const findingEntries: Readonly<Record<FindingCode, FindingEntry>> = findingRegistry

/** Every code, in the order of the registry. */
export const findingCodes: readonly FindingCode[] = Object.keys(findingRegistry) as FindingCode[]
