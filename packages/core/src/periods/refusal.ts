/**
 * Input that is refused: thrown, never returned. There is one such class in the whole system; it stands in the leftmost
 * subject because every subject throws it and a subject imports only to its left. Codes, statuses and words are the
 * registry of `findings`.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** `subject/what`, a key of the refusal registry. */
  readonly code: string
  /** Data that the words of each language are made from. */
  readonly params: Readonly<Record<string, unknown>>
  /** Place in a file or text, when there is one. */
  readonly at: unknown

  constructor(code: string, params: Readonly<Record<string, unknown>> = {}, at?: unknown) {
    super(`${code} ${JSON.stringify(params)}`)
    this.code = code
    this.params = params
    this.at = at
  }
}
