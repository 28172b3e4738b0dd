import type { Finding } from '@giaoban/core/findings'
import { blockAt, describePlace, placeOf } from '@giaoban/core/layout'
import type { Lang } from '@giaoban/core/periods'
import type { CheckResult } from './check-desk.ts'
import { markOf } from './marks.ts'

/** Where an offset stands, as a person finds it again in the file; '' in a text without blocks. */
export const placeAt = (result: Pick<CheckResult, 'blocks'>, offset: number, lang: Lang): string => {
  const place = placeOf(result, offset)
  return place === null ? '' : describePlace(place, lang)
}

const around = 60

/** The words around a finding, on one line, with the place itself apart. */
export interface Excerpt {
  readonly before: string
  readonly here: string
  readonly after: string
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Null for a finding that speaks of the whole text. */
export const excerptOf = ({ text, blocks }: Pick<CheckResult, 'text' | 'blocks'>, found: Finding): Excerpt | null => {
  const mark = markOf(found)
  if (mark === null) return null
  const block = blocks[blockAt(blocks, mark.start)] ?? { start: 0, end: text.length }
  const from = Math.max(block.start, mark.start - around)
  const to = Math.min(Math.max(block.end, mark.end), mark.end + around)
  return {
    before: `${from > block.start ? '…' : ''}${oneLine(text.slice(from, mark.start))}`,
    here: oneLine(text.slice(mark.start, Math.min(mark.end, mark.start + 2 * around))),
    after: `${oneLine(text.slice(mark.end, to))}${to < block.end ? '…' : ''}`,
  }
}
