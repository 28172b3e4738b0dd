// The cases of the findings as text that an officer can read: one file a code, one sentence a line.
import { describeSuggestion, equationOf, type Finding, type FindingCode } from '../../findings/index.ts'
import { checkClaims } from '../check-claims.ts'
import { readClaims } from '../read-claims.ts'
import { figures } from './figures.ts'

/** A sentence with what the checker should say of it. */
export interface SentenceCase {
  readonly text: string
  /** 'error 573': severity and the marked words, for each finding of the file's code; empty = nothing at all above a note. */
  readonly finds: readonly string[]
  /** Held against the figures of figures.ts. */
  readonly withData: boolean
}

/** `x [error 573] sentence` is wrong, `= sentence` is right, `x data [...]` and `= data` with stored figures; ¶ is a new paragraph. */
const line = /^([x=])(?<data> data)?(?: \[(?<finds>[^\]]+)\])? (?<text>.+)$/

/** Every finding that a text can give, but for those of its encoding and of an earlier edition. */
export const codesWithCases: readonly FindingCode[] = [
  'period/impossible-base',
  'period/base-mismatch',
  'ratio/plan-contradiction',
  'ratio/referent',
  'growth/base-contradiction',
  'growth/direction',
  'fraction/percent',
  'sum/parts',
  'repeat/disagree',
  'level/magnitude',
  'series/ytd',
  'points/percent',
  'summary/quantifier',
  'number/format',
  'data/differs',
  'sources/disagree',
  'window/differs',
  'smallBase/percent',
  'tet/shift',
  'date/impossible',
]

/** The name of the file of a code's cases, beside this one. */
export function caseFileOf(code: FindingCode): string {
  return `${code.replace('/', '.')}.txt`
}

/** The cases of a file, in its order. */
export function casesIn(file: string): readonly SentenceCase[] {
  return linesOf(file).map(caseOf)
}

/** The lines of a case file that are no remark. */
export function linesOf(file: string): readonly string[] {
  return file.split('\n').filter((row) => row !== '' && !row.startsWith('#'))
}

/** The case of one line; throws where it is none, since a case that is not read proves nothing. */
export function caseOf(row: string): SentenceCase {
  const { data, finds, text = '' } = line.exec(row)?.groups ?? {}
  if (text === '' || (row.startsWith('x') && finds === undefined)) throw new Error(`no case: ${row}`)
  return { text: text.replaceAll('¶', '\n'), finds: finds?.split(' | ') ?? [], withData: data !== undefined }
}

/** All that is found in the sentence. */
export function findingsIn({ text, withData }: SentenceCase): readonly Finding[] {
  if (!withData) return checkClaims(text, readClaims(text))
  const reading = readClaims(text, { indicators: figures.indicators })
  return checkClaims(text, reading, { index: figures.index, area: 'gia-lai' })
}

/** 'error 573' of a finding in a text. */
export function toldOf(text: string, { severity, at }: Finding): string {
  return `${severity} ${'start' in at ? text.slice(at.start, at.end) : ''}`
}

/** The arithmetic and what to put instead, as one line; '' where the words say all there is. */
export function arithmeticOf(found: Finding): string {
  const suggestion = found.suggestion === undefined ? '' : `→ ${describeSuggestion(found.suggestion, 'vi')}`
  return [equationOf(found, 'vi') ?? '', suggestion].filter((part) => part !== '').join(' ')
}
