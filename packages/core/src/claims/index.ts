export { type CheckContext, checkClaims } from './check-claims.ts'
export {
  type FigureSource,
  type SourceView,
  type StoredFigure,
  type StoredTarget,
  sourceOfIndex,
} from './check-source.ts'
export type * from './claim.ts'
export { readClaims } from './read-claims.ts'
export { renderFindings } from './render-findings.ts'
