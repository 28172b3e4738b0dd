import type { FileAnswer } from '@giaoban/api/client'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Offers a workbook of an answer to be saved. */
export const saveFile = ({ name, content }: FileAnswer): void => {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
  const url = URL.createObjectURL(new Blob([bytes], { type: workbook }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url))
}
