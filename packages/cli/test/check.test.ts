import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocx } from '@giaoban/documents/layout'
import { describe, expect, it } from 'vitest'
import { example, freshDirectory, runCli } from './run-cli.ts'

const directory = freshDirectory()
const written = (name: string, text: string): string => {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

describe('giaoban check FILE --annotate OUT.docx', () => {
  const draft = example('du-thao.docx')

  it('writes a copy with a comment a finding, and prints and answers as before', async () => {
    const copy = join(directory, 'out', 'nhan-xet.docx')
    const [plain, annotated] = [await runCli('check', draft), await runCli('check', draft, '--annotate', copy)]
    expect(annotated).toEqual(plain)
    const [before, after] = [draft, copy].map((path) => readDocx(new Uint8Array(readFileSync(path)), 'a.docx'))
    expect(after).toEqual(before)
    expect(readFileSync(copy)).not.toEqual(readFileSync(draft))
  })

  it('refuses a text file, naming it', async () => {
    const answer = await runCli('check', written('a.txt', 'Thu 85 tỷ đồng.'), '--annotate', join(directory, 'b.docx'))
    expect(answer.code).toBe(2)
    expect(answer.err).toContain('a.txt không phải tệp Word')
  })

  it('does not write over the file that it checks', async () => {
    const answer = await runCli('check', draft, '--annotate', join(example(), '.', 'du-thao.docx'))
    expect(answer.code).toBe(2)
    expect(answer.err).toContain('--annotate')
  })
})
