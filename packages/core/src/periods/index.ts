export type * from './period.ts'
