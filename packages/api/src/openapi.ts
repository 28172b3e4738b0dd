import { type RefusalCode, refusalRegistry } from '@giaoban/core/findings'
import type { TSchema } from 'typebox'
import type { OpenApiDocument } from './openapi-route.ts'
import { problem } from './problem.ts'
import type { AnyRoute } from './route.ts'
import { routes } from './routes.ts'
import { components } from './schema.ts'

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, TSchema>>
  readonly required?: readonly string[]
}

/** Schemas carry markers of the schema library that are no JSON: what is left is plain JSON Schema. */
const plain = (schema: unknown): unknown => JSON.parse(JSON.stringify(schema))

const parametersIn = (place: 'path' | 'query', schema: ObjectSchema | null): unknown[] =>
  Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (schema?.required ?? []).includes(name),
    schema: plain(property),
  }))

/** Every refusal of a route: its own, that of a call that does not fit its schemas, and those of signing in. */
export const refusalCodesOf = (route: AnyRoute): readonly RefusalCode[] => {
  const given = route.query || route.params || route.body || route.upload
  return [
    ...(given ? (['request/invalid'] as const) : []),
    ...(route.roles === 'public' ? [] : (['access/sign-in', 'access/denied'] as const)),
    ...route.refusals,
  ]
}

/** Statuses of a route's refusals with the codes that lead there. */
const problemsOf = (route: AnyRoute): Record<string, unknown> => {
  const byStatus = new Map<number, string[]>([[500, ['bug']]])
  const codes = refusalCodesOf(route)
  for (const code of codes) {
    const { status } = refusalRegistry[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      String(status),
      { description: of.join(', '), content: { 'application/problem+json': { schema: plain(problem) } } },
    ]),
  )
}

const requestBodyOf = ({ body, upload }: AnyRoute): unknown => {
  if (!upload) return body && { required: true, content: { 'application/json': { schema: plain(body) } } }
  const fields = (body as ObjectSchema | undefined) ?? {}
  const file = { type: 'string', contentMediaType: 'application/octet-stream', description: upload.accepts.join(', ') }
  const schema = { type: 'object', properties: { ...fields.properties, file }, required: ['file'] }
  return { required: true, content: { 'multipart/form-data': { schema: plain(schema) } } }
}

const operation = (route: AnyRoute): unknown => ({
  operationId: route.id,
  summary: route.summary.vi,
  description: route.summary.en,
  parameters: [
    ...parametersIn('path', route.params as ObjectSchema | null),
    ...parametersIn('query', route.query as ObjectSchema | null),
  ],
  'x-roles': route.roles,
  'x-rows': route.rows,
  ...(route.body || route.upload ? { requestBody: requestBodyOf(route) } : {}),
  responses: {
    200: { description: 'OK', content: { 'application/json': { schema: plain(route.answer) } } },
    ...problemsOf(route),
  },
})

/** Operations by address and method. */
const paths = (declared: readonly AnyRoute[]): Record<string, unknown> => {
  const found: Record<string, Record<string, unknown>> = {}
  for (const route of declared) {
    found[route.path] ??= {}
    Object.assign(found[route.path] ?? {}, { [route.method.toLowerCase()]: operation(route) })
  }
  return found
}

/** The OpenAPI 3.1 document of every route, made from the declarations themselves. */
export const openApiDocument = (version: string): OpenApiDocument => ({
  openapi: '3.1.0',
  info: {
    title: 'Giaoban',
    version,
    description:
      'Số thập phân là chuỗi chính xác theo đơn vị × bội số của chỉ tiêu. · Decimals are exact strings in the unit × multiplier of their indicator.',
  },
  paths: paths(Object.values(routes as unknown as Record<string, AnyRoute>)),
  components: { schemas: Object.fromEntries([...components].map(([name, schema]) => [name, plain(schema)])) },
})
