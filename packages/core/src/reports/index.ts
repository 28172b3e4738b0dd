export { composeAnnex } from './compose-annex.ts'
export { composeMonthlyReport, type ReportSource } from './compose-report.ts'
export { decreeFrameOf } from './decree-frame.ts'
export { type Narration, narrateRow } from './narrate-row.ts'
