import type { Item } from '../figures/items.ts'

/** They open the reason of what was said. */
const reasons: ReadonlySet<string> = new Set(['do', 'vì', 'nhờ', 'bởi'])

/** 'do', 'vì', 'nhờ', 'bởi' before what brought something about. */
export const isReason = (item: Item): boolean =>
  item.kind === 'word' && item.role === 'preposition' && reasons.has(item.key)
