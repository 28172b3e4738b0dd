import type { FileAnswer } from '@giaoban/api/client'
import { saveBlob } from '../ui/save-blob.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Offers a workbook of an answer to be saved. */
export const saveFile = ({ name, content }: FileAnswer): void => {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
  saveBlob(name, new Blob([bytes], { type: workbook }))
}
