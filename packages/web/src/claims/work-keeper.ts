import { isPeriodId, type PeriodId } from '@giaoban/core/periods'
import type { Against } from './compare-control.tsx'
import { type Ignored, nothingIgnored } from './ignored.ts'
import type { Source } from './protocol.ts'

/** What a person decided about a text. */
export interface Choices {
  readonly period: PeriodId | null
  readonly against: Against | null
  readonly ignored: Ignored
}

/** What a person works on: it outlasts a look at another page, and a reload. */
export interface Work extends Choices {
  readonly source: Source | null
  /** Whether the source is the demonstration's draft. */
  readonly isDraft: boolean
  /** What stands in the field and was not checked yet. */
  readonly typed: string
}

export const noWork: Work = {
  source: null,
  isDraft: false,
  typed: '',
  period: null,
  against: null,
  ignored: nothingIgnored,
}

/** What is needed of the browser's storage of a tab. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Keeps the work of one tab: in memory while the program runs, in the tab's own storage across a reload. Nothing is sent. */
export interface WorkKeeper {
  read(): Work
  /** False: too long for the storage (a reload would lose it). A later call goes before an earlier one. */
  keepSource(source: Source | null, isDraft: boolean): Promise<boolean>
  keepChoices(choices: Choices): void
  keepTyped(typed: string): void
  forget(): void
}

const keys = { source: 'giaoban-soat-source', choices: 'giaoban-soat-choices', typed: 'giaoban-soat-typed' } as const

/** Browsers keep about five million characters for a tab; a file grows by a third in base64. More would only hold the page up. */
const mostCharacters = 4_000_000
const mostBytes = 2_000_000

interface StoredSource {
  readonly name: string | null
  /** A text as it is, a file in base64. */
  readonly content: string
  readonly isDraft: boolean
}

type StoredChoices = Omit<Choices, 'ignored'> & { readonly ignored: readonly [string, string][] }

const toBase64 = (bytes: Uint8Array): string => {
  let letters = ''
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(letters)
}

const storedOf = async (source: Source, isDraft: boolean): Promise<StoredSource | null> => {
  if (source.kind === 'text')
    return source.text.length > mostCharacters ? null : { name: null, content: source.text, isDraft }
  const { file } = source
  if (file.size > mostBytes) return null
  return { name: file.name, content: toBase64(new Uint8Array(await file.arrayBuffer())), isDraft }
}

const sourceOf = ({ name, content }: StoredSource): Source => {
  if (name === null) return { kind: 'text', text: content }
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
  return { kind: 'file', file: new File([bytes], name) }
}

/** `storage`: null where the browser has blocked it; the work then lasts as long as the program runs. */
export const workKeeper = (storage: TabStorage | null): WorkKeeper => {
  const get = (key: string): unknown => {
    try {
      const text = storage?.getItem(key)
      return text ? JSON.parse(text) : null
    } catch {
      return null // left by another version, or blocked
    }
  }
  const put = (key: string, value: unknown): boolean => {
    try {
      storage?.removeItem(key)
      if (value !== null) storage?.setItem(key, JSON.stringify(value))
      return storage !== null || value === null
    } catch {
      return false // full
    }
  }
  const restored = (): Work => {
    try {
      const source = get(keys.source) as StoredSource | null
      const choices = get(keys.choices) as StoredChoices | null
      return {
        source: source && sourceOf(source),
        isDraft: source?.isDraft ?? false,
        typed: (get(keys.typed) as string | null) ?? '',
        period: choices?.period && isPeriodId(choices.period) ? choices.period : null,
        against: choices?.against ?? null,
        ignored: new Map(choices?.ignored ?? []),
      }
    } catch {
      return noWork // of another shape: a person or another version left it
    }
  }
  let work = restored()
  let turn = 0
  return {
    read: () => work,
    async keepSource(source, isDraft) {
      work = { ...work, source, isDraft }
      const mine = ++turn
      put(keys.source, null)
      const stored = source && (await storedOf(source, isDraft))
      if (mine !== turn) return true
      return source === null || (stored !== null && put(keys.source, stored))
    },
    keepChoices(choices) {
      work = { ...work, ...choices }
      put(keys.choices, { ...choices, ignored: [...choices.ignored] })
    },
    keepTyped(typed) {
      work = { ...work, typed }
      put(keys.typed, typed === '' ? null : typed)
    },
    forget() {
      turn += 1
      work = noWork
      for (const key of Object.values(keys)) put(key, null)
    },
  }
}
