import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readProse } from '@giaoban/documents/layout'
import { describe, expect, test } from 'vitest'
import { freshDirectory, type Printed, runCli } from '../../packages/cli/test/run-cli.ts'
import { requirements } from '../../packages/web/src/app/intro/requirements.data.ts'

const root = join(import.meta.dirname, '../..')
const out = freshDirectory()

const ran = new Map<string, Promise<Printed>>()

/** Runs a command of the list once, with its files written elsewhere. */
const run = (line: string): Promise<Printed> => {
  const args = line.split(' ').map((arg) => (arg === 'var/out' ? out : arg.replace(/^examples\//, `${root}/examples/`)))
  const known = ran.get(line) ?? runCli(...args)
  ran.set(line, known)
  return known
}

const commands = requirements.flatMap(({ id, commands: shown }) => shown.map((each) => ({ id, ...each })))
const tests = requirements.flatMap(({ id, tests: named }) => named.map((each) => ({ id, ...each })))

describe('the requirements', () => {
  test('are S1 to S12', () =>
    expect(requirements.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, at) => `S${at + 1}`)))

  test.each(requirements)(
    '$id is as honest as its state',
    ({ state, works, missing, pages, commands: shown, tests: named }) => {
      expect(state === 'built', 'built means that nothing is missing').toBe(missing === null)
      expect(state === 'planned', 'planned means that nothing works').toBe(works === null)
      expect(state === 'planned').toBe(pages.length + shown.length + named.length === 0)
      expect(works === null || named.length > 0, 'what works has a test').toBe(true)
    },
  )

  test.each(requirements)('$id promises texts at addresses of the demo', ({ pages }) => {
    for (const { address, shows } of pages) {
      expect(address).toMatch(/^\/(thang\/\d{4}-\d{2}|chi-tieu\/|gioi-thieu|soat|api\/)/)
      expect(shows.length).toBeGreaterThan(1)
    }
  })

  test.each(commands)('$id: giaoban $line', async ({ line, exit, says }) => {
    const printed = await run(line)
    expect(printed.code, printed.err).toBe(exit)
    expect(`${printed.out}\n${printed.err}`).toContain(says)
  })

  test.each(tests)('$id is tested by $file: $name', ({ file, name }) => {
    expect(existsSync(join(root, file)), `${file} is not there`).toBe(true)
    expect(readFileSync(join(root, file), 'utf8')).toContain(name)
  })
})

test('the Word report holds every judgement of January 2024', async () => {
  await run(requirements.find(({ id }) => id === 'S8')?.commands[0]?.line ?? '')
  const name = 'bao-cao-2024-M01.docx'
  const { text } = await readProse(readFileSync(join(out, name)), name)
  const judgements = readFileSync(join(root, 'examples/gia-lai/assessments.csv'), 'utf8').matchAll(
    /^\w+,gia-lai-old,2024-M01,[^,]*,\w+,"([^"]+)"/gm,
  )
  const texts = [...judgements].map(([, words = '']) => words)
  expect(texts.length).toBeGreaterThan(3)
  for (const words of texts) expect(text).toContain(words)
})
