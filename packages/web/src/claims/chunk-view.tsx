import { type Finding, severityNames } from '@giaoban/core/findings'
import { Fragment, type JSX, memo, type NamedExoticComponent, type ReactNode, useEffect, useRef, useState } from 'react'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { SeveritySign } from '../ui/severity-name.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { gravest, type Marks, type Stretch, stretchesOf } from './marks.ts'
import type { Block } from './protocol.ts'
import type { Chunk } from './text-blocks.ts'
import classes from './text-view.module.css'
import { watchNear } from './watch-near.ts'
import { claimsWords } from './words.ts'

/** What every chunk of one text shares. */
export interface TextMarks {
  readonly text: string
  readonly marks: Marks
  /** The finding of each marked span: index in the result. */
  readonly indices: readonly number[]
  readonly findings: readonly Finding[]
  readonly hintOf: (claim: number) => string
  readonly onOpen: (finding: number) => void
}

interface MarkProps {
  readonly stretch: Stretch
  readonly shared: TextMarks
  readonly current: number | null
  readonly children: ReactNode
}

const Mark = ({ stretch, shared, current, children }: MarkProps): JSX.Element => {
  const { language } = useLanguage()
  const numbers = stretch.findings.map((at) => shared.indices[at] as number)
  const severity = gravest(numbers.map((number) => (shared.findings[number] as Finding).severity))
  const first = numbers[0] as number
  const look = {
    className: classes.mark,
    'data-severity': severity,
    'data-current': (current !== null && numbers.includes(current)) || undefined,
  }
  // Its further parts, in other paragraphs, are not one more thing to stop at.
  if (!stretch.begins) return <span {...look}>{children}</span>
  return (
    <a
      {...look}
      href={`#diem-${first + 1}`}
      data-findings={numbers.join(' ')}
      onClick={(event) => {
        event.preventDefault()
        shared.onOpen(current !== null && numbers.includes(current) ? current : first)
      }}
    >
      {children}
      <span className={classes.tag}>
        <SeveritySign severity={severity} />
        {severityNames[severity][language]}
      </span>
    </a>
  )
}

const Words = (props: {
  readonly block: Block
  readonly shared: TextMarks
  readonly current: number | null
}): JSX.Element => {
  const { block, shared, current } = props
  const { text, marks, hintOf } = shared
  return (
    <>
      {stretchesOf(block, marks).map((stretch) => {
        const words = stretch.pieces.map(({ start, end, claim }) =>
          claim === null ? (
            <Fragment key={start}>{text.slice(start, end)}</Fragment>
          ) : (
            <span key={start} className={classes.claim} data-hint={hintOf(claim)}>
              {text.slice(start, end)}
            </span>
          ),
        )
        return stretch.findings.length === 0 ? (
          <Fragment key={stretch.start}>{words}</Fragment>
        ) : (
          <Mark key={stretch.start} stretch={stretch} shared={shared} current={current}>
            {words}
          </Mark>
        )
      })}
    </>
  )
}

interface RowOfCells {
  readonly key: number
  readonly cells: readonly Block[]
}

/** Neighbouring cells by rows; a paragraph is a group of its own. */
const grouped = (blocks: readonly Block[]): readonly (Block | readonly RowOfCells[])[] => {
  const groups: (Block | { key: number; cells: Block[] }[])[] = []
  let table = 0
  let row = 0
  for (const block of blocks) {
    const { place } = block
    if (place.kind !== 'cell') {
      table = 0
      groups.push(block)
      continue
    }
    if (place.table !== table) groups.push([])
    const rows = groups.at(-1) as { key: number; cells: Block[] }[]
    if (place.table !== table || place.row !== row) rows.push({ key: place.row, cells: [] })
    rows.at(-1)?.cells.push(block)
    table = place.table
    row = place.row
  }
  return groups
}

const columnOf = (block: Block): number => (block.place.kind === 'cell' ? block.place.col : 1)

const TableRows = (props: {
  readonly rows: readonly RowOfCells[]
  readonly shared: TextMarks
  readonly current: number | null
}): JSX.Element => {
  const say = useSay(claimsWords)
  const { place } = props.rows[0]?.cells[0] ?? {}
  const last = Math.max(...props.rows.flatMap(({ cells }) => cells.map(columnOf)))
  return (
    <ScrollRegion
      className={classes.tableBox}
      label={place?.kind === 'cell' ? say('table', { table: place.table }) : undefined}
    >
      <table className={classes.table}>
        <tbody>
          {props.rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                // A cell reaches to the next one of its row.
                <td
                  key={cell.start}
                  colSpan={Math.max(1, (cells[at + 1] ? columnOf(cells[at + 1] as Block) : last + 1) - columnOf(cell))}
                >
                  <Words block={cell} shared={props.shared} current={props.current} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface ChunkViewProps {
  readonly chunk: Chunk
  readonly shared: TextMarks
  /** The finding that is open, when it stands in this chunk. */
  readonly current: number | null
  /** Printing, or the first of the text: shown whole though nobody has scrolled there. */
  readonly always: boolean
}

/** How high a chunk will be, roughly: what a scroll bar needs. */
const roughHeight = ({ start, end, blocks }: Chunk): string => `auto ${Math.ceil((end - start) / 80 + blocks.length)}lh`

/** Neighbouring paragraphs and tables: plain words while far from the view, marked ones near it. */
export const ChunkView: NamedExoticComponent<ChunkViewProps> = memo(
  ({ chunk, shared, current, always }: ChunkViewProps): JSX.Element => {
    const host = useRef<HTMLDivElement>(null)
    const [near, setNear] = useState(false)
    useEffect(() => (host.current ? watchNear(host.current, setNear) : undefined), [])
    const isWhole = always || near || current !== null
    return (
      <div ref={host} className={classes.chunk} style={{ containIntrinsicBlockSize: roughHeight(chunk) }}>
        {isWhole
          ? grouped(chunk.blocks).map((group) =>
              Array.isArray(group) ? (
                <TableRows
                  key={(group[0] as RowOfCells).cells[0]?.start}
                  rows={group}
                  shared={shared}
                  current={current}
                />
              ) : (
                <p key={(group as Block).start} className={classes.paragraph}>
                  <Words block={group as Block} shared={shared} current={current} />
                </p>
              ),
            )
          : shared.text.slice(chunk.start, chunk.end)}
      </div>
    )
  },
)
