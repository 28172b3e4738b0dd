import type { Place } from '../navigation.ts'

/** What a key does. `go:` is followed by the path of a room. */
export type Command = 'search' | 'keys' | 'previousMonth' | 'nextMonth' | `go:${string}`

export interface KeyLine {
  /** Null: told in the list, but done by the box or the field that is open. */
  readonly command: Command | null
  /** Ways to press it: `/`, `mod+k` (Ctrl, or ⌘ on a Mac), `g m` (one after the other). */
  readonly strokes: readonly string[]
  readonly words: { readonly vi: string; readonly en: string }
}

const everywhere: readonly KeyLine[] = [
  {
    command: 'search',
    strokes: ['mod+k', '/'],
    words: { vi: 'Tìm chỉ tiêu, tháng, trang', en: 'Find an indicator, a month, a page' },
  },
  { command: 'keys', strokes: ['?'], words: { vi: 'Mở danh sách phím tắt này', en: 'Open this list of keys' } },
  { command: null, strokes: ['Escape'], words: { vi: 'Đóng hộp đang mở', en: 'Close the open box' } },
]

const months: readonly KeyLine[] = [
  { command: 'previousMonth', strokes: ['['], words: { vi: 'Tháng trước', en: 'Previous month' } },
  { command: 'nextMonth', strokes: [']'], words: { vi: 'Tháng sau', en: 'Next month' } },
]

/** Done by the page that checks texts, while the focus is in a result. */
const findings: readonly KeyLine[] = [
  {
    command: null,
    strokes: ['j', 'F8'],
    words: { vi: 'Soát số liệu: chỗ sau', en: 'Checking figures: the next finding' },
  },
  {
    command: null,
    strokes: ['k', 'shift+F8'],
    words: { vi: 'Soát số liệu: chỗ trước', en: 'Checking figures: the finding before' },
  },
]

/** Every key, once: the list shows them, and the keyboard is read by them. */
export const keyLines = (places: readonly Place[]): readonly KeyLine[] => [
  ...everywhere,
  ...months,
  ...(places.some(({ path }) => path === '/soat') ? findings : []),
  ...places.map(
    ({ path, key, label }): KeyLine => ({
      command: `go:${path}`,
      strokes: [`g ${key}`],
      words: { vi: `Đến ${label.vi}`, en: `Go to ${label.en}` },
    }),
  ),
]

/** One press, as the browser tells it. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** An input method is composing a letter. */
  readonly isComposing: boolean
  /** The focus is where one types. */
  readonly inField: boolean
  /** A dialog is open over the page. */
  readonly inDialog: boolean
}

/** Vietnamese Telex turns the brackets into letters; with it switched on they arrive like this. */
const telex: Readonly<Record<string, string>> = { ơ: '[', ư: ']', Ơ: '[', Ư: ']' }

/** What was pressed as the lines write it; null when the press belongs to somebody else. */
export const strokeOf = (press: Press, singleKeys: boolean): string | null => {
  if (press.isComposing || press.altKey || press.inDialog) return null
  if (press.ctrlKey || press.metaKey) return press.key.toLowerCase() === 'k' ? 'mod+k' : null
  if (press.inField || !singleKeys) return null
  const key = telex[press.key] ?? press.key
  return key.length === 1 ? key.toLowerCase() : null
}

interface Resolved {
  readonly command: Command | null
  /** What was pressed, when a second press is awaited. */
  readonly pending: string | null
}

/** What a stroke does after `pending`, or by itself. */
export const resolveStroke = (lines: readonly KeyLine[], pending: string | null, stroke: string): Resolved => {
  const find = (written: string): Command | null =>
    lines.find(({ strokes }) => strokes.includes(written))?.command ?? null
  const command = (pending === null ? null : find(`${pending} ${stroke}`)) ?? find(stroke)
  const begins = command === null && lines.some(({ strokes }) => strokes.some((each) => each.startsWith(`${stroke} `)))
  return { command, pending: begins ? stroke : null }
}
