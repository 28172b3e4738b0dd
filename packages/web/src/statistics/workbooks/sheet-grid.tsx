/* oxlint-disable jsx-a11y/prefer-tag-over-role -- cells stand where the scroll puts them, which no table can */
import type { SheetAnswer } from '@giaoban/api/client'
import { colName } from '@giaoban/core/layout'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type JSX, type KeyboardEvent, memo, type NamedExoticComponent, useEffect, useId, useMemo, useRef } from 'react'
import { useSay } from '../../ui/words.tsx'
import {
  columnOffsets,
  mergeAt,
  mergesWithin,
  placeKey,
  rowHeight,
  type SheetCell,
  type SheetMark,
  type SheetMerge,
  type SheetRows,
} from './sheet-frame.ts'
import classes from './sheet-grid.module.css'
import { workbookWords } from './workbook-words.ts'

export interface GridPlace {
  readonly row: number
  readonly col: number
}

const numbersWidth = 56
const signs: Readonly<Record<SheetMark['state'], string>> = { kept: '✓', left: '–', open: '?', unplaced: '!' }

interface CellProps {
  readonly id: string
  readonly cell: SheetCell | undefined
  readonly mark: SheetMark | undefined
  readonly isHeader: boolean
  readonly isCurrent: boolean
  readonly stateWords: string
  readonly col: number
  readonly left: number
  readonly width: number
  readonly height: number
}

const Cell: NamedExoticComponent<CellProps> = memo((props: CellProps): JSX.Element => {
  const { id, cell, mark, isHeader, isCurrent, stateWords, col, left, width, height } = props
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={col}
      aria-selected={isCurrent}
      className={classes.cell}
      data-state={mark?.state}
      data-number={cell?.number || undefined}
      data-bold={cell?.bold || undefined}
      data-header={isHeader || undefined}
      data-col={col}
      style={{ left, width, height, paddingInlineStart: cell && cell.indent > 0 ? 6 + cell.indent * 10 : undefined }}
    >
      {mark && (
        <span className={classes.sign} aria-hidden="true">
          {signs[mark.state]}
        </span>
      )}
      <span className={classes.text}>{cell?.text}</span>
      {mark && <span className="visually-hidden">, {stateWords}</span>}
    </div>
  )
})

interface SheetGridProps {
  readonly frame: SheetAnswer
  readonly rows: SheetRows
  readonly current: GridPlace
  /** Place that is in sight at first. */
  readonly startAt: GridPlace
  readonly onCurrent: (place: GridPlace) => void
  readonly onSight: (from: number, to: number) => void
  /** Enter on a cell. */
  readonly onEnter: () => void
}

const moves: Readonly<Record<string, readonly [rows: number, cols: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
}

const within = (value: number, most: number): number => Math.min(Math.max(1, value), Math.max(1, most))

/** Where a key leads; a step out of a merged range leaves the whole of it. */
const placeAfter = (
  { key, ctrlKey }: KeyboardEvent,
  { row, col }: GridPlace,
  { lastRow, lastCol }: SheetAnswer,
  merges: readonly SheetMerge[],
): GridPlace | null => {
  if (key === 'Home') return { row: ctrlKey ? 1 : row, col: 1 }
  if (key === 'End') return { row: ctrlKey ? lastRow : row, col: lastCol }
  const move = moves[key]
  if (move === undefined) return null
  const [down, right] = move
  const merged = mergeAt(merges, row, col)
  const edge = {
    row: merged === null ? row : down > 0 ? merged.bottom : merged.top,
    col: merged === null ? col : right > 0 ? merged.right : merged.left,
  }
  return {
    row: within((down === 0 ? row : edge.row) + down, lastRow),
    col: within((right === 0 ? col : edge.col) + right, lastCol),
  }
}

/**
 * A sheet as its file shows it, with a sign in each numeric cell of what was made of it. Rows and columns out of sight are not
 * there; merged ranges are as long as any of their rows is in sight. One stop for the tab key; arrows go from cell to cell.
 */
export const SheetGrid = (props: SheetGridProps): JSX.Element => {
  const { frame, rows, current, startAt, onCurrent, onSight, onEnter } = props
  const say = useSay(workbookWords)
  const id = useId()
  const region = useRef<HTMLDivElement>(null)
  const offsets = useMemo(() => columnOffsets(frame), [frame])
  const widthOf = (col: number): number => (offsets[col] ?? 0) - (offsets[col - 1] ?? 0)
  // oxlint-disable-next-line react/incompatible-library -- it is told of every scroll, and nothing here is memoised by it
  const vertical = useVirtualizer({
    count: frame.lastRow,
    getScrollElement: () => region.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
  })
  // oxlint-disable-next-line react/incompatible-library -- as above
  const horizontal = useVirtualizer({
    horizontal: true,
    count: frame.lastCol,
    getScrollElement: () => region.current,
    estimateSize: (index) => widthOf(index + 1),
    overscan: 3,
    paddingStart: numbersWidth,
    scrollPaddingStart: numbersWidth,
  })
  const seenRows = vertical.getVirtualItems()
  const seenCols = horizontal.getVirtualItems()
  const [first, last] = [(seenRows[0]?.index ?? 0) + 1, (seenRows.at(-1)?.index ?? 0) + 1]
  useEffect(() => onSight(first, last), [first, last, onSight])
  const begin = useRef(startAt)
  useEffect(() => {
    const { row, col } = begin.current
    if (row > 1) vertical.scrollToIndex(row - 1, { align: 'center' })
    if (col > 1) horizontal.scrollToIndex(col - 1, { align: 'auto' })
  }, [vertical, horizontal])

  const merges = mergesWithin(rows.merges, first, last)
  // A merged range that begins above stands in its first row, which is drawn although it is out of sight.
  const shown = new Set([...seenRows.map(({ index }) => index + 1), ...merges.map(({ top }) => top)])
  const isHeader = (row: number, col: number): boolean =>
    frame.tables.some(
      ({ header }) => header.top <= row && row <= header.bottom && header.left <= col && col <= header.right,
    )
  const cellId = ({ row, col }: GridPlace): string => {
    const merged = mergeAt(rows.merges, row, col)
    return `${id}-${merged?.top ?? row}-${merged?.left ?? col}`
  }
  const go = (place: GridPlace): void => {
    onCurrent(place)
    vertical.scrollToIndex(place.row - 1, { align: 'auto' })
    horizontal.scrollToIndex(place.col - 1, { align: 'auto' })
  }
  const columnsOf = (row: number): readonly number[] => {
    const own = merges.filter(({ top }) => top === row).map(({ left }) => left)
    const seen = seenCols
      .map(({ index }) => index + 1)
      .filter((col) => {
        const merged = mergeAt(merges, row, col)
        return merged === null
      })
    return [...new Set([...own, ...seen])].toSorted((a, b) => a - b)
  }
  return (
    <div
      ref={region}
      className={classes.region}
      // Room for a bar beneath the last row.
      style={{ height: vertical.getTotalSize() + 18 }}
      role="grid"
      tabIndex={0}
      aria-label={say('grid', { name: frame.name })}
      aria-rowcount={frame.lastRow}
      aria-colcount={frame.lastCol}
      aria-activedescendant={cellId(current)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') return onEnter()
        const place = placeAfter(event, current, frame, rows.merges)
        if (place === null) return
        event.preventDefault()
        go(place)
      }}
      onClick={(event) => {
        const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-col]')
        const row = cell?.closest<HTMLElement>('[data-row]')
        if (cell && row) onCurrent({ row: Number(row.dataset['row']), col: Number(cell.dataset['col']) })
      }}
    >
      <div className={classes.sheet} style={{ height: vertical.getTotalSize(), width: horizontal.getTotalSize() }}>
        <div className={classes.heads} aria-hidden="true" style={{ height: rowHeight }}>
          <span className={classes.corner} style={{ width: numbersWidth }} />
          {seenCols.map(({ index, start, size }) => (
            <span key={index} className={classes.head} style={{ left: start, width: size }}>
              {colName(index + 1)}
            </span>
          ))}
        </div>
        {[...shown].map((row) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row}
            className={classes.row}
            data-row={row}
            data-hidden={rows.hidden.has(row) || undefined}
            style={{ top: row * rowHeight, height: rowHeight }}
          >
            <span
              role="rowheader"
              className={classes.number}
              style={{ width: numbersWidth }}
              data-hint={rows.hidden.has(row) ? say('rowHidden') : undefined}
            >
              {row}
              {rows.hidden.has(row) && <span aria-label={say('rowHidden')}> ⌀</span>}
            </span>
            {columnsOf(row).map((col) => {
              const merge = merges.find(({ top, left }) => top === row && left === col)
              const mark = rows.marks.get(placeKey(row, col))
              return (
                <Cell
                  key={col}
                  id={`${id}-${row}-${col}`}
                  cell={rows.cells.get(row)?.get(col)}
                  mark={mark}
                  isHeader={isHeader(row, col)}
                  isCurrent={cellId(current) === `${id}-${row}-${col}`}
                  stateWords={mark ? say(`mark_${mark.state}`) : ''}
                  col={col}
                  left={numbersWidth + (offsets[col - 1] ?? 0)}
                  width={(offsets[merge?.right ?? col] ?? 0) - (offsets[col - 1] ?? 0)}
                  height={((merge?.bottom ?? row) - row + 1) * rowHeight}
                />
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}
