/** Answers on their way that `packages/web/first-paint.js` asked for before this script was here, by address. */
export type EarlyAnswers = Map<string, Promise<Response>>

/** Nothing more is asked early, and what nobody reads does not stay on its way. */
const forget = (early: EarlyAnswers): void => {
  Object.assign(globalThis, { giaobanEarly: null })
  for (const answer of early.values())
    answer.then(
      (response) => response.body?.cancel(),
      () => undefined,
    )
  early.clear()
}

/**
 * Wraps `fetch` so that what was asked early is not asked again. Each answer serves one call; with the first call for anything
 * else the page has gone on, and what is left over is forgotten.
 */
export const takingUpEarly =
  (early: EarlyAnswers, ask: typeof fetch): typeof fetch =>
  (input, init) => {
    const address = typeof input === 'string' && (init?.method ?? 'GET') === 'GET' ? input : ''
    const answer = early.get(address)
    if (!answer) {
      forget(early)
      return ask(input, init)
    }
    early.delete(address)
    return answer
  }

/** What was asked before the application came; nothing where nobody asked. */
export const earlyAnswers = (): EarlyAnswers =>
  (globalThis as { readonly giaobanEarly?: EarlyAnswers | null }).giaobanEarly ?? new Map()
