import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { signInAs } from './people.ts'

/** Sends a call as somebody who is signed in. */
export type CallAs = (
  person: string | null,
  method: 'GET' | 'POST' | 'PATCH' | 'PUT',
  url: string,
  payload?: object,
) => Promise<LightMyRequestResponse>

/** Calls a server as the people of the demo, who sign in with one click, once each. */
export const callerOn = (app: FastifyInstance): CallAs => {
  const cookies = new Map<string, Promise<string>>()
  return async (person, method, url, payload) => {
    if (person !== null && !cookies.has(person)) cookies.set(person, signInAs(app, { id: person }))
    const cookie = person === null ? {} : { cookie: await (cookies.get(person) as Promise<string>) }
    return app.inject({
      method,
      url,
      headers: { 'sec-fetch-site': 'same-origin', ...cookie },
      ...(payload && { payload }),
    })
  }
}
