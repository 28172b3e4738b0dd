/** What a number format says about a number that it shows. */
export interface NumberFormat {
  readonly kind: 'number' | 'date' | 'text'
  /** Fixed decimals shown, when the format fixes them. */
  readonly decimals?: number
  /** Shown times one hundred, with a percent sign. */
  readonly percent?: boolean
}

/** Built-in formats (ECMA-376 Part 1, 18.8.30) that are neither General nor dates. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  49: '@',
}

/** Built-in dates and times, those of East Asian locales too (27-36, 50-58). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/** Meaning of a cell's number format; `custom` is the code that the workbook's styles give for ids of 164 and above. */
export function readNumberFormat(id: number, custom: string | undefined): NumberFormat {
  if (custom === undefined && isBuiltInDate(id)) return { kind: 'date' }
  const code = custom ?? builtIn[id]
  if (code === undefined || /^general$/i.test(code)) return { kind: 'number' }
  const positive = code.split(';')[0] ?? ''
  const bare = positive
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\*./g, '')
    .replace(/\[[^\]]*\]/g, (tag) => (/^\[(h+|m+|s+)\]$/i.test(tag) ? tag : ''))
  if (/[ymdhs]/i.test(bare.replace(/general|E[+-]/gi, ''))) return { kind: 'date' }
  if (bare.trim() === '@') return { kind: 'text' }
  const digits = /[0#?](?:[0#?,]*)(?:\.([0#?]*))?/.exec(bare)
  const percent = bare.includes('%')
  // '#' after the point shows no fixed decimals: `0.##` prints 1.5 as 1.5.
  const fixed = digits && !/[#?]/.test(digits[1] ?? '') && !/E[+-]|\//i.test(bare)
  // A trailing comma scales by a thousand; the shown decimals are then not those of the stored value.
  const scaled = /[0#?],+(?![0#?,])/.test(bare)
  const decimals = fixed && !scaled ? { decimals: digits[1]?.length ?? 0 } : {}
  return { kind: 'number', ...decimals, ...(percent ? { percent } : {}) }
}
