export { type CheckContext, checkClaims } from './check-claims.ts'
export { type KnownFigure, sourceOfFigures } from './check-figures.ts'
export type * from './check-report.ts'
export {
  type FigureSource,
  type SourceView,
  type StoredTarget,
  sourceOfIndex,
} from './check-source.ts'
export type * from './claim.ts'
export { type ClaimDescription, describeClaim } from './claim-words.ts'
export { compareEditions } from './editions/compare-editions.ts'
export { compareTexts } from './editions/compare-texts.ts'
export type { ReadText } from './editions/other-text.ts'
export type { KnownIndicator } from './known-indicator.ts'
export { type ReadClaimsOptions, readClaims } from './read-claims.ts'
export { type CheckFormat, checkFormats, type RenderCheckOptions, renderCheck, renderText } from './render-check.ts'
export { type RenderOptions, renderFindings } from './render-findings.ts'
export { renderHtml } from './render-html.ts'
export { renderIgnored } from './render-ignored.ts'
export { renderSarif, type SarifOptions } from './render-sarif.ts'
export { applySettings, type Settled, type SettleOptions } from './settings/apply-settings.ts'
export {
  type CheckSettings,
  defaultCheckSettings,
  type IgnoreRule,
  readCheckSettings,
} from './settings/check-settings.ts'
export {
  findRemarks,
  type IgnoreRemark,
  readRemark,
  type TextWithRemarks,
  takeRemarks,
  type WrittenRemark,
} from './settings/remarks.ts'
export type { SourcedFigure, StoredFigure } from './stored-figure.ts'
