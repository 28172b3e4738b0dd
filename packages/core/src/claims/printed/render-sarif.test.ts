import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { type Finding, finding, findingCodes, findingRegistry } from '../../findings/index.ts'
import type { CheckReport } from '../check-report.ts'
import { check, readMarked } from '../checks/marked-text.ts'
import { renderSarif } from './render-sarif.ts'

const schema = join(import.meta.dirname, '../../../test/fixtures/sarif/sarif-schema-2.1.0.json')
const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] }
    }
    readonly results: readonly {
      readonly ruleId: string
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: { readonly region?: Readonly<Record<string, unknown>> }
        readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[]
      }[]
      readonly relatedLocations?: readonly unknown[]
      readonly suppressions?: readonly unknown[]
    }[]
  }[]
}

const marked =
  'Báo cáo tháng 1.\nVi phạm lâm luật tăng [18](abs u:cases up vs:2024-M01 #vi_phạm) vụ so với cùng kỳ năm 2024.'
const { text } = readMarked(marked)
const plain: CheckReport = {
  file: 'bản tin.txt',
  text,
  findings: check(marked),
  ignored: [],
  unused: [],
  offsetsAsInFile: true,
  blocks: [],
  tables: [],
}

/** The log of a report, which must be valid. */
function log(report: Partial<CheckReport> = {}, help: string | null = null): Log['runs'][number] {
  const parsed = JSON.parse(renderSarif({ ...plain, ...report }, { lang: 'vi', version: '0.1.0', help })) as Log
  validate(parsed)
  expect(validate.errors ?? []).toEqual([])
  return parsed.runs[0] as Log['runs'][number]
}

describe('a SARIF 2.1.0 log', () => {
  test('that is none is told from one that is', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
  })

  test('a text: line, column and offset of the figure, with the words', () => {
    const [result] = log().results
    expect(result).toMatchObject({ ruleId: 'period/impossible-base', level: 'error' })
    expect(result?.message.text).toContain('tháng 1 năm 2023')
    const start = text.indexOf('18')
    expect(result?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 23,
      endLine: 2,
      endColumn: 25,
      charOffset: start,
      charLength: 2,
      snippet: { text: '18' },
    })
  })

  test('a text whose line ends were made one: no offset, since the file counts others', () => {
    const region = log({ offsetsAsInFile: false }).results[0]?.locations[0]?.physicalLocation.region
    expect(region).toMatchObject({ startLine: 2 })
    expect(region).not.toHaveProperty('charOffset')
  })

  test('a Word file: no lines, but the place by its name', () => {
    const [location] =
      log({
        blocks: [
          { start: 0, end: 16, place: { kind: 'paragraph', paragraph: 1 } },
          { start: 17, end: text.length, place: { kind: 'paragraph', paragraph: 2 } },
        ],
      }).results[0]?.locations ?? []
    expect(location?.physicalLocation.region).toBeUndefined()
    expect(location?.logicalLocations?.[0]?.fullyQualifiedName).toBe(
      'bản tin.txt: đoạn 2 (“Vi phạm lâm luật tăng 18…”): 18',
    )
  })

  test('the other place of a finding', () => {
    const twice =
      'Xảy ra [743](level u:cases #phạm_tội_về_trật_tự) vụ phạm tội về trật tự\n\nTrong kỳ có [734](level u:cases #phạm_tội_về_trật_tự) vụ.'
    expect(log({ text: readMarked(twice).text, findings: check(twice) }).results[0]?.relatedLocations).toHaveLength(1)
  })

  test('what was ignored is there, suppressed with its reason', () => {
    const ignored = plain.findings.map((one) => ({ finding: one, reason: 'theo bản gốc', by: 'remark' }) as const)
    expect(log({ findings: [], ignored }).results[0]?.suppressions).toEqual([
      { kind: 'inSource', justification: 'theo bản gốc' },
    ])
  })

  test('a rule that ignored nothing is a notification', () => {
    const unused = [{ code: 'sum/parts', reason: 'theo bản gốc', by: 'settings', why: 'over' }] as const
    expect(JSON.stringify(log({ unused }))).toContain('sum/parts')
  })

  test('nothing found is a valid log too', () => expect(log({ findings: [] }).results).toEqual([]))

  test('every code of the registry makes a valid rule, with help where its address is known', () => {
    const findings = findingCodes.map((code): Finding => {
      const params = Object.fromEntries(Object.keys(findingRegistry[code].params).map((name) => [name, '1']))
      return finding(code, { path: 'phụ lục.xlsx' }, params as never)
    })
    const { rules } = log({ findings }, 'https://giaoban.example/findings.md').tool.driver
    expect(rules.map(({ id }) => id)).toEqual([...findingCodes].toSorted())
    expect(rules.find(({ id }) => id === 'smallBase/percent')?.helpUri).toBe(
      'https://giaoban.example/findings.md#smallbasepercent',
    )
  })
})
