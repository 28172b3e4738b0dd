import type { Lang } from '../periods/index.ts'
import type { Finding, FindingCode } from './finding.ts'
import { printParam } from './print-param.ts'

/** A parameter as a bare number, or with '%'. */
interface Printed {
  readonly number: (name: string) => string
  readonly percent: (name: string) => string
  readonly list: (name: string) => string
  readonly is: (name: string, value: unknown) => boolean
  /** Whether the one number is larger than the other. */
  readonly exceeds: (name: string, other: string) => boolean
}

const equations: Partial<Record<FindingCode, (printed: Printed) => string>> = {
  'ratio/referent': ({ number, percent }) => `${percent('share')} = ${number('other')} ÷ ${number('otherImplied')}`,
  'ratio/plan-contradiction': ({ number, percent }) =>
    `${number('level')} ÷ ${number('target')} = ${percent('actual')}`,
  'growth/base-contradiction': ({ number, percent, is }) =>
    is('told', 'times')
      ? `${number('level')} ÷ ${number('base')} = ${number('toldAgain')}`
      : is('difference', undefined)
        ? `${number('level')} ÷ ${number('base')} − 1 = ${percent('computed')}`
        : `${number('level')} − ${number('base')} = ${number('difference')}`,
  'fraction/percent': ({ number, percent, is }) =>
    `${number('part')} ÷ ${number('whole')}${is('variant', 'growth') ? ' − 1' : ''} = ${percent('computed')}`,
  'sum/parts': ({ list, number }) => `${list('parts')} = ${number('sum')} ≠ ${number('whole')}`,
  'level/magnitude': ({ number, exceeds }) =>
    exceeds('value', 'expected')
      ? `${number('value')} ≈ ${number('factor')} × ${number('expected')}`
      : `${number('value')} ≈ ${number('expected')} ÷ ${number('factor')}`,
  'series/ytd': ({ number, is }) => `${number('value')} ${is('variant', 'falls') ? '<' : '≠'} ${number('other')}`,
  'series/break': ({ number }) => `${number('value')} ≠ ${number('other')}`,
  'data/differs': ({ number }) => `${number('value')} ≠ ${number('stored')}`,
  'repeat/disagree': ({ number }) => `${number('first')} ≠ ${number('second')}`,
  'sources/disagree': ({ number }) => `${number('first')} ≠ ${number('second')}`,
}

/**
 * The one line of arithmetic that settles a finding, without units: '9,52% = 100 ÷ 1.050'. Null where the words of the finding
 * say all there is, or a part of it is not known.
 */
export function equationOf(found: Finding, lang: Lang): string | null {
  let complete = true
  const print = (kind: 'number' | 'percent' | 'list') => (name: string) => {
    const text = printParam(kind, name, found.params, lang)
    if (text === 'none') complete = false
    return text
  }
  const line = equations[found.code]?.({
    number: print('number'),
    percent: print('percent'),
    list: print('list'),
    is: (name, value) => found.params[name] === value,
    exceeds: (name, other) => Number(found.params[name]) > Number(found.params[other]),
  })
  return line !== undefined && complete ? line : null
}
