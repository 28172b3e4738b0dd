import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { code, paragraphs, table } from './markdown.ts'
import type { Page } from './page.ts'
import { readTables, type SqlTable } from './sql-tables.ts'

const migrations = join(import.meta.dirname, '../../packages/server/src/db/migrations')

const section = ({ name, comment, columns, constraints }: SqlTable): string =>
  paragraphs(
    `## ${name}`,
    comment,
    table(
      ['column', 'type', 'comment'],
      columns.map((column) => [code(column.name), code(column.definition), column.comment]),
    ),
    constraints.map((constraint) => `- ${code(constraint)}`).join('\n'),
  )

/** The tables as the migrations leave them, and what the migrations say about them. */
export const tables: Page = {
  file: 'reference/tables.md',
  title: 'Bảng cơ sở dữ liệu · Database tables',
  about: {
    vi: 'Đọc từ packages/server/src/db/migrations. Ứng dụng chỉ được đọc và thêm số liệu, không sửa, không xoá; mỗi tỉnh chỉ thấy hàng của mình.',
    en: 'Read from packages/server/src/db/migrations. The application may read and add facts, never change or delete them; a province sees only its own rows.',
  },
  body: async () => {
    const names = (await readdir(migrations)).filter((name) => name.endsWith('.sql')).sort()
    const texts = await Promise.all(names.map((name) => readFile(join(migrations, name), 'utf8')))
    return paragraphs(...readTables(texts.join('\n')).map(section))
  },
}
