export { Refusal } from '../periods/index.ts'
export { describeFinding, describeRefusal } from './describe.ts'
export { describeSuggestion } from './describe-suggestion.ts'
export { equationOf } from './equation.ts'
export { type Explanation, explainFinding } from './explain-finding.ts'
export type * from './finding.ts'
export { type FindingEntry, findingCodes, findingEntries, findingRegistry } from './finding-registry.ts'
export { findingWhen } from './finding-when.data.ts'
export { findingNames, refusalSubject, severityNames } from './kind-names.data.ts'
export { type FindingOptions, finding, type ParamsOf } from './make-finding.ts'
export type { ParamKind, ParamSpec } from './param-kinds.ts'
export { isRefusal } from './refusal.ts'
export {
  type RefusalCode,
  type RefusalEntry,
  refusalCodes,
  refusalEntries,
  refusalRegistry,
} from './refusal-registry.ts'
export { inTextOrder } from './text-order.ts'
