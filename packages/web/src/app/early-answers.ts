/** Answers on their way that `public/first-paint.js` asked for before this script was here, by address. */
export type EarlyAnswers = Map<string, Promise<Response>>

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
      early.clear()
      return ask(input, init)
    }
    early.delete(address)
    return answer
  }

/** What was asked before the application came; nothing where nobody asked. */
export const earlyAnswers = (): EarlyAnswers =>
  (globalThis as { readonly giaobanEarly?: EarlyAnswers }).giaobanEarly ?? new Map()
