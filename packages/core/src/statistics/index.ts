export type * from './model.ts'
export type * from './scorecard-model.ts'
