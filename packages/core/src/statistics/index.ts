export { type Agency, type AgencyKind, agencyKinds } from './agency.ts'
export { agencyCodeLength, agencyCodeLevel, isAgencyCode } from './agency-code.ts'
export { type AreaLevel, areaLevels, type UnitType, unitTypes } from './area-kinds.ts'
export { type AreaRelative, predecessorsOf, sourcesOf, successorsOf } from './area-lineage.ts'
export { addsUp, type NotRestated, type RestatedValue, restateValue } from './area-restating.ts'
export { areasAt, areasWithin, resolveArea } from './areas.ts'
export * from './data-checks/index.ts'
export * from './filling/index.ts'
export { compareInstants, isInstant } from './instants.ts'
export { assumedKnownFrom, assumedTargetKnownFrom } from './known-from.ts'
export { assessmentsAsOf, breakdownsOf, observationAsOf, statedAsOf, targetsAsOf, vintagesOf } from './lookups.ts'
export * from './mapping/index.ts'
export {
  changeOf,
  contributionOf,
  growthOf,
  growthOfIndex,
  growthOfMultiple,
  multipleOf,
  planShareOf,
  requiredPaceOf,
  sumOfMonths,
} from './measures.ts'
export type * from './model.ts'
export { nameFindings } from './name-findings.ts'
export { placeOf } from './places.ts'
export { type AnnexEntry, type EditionEntry, type Province, type ReportFrameEntry, readProvince } from './province.ts'
export type { Catalogue } from './read-catalogue.ts'
export { holdsFigures, type ReadDatasetOptions, type ReadDatasetResult, readDataset } from './read-dataset.ts'
export { type Restated, type Revision, type RevisionHabit, restatedLevels, revisionHabit } from './revisions.ts'
export { defaultScorecardRules, type ScorecardRules } from './rules.ts'
export { type ScorecardRequest, scorecard } from './scorecard.ts'
export type * from './scorecard-model.ts'
export * from './sheets/index.ts'
export { sourceOf } from './sources.ts'
export { buildIndex, type FactLists, type FigureKey, type StatisticsIndex } from './statistics-index.ts'
export { allRows, quantifierOf, summarise } from './summary.ts'
export * from './tables/index.ts'
export { type Progress, plannedValue, progressOf, verdictOf } from './targets.ts'
export { compareVintages, knownAt, latestAt } from './vintages.ts'
export type { Words } from './words.ts'
