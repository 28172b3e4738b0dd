import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/schema'

interface Document {
  readonly paths: Readonly<
    Record<string, { get: { responses: Record<string, { content: Record<string, { schema: object }> }> } }>
  >
  readonly components: object
}

/**
 * Where what `url` answers is not what the server's own OpenAPI document says of `path`; empty when it is. `headers`: who asks.
 */
export const misfitsOf = async (
  app: FastifyInstance,
  path: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly unknown[]> => {
  const document: Document = (await app.inject('/api/openapi.json')).json()
  const schema = document.paths[path]?.get.responses['200']?.content['application/json']?.schema
  if (!schema) throw new Error(`${path} is not in the document`)
  const [, errors] = Compile({ ...schema, components: document.components }).Errors(
    (await app.inject({ url, headers })).json(),
  )
  return errors
}
