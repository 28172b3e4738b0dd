// The store alone: a process that starts can open it while the rest of the server is still being loaded.
export { type OpenOptions, type OpenStep, openDatabase, type Place } from './db/open.ts'
