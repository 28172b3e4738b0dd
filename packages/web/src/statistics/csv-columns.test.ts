import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { csvColumns } from './csv-columns.ts'

const folder = new URL('../../../../examples/gia-lai/', import.meta.url)
/** Files of facts: only their lines are sources of figures. */
const factFiles = readdirSync(folder).filter((name) => /^(observations|stated|targets|assessments).*\.csv$/.test(name))

describe('the columns of a CSV source', () => {
  it.each(factFiles)('all of %s have words in both languages', (name) => {
    const [header = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n')
    const unknown = header
      .trim()
      .split(',')
      .filter((column) => !csvColumns[column]?.vi || !csvColumns[column]?.en)
    expect(unknown).toEqual([])
  })
})
