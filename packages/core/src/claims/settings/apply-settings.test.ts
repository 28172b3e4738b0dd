import { describe, expect, test } from 'vitest'
import { type Finding, finding } from '../../findings/index.ts'
import { applySettings, type Settled } from './apply-settings.ts'
import { type CheckSettings, defaultCheckSettings, type IgnoreRule } from './check-settings.ts'
import { takeRemarks } from './remarks.ts'

const text = 'Thu đạt 18 tỷ.\nChi Dự  Toán đạt 20 tỷ.\n'
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const unit = (words: string): Finding =>
  finding('number/format', at(words), { variant: 'missingUnit', printed: words, value: words })
const points = (indicator: string): Finding => finding('points/percent', at('18'), { indicator, value: '18' })
const both = [unit('18'), unit('20')]

const settle = (findings: readonly Finding[], settings: Partial<CheckSettings>, today = '2024-06-30'): Settled =>
  applySettings(text, findings, { settings: { ...defaultCheckSettings, ...settings }, remarks: [], today })
const rule = (more: Partial<IgnoreRule> = {}): IgnoreRule => ({ code: 'number/format', reason: 'vì', ...more })

/** How many are kept, set aside, and told as unmatched. */
const counts = ({ findings, ignored, unused }: Settled): readonly number[] => [
  findings.length,
  ignored.length,
  unused.length,
]

describe('severities of the settings', () => {
  test('are given to the findings', () => {
    expect(settle(both, { severities: { 'number/format': 'error' } }).findings.map(({ severity }) => severity)).toEqual(
      ['error', 'error'],
    )
  })
  test('off takes them out, and counts as nothing set aside', () => {
    expect(counts(settle(both, { severities: { 'number/format': 'off' } }))).toEqual([0, 0, 0])
  })
  test('others stay as they are', () => {
    expect(settle(both, { severities: { 'sum/parts': 'off' } }).findings).toEqual(both)
  })
})

describe('rules that set aside', () => {
  test.each<[string, IgnoreRule, readonly number[]]>([
    ['a code', rule(), [0, 2, 0]],
    ['words of the line, whatever their blanks and capitals', rule({ text: 'chi dự toán' }), [1, 1, 0]],
    ['words of another line', rule({ text: 'xuất khẩu' }), [2, 0, 1]],
    ['another code', rule({ code: 'sum/parts' }), [2, 0, 1]],
    ['a rule on its last day', rule({ until: '2024-06-30' }), [0, 2, 0]],
    ['a rule whose last day is over', rule({ until: '2024-06-29' }), [2, 0, 1]],
  ])('%s', (_sentence, ignore, expected) => expect(counts(settle(both, { ignore: [ignore] }))).toEqual(expected))

  test('an indicator', () => {
    const findings = [points('Thu ngân sách'), points('GRDP')]
    const settled = settle(findings, { ignore: [rule({ code: 'points/percent', indicator: 'grdp' })] })
    expect(settled.findings).toEqual([findings[0]])
  })

  test('keep their reason', () => {
    expect(settle([unit('18')], { ignore: [rule()] }).ignored).toEqual([
      { finding: unit('18'), reason: 'vì', by: 'settings' },
    ])
  })

  test('tell why they did nothing', () => {
    const ignore = [rule({ code: 'sum/parts' }), rule({ until: '2020-01-01' })]
    expect(settle(both, { ignore }).unused.map(({ why }) => why)).toEqual(['unmatched', 'over'])
  })
})

describe('remarks beside the line', () => {
  const withRemark = (remark: string): Settled => {
    const marked = `Thu đạt 18 tỷ. <!-- ${remark} -->\nChi đạt 20 tỷ.`
    const found = ['18', '20'].map((words) => {
      const start = marked.indexOf(words)
      return finding(
        'number/format',
        { start, end: start + 2 },
        { variant: 'missingUnit', printed: words, value: words },
      )
    })
    const { remarks } = takeRemarks(marked, 'a.md')
    return applySettings(marked, found, { settings: defaultCheckSettings, remarks, today: '2024-06-30' })
  }
  test('set aside what stands in it', () => {
    expect(withRemark('giaoban-ignore number/format: vì').ignored).toMatchObject([{ reason: 'vì', by: 'remark' }])
  })
  test('are told when they match nothing', () => {
    expect(counts(withRemark('giaoban-ignore sum/parts: vì'))).toEqual([2, 0, 1])
  })
})
