import type { CellFormat } from '../cell-format.ts'
import { type LegacyFont, legacyFont } from '../legacy-font.ts'
import { readNumberFormat } from '../number-format.ts'
import { BIFF8, RECORD, recordsFrom } from './records.ts'
import { type StoredText, TextReader } from './text-reader.ts'

export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  /** Offset of its records in the stream. */
  readonly offset: number
}

export interface StoredFont {
  readonly bold: boolean
  readonly legacy: LegacyFont | null
}

/** What all sheets of one workbook share. */
export interface Globals {
  readonly version: number
  readonly encrypted: boolean
  readonly from1904: boolean
  readonly sheets: readonly SheetEntry[]
  readonly strings: readonly StoredText[]
  /** By index as records count fonts: 4 does not exist. */
  fontAt(index: number): StoredFont | undefined
  /** Formats by index of XF. */
  readonly formats: readonly (CellFormat & { readonly font: number })[]
}

/** The first substream of a workbook: sheets, shared texts, fonts and formats. */
export function readGlobals(stream: Uint8Array): Globals {
  let version = 0
  let encrypted = false
  let from1904 = false
  const sheets: SheetEntry[] = []
  const strings: StoredText[] = []
  const fonts: StoredFont[] = []
  const codes = new Map<number, string>()
  const styles: { font: number; format: number; indent: number }[] = []
  for (const { type, blocks } of recordsFrom(stream, 0)) {
    const reader = new TextReader(blocks)
    const wide = version === BIFF8
    if (type === RECORD.eof) break
    switch (type) {
      case RECORD.bof:
        version = reader.u16()
        break
      case RECORD.filePass:
        encrypted = true
        return { version, encrypted, from1904, sheets, strings, fontAt: () => undefined, formats: [] }
      case RECORD.dateMode:
        from1904 = reader.u16() === 1
        break
      case RECORD.boundSheet: {
        const sheet = readBoundSheet(reader, wide)
        if (sheet) sheets.push(sheet)
        break
      }
      case RECORD.font:
        fonts.push(readFont(blocks, wide))
        break
      case RECORD.format: {
        const id = reader.u16()
        codes.set(id, wide ? reader.unicode(2).text : reader.latin(1))
        break
      }
      case RECORD.xf:
        styles.push(readStyle(blocks, wide))
        break
      case RECORD.sst: {
        reader.u32()
        for (let left = reader.u32(); left > 0; left--) strings.push(reader.unicode(2))
      }
    }
  }
  const fontAt = (index: number): StoredFont | undefined => fonts[index > 4 ? index - 1 : index]
  const formats = styles.map(({ font, format, indent }) => ({
    ...formatOf(format, codes),
    bold: fontAt(font)?.bold ?? false,
    indent,
    legacy: fontAt(font)?.legacy ?? null,
    font,
  }))
  return { version, encrypted, from1904, sheets, strings, fontAt, formats }
}

/** Built-in formats are written out too, in the words of the program's country: their number says more than their code. */
function formatOf(id: number, codes: ReadonlyMap<number, string>): Pick<CellFormat, 'number'> {
  return {
    number: readNumberFormat(id, id < 164 && id !== 0 && codes.has(id) ? builtInCode(id, codes) : codes.get(id)),
  }
}

function builtInCode(id: number, codes: ReadonlyMap<number, string>): string | undefined {
  const isKnown = id <= 4 || (id >= 9 && id <= 22) || id >= 37
  return isKnown && id <= 49 ? undefined : codes.get(id)
}

/** Null for charts and macro sheets, which hold no cells. */
function readBoundSheet(reader: TextReader, wide: boolean): SheetEntry | null {
  const offset = reader.u32()
  const hidden = (reader.u8() & 3) !== 0
  const isWorksheet = reader.u8() === 0
  const name = wide ? reader.unicode(1).text : reader.latin(1)
  return isWorksheet ? { name, hidden, offset } : null
}

/** Weight 700 is bold (MS-XLS 2.4.122); the name stands at byte 14. */
function readFont(blocks: readonly DataView[], wide: boolean): StoredFont {
  const weight = blocks[0]?.getUint16(6, true) ?? 0
  const reader = new TextReader(blocks, 14)
  return { bold: weight >= 600, legacy: legacyFont(wide ? reader.unicode(1).text : reader.latin(1)) }
}

/** XF (MS-XLS 2.4.353): font, number format, and in Excel 97-2003 the indent in the low four bits of byte 8. */
function readStyle(blocks: readonly DataView[], wide: boolean): { font: number; format: number; indent: number } {
  const view = blocks[0] as DataView
  const indent = wide && view.byteLength > 8 ? view.getUint8(8) & 0x0f : 0
  return { font: view.getUint16(0, true), format: view.getUint16(2, true), indent }
}
