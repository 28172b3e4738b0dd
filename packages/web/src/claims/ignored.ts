import type { Finding } from '@giaoban/core/findings'

/** Findings that a person set aside, each with the reason; kept while the page is open, by what they are and where. */
export type Ignored = ReadonlyMap<string, string>

export const nothingIgnored: Ignored = new Map()

/** The same finding in another check of the same text has the same identity. */
const identityOf = ({ code, at }: Finding): string => `${code} ${JSON.stringify(at)}`

/** Sets a finding aside for a reason, or (null) takes it back. */
export const setAside = (ignored: Ignored, found: Finding, reason: string | null): Ignored => {
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
