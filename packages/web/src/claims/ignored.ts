import type { Finding, Span } from '@giaoban/core/findings'

/** Findings that a person set aside, each with the reason; by what they are and where. */
export type Ignored = ReadonlyMap<string, string>

export const nothingIgnored: Ignored = new Map()

/** The same finding in another check of the same text has the same identity. */
const identityOf = ({ code, at }: Finding): string => `${code} ${JSON.stringify(at)}`

/** Sets a finding aside for a reason, or (null) takes it back. */
export const ignore = (ignored: Ignored, found: Finding, reason: string | null): Ignored => {
  const next = new Map(ignored)
  if (reason === null) next.delete(identityOf(found))
  else next.set(identityOf(found), reason)
  return next
}

/** Reasons by the index of the finding, for those that are set aside. */
export const reasonsOf = (findings: readonly Finding[], ignored: Ignored): ReadonlyMap<number, string> =>
  new Map(
    ignored.size === 0
      ? []
      : findings.flatMap((found, index) => {
          const reason = ignored.get(identityOf(found))
          return reason === undefined ? [] : [[index, reason] as const]
        }),
  )

/** A stretch of the text before as a stretch of the text after; null where it was changed itself, or at its edge. */
const movedSpan = ({ start, end }: Span, before: string, after: string): Span | null => {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  // What the edit touches is another word now: 15 with a 0 behind it is 150.
  if (end < head) return { start, end }
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const moved = after.length - before.length
  return start > before.length - tail ? { start: start + moved, end: end + moved } : null
}

/** Reasons for findings of a text that was edited in one place since: those before and behind it keep theirs. Linear per finding. */
export const afterEdit = (ignored: Ignored, before: string, after: string): Ignored =>
  new Map(
    before === after
      ? ignored
      : [...ignored].flatMap(([identity, reason]) => {
          const [code = '', at = ''] = identity.split(/ (.*)/s)
          const place = JSON.parse(at) as Finding['at']
          if (!('start' in place)) return [[identity, reason] as const]
          const span = movedSpan(place, before, after)
          return span ? [[`${code} ${JSON.stringify({ ...place, ...span })}`, reason] as const] : []
        }),
  )
