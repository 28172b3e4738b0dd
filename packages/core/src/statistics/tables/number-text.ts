import { type DecimalText, readNumber } from '../../quantities/index.ts'

/** In which notation numbers typed as text are read when both would do: '14,800' is 14.8 in Vietnamese, 14800 in English. */
export type Notation = 'vi' | 'en'

/**
 * Notation of a sheet's numbers typed as text: Vietnamese, unless those that can only be one thing are only English
 * ('3,123.9', '8.95').
 */
export function notationOf(texts: Iterable<string>): Notation {
  let onlyEnglish = 0
  for (const text of texts) {
    if (/^\s*[-−]?\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})\s*%?\s*$/.test(text)) return 'vi'
    if (/^\s*[-−]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,}))\s*%?\s*$/.test(text)) onlyEnglish += 1
  }
  return onlyEnglish > 0 ? 'en' : 'vi'
}

/** '3.123,9', '3,123.9', '(1.200)' of accountants, '8,9 %', apostrophes that force text. */
export function readNumberText(text: string, notation: Notation = 'vi'): DecimalText | null {
  const bare = text.replace(/^'/, '').replace(/\s*%$/, '').trim()
  const bracketed = /^\((.+)\)$/.exec(bare)
  return readNumber(bracketed ? `-${bracketed[1]}` : bare, notation)?.value ?? null
}
