import type { Quantifier } from '../../statistics/index.ts'

/** How much a quantifier claims; one that claims less than the count bears is true. */
export const strength: Readonly<Record<Quantifier, number>> = { all: 4, mostly: 3, majority: 2, some: 1, none: 0 }

/** The words that a text uses, in lower case. */
export const quantifierWords: Readonly<Record<string, Quantifier>> = {
  'tất cả': 'all',
  'toàn bộ': 'all',
  'hầu hết': 'mostly',
  'phần lớn': 'majority',
  'đa số': 'majority',
}
