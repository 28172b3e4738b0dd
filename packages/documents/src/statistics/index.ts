export type * from './annex-model.ts'
export { readAnnex } from './read-annex.ts'
