import type { DataQualityAnswer, DataQualityQuery } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { type Agency, findingNamer, type Indicator, type RefArea } from '@giaoban/core/statistics'
import type { Asking } from '../../access/asking.ts'
import { scopeOf } from '../../access/scope-of.ts'
import type { Reader } from '../../db/database.ts'
import { readAreas, readCatalogue } from '../queries.ts'
import type { FoundInFacts } from './check-facts.ts'
import type { AreaChecked, QualityCheck, SeverityCounts } from './quality-checks.ts'
import type { QualityKeeper } from './quality-keeper.ts'
import { readFactsVersion } from './queries.ts'

/** What is asked for, before it is known whether the figures are checked yet. */
interface QualityPending {
  readonly check: QualityCheck
  readonly indicators: readonly Indicator[]
  readonly areas: readonly RefArea[]
  readonly agencies: readonly Agency[]
  /** Codes of the boundary versions that are meant; null: every area. */
  readonly meant: ReadonlySet<string> | null
  readonly asking: Asking
}

/** Begins to look at the figures that the principal sees, or takes up what was found before. Refusal: `area/unknown`. */
const askQuality = async (
  reader: Reader,
  asking: Asking,
  { area, asOf }: DataQualityQuery,
  keeper: QualityKeeper,
): Promise<QualityPending> => {
  const { indicators, agencies } = await readCatalogue(reader)
  const areas = await readAreas(reader)
  const meant = area === undefined ? null : areas.filter(({ slug, code }) => slug === area || code === area)
  if (meant?.length === 0) throw new Refusal('area/unknown', { area: area ?? '' })
  const version = await readFactsVersion(reader)
  const check = keeper.ask({
    scope: scopeOf(reader.tenant, asking.principal),
    version,
    now: asking.now,
    ...(asOf !== undefined && { asOf }),
  })
  return { check, indicators, agencies, areas, meant: meant && new Set(meant.map(({ code }) => code)), asking }
}

type Handler = (reader: Reader, asking: Asking, query: DataQualityQuery) => Promise<DataQualityAnswer>

/**
 * The two steps of answering: within the request's transaction what is asked for, and after it the waiting, since the look at the
 * figures reads in transactions of its own and the embedded database has but one at a time.
 */
export const qualityRoute = (
  keeper: QualityKeeper,
): { readonly handle: Handler; readonly finish: (answer: DataQualityAnswer) => Promise<DataQualityAnswer> } => {
  const pending = new WeakMap<DataQualityAnswer, QualityPending>()
  return {
    handle: async (reader, asking, query) => {
      const asked = await askQuality(reader, asking, query, keeper)
      const answer = goingOn(asked.check)
      pending.set(answer, asked)
      return answer
    },
    finish: async (answer) => {
      const asked = pending.get(answer)
      return asked ? answerQuality(asked) : answer
    },
  }
}

/** What is found quickly is worth waiting for; longer work tells how far it has come. */
const patienceMs = 1500

/** The answer once the look at the figures has ended, or has taken longer than one waits. */
const answerQuality = async (pending: QualityPending): Promise<DataQualityAnswer> => {
  const { check } = pending
  const { promise: enough, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, patienceMs)
  await Promise.race([check.ended, enough]).finally(() => clearTimeout(timer))
  const result = check.result()
  return result === null
    ? goingOn(check)
    : { state: 'checked', progress: check.progress(), ...checkedAnswer(pending, result) }
}

const goingOn = (check: QualityCheck): DataQualityAnswer => ({
  state: 'checking',
  progress: check.progress(),
  counts: noCounts,
  findings: [],
  indicators: [],
  areas: [],
  agencies: [],
})

const noCounts: SeverityCounts = { error: 0, warning: 0, info: 0 }

type Told = Omit<DataQualityAnswer, 'state' | 'progress'>

const checkedAnswer = (
  { indicators, areas, agencies, meant, asking }: QualityPending,
  result: readonly AreaChecked[],
): Told => {
  const own = result.filter(({ area }) => meant === null || meant.has(area))
  return {
    counts: own.map(({ counts }) => counts).reduce(addCounts, noCounts),
    ...tellFindings(
      own.flatMap(({ found }) => found),
      { indicators, areas, agencies },
      asking.lang,
    ),
  }
}

/** Findings in the order of the catalogue, with the names that they are told with. */
export const tellFindings = (
  found: readonly FoundInFacts[],
  { indicators, areas, agencies }: Pick<QualityPending, 'indicators' | 'areas' | 'agencies'>,
  lang: Asking['lang'],
): Omit<Told, 'counts'> => {
  const named = findingNamer({ indicators, agencies }, lang)
  const ranked = new Map(indicators.map(({ code }, at) => [code, at]))
  const rankOf = ({ indicator }: FoundInFacts): number => ranked.get(indicator) ?? ranked.size
  const findings = found.toSorted((a, b) => rankOf(a) - rankOf(b))
  const codes = new Set(findings.flatMap(({ indicator, sides }) => [indicator, ...sides.map((side) => side.indicator)]))
  const of = new Set(findings.map(({ area }) => area))
  const sources = new Set(findings.flatMap(({ sides }) => sides.map(({ source }) => source)))
  return {
    findings: findings.map((each) => ({ ...each, finding: named(each.finding) })),
    indicators: indicators
      .filter(({ code }) => codes.has(code))
      .map(({ code, name, unit, multiplier }) => ({ code, name, unit, multiplier })),
    areas: areas.filter(({ code }) => of.has(code)).map(({ code, slug, name }) => ({ code, slug, name })),
    agencies: agencies.filter(({ code }) => sources.has(code)).map(({ code, name }) => ({ code, name })),
  }
}

const addCounts = (a: SeverityCounts, b: SeverityCounts): SeverityCounts => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  info: a.info + b.info,
})
