import type { ContextAnswer } from '@giaoban/api/client'

/** The newest published period of an area, other than `except`; null when there is none. Editions come newest first. */
export const latestEdition = (context: Pick<ContextAnswer, 'editions'>, area: string, except?: string): string | null =>
  context.editions.find((edition) => edition.area === area && edition.period !== except)?.period ?? null
