import { refusalRegistry } from '@giaoban/core/findings'
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

/** Statuses of a route's refusals with the codes that lead there. */
const problemsOf = (route: AnyRoute): Record<string, unknown> => {
  const byStatus = new Map<number, string[]>([[500, ['bug']]])
  const codes = [...(route.query || route.params ? (['request/invalid'] as const) : []), ...route.refusals]
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

const operation = (route: AnyRoute): unknown => ({
  operationId: route.id,
  summary: route.summary.vi,
  description: route.summary.en,
  parameters: [
    ...parametersIn('path', route.params as ObjectSchema | null),
    ...parametersIn('query', route.query as ObjectSchema | null),
  ],
  responses: {
    200: { description: 'OK', content: { 'application/json': { schema: plain(route.answer) } } },
    ...problemsOf(route),
  },
})

/** The OpenAPI 3.1 document of every route, made from the declarations themselves. */
export const openApiDocument = (version: string): OpenApiDocument => ({
  openapi: '3.1.0',
  info: {
    title: 'Giaoban',
    version,
    description:
      'Số thập phân là chuỗi chính xác theo đơn vị × bội số của chỉ tiêu. · Decimals are exact strings in the unit × multiplier of their indicator.',
  },
  paths: Object.fromEntries(
    Object.values(routes as unknown as Record<string, AnyRoute>).map((route) => [
      route.path,
      { [route.method.toLowerCase()]: operation(route) },
    ]),
  ),
  components: { schemas: Object.fromEntries([...components].map(([name, schema]) => [name, plain(schema)])) },
})
