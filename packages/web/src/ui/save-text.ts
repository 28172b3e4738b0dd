import { saveBlob } from './save-blob.ts'

/** Offers a text to be saved as a file of the given name. */
export const saveText = (name: string, text: string, type = 'text/csv;charset=utf-8'): void =>
  saveBlob(name, new Blob([text], { type }))
