export { type Principal, publicPrincipal } from './access/principal.ts'
export { type AppOptions, createApp } from './app.ts'
export type { Database, Reader, Writer } from './db/database.ts'
export { isLoaded } from './is-loaded.ts'
