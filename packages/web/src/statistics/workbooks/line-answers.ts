import type { AnswersBody, LineAnswer, LineDecision } from '@giaoban/api/client'

/** One answer as it is sent. */
export type SentAnswer = AnswersBody['answers'][number]

/** What brings a line back to how it stood before it was answered. */
export const answerBefore = (layout: string, line: string, before: LineDecision | null): SentAnswer => {
  // What the catalogue's names say comes back by itself once the answer is gone.
  if (before === null || before.by === 'name') return { layout, line, withdraw: true }
  if (before.kind === 'leave') return { layout, line, leave: { reason: before.reason } }
  const { indicator, breakdown, area } = before
  return { layout, line, keep: { indicator, breakdown, ...(area !== null && { area }) } }
}

/** Keeps a line under an indicator; the area is that which the row names, unless it was switched off. */
export const keepAnswer = (
  layout: string,
  { line, areaNamed }: Pick<LineAnswer, 'line' | 'areaNamed'>,
  {
    indicator,
    breakdown,
    withArea,
  }: { readonly indicator: string; readonly breakdown: string; readonly withArea: boolean },
): SentAnswer => ({
  layout,
  line,
  keep: {
    indicator,
    ...(breakdown !== '' && { breakdown }),
    ...(withArea && areaNamed !== null && { area: areaNamed }),
  },
})
