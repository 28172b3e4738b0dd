import type { Lang } from '../periods/index.ts'
import type { Finding, FindingCode } from './finding.ts'
import { printParam } from './print-param.ts'

/** A parameter as a bare number, or with '%'. */
interface Printed {
  readonly number: (name: string) => string
  readonly percent: (name: string) => string
  readonly is: (name: string, value: unknown) => boolean
}

const equations: Partial<Record<FindingCode, (printed: Printed) => string>> = {
  'ratio/referent': ({ number, percent }) => `${percent('share')} = ${number('other')} ÷ ${number('otherImplied')}`,
  'ratio/plan-contradiction': ({ number, percent }) =>
    `${number('level')} ÷ ${number('target')} = ${percent('actual')}`,
  'growth/base-contradiction': ({ number, percent }) =>
    `${number('level')} ÷ ${number('base')} − 1 = ${percent('computed')}`,
  'fraction/percent': ({ number, percent, is }) =>
    `${number('part')} ÷ ${number('whole')}${is('variant', 'growth') ? ' − 1' : ''} = ${percent('computed')}`,
}

/**
 * The one line of arithmetic that settles a finding, without units: '9,52% = 100 ÷ 1.050'. Null where the words of the finding
 * say all there is, or a part of it is not known.
 */
export function equationOf(found: Finding, lang: Lang): string | null {
  let complete = true
  const print = (kind: 'number' | 'percent') => (name: string) => {
    const text = printParam(kind, name, found.params, lang)
    if (text === 'none') complete = false
    return text
  }
  const line = equations[found.code]?.({
    number: print('number'),
    percent: print('percent'),
    is: (name, value) => found.params[name] === value,
  })
  return line !== undefined && complete ? line : null
}
