import type { Finding, FindingCode, Severity } from '@giaoban/core/findings'

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Which findings are looked at. */
export interface FindingFilter {
  /** Only this severity; null: every one. */
  readonly severity: Severity | null
  /** Only this code; null: every one. */
  readonly code: FindingCode | null
}

export const everything: FindingFilter = { severity: null, code: null }

const isOf = <T>(wanted: T | null, each: T): boolean => wanted === null || wanted === each

/** Indices of the findings that pass; those that are set aside never do. */
export const passing = (
  findings: readonly Finding[],
  { severity, code }: FindingFilter,
  ignored: ReadonlyMap<number, string> = new Map(),
): readonly number[] =>
  findings.flatMap((found, index) =>
    !ignored.has(index) && isOf(severity, found.severity) && isOf(code, found.code) ? [index] : [],
  )

/** How many of each severity. */
export const countSeverities = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** Codes with their numbers, the most frequent first. */
export const countCodes = (findings: readonly Finding[]): readonly (readonly [FindingCode, number])[] => {
  const counts = new Map<FindingCode, number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
}

/** The neighbour of `current` among the shown, round the ends; from none, the first or the last. Null when nothing is shown. */
export const neighbour = (shown: readonly number[], current: number | null, step: 1 | -1): number | null => {
  if (shown.length === 0) return null
  const at = current === null ? -1 : shown.indexOf(current)
  const from = at < 0 ? (step === 1 ? -1 : 0) : at
  return shown[(from + step + shown.length) % shown.length] ?? null
}
