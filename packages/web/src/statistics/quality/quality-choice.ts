import type { DataFindingAnswer, DataQualityAnswer } from '@giaoban/api/client'
import { describeFinding, type FindingCode, type Severity } from '@giaoban/core/findings'
import { wordsFinder } from '@giaoban/core/periods'
import type { Language } from '../../ui/words.tsx'

/** What of the findings an answer names: its own lists, for looking up. */
export type Named = Pick<DataQualityAnswer, 'indicators' | 'areas' | 'agencies'>

/** Which findings are looked at, and how they stand; the fields of the address. */
export interface QualityChoice {
  /** Severity (mức); absent: every one. */
  readonly muc?: Severity
  /** Code of the finding (mã). */
  readonly ma?: FindingCode
  /** Slug of an area (địa bàn). */
  readonly db?: string
  /** What was typed (tìm). */
  readonly tim?: string
  /** `nguon`: by source; absent: by indicator. */
  readonly nhom?: 'nguon'
  /** Instant of knowledge. */
  readonly luc?: string
}

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

const isSeverity = (text: string | undefined): text is Severity => severities.includes(text as Severity)

/** Reads the fields of an address; what means nothing is left out. */
export const readQualityChoice = (search: Readonly<Record<string, string | undefined>>): QualityChoice => {
  const { muc, ma, db, tim, nhom, luc } = search
  return {
    ...(isSeverity(muc) && { muc }),
    ...(ma && { ma: ma as FindingCode }),
    ...(db && { db }),
    ...(tim && { tim }),
    ...(nhom === 'nguon' && { nhom }),
    ...(luc && { luc }),
  }
}

/** Who published: the site of an address, the name of an agency or a file. */
export const publisherOf = (source: string, { agencies }: Named, language: Language): string => {
  if (URL.canParse(source)) {
    const { protocol, host } = new URL(source)
    if (protocol === 'https:' || protocol === 'http:') return host.replace(/^(?:www|m)\./, '')
  }
  return agencies.find(({ code }) => code === source)?.name[language] ?? source
}

/** Everything of a finding that one may look for by words. */
const textsOf = (found: DataFindingAnswer, named: Named, language: Language): readonly string[] => {
  const indicator = named.indicators.find(({ code }) => code === found.indicator)
  return [
    indicator?.name.vi ?? '',
    indicator?.name.en ?? '',
    found.indicator,
    found.finding.code,
    describeFinding(found.finding, language),
    ...found.sides.map(({ source }) => source),
    ...found.sides.map(({ source }) => publisherOf(source, named, language)),
  ]
}

/** Findings that pass everything but the severity: what its counts are of. */
export const withinChoice = (
  findings: readonly DataFindingAnswer[],
  named: Named,
  { ma, db, tim }: QualityChoice,
  language: Language,
): readonly DataFindingAnswer[] => {
  const areas = new Set(named.areas.filter(({ slug }) => db === undefined || slug === db).map(({ code }) => code))
  const isFound = wordsFinder(tim ?? '')
  return findings.filter(
    (each) =>
      areas.has(each.area) &&
      (ma === undefined || each.finding.code === ma) &&
      (tim === undefined || textsOf(each, named, language).some(isFound)),
  )
}

export const countSeverities = (findings: readonly DataFindingAnswer[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { finding } of findings) counts[finding.severity] += 1
  return counts
}

/** Findings under one heading. */
export interface QualityGroup {
  readonly key: string
  readonly title: string
  /** Of an indicator: the code of its page and the name of the area. */
  readonly indicator: string | null
  readonly area: string | null
  readonly findings: readonly DataFindingAnswer[]
}

/** By indicator and area, as they came; or by publisher, whoever is in most contradictions first. One finding stands under each of its publishers. */
export const groupFindings = (
  findings: readonly DataFindingAnswer[],
  named: Named,
  nhom: QualityChoice['nhom'],
  language: Language,
): readonly QualityGroup[] =>
  nhom === 'nguon' ? bySource(findings, named, language) : byIndicator(findings, named, language)

const byIndicator = (
  findings: readonly DataFindingAnswer[],
  { indicators, areas }: Named,
  language: Language,
): readonly QualityGroup[] => {
  const names = new Map(indicators.map(({ code, name }) => [code, name[language]]))
  const places = new Map(areas.map(({ code, name }) => [code, name[language]]))
  return [...Map.groupBy(findings, ({ indicator, area }) => `${indicator} ${area}`)].map(([key, of]) => {
    const [{ indicator, area }] = of as [DataFindingAnswer, ...DataFindingAnswer[]]
    return { key, title: names.get(indicator) ?? indicator, indicator, area: places.get(area) ?? area, findings: of }
  })
}

const bySource = (
  findings: readonly DataFindingAnswer[],
  named: Named,
  language: Language,
): readonly QualityGroup[] => {
  const groups = new Map<string, DataFindingAnswer[]>()
  for (const found of findings)
    for (const publisher of new Set(found.sides.map(({ source }) => publisherOf(source, named, language))))
      groups.set(publisher, [...(groups.get(publisher) ?? []), found])
  const errors = (of: readonly DataFindingAnswer[]): number => countSeverities(of).error
  return [...groups]
    .sort(([, a], [, b]) => errors(b) - errors(a) || b.length - a.length)
    .map(([publisher, of]) => ({ key: publisher, title: publisher, indicator: null, area: null, findings: of }))
}

/** The first `most` findings of the groups, under their headings. */
export const firstOf = (groups: readonly QualityGroup[], most: number): readonly QualityGroup[] => {
  const taken: QualityGroup[] = []
  let left = most
  for (const group of groups) {
    if (left <= 0) break
    taken.push({ ...group, findings: group.findings.slice(0, left) })
    left -= group.findings.length
  }
  return taken
}
