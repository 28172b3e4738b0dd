import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../packages/cli/src/main.ts'
import { anchorsIn, callsIn, type DocumentedCall, linksIn } from './documented.ts'

const root = join(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'], { cwd: root }).sort()
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

/** What of a call does not exist; null when all of it does. */
const missingOf = async ({ tool, name, options }: DocumentedCall): Promise<string | null> => {
  if (tool === 'npm') return name in scripts ? null : `npm run ${name}`
  if (tool === 'node') return existsSync(join(root, name)) ? null : `node ${name}`
  const command = await commands[name]?.()
  if (command === undefined) return `giaoban ${name}`
  const known = ['--lang', '--help', '-h']
  for (const [option, { short }] of Object.entries(command.options)) known.push(`--${option}`, `-${short ?? ''}`)
  const unknown = options.find((option) => !known.includes(option))
  return unknown === undefined ? null : `giaoban ${name} ${unknown}`
}

const missingIn = async (text: string): Promise<readonly string[]> =>
  (await Promise.all(callsIn(text).map(missingOf))).filter((missing) => missing !== null)

const brokenIn = (page: string): readonly string[] =>
  linksIn(textOf(page)).filter((target) => {
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : join(dirname(page), path)
    if (!existsSync(join(root, file))) return true
    return anchor !== undefined && !anchorsIn(textOf(file)).has(decodeURIComponent(anchor))
  })

describe.each(pages)('%s', (page) => {
  test('names only commands, options and scripts that exist', async () =>
    expect(await missingIn(textOf(page))).toEqual([]))
  test('links only to what is there', () => expect(brokenIn(page)).toEqual([]))
})

test('the index of docs leads to every page of docs', () => {
  const linked = linksIn(textOf('docs/README.md')).map((target) => join('docs', target))
  expect(
    pages.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md' && !linked.includes(page)),
  ).toEqual([])
})

describe('the reader of documents', () => {
  test('sees the commands of the README in both languages', () => {
    const months = callsIn(textOf('README.md')).filter(({ name }) => name === 'month')
    expect(months.map(({ options }) => options)).toEqual([
      ['--annex', '--draft', '--data', '--area', '--period', '-o'],
      ['--annex', '--draft', '--data', '--area', '--period', '-o', '--lang'],
    ])
  })

  test.each([
    ['a command', 'Run `npx giaoban fly`.', ['giaoban fly']],
    ['an option', '```sh\nnpx giaoban check a.docx \\\n  --moon full # yes\n```\n', ['giaoban check --moon']],
    ['a script', '```\nnpm ci && npm run dance -- now\n```\n', ['npm run dance']],
    ['a file', '`node tools/nothing.ts`', ['node tools/nothing.ts']],
    ['nothing where all exists', '`npm start -- --port 1`, `npm ci`, `giaoban check FILE [--json]`', []],
  ])('finds %s that does not exist', async (_, text, missing) => expect(await missingIn(text)).toEqual(missing))

  test('spells headings as anchors', () =>
    expect([...anchorsIn('## Việc chính, một dòng\n### period/future\n<a id="english"></a>')]).toEqual([
      'việc-chính-một-dòng',
      'periodfuture',
      'english',
    ]))
})
