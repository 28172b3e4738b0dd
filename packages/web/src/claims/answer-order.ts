import { checkClaims, readClaims } from '@giaoban/core/claims'
import { type Finding, inTextOrder, isRefusal, type Params, type Span } from '@giaoban/core/findings'
import { findTextTables, type TextFileKind, type TextTable } from '@giaoban/core/layout'
import { buildIndex, type StatisticsIndex } from '@giaoban/core/statistics'
import { compareOther } from './compare-other.ts'
import type { Block, CheckOrder, Report, Source } from './protocol.ts'
import { blocksOfPlainText, shownBlocks } from './text-blocks.ts'

/** A file as text with its places: what documents' `readProse` answers. */
export interface ReadText {
  readonly kind: TextFileKind
  readonly text: string
  readonly blocks: readonly Pick<Block, 'start' | 'end' | 'place'>[]
  /** Absent: lines with tabs are tables. */
  readonly tables?: readonly TextTable[]
}

export interface Checker {
  /** Throws the refusals of reading a file. */
  readonly readFile: (bytes: Uint8Array, name: string) => ReadText | Promise<ReadText>
  readonly tell: (report: Report) => void
  /** Milliseconds that only grow. */
  readonly clock: () => number
}

/** What was checked last, to be made into whatever is asked for. */
export interface Checked {
  readonly name: string | null
  readonly text: string
  readonly findings: readonly Finding[]
  readonly blocks: readonly Block[]
  readonly tables: readonly TextTable[]
  /** To be opened again for a copy with comments. */
  readonly source: Source
}

/** Entries of a list in one report. */
const batch = 2000

/**
 * Reads and checks one source and tells every step. A refusal or failure is told, never thrown: answers null then.
 * Linear in the length of the text.
 */
export const answerCheck = async (order: CheckOrder, checker: Checker): Promise<Checked | null> => {
  try {
    return await check(order, checker)
  } catch (error) {
    const { id } = order
    if (isRefusal(error)) checker.tell({ kind: 'refused', id, code: error.code, params: error.params as Params })
    else checker.tell({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
    return null
  }
}

const check = async (order: CheckOrder, checker: Checker): Promise<Checked> => {
  const { tell, clock } = checker
  const { id, source, facts } = order
  const begun = clock()
  const opened = await open(id, source, checker)
  const { name, text, blocks, tables = findTextTables(opened.text) } = opened
  const index = facts === null ? null : buildIndex(facts.dataset)
  tell({ kind: 'progress', id, step: 'read', amount: text.length })
  const end = endOfFirstPart(opened)
  if (end !== null) {
    const part = {
      ...opened,
      text: text.slice(0, end),
      blocks: blocks.filter((block) => block.end <= end),
      tables: opened.tables?.filter((table) => table.end <= end),
    }
    await tellFound(part, { ...order, other: null }, index, checker)
    tell({ kind: 'part', id, characters: text.length, milliseconds: clock() - begun })
    tell({ kind: 'progress', id, step: 'read', amount: text.length })
  }
  const findings = await tellFound(opened, order, index, checker)
  tell({ kind: 'done', id, milliseconds: clock() - begun })
  return { name, text, findings, blocks, tables, source }
}

interface Opened {
  readonly name: string | null
  readonly fileKind: TextFileKind | null
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tables?: readonly TextTable[] | undefined
}

/** The beginning of a long text is checked first, so that something is seen at once; it costs a small part of the whole. */
const partSize = 30_000

/** The end of a paragraph or row not far from `partSize`; null for a text that is soon done. */
const endOfFirstPart = ({ text, blocks }: Opened): number | null => {
  if (text.length < 4 * partSize) return null
  const last = blocks.findLast(({ end }) => end <= partSize && text[end] === '\n')
  return last ? last.end : null
}

const tellFound = async (
  { name, fileKind, text, blocks, tables }: Opened,
  { id, period, facts, other }: CheckOrder,
  index: StatisticsIndex | null,
  checker: Checker,
): Promise<readonly Finding[]> => {
  const { tell } = checker
  const reading = readClaims(text, {
    ...(index && { indicators: index.dataset.indicators }),
    ...(period !== null && { period }),
    ...(tables && { tables }),
  })
  tell({ kind: 'text', id, name, fileKind, text, document: reading.document })
  tell({ kind: 'progress', id, step: 'check', amount: reading.claims.length })
  const compared =
    other === null
      ? null
      : await compareOther({ name, text, reading }, other, index?.dataset.indicators ?? [], (source) =>
          open(id, source, checker),
        )
  if (compared) tell({ kind: 'other', id, other: compared.other })
  const context = {
    ...(period !== null && { period }),
    ...(index && facts && { index, area: facts.areaCode, asOf: facts.asOf }),
  }
  const findings = inTextOrder([
    ...reading.findings,
    ...checkClaims(text, reading, context),
    ...(compared?.findings ?? []),
  ])
  tellAll(blocks, (some) => tell({ kind: 'blocks', id, blocks: some }))
  tellAll(reading.claims.toSorted(byStart), (some) => tell({ kind: 'claims', id, claims: some }))
  tellAll(findings, (some) => tell({ kind: 'findings', id, findings: some }))
  return findings
}

const byStart = (a: Span, b: Span): number => a.start - b.start

const tellAll = <T>(list: readonly T[], tell: (some: readonly T[]) => void): void => {
  for (let at = 0; at < list.length; at += batch) tell(list.slice(at, at + batch))
}

const open = async (id: number, source: Source, { readFile, tell }: Checker): Promise<Opened> => {
  if (source.kind === 'text') {
    const { text } = source
    return { name: null, fileKind: null, text, blocks: shownBlocks(text, blocksOfPlainText(text)) }
  }
  const { file } = source
  tell({ kind: 'progress', id, step: 'open', amount: file.size })
  const { kind, text, blocks, tables } = await readFile(new Uint8Array(await file.arrayBuffer()), file.name)
  return {
    name: file.name,
    fileKind: kind,
    text,
    tables,
    blocks: kind === 'text' ? shownBlocks(text, blocksOfPlainText(text)) : shownBlocks(text, blocks, tables),
  }
}
