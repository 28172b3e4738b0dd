import type { DateSpan, Instant, IsoDate, PeriodId, WindowRule } from '../periods/index.ts'
import type { Approximation, DecimalText, Multiplier, UnitCode } from '../quantities/index.ts'
import type { Agency } from './agency.ts'
import type { AreaLevel, UnitType } from './area-kinds.ts'
import type { Words } from './words.ts'

export type IndicatorCode = string
export type IndicatorKind = 'flow' | 'stock' | 'index' | 'rate' | 'text'
export type Polarity = 'higherBetter' | 'lowerBetter' | 'neutral'
export type Frequency = 'month' | 'quarter' | 'half' | 'year' | 'season'

/** Base of an index: `samePeriod` = 100, `previousPeriod` = 100, or a fixed year. */
export type IndexBase =
  | { readonly kind: 'samePeriod' | 'previousPeriod' }
  | { readonly kind: 'fixed'; readonly year: number }

export type PriceBasis = { readonly kind: 'none' | 'current' } | { readonly kind: 'constant'; readonly year: number }

/** SDMX: the concept that is measured; identity is `code`. */
export interface Indicator {
  readonly code: IndicatorCode
  readonly name: Words
  /** Vietnamese names found in texts and tables, beside `name.vi`. */
  readonly aliases: readonly string[]
  readonly unit: UnitCode
  readonly multiplier: Multiplier
  readonly kind: IndicatorKind
  readonly indexBase?: IndexBase
  readonly polarity: Polarity
  readonly priceBasis: PriceBasis
  readonly frequency: Frequency
  readonly window: WindowRule
  /** Code of the agency that owns the figure. */
  readonly owner: string
  /** Decimals in print. */
  readonly decimals: number
  readonly section: string
  readonly order: number
  /** One of the year's main targets: counted by the summary. */
  readonly mainPlan: boolean
  /** The indicator of which this is a part or a commodity. */
  readonly parent?: IndicatorCode
  /** What distinguishes it within the parent, e.g. `{ commodity: 'coffee', measure: 'volume' }`. */
  readonly breakdown?: Readonly<Record<string, string>>
  /** True when siblings of the same breakdown dimension add up to the parent. */
  readonly additive?: boolean
  /** Codes of the criteria of a multi-criteria indicator (traffic accidents: cases, deaths, injuries). */
  readonly criteria: readonly IndicatorCode[]
  /** Counts single events: a base below 30 is small. */
  readonly countsEvents: boolean
}

export interface Section {
  readonly code: string
  readonly name: Words
  readonly order: number
}

/** One boundary version of an area (SDMX REF_AREA). `slug` (`gia-lai`) resolves to a version by period. */
export interface RefArea {
  readonly code: string
  readonly slug: string
  readonly name: Words
  readonly level: AreaLevel
  readonly unitType?: UnitType
  /** Code of the version that it lies in. */
  readonly parent?: string
  /** National code at the time; reused later by others, so never a key on its own. */
  readonly officialCode: string
  readonly validFrom: IsoDate
  /** First day on which it no longer stands; absent = still stands. */
  readonly validTo?: IsoDate
  /** Codes of the versions that were merged into this one, each as a whole. */
  readonly formedFrom: readonly string[]
  /** Codes of the versions of which only a part came to this one. */
  readonly formedFromParts?: readonly string[]
  /** What it was formed from in the words of the source, where codes do not say all of it. */
  readonly formedFromText?: string
}

/** Where a figure came from, down to the cell, line or span. */
export type Provenance =
  | { readonly kind: 'cell'; readonly file: string; readonly sheet: string; readonly cell: string }
  | {
      readonly kind: 'line'
      readonly file: string
      readonly line: number
      readonly url?: string
      readonly sourceDate?: string
    }
  | { readonly kind: 'span'; readonly file: string; readonly start: number; readonly end: number }
  | { readonly kind: 'form'; readonly form: string; readonly field: string }
  | { readonly kind: 'api'; readonly call: string }

export type ObservationStatus = 'estimate' | 'preliminary' | 'final'

/** Why a value is missing (SDMX OBS_STATUS `M` family). Missing is a value, never 0. */
export type MissingReason = 'notPublished' | 'notCollected' | 'notApplicable' | 'secret' | 'unreadable'

/** Value known or missing with its reason: exactly one of the two. */
export type Reported =
  | { readonly value: DecimalText; readonly missing?: undefined }
  | { readonly value?: undefined; readonly missing: MissingReason }

/** The two clocks of every fact. */
export interface Known {
  /** When it became known in the world. `asOf(instant)` goes by this. */
  readonly knownFrom: Instant
  /** True when `knownFrom` was not given but assumed. */
  readonly knownFromAssumed: boolean
  /** When the system learned it; absent before it is stored. The audit goes by this. */
  readonly recordedAt?: Instant
}

interface Fact extends Known {
  readonly indicator: IndicatorCode
  /** Code of a boundary version. */
  readonly area: string
  readonly period: PeriodId
  /** `''` = total; else `dimension=item` pairs joined by `;`, sorted. */
  readonly breakdown: string
  readonly agency?: string
  readonly provenance: Provenance
  readonly note?: string
}

/** Value of an indicator, in the indicator's unit × multiplier, precision as printed. One vintage; never overwritten. */
export type Observation = Fact &
  Reported & {
    readonly status: ObservationStatus
    readonly window?: DateSpan
    /** Overrides the indicator's price basis when the source prints another base year. */
    readonly priceBase?: PriceBasis
    /** 'hơn', 'gần', 'khoảng' of the source. */
    readonly approx?: Approximation
    /** Why this vintage differs from the one before; required for a revision. */
    readonly reason?: string
  }

export type Assigner = 'central' | 'council' | 'people_committee' | 'other'

export type TargetValue =
  | { readonly kind: 'value'; readonly value: DecimalText }
  | { readonly kind: 'range'; readonly low: DecimalText; readonly high: DecimalText }
  | { readonly kind: 'floor'; readonly value: DecimalText; readonly strict: boolean }
  /** `strict` = 'dưới'. */
  | { readonly kind: 'ceiling'; readonly value: DecimalText; readonly strict: boolean }
  | { readonly kind: 'about'; readonly value: DecimalText }
  | { readonly kind: 'text'; readonly text: string }

/** A plan figure; a dated object of its own, never an observation. An amendment is added, the old one stays. */
export interface Target extends Known {
  readonly indicator: IndicatorCode
  readonly area: string
  readonly period: PeriodId
  readonly breakdown: string
  readonly assigner: Assigner
  /** Name of the body when `assigner` is `other`. */
  readonly assignerName?: string
  readonly target: TargetValue
  /** Targets of growth are set in % of growth though the indicator is a level. */
  readonly basis: 'level' | 'growth'
  readonly document?: { readonly number?: string; readonly date?: IsoDate }
  readonly validFrom?: IsoDate
  readonly provenance: Provenance
  readonly note?: string
}

export type StatedKind = 'planShare' | 'growth' | 'changeAbs' | 'multiple' | 'momGrowth' | 'decGrowth'
export type Direction = 'up' | 'down' | 'flat'

/** A ratio, change or direction that a source states without the parts to compute it. */
export type StatedMeasure = Fact & {
  readonly measure: StatedKind
  /** Percent for shares and growth, the indicator's unit for `changeAbs`, times for `multiple`; null = only a direction. */
  readonly value: DecimalText | null
  readonly direction: Direction | null
  readonly assigner?: Assigner
  readonly assignerName?: string
  readonly approx?: Approximation
}

/** A qualitative judgement beside the figures (S8). */
export interface Assessment extends Known {
  readonly sector: string
  readonly area: string
  readonly period: PeriodId
  readonly agency: string
  readonly judgement: 'good' | 'fair' | 'weak' | 'noChange'
  readonly text: string
  readonly provenance: Provenance
}

/** Everything that a province's figures are: what a data directory or a database holds for one tenant. */
export interface Dataset {
  readonly tenant: string
  readonly sections: readonly Section[]
  readonly indicators: readonly Indicator[]
  readonly areas: readonly RefArea[]
  readonly agencies: readonly Agency[]
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  readonly stated: readonly StatedMeasure[]
  readonly assessments: readonly Assessment[]
}
