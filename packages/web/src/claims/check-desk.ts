import type { FactsAnswer } from '@giaoban/api/client'
import type { Claim, Reading } from '@giaoban/core/claims'
import type { Finding, Params } from '@giaoban/core/findings'
import type { TextFileKind } from '@giaoban/core/layout'
import type { PeriodId } from '@giaoban/core/periods'
import type { Block, MakeOrder, Order, Other, OtherRead, Report, Source, Step } from './protocol.ts'

/** What a check found. */
export interface CheckResult {
  readonly name: string | null
  readonly fileKind: TextFileKind | null
  readonly text: string
  readonly document: Reading['document']
  /** What the text says of itself, whatever a person chose since. */
  readonly own: Reading['document']
  readonly blocks: readonly Block[]
  /** In the order of the text. */
  readonly claims: readonly Claim[]
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  readonly milliseconds: number
  /** Characters of the whole text while only its beginning is checked; null: this is the whole. */
  readonly partOf: number | null
  /** The figures that it was held against; null: the text alone. */
  readonly facts: FactsAnswer | null
  /** The period that a person chose; null: as the text says. */
  readonly period: PeriodId | null
  /** The second text that it was held against. */
  readonly other: OtherRead | null
}

export interface CheckState {
  readonly running: { readonly step: Step; readonly amount: number } | null
  /** Stays while the same text is checked again. */
  readonly result: CheckResult | null
  readonly refusal: { readonly code: string; readonly params: Params } | null
  readonly failure: string | null
}

export const idle: CheckState = { running: null, result: null, refusal: null, failure: null }

/** What a desk needs of a worker. */
export interface CheckPort {
  send(order: Order): void
  /** Called once: what the worker tells, and the words of its breaking down. */
  listen(hear: (report: Report) => void, fail: (message: string) => void): void
  terminate(): void
}

export interface Ask {
  readonly source: Source
  readonly period: PeriodId | null
  readonly facts: FactsAnswer | null
  readonly other: Other | null
}

/** A text, or the bytes of a file. */
export type Made = string | Uint8Array<ArrayBuffer>

interface Awaited {
  readonly resolve: (made: Made) => void
  readonly reject: (why: Error) => void
}

/** One checker at a time: a new order gives up the one before. */
export interface CheckDesk {
  /** Starts the worker before there is anything to do. */
  open(): void
  check(ask: Ask): void
  /** Gives up what runs; the result before it, of the same text, stays. */
  cancel(): void
  /** Forgets text and result. */
  clear(): void
  /** The last result in a form that can be taken elsewhere. Rejects where it cannot be made. */
  make(what: Omit<MakeOrder, 'kind' | 'id' | 'ticket'>): Promise<Made>
}

type Building = { -readonly [K in 'blocks' | 'claims' | 'findings']: CheckResult[K][number][] } & {
  head: Extract<Report, { kind: 'text' }> | null
  other: OtherRead | null
}

const nothingBuilt = (): Building => ({ head: null, other: null, blocks: [], claims: [], findings: [] })

/** `open` starts a worker; `onState` is told every change. */
export const checkDesk = (open: () => CheckPort, onState: (state: CheckState) => void): CheckDesk => {
  let port: CheckPort | null = null
  let id = 0
  let asked: Ask | null = null
  let building = nothingBuilt()
  let state = idle
  let tickets = 0
  const awaited = new Map<number, Awaited>()

  const set = (change: Partial<CheckState>): void => {
    state = { ...state, ...change }
    onState(state)
  }
  const close = (): void => {
    port?.terminate()
    port = null
    for (const { reject } of awaited.values()) reject(new Error('the check was given up'))
  }
  const end = (change: Partial<CheckState>): void => set({ running: null, ...change })

  const take = (milliseconds: number, partOf: number | null): void => {
    const { head, ...lists } = building
    if (!head || !asked) return
    const { name, fileKind, text, document } = head
    const { facts, period } = asked
    const own = period === null ? document : (state.result?.own ?? document)
    const result = { name, fileKind, text, document, own, ...lists, milliseconds, partOf, facts, period }
    building = nothingBuilt()
    // The beginning of a text is no news to somebody who sees the whole of it checked another way.
    if (partOf === null) end({ result, refusal: null, failure: null })
    else if (state.result === null) set({ result })
  }

  const hear = (report: Report): void => {
    // What a former order still tells is of no interest.
    if (report.id !== id) return
    switch (report.kind) {
      case 'progress':
        return set({ running: { step: report.step, amount: report.amount } })
      case 'text':
        building.head = report
        return
      case 'other':
        building.other = report.other
        return
      case 'blocks':
        building.blocks.push(...report.blocks)
        return
      case 'claims':
        building.claims.push(...report.claims)
        return
      case 'findings':
        building.findings.push(...report.findings)
        return
      case 'done':
        return take(report.milliseconds, null)
      case 'part':
        return take(report.milliseconds, report.characters)
      case 'made':
        return awaited.get(report.ticket)?.resolve(report.content)
      case 'notMade':
        return awaited.get(report.ticket)?.reject(new Error(report.message))
      case 'refused':
        return end({ result: null, refusal: { code: report.code, params: report.params } })
      case 'failed':
        return end({ failure: report.message })
    }
  }

  const worker = (): CheckPort => {
    if (port) return port
    port = open()
    port.listen(hear, (message) => {
      close()
      end({ failure: message })
    })
    return port
  }

  return {
    open: () => void worker(),
    check(ask) {
      // A worker that is busy cannot be told to stop: it is ended, and another begins.
      if (state.running) close()
      id += 1
      if (ask.source !== asked?.source) state = idle
      asked = ask
      building = nothingBuilt()
      const amount = ask.source.kind === 'text' ? ask.source.text.length : ask.source.file.size
      set({ running: { step: 'open', amount }, refusal: null, failure: null })
      worker().send({ kind: 'check', id, ...ask })
    },
    cancel() {
      close()
      id += 1
      end({})
    },
    clear() {
      if (state.running) close()
      id += 1
      state = idle
      onState(state)
    },
    make(what) {
      const ticket = ++tickets
      return new Promise<Made>((resolve, reject) => {
        awaited.set(ticket, { resolve, reject })
        worker().send({ kind: 'make', id, ticket, ...what })
      }).finally(() => awaited.delete(ticket))
    },
  }
}
