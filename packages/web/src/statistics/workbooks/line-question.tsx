import type { IndicatorsAnswer, NewIndicator } from '@giaoban/api/client'
import { formatPeriod } from '@giaoban/core/periods'
import { formatNumber } from '@giaoban/core/quantities'
import { type JSX, useId, useState } from 'react'
import controls from '../../ui/controls.module.css'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { IndicatorSearch } from './indicator-search.tsx'
import { LeaveForm } from './leave-form.tsx'
import { keepAnswer, type SentAnswer } from './line-answers.ts'
import classes from './line-question.module.css'
import type { QueuedLine } from './line-queue.ts'
import { NewIndicatorForm } from './new-indicator-form.tsx'
import { countText } from './workbook-face.ts'
import { workbookWords } from './workbook-words.ts'

interface LineQuestionProps {
  readonly asked: QueuedLine
  readonly catalogue: IndicatorsAnswer
  readonly busy: boolean
  /** What the server said against the last answer. */
  readonly complaint: string | null
  /** `to`: what the line was mapped to, in words. */
  readonly onAnswer: (answer: SentAnswer, to: string) => void
  readonly onPutOff: () => void
  readonly onSeeCell: () => void
}

/** What a line says of itself: where it stands, how many figures, an example. */
const About = ({ asked, id }: { readonly asked: QueuedLine; readonly id: string }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const { line, table } = asked
  const { figures, example, unit } = line
  return (
    <div id={id}>
      <p className={classes.table}>{say('tableOf', { title: table.title, sheets: table.sheets.join(', ') })}</p>
      <p className={classes.path}>
        {line.path.slice(0, -1).map((part) => (
          <span key={part} className={classes.over}>
            {part} ›{' '}
          </span>
        ))}
        <strong>{line.path.at(-1)}</strong>
        {line.qualifiers.length > 0 && <span> · {line.qualifiers.join(' · ')}</span>}
        {unit !== null && <span className={classes.over}> ({unit})</span>}
      </p>
      <p className={classes.about}>
        {say('lineFigures', {
          count: countText(figures, language),
          value: formatNumber(example.value, language),
          cell: `${example.sheet}!${example.cell}`,
          period: formatPeriod(example.period, language),
        })}
      </p>
    </div>
  )
}

/** One line that the catalogue does not know: which indicator it is, or why it is left out. */
export const LineQuestion = (props: LineQuestionProps): JSX.Element => {
  const { asked, catalogue, busy, complaint, onAnswer, onPutOff, onSeeCell } = props
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const id = useId()
  const [leaving, setLeaving] = useState<'line' | 'table' | null>(null)
  const [breakdown, setBreakdown] = useState('')
  const [withArea, setWithArea] = useState(true)
  const { line, table } = asked
  const { layout } = table
  const keep = (indicator: string): void => {
    const name = catalogue.indicators.find(({ code }) => code === indicator)?.name[language] ?? indicator
    onAnswer(keepAnswer(layout, line, { indicator, breakdown: breakdown.trim(), withArea }), name)
  }
  const create = (indicator: NewIndicator): void =>
    onAnswer({ layout, line: line.line, create: indicator }, indicator.name[language])
  const leave = (reason: string): void =>
    onAnswer({ layout, line: leaving === 'table' ? '' : line.line, leave: { reason } }, say('leftOut', { reason }))
  return (
    <section className={classes.question} aria-labelledby={`${id}-title`} data-question="">
      <h2 id={`${id}-title`} className={classes.title}>
        {say('lineIs')}
      </h2>
      <About asked={asked} id={`${id}-about`} />
      {complaint !== null && (
        <p className={classes.complaint} role="alert">
          {complaint}
        </p>
      )}
      {leaving === null ? (
        <IndicatorSearch
          catalogue={catalogue}
          suggestions={line.suggestions}
          describedBy={`${id}-about`}
          busy={busy}
          onChoose={keep}
        />
      ) : (
        <LeaveForm busy={busy} onLeave={leave} onClose={() => setLeaving(null)} />
      )}
      {line.areaNamed !== null && (
        <label className={controls.check}>
          <input type="checkbox" checked={withArea} onChange={(event) => setWithArea(event.currentTarget.checked)} />
          {say('lineArea', { area: line.areaNamed })}
        </label>
      )}
      <div className={classes.actions}>
        <button
          type="button"
          className={controls.plain}
          aria-pressed={leaving === 'line'}
          onClick={() => setLeaving(leaving === 'line' ? null : 'line')}
        >
          {say('leave')}
        </button>
        <button
          type="button"
          className={controls.plain}
          aria-pressed={leaving === 'table'}
          onClick={() => setLeaving(leaving === 'table' ? null : 'table')}
        >
          {say('leaveTable')}
        </button>
        <button type="button" className={controls.plain} onClick={onPutOff}>
          {say('skip')}
        </button>
        <button type="button" className={controls.plain} onClick={onSeeCell}>
          {say('seeCell')}
        </button>
      </div>
      <details className={classes.more}>
        <summary>{say('breakdown')}</summary>
        <input
          className={controls.input}
          aria-label={say('breakdown')}
          aria-describedby={`${id}-breakdown`}
          value={breakdown}
          maxLength={200}
          onChange={(event) => setBreakdown(event.currentTarget.value)}
        />
        <p id={`${id}-breakdown`} className={controls.help}>
          {say('breakdownHelp')}
        </p>
      </details>
      <details className={classes.more}>
        <summary>{say('create')}</summary>
        <NewIndicatorForm line={line} sections={catalogue.sections} busy={busy} onCreate={create} />
      </details>
    </section>
  )
}
