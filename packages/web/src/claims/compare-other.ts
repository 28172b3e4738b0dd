import type { KnownIndicator } from '@giaoban/core/claims'
import { compareEditions, compareTexts, type Reading, readClaims } from '@giaoban/core/claims'
import { type Finding, isRefusal, type Params } from '@giaoban/core/findings'
import type { TextTable } from '@giaoban/core/layout'
import type { Other, OtherRead } from './protocol.ts'

/** The first text, as it was read. */
interface First {
  /** Null: it was pasted or typed. */
  readonly name: string | null
  readonly text: string
  readonly reading: Reading
}

export interface Compared {
  readonly other: OtherRead
  /** In the first text. */
  readonly findings: readonly Finding[]
}

/**
 * Holds a text against a second one. A second text that cannot be read is told of, and the first one's own findings stand.
 * `open` throws the refusals of reading a file.
 */
export const compareOther = async (
  { name, text, reading }: First,
  { source, relation, names }: Other,
  indicators: readonly KnownIndicator[],
  open: (
    source: Other['source'],
  ) => Promise<{ readonly text: string; readonly tables?: readonly TextTable[] | undefined }>,
): Promise<Compared> => {
  const theirName = source.kind === 'file' ? source.file.name : names.other
  try {
    const { text: theirs, tables } = await open(source)
    const other = {
      name: theirName,
      text: theirs,
      reading: readClaims(theirs, { indicators, ...(tables && { tables }) }),
    }
    const compare = relation === 'previous' ? compareEditions : compareTexts
    const { document, claims } = other.reading
    return {
      other: { kind: 'read', name: theirName, period: document.period, figures: claims.length },
      findings: compare({ name: name ?? names.text, text, reading }, other),
    }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return {
      other: { kind: 'refused', name: theirName, code: error.code, params: error.params as Params },
      findings: [],
    }
  }
}
