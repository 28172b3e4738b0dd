export { checkData } from './check-data.ts'
export type { DataScope } from './collect-series.ts'
export type { DataFinding, Side, SideRole } from './model.ts'
