import { expect, it } from 'vitest'
import { takingUpEarly } from './early-answers.ts'

const saying = (text: string): Promise<Response> => Promise.resolve(new Response(text))
type Call = readonly [address: string, method: string]
const start = (addresses: readonly string[]): typeof fetch =>
  takingUpEarly(new Map(addresses.map((address) => [address, saying('early')])), () => saying('asked'))

it.each<readonly [string, readonly string[], readonly Call[], readonly string[]]>([
  ['what was asked early is not asked again', ['/api/me'], [['/api/me', 'GET']], ['early']],
  [
    'an early answer serves one call',
    ['/api/me'],
    [
      ['/api/me', 'GET'],
      ['/api/me', 'GET'],
    ],
    ['early', 'asked'],
  ],
  [
    'several early answers serve in any order',
    ['/api/me', '/api/context'],
    [
      ['/api/context', 'GET'],
      ['/api/me', 'GET'],
    ],
    ['early', 'early'],
  ],
  [
    'a call for anything else forgets what is left over',
    ['/api/me'],
    [
      ['/api/indicators', 'GET'],
      ['/api/me', 'GET'],
    ],
    ['asked', 'asked'],
  ],
  [
    'a change is sent, whatever was asked at its address, and makes early answers old',
    ['/api/me'],
    [
      ['/api/me', 'POST'],
      ['/api/me', 'GET'],
    ],
    ['asked', 'asked'],
  ],
])('%s', async (_name, early, calls, answers) => {
  const ask = start(early)
  const given: string[] = []
  for (const [address, method] of calls) given.push(await (await ask(address, { method })).text())
  expect(given).toEqual(answers)
})

it('what is left over is not left on its way', async () => {
  const left = new Response('early')
  const ask = takingUpEarly(new Map([['/api/scorecard', Promise.resolve(left)]]), () => saying('asked'))
  await ask('/api/indicators')
  expect(left.bodyUsed).toBe(true)
})
