import { type Client, type DraftAnswer, type FactsAnswer, isProblem } from '@giaoban/api/client'
import { queryOptions } from '@tanstack/react-query'

/** Figures to hold a text against. */
export interface FactsAsked {
  readonly area: string
  readonly period: string
  /** Absent: as the published edition knew it. */
  readonly asOf?: string | undefined
}

type Options<Answer> = ReturnType<typeof queryOptions<Answer>>

/** A refusal stays a refusal however often one asks. */
const retry = (count: number, error: Error): boolean => !isProblem(error) && count < 1

/** Catalogue and figures of a month; nothing is asked while the month is not known. */
export const factsQuery = (client: Client, asked: FactsAsked | null): Options<FactsAnswer> =>
  queryOptions<FactsAnswer>({
    queryKey: ['facts', asked?.area ?? null, asked?.period ?? null, asked?.asOf ?? null],
    queryFn: ({ signal }) => {
      if (!asked) throw new Error('no month was asked for')
      const { area, period, asOf } = asked
      return client.get('/api/facts', { query: { area, period, ...(asOf ? { asOf } : {}) }, signal })
    },
    enabled: asked !== null,
    retry,
  })

/** The sample draft as a file, as if it had been chosen from the disk. */
export const draftFile = ({ name, base64 }: DraftAnswer): File => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return new File([bytes], name)
}
