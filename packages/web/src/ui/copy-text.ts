/** Puts a text into the clipboard. Works without a certificate too, where the newer interface is withheld. */
export const copyText = async (text: string): Promise<void> => {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const holder = document.createElement('textarea')
  holder.value = text
  holder.setAttribute('readonly', '')
  holder.style.position = 'fixed'
  document.body.append(holder)
  holder.select()
  document.execCommand('copy')
  holder.remove()
}
