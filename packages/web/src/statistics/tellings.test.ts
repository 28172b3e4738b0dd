import { describe, expect, it } from 'vitest'
import { mergeRuns, mergeSame, type Telling } from './tellings.ts'

const told = (value: string, day: number): Telling & { readonly value: string } => ({
  value,
  knownFrom: `2024-02-0${day}T08:00:00+07:00`,
  knownFromAssumed: false,
  source: { provenance: { kind: 'form', form: 'f', field: 'x' }, file: null, fileName: null, agency: null, note: null },
})
const facts = [told('85', 1), told('85', 2), told('86', 3), told('85', 4)]
const shape = (merged: ReturnType<typeof mergeSame<(typeof facts)[number]>>) =>
  merged.map(({ fact, tellings }) => [fact.value, tellings.length])

describe('facts that several sources tell', () => {
  it('are told once, with all sources', () => {
    expect(shape(mergeSame(facts, ({ value }) => value))).toEqual([
      ['85', 3],
      ['86', 1],
    ])
  })
  it('stay in order as a history, in which a value can come back', () => {
    expect(shape(mergeRuns(facts, ({ value }) => value))).toEqual([
      ['85', 2],
      ['86', 1],
      ['85', 1],
    ])
  })
})
