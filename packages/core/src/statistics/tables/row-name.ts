import { readUnit, type ScaledUnit } from '../../quantities/index.ts'
import { wordKey } from './word-key.ts'

/** How a row is marked: kinds in the order in which they nest in Vietnamese tables. */
export type RowMark = 'letter' | 'roman' | 'arabic' | 'dotted' | 'small' | 'bullet' | 'plus' | 'none'

export interface RowName {
  /** The name without numbering, 'Trong đó', unit, price and footnote marks. */
  readonly text: string
  readonly key: string
  readonly mark: RowMark
  /** Dots of '1.2.3'. */
  readonly dots: number
  /** The row begins with 'Trong đó' (or is nothing but that, when `text` is empty). */
  readonly amongThem: boolean
  /** Unit written in the name: 'Thu ngân sách (tỷ đồng)'. */
  readonly unit: ScaledUnit | null
  /** Base year of constant prices written in the name: '(giá so sánh 2010)'. */
  readonly baseYear: number | null
}

const marks: readonly (readonly [RegExp, RowMark])[] = [
  [/^(?=[IVX])(?:X{0,3}(?:IX|IV|V?I{0,3}))[.):/-]?(?=\s|$)/, 'roman'],
  [/^[A-H][.):-](?=\s|$)|^[A-H](?=$)/, 'letter'],
  [/^\d{1,2}(?:\.\d{1,2})+[.):]?(?=\s|$)/, 'dotted'],
  [/^\(?\d{1,2}[.):](?=\s|\p{L}|$)|^\d{1,2}(?=$)/u, 'arabic'],
  [/^\(?[a-zđ][.)](?=\s|\p{L}|$)|^[a-zđ](?=$)/u, 'small'],
  [/^[-–—•*▪o](?=\s|\p{L})|^[-–—•*▪](?=$)/u, 'bullet'],
  [/^\+\s*/, 'plus'],
]

const amongThem = /^(?:trong đó|tr\.?\s?đó|t\.?\s?đó|bao gồm|gồm|chia ra|cụ thể)\s*(?:[:;,-]\s*|$)/iu

/** Reads the words of a row; `ordinal` is the text of its numbering column. */
export function readRowName(words: string, ordinal: string): RowName {
  const own = takeMark(
    words
      .normalize('NFC')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  )
  const among = amongThem.exec(own.rest)
  const inner = among ? takeMark(own.rest.slice(among[0].length)) : own
  const outer = takeMark(ordinal.normalize('NFC').trim())
  const mark = outer.mark !== 'none' ? outer : inner.mark !== 'none' ? inner : own
  const details = takeDetails(inner.rest)
  return { ...details, key: wordKey(details.text), mark: mark.mark, dots: mark.dots, amongThem: among !== null }
}

function takeMark(text: string): { mark: RowMark; dots: number; rest: string } {
  for (const [pattern, mark] of marks) {
    const found = pattern.exec(text)
    if (found) return { mark, dots: found[0].match(/\.(?=\d)/g)?.length ?? 0, rest: text.slice(found[0].length).trim() }
  }
  return { mark: 'none', dots: 0, rest: text }
}

const priceWords = /giá\s+(?:so sánh|ss|hiện hành|hh|cố định|cđ|thực tế|gốc|năm)/i

/** Takes units, price bases and footnote marks off the end of a name. */
function takeDetails(name: string): Pick<RowName, 'text' | 'unit' | 'baseYear'> {
  let unit: ScaledUnit | null = null
  let baseYear: number | null = null
  const text = name
    .replace(/\(([^()]*)\)/g, (whole, inner: string) => {
      const found = readUnit(inner.replace(/^(?:đvt|đơn vị(?: tính)?)\s*:?\s*/i, ''))
      if (found) unit = found
      const priced = priceWords.test(inner)
      const year = priced ? /\b(19|20)\d\d\b/.exec(inner) : null
      if (year) baseYear = Number(year[0])
      return found || priced || /^\s*[\d*]+\s*$/.test(inner) ? ' ' : whole
    })
    .replace(/(?:[,-]|\bĐVT:?)\s*([^,()-]+)$/i, (whole, tail: string) => {
      const found = readUnit(tail)
      if (found) unit = found
      return found ? '' : whole
    })
    .replace(/[\s:;*]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return { text, unit, baseYear }
}
