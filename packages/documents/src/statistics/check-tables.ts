import { type Finding, finding, Refusal } from '@giaoban/core/findings'
import type { Workbook } from '@giaoban/core/layout'
import { parsePeriod } from '@giaoban/core/periods'
import { findHeader, gridOf, type RefArea, type Table, titleOf, titlePeriod } from '@giaoban/core/statistics'
import type { AnnexOptions } from './annex-model.ts'
import { foreignProvince, periodsAgree } from './annex-title.ts'

/** Throws `period/future` when the period has not begun on `today`. */
export function refuseFuture({ period, today, file }: AnnexOptions): void {
  if (today === undefined || parsePeriod(period).start <= today) return
  throw new Refusal('period/future', { period, text: today }, { path: file })
}

/** Throws `annex/other-area` when a title names another province. */
export function refuseOtherArea(tables: readonly Table[], area: RefArea, { file }: AnnexOptions): void {
  for (const table of tables) {
    const foreign = foreignProvince(titleOf(table, tables), area)
    if (!foreign) continue
    const at = { file, sheet: table.sheet.name, cell: foreign.cell }
    throw new Refusal('annex/other-area', { file, found: foreign.name, expected: area.name.vi }, at)
  }
}

/**
 * Tables for the period asked. Where some titles name it, tables of other periods beside them are left out with a finding; where
 * none does and one names another period, the whole annex is refused.
 */
export function tablesOfPeriod(
  tables: readonly Table[],
  { file, period }: AnnexOptions,
  findings: Finding[],
): readonly Table[] {
  const titled = tables.map((table) => ({ table, title: titlePeriod(titleOf(table, tables), period) }))
  const agrees = ({ title }: (typeof titled)[number]): boolean => title === null || periodsAgree(title.period, period)
  const foreign = titled.find((one) => !agrees(one))
  if (foreign?.title && !titled.some((one) => one.title && agrees(one))) {
    const at = { file, sheet: foreign.table.sheet.name, cell: foreign.title.cell }
    throw new Refusal('annex/other-period', { file, found: foreign.title.period.id, expected: period }, at)
  }
  for (const { table, title } of titled.filter((one) => !agrees(one))) {
    const sheet = table.sheet.name
    findings.push(
      finding(
        'annex/other-period-sheet',
        { file, sheet, ...(title ? { cell: title.cell } : {}) },
        { sheet, found: title?.period.id ?? period },
      ),
    )
  }
  return titled.filter(agrees).map(({ table }) => table)
}

/** Hidden sheets that hold a table; they are not read. */
export function hiddenSheets(workbook: Workbook, { file }: AnnexOptions): Finding[] {
  return workbook.sheets
    .filter((sheet) => sheet.hidden && findHeader(gridOf(sheet), 1) !== null)
    .map(({ name }) => finding('annex/hidden-sheet', { file, sheet: name }, { sheet: name }))
}
