import type { Finding, Param } from '../../findings/index.ts'
import type { IsoDate } from '../../periods/index.ts'
import type { Ignored, UnusedIgnore } from '../check-report.ts'
import { segmentBounds, segmentText } from '../evidence/check-segments.ts'
import type { CheckSettings, IgnoreRule } from './check-settings.ts'
import type { IgnoreRemark } from './remarks.ts'

/** What is left of the findings of a text, what was set aside, and what was to be set aside but is not there. */
export interface Settled {
  readonly findings: readonly Finding[]
  readonly ignored: readonly Ignored[]
  readonly unused: readonly UnusedIgnore[]
}

/** What findings are settled by. */
export interface SettleOptions {
  readonly settings: CheckSettings
  readonly remarks: readonly IgnoreRemark[]
  /** Rules that ended before it do not hold. */
  readonly today: IsoDate
}

/**
 * Gives findings the severities of the settings (`off` takes them out) and sets aside those that a remark beside the line or a
 * rule of the settings names. A remark or rule that matches nothing is told: it hides the next slip.
 */
export function applySettings(
  text: string,
  findings: readonly Finding[],
  { settings, remarks, today }: SettleOptions,
): Settled {
  const { lines } = segmentText(text)
  const isOver = ({ ignore }: { readonly ignore: IgnoreRule }): boolean =>
    ignore.until !== undefined && ignore.until < today
  const rules = settings.ignore.map((ignore) => ({ ignore, used: false }))
  const beside = remarks.map((remark) => ({ remark, used: false }))
  const kept: Finding[] = []
  const ignored: Ignored[] = []
  for (const found of graded(findings, settings)) {
    const remark = beside.find((one) => meant(one.remark, found))
    const rule = rules.find((one) => !isOver(one) && matches(one.ignore, found, text, lines))
    if (remark !== undefined) remark.used = true
    if (rule !== undefined) rule.used = true
    if (remark !== undefined) ignored.push({ finding: found, reason: remark.remark.reason, by: 'remark' })
    else if (rule !== undefined) ignored.push({ finding: found, reason: rule.ignore.reason, by: 'settings' })
    else kept.push(found)
  }
  const unused = [
    ...beside
      .filter(({ used }) => !used)
      .map(({ remark }) => ({ ...remark, by: 'remark' as const, why: 'unmatched' as const })),
    ...rules
      .filter(({ used }) => !used)
      .map((rule) => ({
        ...rule.ignore,
        by: 'settings' as const,
        why: isOver(rule) ? ('over' as const) : ('unmatched' as const),
      })),
  ].map(({ code, reason, by, why }): UnusedIgnore => ({ code, reason, by, why }))
  return { findings: kept, ignored, unused }
}

function graded(findings: readonly Finding[], { severities }: CheckSettings): readonly Finding[] {
  return findings.flatMap((found) => {
    const severity = severities[found.code] ?? found.severity
    return severity === 'off' ? [] : [{ ...found, severity }]
  })
}

function meant({ code, over }: IgnoreRemark, { code: found, at }: Finding): boolean {
  return code === found && 'start' in at && at.start < over.end && at.end > over.start
}

function matches(rule: IgnoreRule, found: Finding, text: string, lines: readonly number[]): boolean {
  if (rule.code !== found.code) return false
  if (rule.indicator !== undefined && !same(rule.indicator, found.params['indicator'])) return false
  if (rule.text === undefined) return true
  if (!('start' in found.at)) return false
  const { start, end } = segmentBounds(lines, found.at.start, text.length)
  return comparable(text.slice(start, end)).includes(comparable(rule.text))
}

function same(a: string, b: Param | undefined): boolean {
  return typeof b === 'string' && comparable(a) === comparable(b)
}

function comparable(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
