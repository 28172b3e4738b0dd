// `node tools/write-reference.ts`: writes docs/reference from the code. Names of pages as arguments write only those.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { textOf } from './reference/page.ts'
import { pages } from './reference/pages.ts'

const folder = join(import.meta.dirname, '../docs/reference')
const only = process.argv.slice(2)
const unknown = only.filter((name) => !pages.some((page) => page.file === name))
if (unknown.length > 0) {
  console.error(`no page ${unknown.join(', ')}; one of: ${pages.map((page) => page.file).join(', ')}`)
  process.exit(2)
}
await mkdir(folder, { recursive: true })
for (const page of pages.filter((each) => only.length === 0 || only.includes(each.file)))
  await writeFile(join(folder, page.file), await textOf(page))
