import {
  explainFinding,
  type Finding,
  type FindingCode,
  findingNames,
  findingRegistry,
  findingWhen,
  type Place,
  type Severity,
  type Span,
} from '../../findings/index.ts'
import type { Lang } from '../../periods/index.ts'
import type { CheckReport } from '../check-report.ts'
import { segmentAt, segmentText } from '../evidence/check-segments.ts'
import { describeUnused } from './render-ignored.ts'
import { placeWords } from './report-places.ts'

/** What a SARIF log names beside the findings. */
export interface SarifOptions {
  readonly lang: Lang
  /** Version of the program. */
  readonly version: string
  /** Address of the reference of findings, to which `#code` is added; null where it is not published. */
  readonly help: string | null
}

interface LinedReport extends CheckReport {
  readonly lines: readonly number[]
}

type Json = Readonly<Record<string, unknown>>

const schema = 'https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json'
const level: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * Findings as a SARIF 2.1.0 log, for the programs that collect them (editors, code hosts). Rules are those of the registry that
 * were met. A text has regions with lines and columns (UTF-16 units, 1-based); what has no lines (a Word file) has logical
 * locations ('đoạn 3'). What was ignored is there, suppressed, with its reason; a rule
 * that ignored nothing is a notification.
 */
export function renderSarif(report: CheckReport, options: SarifOptions): string {
  const text: LinedReport = { ...report, lines: segmentText(report.text).lines }
  const results = [
    ...report.findings.map((found) => resultOf(text, found, options)),
    ...report.ignored.map(({ finding, reason, by }) => ({
      ...resultOf(text, finding, options),
      suppressions: [{ kind: by === 'remark' ? 'inSource' : 'external', justification: reason }],
    })),
  ]
  const codes = new Set([...report.findings, ...report.ignored.map(({ finding }) => finding)].map(({ code }) => code))
  const rules = [...codes].toSorted().map((code) => ruleOf(code, options))
  const driver = { name: 'Giaoban', semanticVersion: options.version, language: options.lang, rules }
  const artifacts = [{ location: { uri: encodeURI(report.file) } }]
  const notes = report.unused.map((one) => ({ level: 'note', message: { text: describeUnused(one, options.lang) } }))
  const invocations = [{ executionSuccessful: true, toolConfigurationNotifications: notes }]
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', invocations, artifacts, results }
  return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)
}

function ruleOf(code: FindingCode, { lang, help }: SarifOptions): Json {
  return {
    id: code,
    shortDescription: { text: findingNames[code][lang] },
    fullDescription: { text: findingWhen[code][lang] },
    help: { text: findingWhen[code][lang] },
    ...(help === null ? {} : { helpUri: `${help}#${code.replace(/[^a-z-]/gi, '').toLowerCase()}` }),
    defaultConfiguration: { level: level[findingRegistry[code].severity] },
  }
}

function resultOf(report: LinedReport, found: Finding, { lang }: SarifOptions): Json {
  const { said, equation, suggestion } = explainFinding(found, lang)
  const { relatedStart: start, relatedEnd: end } = found.params
  const other = typeof start === 'number' && typeof end === 'number' ? { start, end } : null
  return {
    ruleId: found.code,
    level: level[found.severity],
    message: { text: [said, suggestion].filter((part) => part !== null).join(' ') },
    locations: [locationOf(report, found.at, lang)],
    ...(other === null ? {} : { relatedLocations: [{ id: 0, ...locationOf(report, other, lang) }] }),
    properties: { params: found.params, ...(equation === null ? {} : { equation }) },
  }
}

function locationOf(report: LinedReport, at: Place, lang: Lang): Json {
  const artifactLocation = { uri: encodeURI(report.file), index: 0 }
  if (!('start' in at)) return { physicalLocation: { artifactLocation }, logicalLocations: [{ name: nameOf(at) }] }
  const place = placeWords(report, at.start, lang)
  if (place !== null) {
    const words = report.text.slice(at.start, at.end)
    return {
      physicalLocation: { artifactLocation },
      logicalLocations: [{ name: words, fullyQualifiedName: `${report.file}: ${place}: ${words}` }],
    }
  }
  return { physicalLocation: { artifactLocation, region: regionOf(report, at) } }
}

function regionOf({ text, lines, offsetsAsInFile }: LinedReport, { start, end }: Span): Json {
  const [first, last] = [segmentAt(lines, start), segmentAt(lines, end)]
  return {
    startLine: first + 1,
    startColumn: start - (lines[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: end - (lines[last] ?? 0) + 1,
    ...(offsetsAsInFile ? { charOffset: start, charLength: end - start } : {}),
    snippet: { text: text.slice(start, end) },
  }
}

function nameOf(at: Exclude<Place, Span>): string {
  if ('sheet' in at) return at.cell === undefined ? at.sheet : `${at.sheet}!${at.cell}`
  return 'line' in at ? [at.line, at.column].filter((part) => part !== undefined).join(':') : at.path
}
