import type { ScorecardAnswer } from '@giaoban/api/client'
import { parsePeriod } from '@giaoban/core/periods'
import { faceOf } from '../../statistics/figure-face.ts'
import { flatRows, rowId } from '../../statistics/month-row.ts'
import { readStoryAddress } from '../../statistics/story.ts'
import { statisticsWords } from '../../statistics/words.ts'
import { makeSay } from '../../ui/words.tsx'
import type { SlipSentence } from './requirement.ts'

const say = makeSay(statisticsWords, 'vi')

/** The figure of a story's address as a Vietnamese text prints it, without a plus; null when it is not known. */
const printedFigure = (card: ScorecardAnswer, address: string): string | null => {
  const asked = readStoryAddress(address)
  const row = asked && flatRows(card.rows).find((each) => rowId(each) === asked.code)
  const [piece] = asked && row ? faceOf(row, asked.key, { language: 'vi', say }).pieces : []
  return piece ? piece.text.replace(/^\+/, '') : null
}

/** The sentence with the month's figures in it; null when one of them is not known. */
export const fillSlip = (sentence: SlipSentence, card: ScorecardAnswer): string | null => {
  const { year, month } = parsePeriod(card.period)
  const fields: Readonly<Record<string, string>> = { year: String(year), month: String(month) }
  let isKnown = true
  const filled = sentence.replace(/\{([\w.~=-]+)\}/g, (_whole, name: string) => {
    const text = fields[name] ?? printedFigure(card, name)
    isKnown &&= text !== null
    return text ?? ''
  })
  return isKnown ? filled : null
}
