import type { Client, WorkbookAnswer } from '@giaoban/api/client'
import { cellAddress, readAddress } from '@giaoban/core/layout'
import { type JSX, useState } from 'react'
import controls from '../../ui/controls.module.css'
import { Notice } from '../../ui/notice.tsx'
import { Placeholder } from '../../ui/placeholder.tsx'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { CellPanel } from './cell-panel.tsx'
import { keyOfLine } from './line-queue.ts'
import { placeKey } from './sheet-frame.ts'
import { type GridPlace, SheetGrid } from './sheet-grid.tsx'
import classes from './sheets-view.module.css'
import { useSheetPages } from './use-sheet-pages.ts'
import { countText } from './workbook-face.ts'
import { workbookWords } from './workbook-words.ts'

interface SheetViewProps {
  readonly client: Client
  readonly workbook: WorkbookAnswer
  readonly sheet: number
  /** Cell that is chosen at first, in A1 notation. */
  readonly cell: string | null
  /** Asks the line of a cell; absent for those who only see. */
  readonly onQuestion?: ((key: string) => void) | undefined
}

const SheetView = ({ client, workbook, sheet, cell, onQuestion }: SheetViewProps): JSX.Element => {
  const say = useSay(workbookWords)
  const { frame, rows, error, retry, onSight } = useSheetPages(client, workbook.id, sheet)
  const [current, setCurrent] = useState<GridPlace>(
    () => (cell === null ? null : readAddress(cell)) ?? { row: 1, col: 1 },
  )
  if (error && frame === null)
    return (
      <Notice
        kind="problem"
        title={say('failed')}
        action={
          <button type="button" className={controls.plain} onClick={retry}>
            {say('retry')}
          </button>
        }
      />
    )
  if (frame === null) return <Placeholder lines={12} label={say('loading')} />
  if (frame.lastRow === 0) return <p>{say('emptySheet')}</p>
  const mark = rows.marks.get(placeKey(current.row, current.col))
  const isHeader = frame.tables.some(
    ({ header: { top, left, bottom, right } }) =>
      top <= current.row && current.row <= bottom && left <= current.col && current.col <= right,
  )
  const ask =
    onQuestion && mark?.layout != null && mark.line !== null
      ? () => onQuestion(keyOfLine(mark.layout ?? '', mark.line ?? ''))
      : undefined
  return (
    <>
      <SheetGrid
        frame={frame}
        rows={rows}
        current={current}
        startAt={current}
        onCurrent={setCurrent}
        onSight={onSight}
        onEnter={() => ask?.()}
      />
      <CellPanel
        address={cellAddress(current.row, current.col)}
        cell={rows.cells.get(current.row)?.get(current.col)}
        mark={mark}
        isHeader={isHeader}
        onQuestion={ask}
      />
    </>
  )
}

const Legend = (): JSX.Element => {
  const say = useSay(workbookWords)
  return (
    <ul className={classes.legend} aria-label={say('legend')}>
      <li data-state="kept">✓ {say('mark_kept')}</li>
      <li data-state="open">? {say('mark_open')}</li>
      <li data-state="left">– {say('mark_left')}</li>
      <li data-state="unplaced">! {say('mark_unplaced')}</li>
    </ul>
  )
}

interface SheetsViewProps extends Omit<SheetViewProps, 'sheet'> {
  readonly sheet: number
  readonly onSheet: (sheet: number) => void
}

/** The sheets of a workbook as the file shows them, with what was recognised laid over. */
export const SheetsView = (props: SheetsViewProps): JSX.Element => {
  const { workbook, sheet, cell, onSheet } = props
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  return (
    <div className={classes.view}>
      <label className={classes.pick}>
        {say('sheetPick')}{' '}
        <select
          className={controls.input}
          value={sheet}
          onChange={(event) => onSheet(Number(event.currentTarget.value))}
        >
          {workbook.sheets.map(({ position, name, hidden, placed, numericCells }) => (
            <option key={position} value={position}>
              {[
                name,
                ...(hidden ? [say('sheetHidden')] : []),
                say('sheetShare', {
                  placed: countText(placed, language),
                  numeric: countText(numericCells, language),
                }),
              ].join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <Legend />
      <p className={classes.hint}>{say('gridHint')}</p>
      <SheetView key={`${sheet} ${cell ?? ''}`} {...props} />
    </div>
  )
}
