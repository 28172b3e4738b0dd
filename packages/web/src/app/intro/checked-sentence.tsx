import { checkClaims, readClaims } from '@giaoban/core/claims'
import { describeFinding, type Finding } from '@giaoban/core/findings'
import type { PeriodId } from '@giaoban/core/periods'
import { Fragment, type JSX, useMemo } from 'react'
import { useLanguage, useSay } from '../../ui/words.tsx'
import classes from './checked-sentence.module.css'
import { introWords } from './words.ts'

interface Marked {
  readonly text: string
  readonly isMarked: boolean
}

const spanOf = ({ at }: Finding): { start: number; end: number } | null =>
  'start' in at ? { start: at.start, end: at.end } : null

/** The text in pieces, those marked that a finding points at. */
const piecesOf = (text: string, findings: readonly Finding[]): readonly Marked[] => {
  const spans = findings
    .map(spanOf)
    .filter((span) => span !== null)
    .toSorted((a, b) => a.start - b.start)
  const pieces: Marked[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start < at) continue
    pieces.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true })
    at = end
  }
  return [...pieces, { text: text.slice(at), isMarked: false }]
}

/** A sentence that the checker reads here and now, with what it finds. Held against nothing but itself. */
export const CheckedSentence = (props: { readonly text: string; readonly period: PeriodId }): JSX.Element => {
  const { text, period } = props
  const { language } = useLanguage()
  const say = useSay(introWords)
  const findings = useMemo(() => {
    const reading = readClaims(text)
    return [...reading.findings, ...checkClaims(text, reading, { period })]
  }, [text, period])
  return (
    <div className={classes.checked}>
      <p className={classes.label}>{say('slip')}</p>
      <p className={classes.text} lang="vi">
        {piecesOf(text, findings).map((piece, at) => (
          <Fragment key={at}>{piece.isMarked ? <mark>{piece.text}</mark> : piece.text}</Fragment>
        ))}
      </p>
      <p className={classes.label}>{say('slipFound')}</p>
      {findings.length === 0 && <p>{say('slipNone')}</p>}
      {findings.map((found) => (
        <p key={found.code} data-code={found.code}>
          {describeFinding(found, language)}
        </p>
      ))}
    </div>
  )
}
