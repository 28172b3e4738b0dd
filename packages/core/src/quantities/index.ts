export * from './decimals.ts'
export * from './intervals.ts'
export * from './number-words.ts'
export * from './numbers.ts'
export type * from './quantity.ts'
export { multiplierWords, type UnitEntry } from './units.data.ts'
export {
  formatUnit,
  multiplierOf,
  readUnit,
  type ScaledUnit,
  type Unit,
  unitOf,
  unitRegistry,
  withUnit,
} from './units.ts'
