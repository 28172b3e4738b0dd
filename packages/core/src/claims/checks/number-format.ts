import { type Finding, finding } from '../../findings/index.ts'
import { compareDecimals, divide, formatNumber, type ReadNumber, readNumber } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, isLevel, placeOfClaim, sentenceOf, textAfter } from '../evidence/check-view.ts'

/** `number/format`: separators mixed or wrong; a percentage without its sign; passengers or freight that lost '.km'. */
export function checkNumberFormat(view: CheckView): readonly Finding[] {
  return view.facts.flatMap((fact) => {
    const read = readNumber(fact.claim.printed)
    if (read?.irregular != null && isVietnamese(view.text)) return [irregular(fact, read)]
    return missingSign(view, fact) ?? turnoverWithoutKilometres(fact) ?? missingKilometres(view, fact) ?? []
  })
}

function irregular(fact: Fact, read: ReadNumber): Finding {
  const expected = formatNumber(read.value, 'vi')
  return finding(
    'number/format',
    placeOfClaim(fact.claim),
    { variant: read.irregular, printed: fact.claim.printed, value: read.value, expected },
    { suggestion: { text: expected }, ...(read.irregular === 'missingGrouping' ? { severity: 'info' } : {}) },
  )
}

/** English notation is regular in an English text. */
function isVietnamese(text: string): boolean {
  return /\p{M}/u.test(text.slice(0, 4000).normalize('NFD'))
}

const percentFollows = /^\s*(?:%|phần trăm|[-–]\s*\d)/iu

/** 'tăng 1,5 so với cùng kỳ': read as a percentage though no sign stands there. */
function missingSign(view: CheckView, fact: Fact): readonly Finding[] | null {
  if (fact.claim.unit !== 'percent' || fact.claim.inTable) return null
  const after = textAfter(view, fact, 30).normalize('NFC')
  if (percentFollows.test(after) || sharesLaterSign(view, fact)) return null
  return [missingUnit(fact, `${formatNumber(fact.printed, 'vi')}%`)]
}

/** '4,5 và 5,0%', '3-4%': one sign for a list or range. */
function sharesLaterSign(view: CheckView, fact: Fact): boolean {
  return /^\s*(?:[-–,;/]|và|đến|hoặc|xuống|lên)\s*[\d.,\s;và]*\d\s*(?:%|phần trăm)/iu.test(
    textAfter(view, fact, 60).normalize('NFC'),
  )
}

const transport = new Set(['visits', 'tonnes'])

/**
 * Passengers carried and passenger-kilometres are given together: '394,2 triệu lượt khách … và 18 tỷ lượt khách.km'. A second
 * figure of the same name and unit, more than ten times the first, lost its '.km'.
 */
function missingKilometres(view: CheckView, fact: Fact): readonly Finding[] | null {
  if (!isLevel(fact) || !transport.has(fact.claim.unit ?? '')) return null
  const carried = sentenceOf(view, fact).find(
    (other) =>
      isLevel(other) &&
      other.claim.start < fact.claim.start &&
      other.key === fact.key &&
      other.claim.unit === fact.claim.unit &&
      other.claim.period === fact.claim.period &&
      compareDecimals(other.value, '0') > 0 &&
      compareDecimals(divide(fact.value, other.value), '10') >= 0,
  )
  if (carried === undefined) return null
  const noun = fact.claim.unit === 'visits' ? 'lượt khách.km' : 'tấn.km'
  return [missingUnit(fact, `${formatNumber(fact.printed, 'vi')} ${scaleWord(fact.power)}${noun}`)]
}

/** What is moved times how far: 'luân chuyển' is never counted in people or tonnes alone. */
function turnoverWithoutKilometres(fact: Fact): readonly Finding[] | null {
  const noun = turnoverNouns[fact.claim.unit ?? '']
  if (
    !isLevel(fact) ||
    noun === undefined ||
    !/^(?:\S+ )?luân chuyển/iu.test(fact.claim.indicator.text.normalize('NFC'))
  )
    return null
  return [missingUnit(fact, `${formatNumber(fact.printed, 'vi')} ${scaleWord(fact.power)}${noun}.km`)]
}

const turnoverNouns: Readonly<Record<string, string>> = { persons: 'người', visits: 'lượt khách', tonnes: 'tấn' }

function scaleWord(power: number): string {
  return power === 9 ? 'tỷ ' : power === 6 ? 'triệu ' : power === 3 ? 'nghìn ' : ''
}

function missingUnit(fact: Fact, expected: string): Finding {
  return finding(
    'number/format',
    placeOfClaim(fact.claim),
    { variant: 'missingUnit', printed: fact.claim.printed, value: fact.printed, expected },
    { suggestion: { text: expected } },
  )
}
