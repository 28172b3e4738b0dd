import type { FastifyReply, FastifyRequest } from 'fastify'

/** The headers that the library of signing in may know, and the address that the server itself saw. */
export const headersOf = (request: FastifyRequest): Headers => {
  const headers = new Headers({ 'x-giaoban-address': request.ip })
  for (const name of ['cookie', 'user-agent', 'accept-language', 'origin', 'sec-fetch-site'])
    if (typeof request.headers[name] === 'string') headers.set(name, request.headers[name])
  return headers
}

/** A request as the library wants it: a standard one, with a body of JSON. */
export const carryIn = (request: FastifyRequest, body: unknown): Request => {
  const headers = headersOf(request)
  const url = `${request.protocol}://${request.host}${request.url}`
  if (request.method === 'GET') return new Request(url, { headers })
  headers.set('content-type', 'application/json')
  return new Request(url, { method: request.method, headers, body: JSON.stringify(body ?? {}) })
}

/** Cookies that the library sets or takes away, and nothing else of its answer. */
export const carryCookies = (response: Response, reply: FastifyReply): void => {
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  reply.header('cache-control', 'no-store')
}
