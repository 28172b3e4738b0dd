// `node tools/write-reference.ts`: writes docs/reference and its neighbours from the code. Names of pages (`cli.md`) as arguments
// write only those.
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { textOf } from './reference/page.ts'
import { pages } from './reference/pages.ts'

const folder = join(import.meta.dirname, '../docs')
const only = process.argv.slice(2)
const names = pages.map((page) => basename(page.file))
const unknown = only.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`no page ${unknown.join(', ')}; one of: ${names.join(', ')}`)
  process.exit(2)
}
for (const page of pages.filter((each) => only.length === 0 || only.includes(basename(each.file)))) {
  const file = join(folder, page.file)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, await textOf(page))
}
