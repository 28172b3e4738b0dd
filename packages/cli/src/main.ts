import { parseArgs } from 'node:util'
import { describeRefusal, isRefusal, Refusal } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import { type Call, type Command, type ExitCode, type Output, terminal } from './command.ts'
import { usageOf, usageOfAll } from './usage.ts'

/** Commands by name; each is loaded only when it is called, so that `giaoban read` does not wait for a server. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./claims/read.ts')).read,
  check: async () => (await import('./claims/check.ts')).check,
  report: async () => (await import('./reports/report.ts')).report,
  month: async () => (await import('./reports/month.ts')).month,
  fill: async () => (await import('./statistics/fill.ts')).fill,
  import: async () => (await import('./server/import.ts')).importCommand,
  audit: async () => (await import('./server/audit.ts')).auditCommand,
  admin: async () => (await import('./server/admin.ts')).admin,
  serve: async () => (await import('./server/serve.ts')).serve,
}

const languageOf = (args: readonly string[]): Lang => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[at]?.includes('=') ? args[at]?.split('=')[1] : args[at + 1]
  return at >= 0 && value === 'en' ? 'en' : 'vi'
}

/** The language is the caller's, not a command's: it may stand anywhere. */
const withoutLanguage = (args: readonly string[]): readonly string[] =>
  args.filter((arg, at) => !arg.startsWith('--lang=') && arg !== '--lang' && args[at - 1] !== '--lang')

const words = {
  vi: { option: 'tuỳ chọn không dùng được:', absent: 'thiếu', command: 'không có lệnh' },
  en: { option: 'this option cannot be used:', absent: 'missing', command: 'there is no command' },
} as const

/** The option that `node:util` stumbled over, of its English sentence. */
const strayOption = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return /'(-[^' ]+)/.exec(message)?.[1] ?? message
}

const usageRefusal = (what: string): Refusal => new Refusal('cli/usage', { text: what })

const parseCall = (command: Command, args: readonly string[], lang: Lang): Call => {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    const absent = Object.entries(command.options).filter(
      ([name, spec]) => spec.required === true && values[name as keyof typeof values] === undefined,
    )
    if (absent.length > 0 && values.help !== true)
      throw usageRefusal(`${words[lang].absent} ${absent.map(([name]) => `--${name}`).join(', ')}`)
    return { lang, files: positionals, values }
  } catch (error) {
    if (isRefusal(error)) throw error
    throw usageRefusal(`${words[lang].option} ${strayOption(error)}`)
  }
}

const runCommand = async (name: string, args: readonly string[], lang: Lang, output: Output): Promise<ExitCode> => {
  const load = commands[name]
  if (load === undefined) throw usageRefusal(`${words[lang].command} ${name}`)
  const command = await load()
  const call = parseCall(command, args, lang)
  if (call.values['help'] === true) {
    output.out(usageOf(name, command, lang))
    return 0
  }
  return await command.run(call, output)
}

/** The help of the command that was meant; of all where there is none of that name. */
const helpFor = async (name: string | undefined, lang: Lang): Promise<string> => {
  const load = name === undefined ? undefined : commands[name]
  return name === undefined || load === undefined ? usageOfAll(commands, lang) : usageOf(name, await load(), lang)
}

/**
 * Runs `giaoban ARGS`. Refusals become words on the error stream and exit 2; a bug is thrown on.
 * @returns the exit code: 0 no finding of severity error, 1 some, 2 refused.
 */
export const main = async (args: readonly string[], output: Output = terminal): Promise<ExitCode> => {
  const lang = languageOf(args)
  const [name, ...rest] = withoutLanguage(args)
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      output.out(await usageOfAll(commands, lang))
      return name === undefined ? 2 : 0
    }
    return await runCommand(name, rest, lang, output)
  } catch (error) {
    if (!isRefusal(error)) throw error
    output.err(describeRefusal(error, lang))
    if (error.code === 'cli/usage') output.err(`\n${await helpFor(name, lang)}`)
    return 2
  }
}
