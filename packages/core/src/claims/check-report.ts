import type { Finding, FindingCode } from '../findings/index.ts'
import type { TextBlock, TextTable } from '../layout/index.ts'

/** A finding that a person set aside, and why. */
export interface Ignored {
  readonly finding: Finding
  readonly reason: string
  /** A rule of the configuration, or a remark beside the line. */
  readonly by: 'settings' | 'remark'
}

/** A remark or rule that set nothing aside: no finding matched, or its last day is over. */
export interface UnusedIgnore {
  readonly code: FindingCode
  readonly reason: string
  readonly by: 'settings' | 'remark'
  readonly why: 'unmatched' | 'over'
}

/** A text that was checked, as the printed forms of a check take it. */
export interface CheckReport {
  /** Name of the file. */
  readonly file: string
  /** The text as read; findings count in its UTF-16 units. */
  readonly text: string
  readonly findings: readonly Finding[]
  readonly ignored: readonly Ignored[]
  readonly unused: readonly UnusedIgnore[]
  /** Offsets of the text are offsets of the file: a plain text whose line ends are single. */
  readonly offsetsAsInFile: boolean
  /** Where stretches of the text stand in the file, in its order. A text without any is one of lines. */
  readonly blocks: readonly TextBlock[]
  /** The tables of the text, in its order. */
  readonly tables: readonly TextTable[]
}
