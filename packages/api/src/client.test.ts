import { describe, expect, it } from 'vitest'
import { addressOf, createClient, isProblem } from './client.ts'

describe('an address', () => {
  const cases: readonly (readonly [
    string,
    string,
    Record<string, string>,
    Record<string, string | undefined>,
    string,
  ])[] = [
    ['fills its parameters in', '/api/indicators/{code}', { code: 'GO_INDUSTRY' }, {}, '/api/indicators/GO_INDUSTRY'],
    ['escapes what is not plain', '/api/indicators/{code}', { code: 'a/b' }, {}, '/api/indicators/a%2Fb'],
    [
      'leaves out an absent field',
      '/api/scorecard',
      {},
      { area: 'gia-lai', period: '2024-M01', asOf: undefined },
      '/api/scorecard?area=gia-lai&period=2024-M01',
    ],
    [
      'keeps the plus of an offset',
      '/api/scorecard',
      {},
      { asOf: '2024-02-03T08:00:00+07:00' },
      '/api/scorecard?asOf=2024-02-03T08%3A00%3A00%2B07%3A00',
    ],
  ]
  it.each(cases)('%s', (_sentence, path, params, query, expected) => {
    expect(addressOf(path, params, query)).toBe(expected)
  })

  it('complains about a parameter that was not given', () => {
    expect(() => addressOf('/api/indicators/{code}')).toThrow(/code/)
  })
})

/** A `fetch` that answers once and remembers what it was asked. */
const answering = (response: Response) => {
  const asked: { url: string; headers: Headers }[] = []
  const fetch = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    asked.push({ url: url instanceof Request ? url.url : url.toString(), headers: new Headers(init?.headers) })
    return response
  }
  return { asked, fetch }
}

describe('the client', () => {
  it('asks in its language and answers the JSON', async () => {
    const { asked, fetch } = answering(Response.json({ status: 'ok', version: '1' }))
    const client = createClient({ fetch, base: 'http://127.0.0.1:8480', lang: 'en' })
    expect(await client.get('/api/health', {})).toEqual({ status: 'ok', version: '1' })
    expect(asked[0]?.url).toBe('http://127.0.0.1:8480/api/health')
    expect(asked[0]?.headers.get('accept-language')).toBe('en')
  })

  it("throws the server's own problem", async () => {
    const problem = {
      type: 't',
      title: 'Chưa công bố',
      status: 404,
      code: 'edition/not-published',
      params: {},
      requestId: 'r1',
    }
    const { fetch } = answering(
      new Response(JSON.stringify(problem), { status: 404, headers: { 'content-type': 'application/problem+json' } }),
    )
    const error: unknown = await createClient({ fetch })
      .get('/api/context', {})
      .catch((thrown: unknown) => thrown)
    expect(isProblem(error) && error.problem).toEqual(problem)
  })

  it('makes a problem of an answer that is none of ours', async () => {
    const { fetch } = answering(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }))
    const error: unknown = await createClient({ fetch })
      .get('/api/context', {})
      .catch((thrown: unknown) => thrown)
    expect(isProblem(error) && error.problem).toMatchObject({ status: 502, code: 'http', title: '502 Bad Gateway' })
  })
})
