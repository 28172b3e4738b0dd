import { parentPort, workerData } from 'node:worker_threads'
import { isRefusal, type Params, Refusal } from '@giaoban/core/findings'
import type { SheetSource, WorkbookSource } from '@giaoban/core/layout'
import { layoutKey, outlineWorkbook, type SheetOutline } from '@giaoban/core/statistics'
import { openWorkbook } from '@giaoban/documents/layout'
import { keepFigures } from './keep-figures.ts'
import { keepRows } from './keep-rows.ts'
import type { FromReader, ReadingTask, SheetKept } from './messages.ts'

const port = parentPort
if (!port) throw new Error('read-thread runs only as a worker thread')
const task = workerData as ReadingTask

/** So many messages may wait to be stored: what is read faster than it is stored would pile up. */
const AHEAD = 8
const dealtWith = new Int32Array(task.dealtWith)
let sent = 0

const say = (message: FromReader): void => {
  port.postMessage(message)
  sent += 1
  for (let done = Atomics.load(dealtWith, 0); sent - done >= AHEAD; done = Atomics.load(dealtWith, 0))
    Atomics.wait(dealtWith, 0, done)
}

type Shown = ReturnType<ReturnType<typeof keepRows>['end']>

/** The workbook, each of whose sheets gives its rows on while it is read for its figures. */
class Teed implements WorkbookSource {
  readonly file: string
  readonly sheets: readonly SheetSource[]
  /** The first pass looks for the period only. */
  isKept = false
  shown: Shown | null = null

  constructor({ file, sheets }: WorkbookSource, positions: readonly number[]) {
    this.file = file
    this.sheets = positions.map((position) => this.#tee(sheets[position - 1] as SheetSource, position))
  }

  #tee(source: SheetSource, position: number): SheetSource {
    return {
      name: source.name,
      hidden: source.hidden,
      size: source.size,
      read: (take, onRead) => {
        if (!this.isKept) return source.read(take, onRead)
        const keeper = keepRows((part) => say({ kind: 'part', position, part }))
        const frame = source.read((row) => {
          keeper.take(row)
          take(row)
        }, onRead)
        this.shown = keeper.end(frame)
        return frame
      },
    }
  }
}

const sheetOf = (outline: SheetOutline, shown: Shown, placed: number): SheetKept => ({
  numericCells: outline.numericCells,
  placed,
  lastRow: shown.lastRow,
  lastCol: shown.lastCol,
  frame: {
    ...shown.frame,
    tables: outline.tables.map(({ number, title, header, firstRow, lastRow }) => ({
      number,
      title,
      layout: layoutKey(title, outline.sheet),
      header,
      firstRow,
      lastRow,
    })),
    findings: outline.findings,
  },
})

const percentTold = (): ((done: number, total: number) => void) => {
  let told = -1
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.min(99, Math.floor((100 * done) / total))
    if (percent > told) say({ kind: 'progress', percent })
    told = Math.max(told, percent)
  }
}

const readAll = ({ bytes, name, readSheets, period }: ReadingTask): void => {
  const workbook = openWorkbook(bytes, name)
  const all = workbook.sheets.map((_sheet, n) => n + 1)
  const positions = period === undefined ? all : all.filter((position) => !readSheets.includes(position))
  const teed = new Teed(workbook, positions)
  teed.isKept = period !== undefined || positions.length === 1
  const outline = outlineWorkbook(teed, percentTold(), null, period === undefined ? undefined : { period })
  if (!outline.hasTables) throw new Refusal('annex/no-header', { file: name }, { path: name })
  teed.isKept = true
  say({
    kind: 'opened',
    sheets: workbook.sheets.map((sheet) => ({ name: sheet.name, hidden: sheet.hidden })),
    period: outline.period,
  })
  let at = 0
  for (const sheet of outline.sheets) {
    const position = positions[at++] as number
    const shown = teed.shown as Shown
    const placed = keepFigures(sheet, {
      part: (part) => say({ kind: 'part', position, part }),
      lines: (lines) => say({ kind: 'lines', position, lines }),
    })
    say({ kind: 'sheet', position, sheet: sheetOf(sheet, shown, placed) })
  }
}

try {
  readAll(task)
  say({ kind: 'done' })
} catch (error) {
  if (!isRefusal(error)) throw error
  say({ kind: 'refused', code: error.code, params: error.params as Params })
}
