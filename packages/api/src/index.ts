export * from './client.ts'
export { openApiDocument, refusalCodesOf } from './openapi.ts'
export type { OpenApiDocument } from './openapi-route.ts'
export {
  type AnyRoute,
  allRoles,
  type KeyScope,
  keyScopes,
  type Method,
  type Named,
  type Role,
  type Route,
  type Rows,
  type Upload,
} from './route.ts'
export { type Routes, routes } from './routes.ts'
export { components, type Schema } from './schema.ts'
