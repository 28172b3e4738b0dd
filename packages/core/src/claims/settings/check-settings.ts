import { type FindingCode, findingCodes, Refusal, type Severity } from '../../findings/index.ts'
import { type IsoDate, isIsoDate } from '../../periods/index.ts'
import { compareDecimals, type DecimalText, isDecimalText } from '../../quantities/index.ts'
import { defaultScorecardRules, type ScorecardRules } from '../../statistics/index.ts'

/** Findings that are set aside: all of a code, or those near certain words or about one indicator. */
export interface IgnoreRule {
  readonly code: FindingCode
  /** Words of the line in which the finding stands. */
  readonly text?: string
  /** The indicator as the finding names it. */
  readonly indicator?: string
  readonly reason: string
  /** The last day on which it holds. */
  readonly until?: IsoDate
}

/** What an office sets differently about checking: the content of `giaoban.check.json`. */
export interface CheckSettings {
  readonly severities: Partial<Readonly<Record<FindingCode, Severity | 'off'>>>
  readonly quantifiers: Partial<Pick<ScorecardRules, 'mostlyFrom' | 'majorityAbove'>>
  /** Directory of a catalogue of indicators, as `--data`; relative to the file. */
  readonly catalogue: string | null
  /** Address of the published reference of findings, for SARIF. */
  readonly help: string | null
  readonly ignore: readonly IgnoreRule[]
}

export const defaultCheckSettings: CheckSettings = {
  severities: {},
  quantifiers: {},
  catalogue: null,
  help: null,
  ignore: [],
}

/** What is wrong with a key of the file. */
type Fault =
  | 'json'
  | 'key'
  | 'code'
  | 'severity'
  | 'share'
  | 'order'
  | 'text'
  | 'list'
  | 'object'
  | 'reason'
  | 'date'
  | 'url'

/**
 * Reads the settings of a check. Nothing is guessed: a key that nobody knows, a code that is none, a reason that is missing are
 * refused. Throws Refusal `config/check` naming file and key.
 */
export function readCheckSettings(json: string, file: string): CheckSettings {
  const fields = new Fields(parsed(json, file), file, '')
  fields.only('severities', 'quantifiers', 'catalogue', 'help', 'ignore')
  return {
    severities: readSeverities(fields.object('severities')),
    quantifiers: readQuantifiers(fields.object('quantifiers')),
    catalogue: fields.optionalText('catalogue') ?? null,
    help: readAddress(fields),
    ignore: fields.list('ignore').map(readRule),
  }
}

function parsed(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''))
  } catch {
    throw refused(file, '', 'json')
  }
}

function refused(file: string, key: string, reason: Fault, text = ''): Refusal {
  return new Refusal('config/check', { file, key, reason, text }, { path: file })
}

const severities: readonly string[] = ['error', 'warning', 'info', 'off']

function readSeverities(fields: Fields): CheckSettings['severities'] {
  for (const name of fields.names) {
    if (!isFindingCode(name)) throw fields.refused(name, 'code', name)
    const severity = fields.value(name)
    if (typeof severity !== 'string' || !severities.includes(severity))
      throw fields.refused(name, 'severity', JSON.stringify(severity))
  }
  return fields.all
}

function readQuantifiers(fields: Fields): CheckSettings['quantifiers'] {
  fields.only('mostlyFrom', 'majorityAbove')
  const read = Object.fromEntries(fields.names.map((name) => [name, fields.share(name)]))
  const { mostlyFrom, majorityAbove } = { ...defaultScorecardRules, ...read }
  if (compareDecimals(mostlyFrom, majorityAbove) <= 0) throw fields.refused('mostlyFrom', 'order', mostlyFrom)
  return read
}

function readAddress(fields: Fields): string | null {
  const help = fields.optionalText('help') ?? null
  if (help !== null && !/^https?:\/\/[^\s#]+$/.test(help)) throw fields.refused('help', 'url', help)
  return help
}

function readRule(fields: Fields): IgnoreRule {
  fields.only('code', 'text', 'indicator', 'reason', 'until')
  const code = fields.value('code')
  if (typeof code !== 'string' || !isFindingCode(code))
    throw fields.refused('code', 'code', typeof code === 'string' ? code : '')
  const reason = fields.optionalText('reason')
  if (reason === undefined) throw fields.refused('reason', 'reason')
  const [text, indicator, until] = ['text', 'indicator', 'until'].map((name) => fields.optionalText(name))
  if (until !== undefined && !isIsoDate(until)) throw fields.refused('until', 'date', until)
  return {
    code,
    reason,
    ...(text === undefined ? {} : { text }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(until === undefined ? {} : { until }),
  }
}

/** Whether a text is the code of a finding. */
export function isFindingCode(text: string): text is FindingCode {
  return (findingCodes as readonly string[]).includes(text)
}

/** An object of the file, with the way to it. */
class Fields {
  readonly all: Readonly<Record<string, unknown>>
  readonly #file: string
  readonly #path: string

  constructor(value: unknown, file: string, path: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused(file, path, 'object')
    this.all = value as Readonly<Record<string, unknown>>
    this.#file = file
    this.#path = path
  }

  get names(): readonly string[] {
    return Object.keys(this.all)
  }

  value(name: string): unknown {
    return Object.hasOwn(this.all, name) ? this.all[name] : undefined
  }

  refused(name: string, reason: Fault, text = ''): Refusal {
    return refused(this.#file, this.#to(name), reason, text)
  }

  #to(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`
  }

  /** Refuses every key that is not one of these. */
  only(...names: readonly string[]): void {
    for (const name of this.names) if (!names.includes(name)) throw this.refused(name, 'key', names.join(', '))
  }

  object(name: string): Fields {
    return new Fields(this.value(name) ?? {}, this.#file, this.#to(name))
  }

  list(name: string): readonly Fields[] {
    const value = this.value(name) ?? []
    if (!Array.isArray(value)) throw this.refused(name, 'list')
    return value.map((item, index) => new Fields(item, this.#file, `${this.#to(name)}[${index}]`))
  }

  optionalText(name: string): string | undefined {
    const value = this.value(name)
    if (value === undefined) return undefined
    if (typeof value !== 'string' || value.trim() === '') throw this.refused(name, 'text')
    return value.trim()
  }

  /** A share between 0 and 1, as a decimal text or a JSON number. */
  share(name: string): DecimalText {
    const value = this.value(name)
    const text = typeof value === 'number' ? String(value) : value
    const isShare =
      typeof text === 'string' &&
      isDecimalText(text) &&
      compareDecimals(text, '0') > 0 &&
      compareDecimals(text, '1') <= 0
    if (!isShare) throw this.refused(name, 'share', JSON.stringify(value))
    return text
  }
}
