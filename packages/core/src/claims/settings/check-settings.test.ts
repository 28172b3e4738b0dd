import { describe, expect, test } from 'vitest'
import { describeRefusal, isRefusal } from '../../findings/index.ts'
import { defaultCheckSettings, readCheckSettings } from './check-settings.ts'

const read = (json: unknown): ReturnType<typeof readCheckSettings> =>
  readCheckSettings(typeof json === 'string' ? json : JSON.stringify(json), 'giaoban.check.json')

describe('settings of a check', () => {
  test.each([
    ['nothing set', {}, defaultCheckSettings],
    ['a byte order mark before it', '\ufeff{}', defaultCheckSettings],
    [
      'everything set',
      {
        severities: { 'smallBase/percent': 'off', 'points/percent': 'warning' },
        quantifiers: { mostlyFrom: '0.8', majorityAbove: 0.6 },
        catalogue: 'danh-muc',
        help: 'https://giaoban.example/findings.md',
        ignore: [{ code: 'sum/parts', text: 'dự toán', indicator: 'thu', reason: 'theo bản gốc', until: '2024-12-31' }],
      },
      {
        severities: { 'smallBase/percent': 'off', 'points/percent': 'warning' },
        quantifiers: { mostlyFrom: '0.8', majorityAbove: '0.6' },
        catalogue: 'danh-muc',
        help: 'https://giaoban.example/findings.md',
        ignore: [{ code: 'sum/parts', text: 'dự toán', indicator: 'thu', reason: 'theo bản gốc', until: '2024-12-31' }],
      },
    ],
    [
      'one threshold',
      { quantifiers: { mostlyFrom: '1' } },
      { ...defaultCheckSettings, quantifiers: { mostlyFrom: '1' } },
    ],
  ])('%s', (_sentence, json, settings) => expect(read(json)).toEqual(settings))
})

describe('wrong settings are refused, naming file and key', () => {
  test.each<[string, unknown, string, string]>([
    ['no JSON', '{', '', 'json'],
    ['a list', [], '', 'object'],
    ['a key that there is not', { severity: {} }, 'severity', 'key'],
    [
      'a code that there is not',
      { severities: { 'growth/directions': 'off' } },
      'severities.growth/directions',
      'code',
    ],
    [
      'a severity that there is not',
      { severities: { 'growth/direction': 'fatal' } },
      'severities.growth/direction',
      'severity',
    ],
    [
      'a severity in a list',
      { severities: { 'growth/direction': ['error'] } },
      'severities.growth/direction',
      'severity',
    ],
    ['severities as a list', { severities: [] }, 'severities', 'object'],
    ['a threshold in percent', { quantifiers: { mostlyFrom: '75' } }, 'quantifiers.mostlyFrom', 'share'],
    ['a threshold of nothing', { quantifiers: { majorityAbove: 0 } }, 'quantifiers.majorityAbove', 'share'],
    ['a threshold with a comma', { quantifiers: { mostlyFrom: '0,8' } }, 'quantifiers.mostlyFrom', 'share'],
    [
      '"most" from less than "the majority"',
      { quantifiers: { majorityAbove: '0.8' } },
      'quantifiers.mostlyFrom',
      'order',
    ],
    ['a threshold that there is not', { quantifiers: { some: '0.1' } }, 'quantifiers.some', 'key'],
    ['an empty catalogue', { catalogue: ' ' }, 'catalogue', 'text'],
    ['an address that is none', { help: 'docs/findings.md' }, 'help', 'url'],
    ['one rule instead of a list', { ignore: {} }, 'ignore', 'list'],
    ['a rule without a reason', { ignore: [{ code: 'sum/parts' }] }, 'ignore[0].reason', 'reason'],
    ['a rule with an empty reason', { ignore: [{ code: 'sum/parts', reason: '' }] }, 'ignore[0].reason', 'text'],
    ['a rule without a code', { ignore: [{ reason: 'x' }] }, 'ignore[0].code', 'code'],
    ['a rule for every code', { ignore: [{ code: '*', reason: 'x' }] }, 'ignore[0].code', 'code'],
    [
      'a rule with a key that there is not',
      { ignore: [{ code: 'sum/parts', reason: 'x', line: 3 }] },
      'ignore[0].line',
      'key',
    ],
    [
      'a day that does not exist',
      { ignore: [{ code: 'sum/parts', reason: 'x', until: '2024-02-30' }] },
      'ignore[0].until',
      'date',
    ],
    ['a name of an object itself', { severities: { constructor: 'off' } }, 'severities.constructor', 'code'],
  ])('%s', (_sentence, json, key, reason) => {
    let thrown: unknown
    try {
      read(json)
    } catch (error) {
      thrown = error
    }
    if (!isRefusal(thrown)) throw new Error('nothing was refused')
    expect(thrown).toMatchObject({ code: 'config/check', params: { file: 'giaoban.check.json', key, reason } })
    for (const lang of ['vi', 'en'] as const) {
      expect(describeRefusal(thrown, lang)).toContain('giaoban.check.json')
      expect(describeRefusal(thrown, lang)).toContain(key)
    }
  })
})
