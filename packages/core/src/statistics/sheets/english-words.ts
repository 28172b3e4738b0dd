const months = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const

const ordinals: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3', fourth: '4' }

/** English words of statistical tables and what they are in Vietnamese, longer ones first. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:as\s+)?(?:compared|comparing)\s+(?:to|with)\b|\bas against\b|\bversus\b/giu, 'so với'],
  [/\b(?:the\s+)?same period\s+(?:of\s+|in\s+)?(?:the\s+)?(?:last|previous)\s+year/giu, 'cùng kỳ năm trước'],
  [/\b(?:the\s+)?same period\s+(?:of|in)\s+((?:19|20)\d\d)/giu, 'cùng kỳ năm $1'],
  [/\b(?:the\s+)?same period\b/giu, 'cùng kỳ'],
  [/\b(?:the\s+)?(?:last|previous)\s+month\b/giu, 'tháng trước'],
  [/\b(?:the\s+)?(?:last|previous)\s+quarter\b/giu, 'quý trước'],
  [/\b(?:the\s+)?(?:last|previous)\s+year\b/giu, 'năm trước'],
  [/\b(?:the\s+)?(?:first\s+)?(\d{1,2})\s+months?\b(?:\s+(?:of|in))?/giu, '$1 tháng'],
  [/\b(?:the\s+)?quarter\s+(iv|i{1,3}|[1-4])\b/giu, 'quý $1'],
  [/\bq([1-4])\b/giu, 'quý $1'],
  [/\bbase\s+(?:period|year)\b/giu, 'kỳ gốc'],
  [/\bprel(?:iminary\b|\b\.?)/giu, 'sơ bộ'],
  [/\best(?:imat(?:e|ed|ion|es)\b|\b\.?)(?:\s+(?:of|in)\b)?/giu, 'ước tính'],
  [/\b(?:performance|implementation|implemented|actual)\b(?:\s+(?:of|in)\b)?/giu, 'thực hiện'],
  [/\b(?:accumulat(?:ed|ion|ive)|cumulative)\b(?:\s+(?:of|in)\b)?/giu, 'cộng dồn'],
  [/\b(?:annual\s+)?plan\b/giu, 'kế hoạch'],
  [/\bstructure\b/giu, 'cơ cấu'],
  [/\baverage\b/giu, 'bình quân'],
  [/\b(?:the\s+)?(?:whole|full)\s+year\b/giu, 'cả năm'],
  [/\byear\s+((?:19|20)\d\d)/giu, 'năm $1'],
  [/\b(?:of|in)\s+((?:19|20)\d\d)/giu, 'năm $1'],
  [/\b(?:volume|quantity)\b/giu, 'lượng'],
  [/^value$/giu, 'trị giá'],
]

const units: readonly (readonly [RegExp, string])[] = [
  [/\bbill(?:ion)?s?\b\.?/giu, 'tỷ'],
  [/\bmill(?:ion)?s?\b\.?/giu, 'triệu'],
  [/\bthous(?:and)?s?\b\.?/giu, 'nghìn'],
  [/\bdongs?\b|\bvnd\b/giu, 'đồng'],
  [/\b(?:metric\s+)?ton(?:ne)?s?\b/giu, 'tấn'],
  [/\bpersons?\b|\bpeople\b/giu, 'người'],
  [/\barrivals?\b/giu, 'lượt người'],
]

const hasMarks = (text: string): boolean => /[\u0300-\u036f]|đ/iu.test(text.normalize('NFD'))

/**
 * A header or title in English in the words of Vietnamese tables, so that one reading serves both: 'Est. September 2020 compared to the
 * same period last year' → 'ước tính tháng 9 năm 2020 so với cùng kỳ năm trước'. Texts with Vietnamese letters come back as they are.
 */
export function inVietnamese(text: string): string {
  if (!/[a-z]{3}/iu.test(text) || hasMarks(text)) return text
  const timed = withQuarters(withMonths(text))
  return phrases.reduce((words, [english, vietnamese]) => words.replace(english, vietnamese), timed)
}

/** A unit in English in Vietnamese words: 'Bill. dongs' → 'tỷ đồng'. */
export function unitInVietnamese(text: string): string {
  if (!/[a-z]{3}/iu.test(text) || hasMarks(text)) return text
  return units.reduce((words, [english, vietnamese]) => words.replace(english, vietnamese), text)
}

function withMonths(text: string): string {
  return months.reduce((words, names, index) => {
    // 'may' is a word too: only with its year.
    const year = names[0] === 'may' ? String.raw`,?\s*((?:19|20)\d\d)` : String.raw`(?:,?\s*((?:19|20)\d\d))?`
    const pattern = new RegExp(String.raw`\b(?:${names.join('|')})\b\.?${year}`, 'giu')
    return words.replace(
      pattern,
      (_, written: string | undefined) => `tháng ${index + 1}${written ? ` năm ${written}` : ''}`,
    )
  }, text)
}

function withQuarters(text: string): string {
  return text.replace(
    /\b(?:the\s+)?(first|second|third|fourth|[1-4](?:st|nd|rd|th))\s+quarter\b/giu,
    (_, nth: string) => `quý ${ordinals[nth.toLowerCase()] ?? nth[0]}`,
  )
}
