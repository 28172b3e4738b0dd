import { type Instant, isPeriodId, type PeriodId, Refusal } from '../periods/index.ts'
import { isInstant } from './instants.ts'
import type { Words } from './words.ts'

/** A month that is published with a data directory, frozen at `asOf`. */
export interface EditionEntry {
  readonly area: string
  readonly period: PeriodId
  readonly asOf: Instant
}

/** A workbook of the data directory that is read as an annex. */
export interface AnnexEntry {
  readonly file: string
  readonly area: string
  readonly period: PeriodId
  readonly agency?: string
  readonly knownFrom?: Instant
}

/** Letterhead, place and signature of the province's reports. */
export interface ReportFrameEntry {
  readonly parentBody: string
  readonly issuer: string
  readonly number: string
  readonly place: string
  readonly authority?: string
  readonly signatureTitle: string
  readonly signatureName: string
  readonly recipients: readonly string[]
}

/** `province.json` of a data directory: who it is, its business clock, what of it is published. */
export interface Province {
  readonly tenant: string
  readonly name: Words
  readonly clock: Instant
  readonly area: string
  readonly period: PeriodId
  readonly editions: readonly EditionEntry[]
  readonly annexes: readonly AnnexEntry[]
  readonly report?: ReportFrameEntry
  /** A Word file of the directory that a demonstration offers for trying the checker on. */
  readonly draft?: string
}

/**
 * Reads `province.json`. Throws Refusal `data/field` that names the file and the key: configuration fails loudly.
 */
export function readProvince(text: string, file: string): Province {
  const root = new JsonNode(parseJson(text, file), file, '')
  const report = root.optional('report')
  const draft = root.optional('draft')
  return {
    tenant: root.at('tenant').text(),
    name: { vi: root.at('name').at('vi').text(), en: root.at('name').at('en').text() },
    clock: root.at('clock').instant(),
    area: root.at('area').text(),
    period: root.at('period').period(),
    editions: root
      .at('editions')
      .items()
      .map((edition) => ({
        area: edition.at('area').text(),
        period: edition.at('period').period(),
        asOf: edition.at('asOf').instant(),
      })),
    annexes: root.at('annexes').items().map(readAnnexEntry),
    ...(report === null ? {} : { report: readFrame(report) }),
    ...(draft === null ? {} : { draft: draft.text() }),
  }
}

function readAnnexEntry(annex: JsonNode): AnnexEntry {
  const agency = annex.optional('agency')
  const knownFrom = annex.optional('knownFrom')
  return {
    file: annex.at('file').text(),
    area: annex.at('area').text(),
    period: annex.at('period').period(),
    ...(agency === null ? {} : { agency: agency.text() }),
    ...(knownFrom === null ? {} : { knownFrom: knownFrom.instant() }),
  }
}

function readFrame(frame: JsonNode): ReportFrameEntry {
  const authority = frame.optional('authority')
  return {
    parentBody: frame.at('parentBody').text(),
    issuer: frame.at('issuer').text(),
    number: frame.at('number').text(),
    place: frame.at('place').text(),
    ...(authority === null ? {} : { authority: authority.text() }),
    signatureTitle: frame.at('signatureTitle').text(),
    signatureName: frame.at('signatureName').text(),
    recipients: frame
      .at('recipients')
      .items()
      .map((item) => item.text()),
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('data/field', { file, reason: 'JSON' }, { path: file })
  }
}

/** A value of the file that knows its own path, so that a refusal can name it. */
class JsonNode {
  private readonly value: unknown
  private readonly file: string
  private readonly path: string

  constructor(value: unknown, file: string, path: string) {
    this.value = value
    this.file = file
    this.path = path
  }

  at(key: string): JsonNode {
    const path = this.path === '' ? key : `${this.path}.${key}`
    const value =
      typeof this.value === 'object' && this.value !== null ? (this.value as Record<string, unknown>)[key] : undefined
    return new JsonNode(value, this.file, path)
  }

  optional(key: string): JsonNode | null {
    const node = this.at(key)
    return node.value === undefined || node.value === null ? null : node
  }

  items(): readonly JsonNode[] {
    if (!Array.isArray(this.value)) throw this.refuse('[ … ]')
    return this.value.map((value: unknown, i) => new JsonNode(value, this.file, `${this.path}[${i}]`))
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.refuse('"…"')
    return this.value
  }

  instant(): Instant {
    const text = this.text()
    if (!isInstant(text)) throw this.refuse('2024-02-03T08:00:00+07:00')
    return text
  }

  period(): PeriodId {
    const text = this.text()
    if (!isPeriodId(text)) throw this.refuse('2024-M01')
    return text
  }

  private refuse(expected: string): Refusal {
    return new Refusal(
      'data/field',
      { file: this.file, column: this.path, reason: expected },
      { path: `${this.file}: ${this.path}` },
    )
  }
}
