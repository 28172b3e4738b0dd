/** Records of the BIFF stream that matter to a reader (MS-XLS 2.3). */
export const RECORD = {
  formula: 0x0006,
  eof: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  font: 0x0031,
  continue: 0x003c,
  colInfo: 0x007d,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  mergeCells: 0x00e5,
  sst: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  bof: 0x0809,
} as const

/** Version words of BOF: Excel 97-2003, and Excel 5 and 95, whose texts are bytes of a code page. */
export const BIFF8 = 0x0600
export const BIFF5 = 0x0500

/** One record: its type, and the blocks of its data, more than one when CONTINUE records follow. */
export interface BiffRecord {
  readonly type: number
  readonly blocks: readonly DataView[]
}

/** Records from an offset of the stream on, CONTINUE records joined to theirs. Ends with the stream or where it is cut. */
export function* recordsFrom(stream: Uint8Array, offset: number): Iterable<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let at = offset
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true)
    const blocks: DataView[] = []
    do {
      const length = view.getUint16(at + 2, true)
      if (at + 4 + length > stream.length) throw new RangeError('a record leaves the stream')
      blocks.push(new DataView(stream.buffer, stream.byteOffset + at + 4, length))
      at += 4 + length
    } while (at + 4 <= stream.length && view.getUint16(at, true) === RECORD.continue)
    yield { type, blocks }
  }
}
