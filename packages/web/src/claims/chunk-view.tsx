import { type Finding, severityNames } from '@giaoban/core/findings'
import { Fragment, type JSX, memo, type NamedExoticComponent, type ReactNode, useEffect, useRef, useState } from 'react'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { SeveritySign } from '../ui/severity-name.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { type Group, groupsOf, isNumeric } from './block-groups.ts'
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

const Table = (props: {
  readonly group: Extract<Group, { kind: 'table' }>
  readonly shared: TextMarks
  readonly current: number | null
}): JSX.Element => {
  const { group, shared, current } = props
  const say = useSay(claimsWords)
  const place = group.rows[0]?.cells.find(({ block }) => block)?.block?.place
  const label =
    place?.kind === 'sheetCell' ? say('sheet', { sheet: place.sheet }) : say('table', { table: group.table })
  return (
    <ScrollRegion className={classes.tableBox} label={label}>
      <table className={classes.table}>
        <tbody>
          {group.rows.map(({ number, cells }) => (
            <tr key={number}>
              {cells.map(({ block, span }, at) =>
                block === null ? (
                  // oxlint-disable-next-line react/no-array-index-key, jsx-a11y/control-has-associated-label -- an empty cell is empty
                  <td key={`gap ${at}`} colSpan={span} />
                ) : (
                  <td
                    key={block.start}
                    colSpan={span}
                    data-number={isNumeric(shared.text.slice(block.start, block.end)) || undefined}
                  >
                    <Words block={block} shared={shared} current={current} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

const Paragraph = (props: {
  readonly blocks: readonly Block[]
  readonly shared: TextMarks
  readonly current: number | null
}): JSX.Element => (
  <p className={classes.paragraph}>
    {props.blocks.map((block, at) => (
      <Fragment key={block.start}>
        {at > 0 && ' '}
        <Words block={block} shared={props.shared} current={props.current} />
      </Fragment>
    ))}
  </p>
)

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
          ? groupsOf(shared.text, chunk.blocks).map((group) =>
              group.kind === 'table' ? (
                <Table key={group.start} group={group} shared={shared} current={current} />
              ) : (
                <Paragraph key={group.blocks[0]?.start} blocks={group.blocks} shared={shared} current={current} />
              ),
            )
          : shared.text.slice(chunk.start, chunk.end)}
      </div>
    )
  },
)
