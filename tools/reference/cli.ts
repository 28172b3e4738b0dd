import type { Command } from '../../packages/cli/src/command.ts'
import { commands } from '../../packages/cli/src/main.ts'
import { code, paragraphs, table } from './markdown.ts'
import type { Page } from './page.ts'

const section = (name: string, command: Command): string =>
  paragraphs(
    `## ${name}`,
    `\`\`\`\ngiaoban ${name} ${command.usage}\n\`\`\``,
    `${command.summary.vi} · *${command.summary.en}*`,
    table(
      ['option', '', 'nghĩa', 'meaning'],
      Object.entries(command.options).map(([option, spec]) => [
        code(`${spec.short ? `-${spec.short}, ` : ''}--${option}${spec.type === 'string' ? ' …' : ''}`),
        spec.required === true ? 'bắt buộc · required' : '',
        spec.about.vi,
        spec.about.en,
      ]),
    ),
  )

/** Every command with its options; loading a command starts nothing. */
export const cli: Page = {
  file: 'reference/cli.md',
  title: 'Dòng lệnh · Command line',
  about: {
    vi: 'Mọi lệnh nhận thêm --lang vi|en và --help. Mã thoát: 0 không có lỗi, 1 có điểm cần xem mức error, 2 dữ liệu vào hoặc cấu hình bị từ chối.',
    en: 'Every command also takes --lang vi|en and --help. Exit codes: 0 no error, 1 findings of severity error, 2 refused input or configuration.',
  },
  body: async () => {
    const loaded = await Promise.all(Object.entries(commands).map(async ([name, load]) => section(name, await load())))
    return paragraphs(...loaded)
  },
}
