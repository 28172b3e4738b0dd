import { CFB, utils, write } from '@e965/xlsx'

/** An .xls as a library writes it: rows of plain values, by sheet. */
export function xlsOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>,
  adapt: (sheet: Record<string, unknown>) => void = () => undefined,
): Uint8Array {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
    adapt(sheet)
    utils.book_append_sheet(book, sheet, name)
  }
  return new Uint8Array(write(book, { bookType: 'biff8', type: 'buffer' }) as Uint8Array)
}

/** One record of a BIFF stream: its type and the bytes of its data. */
export type RawRecord = readonly [type: number, data: readonly number[]]

export const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255]
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16((value >>> 16) & 0xffff)]
const letters = (text: string): number[] => [...text].flatMap((letter) => u16(letter.charCodeAt(0)))

/** A text whose letters take two bytes, its length before it in `bytes` bytes. */
export function wide(text: string, bytes: 1 | 2): number[] {
  return [...(bytes === 1 ? [text.length] : u16(text.length)), 1, ...letters(text)]
}

export const font = (name: string, bold = false): RawRecord => [
  0x31,
  [...u16(200), ...u16(0), ...u16(0), ...u16(bold ? 700 : 400), ...u16(0), 0, 0, 0, 0, ...wide(name, 1)],
]

/** A cell format: font, built-in number format, indent. */
export const xf = (fontIndex: number, format = 0, indent = 0): RawRecord => [
  0xe0,
  [...u16(fontIndex), ...u16(format), ...u16(0), 0, 0, indent, ...Array.from({ length: 11 }, () => 0)],
]

export const label = (row: number, col: number, style: number, text: string): RawRecord => [
  0x204,
  [...u16(row - 1), ...u16(col - 1), ...u16(style), ...wide(text, 2)],
]

export const number = (row: number, col: number, style: number, value: number): RawRecord => [
  0x203,
  [...u16(row - 1), ...u16(col - 1), ...u16(style), ...new Uint8Array(new Float64Array([value]).buffer)],
]

export interface RawBook {
  /** Records of the workbook: fonts, formats, shared texts. */
  readonly globals: readonly RawRecord[]
  /** Records of its only sheet. */
  readonly sheet: readonly RawRecord[]
  readonly version?: number
}

/** An .xls of records written by hand, so that a test says exactly what stands in the file. */
export function rawXls({ globals, sheet, version = 0x600 }: RawBook): Uint8Array {
  const bof = (kind: number): RawRecord => [0x809, [...u16(version), ...u16(kind), ...u32(0), ...u32(0), ...u32(0)]]
  const bound = (offset: number): RawRecord => [0x85, [...u32(offset), 0, 0, ...wide('Biểu 1', 1)]]
  const bytesOf = (records: readonly RawRecord[]): number[] =>
    records.flatMap(([type, data]) => [...u16(type), ...u16(data.length), ...data])
  const head = (offset: number): number[] => bytesOf([bof(5), ...globals, bound(offset), [0x0a, []]])
  const stream = [...head(head(0).length), ...bytesOf([bof(0x10), ...sheet, [0x0a, []]])]
  return compound('/Workbook', stream)
}

/** A compound file that holds one stream. */
export function compound(path: string, stream: readonly number[]): Uint8Array {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, path, stream)
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Uint8Array)
}
