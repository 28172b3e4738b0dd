export { type CheckContext, checkClaims } from './check-claims.ts'
export type * from './check-report.ts'
export type * from './claim.ts'
export { compareEditions } from './editions/compare-editions.ts'
export { compareTexts } from './editions/compare-texts.ts'
export type { ReadText } from './editions/other-text.ts'
export { type KnownFigure, sourceOfFigures } from './evidence/check-figures.ts'
export {
  type FigureSource,
  type SourceView,
  type StoredTarget,
  sourceOfIndex,
} from './evidence/check-source.ts'
export type { SourcedFigure, StoredFigure } from './evidence/stored-figure.ts'
export type { KnownIndicator } from './known-indicator.ts'
export { type ClaimDescription, describeClaim } from './printed/claim-words.ts'
export {
  type CheckFormat,
  checkFormats,
  type RenderCheckOptions,
  renderCheck,
  renderText,
} from './printed/render-check.ts'
export { type RenderOptions, renderFindings } from './printed/render-findings.ts'
export { renderHtml } from './printed/render-html.ts'
export { renderIgnored } from './printed/render-ignored.ts'
export { renderSarif, type SarifOptions } from './printed/render-sarif.ts'
export { type ReadClaimsOptions, readClaims } from './read-claims.ts'
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
