import { type Finding, Refusal } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'

/** Where a command writes, so that tests can read it. */
export interface Output {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** `out` goes to a terminal that shows colours and whose user wants them (NO_COLOR is not set). */
  readonly colours?: boolean
}

/** The process's own two streams; a line each. */
export const terminal: Output = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  // Asks the terminal and NO_COLOR; a pipe or a file is no terminal.
  colours: process.stdout.isTTY && process.stdout.hasColors(),
}

/** 0 nothing of severity error · 1 findings of severity error · 2 refused input or configuration. */
export type ExitCode = 0 | 1 | 2

/** One command: its words, its options (as `node:util` parseArgs takes them) and what it does. */
export interface Command {
  readonly usage: string
  readonly summary: Readonly<Record<Lang, string>>
  readonly options: Readonly<Record<string, OptionSpec>>
  readonly run: (call: Call, output: Output) => Promise<ExitCode>
}

export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** Refused when absent. */
  readonly required?: boolean
  readonly about: Readonly<Record<Lang, string>>
}

/** A parsed call. `values` holds what was given; required options are there. */
export interface Call {
  readonly lang: Lang
  readonly files: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
}

/**
 * 2 when something of the input was refused, though the good rest was used; else 1 when a finding is an error; else 0.
 */
export const exitCodeOf = (findings: readonly Finding[], refusals: readonly Refusal[] = []): ExitCode => {
  if (refusals.length > 0) return 2
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0
}

/** Value of a string option, or undefined. */
export const option = (call: Call, name: string): string | undefined => {
  const value = call.values[name]
  return typeof value === 'string' ? value : undefined
}

/** Value of an option that the command declares as required. */
export const requiredOption = (call: Call, name: string): string => {
  const value = option(call, name)
  if (value === undefined) throw new Error(`option '${name}' is not declared as required`)
  return value
}

/** The file that the call names. Throws Refusal `cli/usage` when it names none. */
export const requiredFile = (call: Call): string => {
  const [path] = call.files
  if (path !== undefined) return path
  throw new Refusal('cli/usage', { text: call.lang === 'vi' ? 'thiếu tên tệp cần đọc' : 'no file to read is named' })
}
