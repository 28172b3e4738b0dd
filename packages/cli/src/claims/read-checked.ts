import { type IgnoreRemark, type ReadText, readClaims, readRemark, takeRemarks } from '@giaoban/core/claims'
import type { Indicator } from '@giaoban/core/statistics'
import { commentsOfDocx, describePlace, placeOf, readProse, type TextFile } from '@giaoban/documents/layout'
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
  return { bytes, file, name: file.file, text: file.text, reading: readClaims(text, { indicators }), remarks }
}

const remarksOf = (
  file: TextFile,
  bytes: Uint8Array,
): { readonly text: string; readonly remarks: readonly IgnoreRemark[] } => {
  if (file.kind === 'docx') return { text: file.text, remarks: remarksInWord(file, bytes) }
  return file.kind === 'text' ? takeRemarks(file.text, file.file) : { text: file.text, remarks: [] }
}

/** A Word comment that begins with `giaoban-bỏ-qua` holds for the words at which it stands. */
const remarksInWord = (file: TextFile, bytes: Uint8Array): readonly IgnoreRemark[] =>
  commentsOfDocx(bytes, file.file, file.text.length, (words) => /^giaoban-/i.test(words)).flatMap(({ words, over }) => {
    const place = over === null ? null : placeOf(file, over.start)
    const remark = readRemark(words, file.file, place === null ? words : describePlace(place, 'vi'))
    return remark === null ? [] : [{ ...remark, over: over ?? { start: 0, end: 0 } }]
  })
