import { routes } from '@giaoban/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../packages/server/src/db/database.ts'
import { openDatabase } from '../../packages/server/src/db/open.ts'
import { appOn } from '../../packages/server/src/testing/example.ts'

describe('every answer', () => {
  let empty: Database
  beforeAll(async () => {
    empty = await openDatabase({ memory: true })
  })
  afterAll(() => empty.close())

  test.each(['/api/openapi.json', '/api/nothing', '/nothing'])('%s is guarded by its headers', async (url) => {
    const app = await appOn(empty)
    const { headers } = await app.inject({ url, headers: { origin: 'https://elsewhere.example' } })
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-type']).toMatch(/^application\/(problem\+)?json; charset=utf-8$/)
    expect(headers).not.toHaveProperty('server')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers, 'no other site may read an answer').not.toHaveProperty('access-control-allow-origin')
    await app.close()
  })
})

interface Shape {
  readonly type?: string
  readonly additionalProperties?: boolean
}

const bodies = Object.values(routes).flatMap(({ id, body }: { id: string; body?: Shape | null }) =>
  body ? [{ id, body }] : [],
)

test.each(bodies)('$id takes no field that it did not declare', ({ body }) => {
  expect(body.additionalProperties).toBe(false)
})
