import {
  findRemarks,
  type IgnoreRemark,
  type ReadText,
  readClaims,
  readRemark,
  takeRemarks,
} from '@giaoban/core/claims'
import { describePlace, placeOf, type TextBlock, type TextFile } from '@giaoban/core/layout'
import type { Indicator } from '@giaoban/core/statistics'
import { commentsOfDocx, readProse, readText } from '@giaoban/documents/layout'
import { fileName, readBytes } from '../files.ts'

/** A file as a check takes it: its bytes, its text, what was read in it, and the remarks that set findings aside. */
export interface FileRead extends ReadText {
  readonly file: TextFile
  readonly bytes: Uint8Array
  readonly remarks: readonly IgnoreRemark[]
}

/** Reads a file with its remarks. Throws the refusals of `readProse`, and `config/check` for a remark that orders nothing clear. */
export const readChecked = async (path: string, indicators: readonly Indicator[]): Promise<FileRead> => {
  const bytes = await readBytes(path)
  const file = await readProse(bytes, fileName(path))
  const { text, remarks } = remarksOf(file, bytes)
  // Figures are read in the text without its remarks; its offsets are those of the text as it stands.
  return {
    bytes,
    file,
    name: file.file,
    text: file.text,
    reading: readClaims(text, { indicators, tables: file.tables }),
    remarks,
  }
}

const remarksOf = (
  file: TextFile,
  bytes: Uint8Array,
): { readonly text: string; readonly remarks: readonly IgnoreRemark[] } => {
  switch (file.kind) {
    case 'docx':
      return { text: file.text, remarks: remarksInWord(file, bytes) }
    case 'text':
      return takeRemarks(file.text, file.file)
    case 'markdown':
      // The reader has blanked all HTML; every offset is that of the file.
      return { text: file.text, remarks: takeRemarks(readText(bytes, file.file).text, file.file).remarks }
    case 'html':
      return { text: file.text, remarks: remarksInHtml(file, bytes) }
    default:
      return { text: file.text, remarks: [] }
  }
}

/** A comment of HTML holds for what begins on its line, else for what comes next, else for what stands before it. */
const remarksInHtml = (file: TextFile, bytes: Uint8Array): readonly IgnoreRemark[] => {
  const lineOf = ({ place }: TextBlock): number => (place.kind === 'element' ? place.line : 0)
  return findRemarks(readText(bytes, file.file).text, file.file).map((remark) => {
    const line = file.blocks.map(lineOf).find((begins) => begins >= remark.line)
    const meant = line === undefined ? file.blocks.slice(-1) : file.blocks.filter((block) => lineOf(block) === line)
    return { ...remark, over: { start: meant[0]?.start ?? 0, end: meant.at(-1)?.end ?? 0 } }
  })
}

/** A Word comment that begins with `giaoban-bỏ-qua` holds for the words at which it stands. */
const remarksInWord = (file: TextFile, bytes: Uint8Array): readonly IgnoreRemark[] =>
  commentsOfDocx(bytes, file.file, file.text, (words) => /^giaoban-/i.test(words)).flatMap(({ words, over }) => {
    const place = over === null ? null : placeOf(file, over.start)
    const remark = readRemark(words, file.file, place === null ? words : describePlace(place, 'vi'))
    return remark === null ? [] : [{ ...remark, over: over ?? { start: 0, end: 0 } }]
  })
