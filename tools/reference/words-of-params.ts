import type { Params } from '@giaoban/core/findings'
import { code } from './markdown.ts'

/** `name` kind · … in one line; a trailing `?` of the kind marks what may be absent. */
export const printParams = (params: Readonly<Record<string, string>>): string =>
  Object.entries(params)
    .map(([name, kind]) => `${code(name)} ${kind}`)
    .join(' · ')

/** Names of an example that its code does not know, and required ones that the example lacks. */
export const unfit = (params: Readonly<Record<string, string>>, example: Params): readonly string[] => [
  ...Object.keys(example).filter((name) => !(name in params)),
  ...Object.entries(params)
    .filter(([name, kind]) => !kind.endsWith('?') && !(name in example))
    .map(([name]) => name),
]
