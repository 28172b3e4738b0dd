import { setImmediate } from 'node:timers/promises'
import type { TableOutline, WorkbookOutline } from '@giaoban/core/statistics'
import type { Output } from '../command.ts'
import { placedOf } from './print-reading.ts'

/** Rows and figures printed in one piece: 500,000 figures are too long for one string. */
const MEMBERS_A_PIECE = 100

/** Prints a `WorkbookReading` as JSON, sheet by sheet as they are read; the sums over all of them stand at the end. */
export const printJson = async ({ file, period, sheets }: WorkbookOutline, output: Output): Promise<void> => {
  let numericCells = 0
  let placed = 0
  let before = ''
  output.out(`${open({ file, period })}"sheets":[`)
  for (const outline of sheets) {
    const { tables, ...sheet } = outline
    output.out(`${before}${open(sheet)}"tables":[`)
    for (const [i, table] of tables.entries()) printTable(table, i < tables.length - 1, output)
    output.out(']}')
    before = ','
    numericCells += sheet.numericCells
    placed += placedOf(outline)
    // A reader that has seen enough is heard of between two sheets.
    await setImmediate()
  }
  output.out(`],${JSON.stringify({ numericCells, placed }).slice(1)}`)
}

const printTable = ({ rows, figures, ...table }: TableOutline, more: boolean, { out }: Output): void => {
  out(`${open(table)}"rows":[`)
  for (const piece of piecesOf(rows)) out(piece)
  out('],"figures":[')
  for (const piece of piecesOf(figures)) out(piece)
  out(more ? ']},' : ']}')
}

/** Members of an array as JSON. */
function* piecesOf(members: Iterable<object>): Iterable<string> {
  let piece: object[] = []
  let before = ''
  for (const member of members) {
    piece.push(member)
    if (piece.length < MEMBERS_A_PIECE) continue
    yield before + JSON.stringify(piece).slice(1, -1)
    before = ','
    piece = []
  }
  if (piece.length > 0) yield before + JSON.stringify(piece).slice(1, -1)
}

/** An object with room for one more member. */
const open = (members: object): string => `${JSON.stringify(members).slice(0, -1)},`
