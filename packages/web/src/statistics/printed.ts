import type { RowAnswer } from '@giaoban/api/client'
import { formatNumber, formatUnit } from '@giaoban/core/quantities'
import type { TargetValue, Words } from '@giaoban/core/statistics'
import type { Language } from '../ui/words.tsx'
import type { SayStatistics } from './words.ts'

/** What printing a figure needs to know: the language and its words. */
export interface Printing {
  readonly language: Language
  readonly say: SayStatistics
}

/** Unit of a row in words: 'tỷ đồng'. */
export const unitOfRow = (row: Pick<RowAnswer, 'unit' | 'multiplier'>, language: Language): string =>
  formatUnit(row.unit, row.multiplier, language)

/** A level in the row's own decimals: '3.123,9'. */
export const printLevel = (value: string, decimals: number, language: Language): string =>
  formatNumber(value, language, { decimals })

/** A target in words and figures, without its unit: '123.000', '≥ 5', 'khoảng 10', or its text. */
export const printTarget = (target: TargetValue, { language, say }: Printing): string => {
  const print = (value: string): string => formatNumber(value, language)
  switch (target.kind) {
    case 'value':
      return print(target.value)
    case 'range':
      return say('planRange', { low: print(target.low), high: print(target.high) })
    case 'floor':
      return say(target.strict ? 'planFloorStrict' : 'planFloor', { value: print(target.value) })
    case 'ceiling':
      return say(target.strict ? 'planCeilingStrict' : 'planCeiling', { value: print(target.value) })
    case 'about':
      return say('planAbout', { value: print(target.value) })
    case 'text':
      return target.text
  }
}

const assignerKeys = {
  central: 'assignerCentral',
  council: 'assignerCouncil',
  people_committee: 'assignerPeopleCommittee',
  other: 'assignerOther',
} as const

/**
 * Who set a plan, in words; the name where the body is another one. A source names it in Vietnamese: the agency that owns the
 * indicator is named in the language of the page.
 */
export const printAssigner = (
  plan: { readonly assigner: keyof typeof assignerKeys; readonly assignerName?: string | null },
  { language, say }: Printing,
  owner: { readonly name: Words } | null,
): string => {
  if (plan.assigner !== 'other' || !plan.assignerName) return say(assignerKeys[plan.assigner])
  return owner?.name.vi === plan.assignerName ? owner.name[language] : plan.assignerName
}

/** A sentence begins with a capital; periods are written without one. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
