import { type Claim, checkClaims, type Reading, readClaims } from '@giaoban/core/claims'

/** A law that a text breaks, in words. */
export type Fault = string

/** Nobody waits longer for a page; a machine under load is given ten times what it needs. Milliseconds. */
const longest = 2000

/** Two spellings of the same syllables: the tone on the other vowel, i for y at the end of a word. */
const respelled: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
}
const oldTone = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}\p{M}])/gu
const finalY = /(?<=[bcdđghklmnprstvx])[yỳýỷỹỵ](?![\p{L}\p{M}\d])/gu
const iOfY: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }

/** The text in the other spelling; of the same length, so that claims keep their places. */
const respell = (text: string): string =>
  text.replace(oldTone, (pair) => respelled[pair] ?? pair).replace(finalY, (y) => iOfY[y] ?? y)

/** Everything that a claim says, its words in one spelling and form; places left out. */
const meaningOf = (claim: Claim): string => {
  const { start: _start, end: _end, baselineAt: _at, indicator, ...rest } = claim
  return respell(JSON.stringify({ ...rest, indicator: indicator.text, code: indicator.code }).normalize('NFC'))
}

type Read = (text: string) => Reading

function difference(name: string, read: Read, text: string, variant: string): readonly Fault[] {
  const [own, other] = [read(text).claims.map(meaningOf), read(variant).claims.map(meaningOf)]
  const at = own.findIndex((meaning, index) => meaning !== other[index])
  if (at === -1 && own.length === other.length) return []
  return [`${name} read otherwise: ${own[at] ?? 'nothing'} against ${other[at === -1 ? own.length : at] ?? 'nothing'}`]
}

/** Composed, and every blank a space, as a number is printed. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s/g, ' ')

const misplaced = (read: Read, text: string): readonly Fault[] =>
  read(text)
    .claims.filter(({ start, end, printed }) => plain(text.slice(start, end)) !== plain(printed))
    .map(({ start, end, printed }) => `'${printed}' does not stand at ${start}-${end}`)

/** Every law of a reader, and of the checker behind it, that the text breaks. */
export const faultsOf = (text: string, read: Read = readClaims): readonly Fault[] => {
  const begun = performance.now()
  try {
    checkClaims(text, read(text))
    const took = performance.now() - begun
    const composed = text.normalize('NFC')
    return [
      ...(took > longest ? [`took ${Math.round(took)} ms`] : []),
      ...misplaced(read, text),
      ...misplaced(read, composed.normalize('NFD')),
      ...difference('NFD', read, composed, composed.normalize('NFD')),
      ...difference('the other spelling', read, composed, respell(composed)),
    ]
  } catch (error) {
    return [`throws ${String(error)}`]
  }
}
