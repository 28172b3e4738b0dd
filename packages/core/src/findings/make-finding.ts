import type { Finding, FindingCode, Param, Place, Severity, Suggestion } from './finding.ts'
import { findingRegistry } from './finding-registry.ts'

type Spec<C extends FindingCode> = (typeof findingRegistry)[C]['params']
type OptionalNames<S> = { [K in keyof S]: S[K] extends `${string}?` ? K : never }[keyof S]

/** The parameters that a code demands; optional ones may be left out. */
export type ParamsOf<C extends FindingCode> = {
  readonly [K in Exclude<keyof Spec<C>, OptionalNames<Spec<C>>>]: Param
} & { readonly [K in OptionalNames<Spec<C>>]?: Param }

/** Overrides of what the registry says, and what to put instead. */
export interface FindingOptions {
  readonly severity?: Severity
  readonly suggestion?: Suggestion
}

/** A finding with the severity of the registry unless `options` names another. */
export function finding<C extends FindingCode>(
  code: C,
  at: Place,
  params: ParamsOf<C>,
  options: FindingOptions = {},
): Finding {
  const severity = options.severity ?? findingRegistry[code].severity
  const found = { code, severity, at, params: params as Finding['params'] }
  return options.suggestion === undefined ? found : { ...found, suggestion: options.suggestion }
}
