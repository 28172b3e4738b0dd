import type { Lang } from '@giaoban/core/periods'
import type { Command } from './command.ts'

/** Words for one command and its options. */
export const usageOf = (name: string, command: Command, lang: Lang): string => {
  const rows = Object.entries(command.options).map(([option, spec]) => {
    const flag = `${spec.short ? `-${spec.short}, ` : ''}--${option}`
    return `  ${flag.padEnd(16)} ${spec.about[lang]}${spec.required ? (lang === 'vi' ? ' (bắt buộc)' : ' (required)') : ''}`
  })
  return [`giaoban ${name} ${command.usage}`, `  ${command.summary[lang]}`, ...rows].join('\n')
}

/** A line a command. */
export const usageOfAll = async (
  commands: Readonly<Record<string, () => Promise<Command>>>,
  lang: Lang,
): Promise<string> => {
  const loaded = await Promise.all(Object.entries(commands).map(async ([name, load]) => [name, await load()] as const))
  const lines = loaded.map(([name, command]) => `  giaoban ${name} ${command.usage}\n      ${command.summary[lang]}`)
  const head =
    lang === 'vi'
      ? 'Các lệnh (thêm --lang en để dùng tiếng Anh, --help để xem tuỳ chọn):'
      : 'Commands (--help shows the options of one):'
  return [head, ...lines].join('\n')
}
