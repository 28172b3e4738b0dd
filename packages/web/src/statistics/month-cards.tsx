import { Link } from '@tanstack/react-router'
import { type JSX, memo } from 'react'
import { CopyButton } from '../ui/copy-button.tsx'
import { Sparkline } from '../ui/sparkline.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { indicatorPath } from './addresses.ts'
import { type FigureKey, underInColumn } from './figure-face.ts'
import { FigureButton } from './figure-view.tsx'
import classes from './month-cards.module.css'
import type { MonthRow, MonthTable } from './month-row.ts'
import type { OpenStory } from './month-table.tsx'
import { RemarkList } from './remark-list.tsx'
import { RowName, RowState } from './row-name.tsx'
import { rowText } from './row-text.ts'
import { statisticsWords } from './words.ts'

const labels = {
  value: 'columnMonth',
  ytd: 'columnYtd',
  central: 'columnCentralPercent',
  council: 'columnCouncilPercent',
  other: 'columnOtherPercent',
  change: 'columnChange',
} as const

interface CardProps {
  readonly row: MonthRow
  readonly sectionLowerBetter: boolean
  readonly month: number
  readonly period: string
  readonly onOpen: OpenStory
}

const isKnown = (row: MonthRow, key: FigureKey): boolean =>
  row.faces[key].pieces.length > 0 || row.faces[key].under !== null

/** Numbers that a card shows: the month and the comparison always, the rest, and all of a part, where something is known. */
const shownKeys = (row: MonthRow): readonly FigureKey[] =>
  (['value', 'change', 'ytd', 'central', 'council', 'other'] as const).filter(
    (key) => isKnown(row, key) || (row.depth === 0 && (key === 'value' || key === 'change')),
  )

const MonthCard = memo(({ row, sectionLowerBetter, month, period, onOpen }: CardProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const { language } = useLanguage()
  return (
    <li className={classes.card} data-indicator={row.id} data-depth={row.depth}>
      <h3 className={classes.name}>
        <Link to={indicatorPath(row.code)} search={{ ky: period }}>
          <RowName row={row} withLowerBetter={row.lowerBetter && !sectionLowerBetter} />
        </Link>
        <span className={classes.unit}>{row.unit}</span>
      </h3>
      <dl className={classes.figures}>
        {shownKeys(row).map((key) => (
          <div
            key={key}
            className={classes.pair}
            data-key={key}
            data-disputed={row.faces[key].pieces.length > 1 || undefined}
          >
            <dt>{say(labels[key], { month })}</dt>
            <dd>
              <FigureButton face={row.faces[key]} decimals={null} onOpen={() => onOpen(row.id, key)} />
              {underInColumn(row.faces[key]) && <span className={classes.under}>{underInColumn(row.faces[key])}</span>}
              {key === 'value' && <RowState row={row} period={period} />}
            </dd>
          </div>
        ))}
      </dl>
      {row.spark.filter((value) => value !== null).length > 1 && (
        <Sparkline values={row.spark} label={row.sparkLabel} />
      )}
      <RemarkList remarks={row.remarks} last={row.previous} />
      {row.depth === 0 && (
        <CopyButton
          text={() => rowText(row, period, { language, say })}
          label={say('copyRow', { name: row.name })}
          done={say('copied')}
          className={classes.copy}
        />
      )}
    </li>
  )
})
MonthCard.displayName = 'MonthCard'

interface MonthCardsProps {
  readonly table: MonthTable
  readonly month: number
  readonly period: string
  readonly onOpen: OpenStory
}

/** The month as cards, for narrow screens: nothing scrolls sideways. */
export const MonthCards = ({ table, month, period, onOpen }: MonthCardsProps): JSX.Element => {
  const say = useSay(statisticsWords)
  return (
    <>
      {table.sections.map((section) => (
        <section key={section.code} className={classes.section} aria-labelledby={`section-${section.code}`}>
          <h2 id={`section-${section.code}`} className={classes.title}>
            {section.name}
            {section.lowerBetter && <span className={classes.note}> ({say('lowerBetter')})</span>}
          </h2>
          <ul className={classes.list}>
            {section.rows.map((row) => (
              <MonthCard
                key={row.id}
                row={row}
                sectionLowerBetter={section.lowerBetter}
                month={month}
                period={period}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
