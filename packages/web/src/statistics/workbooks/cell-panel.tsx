import { formatPeriod } from '@giaoban/core/periods'
import { formatNumber } from '@giaoban/core/quantities'
import type { JSX, ReactNode } from 'react'
import controls from '../../ui/controls.module.css'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { capitalised } from '../printed.ts'
import classes from './cell-panel.module.css'
import type { SheetCell, SheetMark } from './sheet-frame.ts'
import { workbookWords } from './workbook-words.ts'

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }): JSX.Element => (
  <div className={classes.fact}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

const MarkFacts = ({ mark }: { readonly mark: SheetMark }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const { indicator, indicatorName, phrase, period, measure, baseline, unit, why } = mark
  return (
    <dl className={classes.facts}>
      {indicatorName && (
        <Fact label={say('cellIndicator')}>
          {indicatorName[language]} <span className={classes.code}>{indicator}</span>
        </Fact>
      )}
      {phrase.length > 0 && <Fact label={say('cellPhrase')}>{phrase.join(' › ')}</Fact>}
      {period !== null && <Fact label={say('cellPeriod')}>{capitalised(formatPeriod(period, language))}</Fact>}
      {measure !== null && <Fact label={say('cellMeasure')}>{say(`measure_${measure}`)}</Fact>}
      {baseline !== null && (
        <Fact label={say('cellBase')}>
          {say(`base_${baseline.kind}`)}
          {baseline.kind !== 'plan' && `, ${formatPeriod(baseline.period, language)}`}
        </Fact>
      )}
      {unit !== null && <Fact label={say('cellUnit')}>{unit}</Fact>}
      {why !== null && <Fact label={say('cellWhy')}>{why}</Fact>}
    </dl>
  )
}

interface CellPanelProps {
  readonly address: string
  readonly cell: SheetCell | undefined
  readonly mark: SheetMark | undefined
  readonly isHeader: boolean
  /** Absent where nothing can be answered. */
  readonly onQuestion?: (() => void) | undefined
}

/** What the software took the chosen cell for, or why it did not. */
export const CellPanel = ({ address, cell, mark, isHeader, onQuestion }: CellPanelProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  return (
    <section className={classes.panel} aria-live="polite" data-cell={address} data-state={mark?.state}>
      <p className={classes.head}>
        <strong>{address}</strong> {mark ? formatNumber(mark.value, language) : cell?.text}
        {mark && <span className={classes.state}>{say(`mark_${mark.state}`)}</span>}
      </p>
      {mark ? (
        <MarkFacts mark={mark} />
      ) : (
        <p className={classes.none}>{say(!cell?.text ? 'cellEmpty' : isHeader ? 'cellHeader' : 'cellNothing')}</p>
      )}
      {mark && onQuestion && (
        <button type="button" className={controls.plain} onClick={onQuestion}>
          {say(mark.state === 'open' ? 'toQuestion' : 'change')}
        </button>
      )}
    </section>
  )
}
