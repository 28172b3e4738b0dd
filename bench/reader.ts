// Reading figures in Vietnamese prose, beside what others do with the same text: nobody else reads claims, so the peers do less.
import { checkClaims, readClaims } from '@giaoban/core/claims'
import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import * as chrono from 'chrono-node'
import sentenceLength from 'textlint-rule-sentence-length'
import { type Contender, measure, type Result } from './measure.ts'
import { densePassages, reportProse } from './report-prose.ts'

const megabytes = (text: string): number => Buffer.byteLength(text) / 1e6

/** What anybody would write for numbers in Vietnamese text; every match is taken, as a reader must. */
const number = /(?<![\p{L}\d])[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?/gu

const findNumbers = (text: string): unknown =>
  Array.from(text.matchAll(number), (match) => ({ start: match.index, text: match[0] }))

const floor = (text: string): Contender => ({
  name: 'one global number regex',
  does: 'digits and where they stand: the floor',
  runs: 9,
  work: () => findNumbers(text),
})

const ours = (text: string): Contender => ({
  name: 'giaoban readClaims',
  does: 'every figure with measure, unit, direction, baseline, period, indicator',
  work: () => readClaims(text),
})

const kernel = new TextlintKernel()
const lint = (text: string): Promise<unknown> =>
  kernel.lintText(text, {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: textPlugin.default }],
    rules: [{ ruleId: 'sentence-length', rule: sentenceLength.default, options: { max: 400 } }],
  })

const syllables = new Intl.Segmenter('vi', { granularity: 'word' })
const segment = (text: string): number => {
  let count = 0
  for (const part of syllables.segment(text)) if (part.isWordLike === true) count++
  return count
}

/** Peers get a share of the text that they finish in seconds; their figures are scaled up to the whole. */
const peers = (text: string): readonly Contender[] => {
  const part = (share: number): string => text.slice(0, Math.floor(text.length * share))
  return [
    { name: 'chrono-node (vi)', does: 'dates only', runs: 3, share: 0.1, work: () => chrono.vi.parse(part(0.1)) },
    { name: 'textlint, sentence-length', does: 'long sentences', runs: 3, share: 0.05, work: () => lint(part(0.05)) },
    {
      name: 'ICU word segmentation (vi)',
      does: 'syllables; in place of vntk, whose engine is a compiled download at installation',
      runs: 3,
      share: 0.1,
      work: () => segment(part(0.1)),
    },
  ]
}

/** Cost per byte at growing sizes: a linear reader keeps it level. */
const growth = (): Promise<Result> =>
  measure(
    'reader, growth',
    'the same prose at 1 to 64 MB; time ÷ size, so a level line is linear',
    1,
    'MB',
    [1, 4, 16, 64].map((size) => {
      const text = reportProse(size * 1e6)
      return { name: `${size} MB`, does: 'time per MB', runs: 3, share: size, work: (): unknown => readClaims(text) }
    }),
  )

/** Texts that tempt a reader to look back or ahead without end. */
const adversaries: readonly (readonly [string, string])[] = [
  ['10⁵ numbers', '3.123,9 '.repeat(1e5)],
  ['a number of 10⁶ digits', `Thu đạt ${'7'.repeat(1e6)} đồng`],
  ['10⁵ opening brackets', `Thu ${'('.repeat(1e5)} đạt 5 tỷ đồng`],
  ['10⁵ figures in brackets', '(tăng 5% '.repeat(1e5)],
  ['10⁵ empty brackets', `Thu ${'( )'.repeat(1e5)} đạt 5 tỷ đồng`],
  ["'trong đó' × 10⁵", `Thu đạt 5 tỷ đồng, ${'trong đó '.repeat(1e5)}3 tỷ đồng.`],
  ["'so với cùng kỳ' × 10⁵", 'tăng 5% so với cùng kỳ '.repeat(1e5)],
  ['a line of 50 MB', reportProse(50e6).replaceAll('\n', ' ')],
]

const adversarial = (prose: string): Promise<Result> =>
  measure(
    'reader, adversarial texts',
    'time per MB beside that of prose',
    1,
    'MB',
    [['prose', prose] as const, ...adversaries].map(([name, text]) => ({
      name,
      does: `${megabytes(text).toFixed(1)} MB`,
      runs: 3,
      share: megabytes(text),
      work: (): unknown => readClaims(text),
    })),
  )

/** The checker works on what was read; its own time per MB of text. */
const checking = (): Promise<Result> =>
  measure(
    'checker, growth',
    'checkClaims on readings of the same prose, without stored figures; time ÷ size',
    1,
    'MB',
    [1, 8].map((size) => {
      const text = reportProse(size * 1e6)
      const reading = readClaims(text)
      return {
        name: `${size} MB`,
        does: 'time per MB',
        runs: 3,
        share: size,
        work: (): unknown => checkClaims(text, reading),
      }
    }),
  )

/** Text, claims and how far they stand apart, in words. */
const described = (name: string, text: string): string => {
  const { claims } = readClaims(text)
  return `${megabytes(text).toFixed(2)} MB of ${name}, a claim every ${Math.round((megabytes(text) * 1e6) / claims.length)} bytes`
}

const besidePeers = (bench: string, name: string, text: string): Promise<Result> =>
  measure(bench, described(name, text), megabytes(text), 'MB', [floor(text), ours(text), ...peers(text)])

export const benchReader = async (): Promise<readonly Result[]> => [
  await besidePeers('reader', 'report prose', reportProse(2e6)),
  await besidePeers('reader, figures in every sentence', 'passages', densePassages(2e6)),
  await growth(),
  await adversarial(reportProse(4e6)),
  await checking(),
]
