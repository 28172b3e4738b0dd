import { Type } from 'typebox'
import type { Route } from './route.ts'
import { describe } from './schema.ts'

/** An OpenAPI 3.1 document, as far as it matters here. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly paths: Readonly<Record<string, unknown>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

export const getOpenApi: Route<'/api/openapi.json', null, null, OpenApiDocument> = {
  method: 'GET',
  path: '/api/openapi.json',
  id: 'getOpenApi',
  summary: { vi: 'Tài liệu OpenAPI 3.1 của chính giao diện này', en: 'The OpenAPI 3.1 document of this interface' },
  params: null,
  query: null,
  answer: describe<OpenApiDocument>()(
    Type.Object({
      openapi: Type.String(),
      info: Type.Object({
        title: Type.String(),
        version: Type.String(),
        description: Type.Optional(Type.String()),
      }),
      paths: Type.Record(Type.String(), Type.Unknown()),
      components: Type.Object({ schemas: Type.Record(Type.String(), Type.Unknown()) }),
    }),
  ),
  roles: 'public',
  rows: 'none',
  refusals: [],
}
