import type { ScorecardAnswer } from '@giaoban/api/client'
import { formatPeriod, type Instant, parsePeriod } from '@giaoban/core/periods'
import { useMediaQuery } from '@mantine/hooks'
import { type JSX, useMemo, useState } from 'react'
import { Notice } from '../ui/notice.tsx'
import { saveText } from '../ui/save-text.ts'
import { useGrowing } from '../ui/use-growing.ts'
import { useRemembered } from '../ui/use-remembered.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { monthInAddress, type StatisticsSearch } from './addresses.ts'
import { MonthCards } from './month-cards.tsx'
import { chooseRows, type MonthChoice, readChoice, withChoice } from './month-choice.ts'
import classes from './month-figures.module.css'
import { firstLines, flatRows, hasFigures, monthTable } from './month-row.ts'
import { type Density, MonthTable, type OpenStory } from './month-table.tsx'
import { MonthTools } from './month-tools.tsx'
import { statisticsWords } from './words.ts'

/** Where the table of eight and more columns fits; paper always has it. */
const wideEnough = 'print, (min-width: 80em)'
/** Lines that are laid out at once. */
const linesAtOnce = 200

const isDensity = (text: string | null): text is Density => text === 'roomy' || text === 'close'

const nothingChosen: MonthChoice = { section: null, agency: null, onlyAttention: false, sort: null }

interface ShownProps {
  readonly choice: MonthChoice
  readonly lines: number
  readonly onChoice: (choice: MonthChoice) => void
}

/** What the choice leaves, in words, and how to undo it. */
const Shown = ({ choice, lines, onChoice }: ShownProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const isChosen = choice.section !== null || choice.agency !== null || choice.onlyAttention
  return (
    <div className={`${classes.shown} screen-only`}>
      <output>{isChosen ? say('linesShown', { count: lines }) : ''}</output>
      {isChosen && (
        <button
          type="button"
          className={classes.undo}
          onClick={() => onChoice({ ...nothingChosen, sort: choice.sort })}
        >
          {say('filterNone')}
        </button>
      )}
      {choice.sort && (
        <button type="button" className={classes.undo} onClick={() => onChoice({ ...choice, sort: null })}>
          {say('sortNone')}
        </button>
      )}
    </div>
  )
}

const Nothing = ({ card, isChosen }: { readonly card: ScorecardAnswer; readonly isChosen: boolean }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const period = formatPeriod(card.period, language)
  return (
    <Notice kind="empty" title={isChosen ? say('choiceEmpty') : say('emptyMonth', { period })}>
      <p>{say(isChosen ? 'choiceEmptyText' : 'emptyMonthText')}</p>
    </Notice>
  )
}

interface MonthFiguresProps {
  readonly card: ScorecardAnswer
  readonly publishedAt: Instant | null
  readonly search: StatisticsSearch
  readonly onSearch: (search: StatisticsSearch) => void
  readonly onOpen: OpenStory
}

const printPage = (): void => window.print()

/** Lines of the month as a table or as cards, with the tools that choose among them. */
export const MonthFigures = ({ card, publishedAt, search, onSearch, onOpen }: MonthFiguresProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const isWide = useMediaQuery(wideEnough, false, { getInitialValueInEffect: false })
  const [density, setDensity] = useRemembered('giaoban.density', isDensity, 'roomy', null)
  const [withEmpty, setWithEmpty] = useState(false)
  const choice = useMemo(() => readChoice(search), [search])
  const onChoice = (next: MonthChoice): void => onSearch(withChoice(search, next))
  const chosen = useMemo(() => chooseRows(card, choice), [card, choice])
  const table = useMemo(
    () => monthTable(chosen, { language, say }, { withEmpty, sort: choice.sort, publishedAt }),
    [chosen, choice.sort, language, say, withEmpty, publishedAt],
  )
  const lines = table.sections.reduce((sum, section) => sum + section.rows.length, 0)
  const growing = useGrowing(lines, linesAtOnce)
  const shown = useMemo(
    () => ({ ...table, sections: firstLines(table.sections, growing.shown) }),
    [table, growing.shown],
  )
  const empty = flatRows(chosen.rows).filter((row) => !hasFigures(row)).length
  const saveCsv = async (): Promise<void> => {
    const { monthCsv } = await import('./month-csv.ts')
    saveText(`${card.area}-${monthInAddress(card.period)}.csv`, monthCsv(chosen, { language, say }))
  }
  const figures = { table: shown, month: parsePeriod(card.period).month, period: card.period, onOpen }
  return (
    <>
      <MonthTools
        card={card}
        choice={choice}
        onChoice={onChoice}
        density={density}
        onDensity={setDensity}
        withDensity={isWide}
        onCsv={() => void saveCsv()}
        onPrint={printPage}
      />
      <Shown choice={choice} lines={lines} onChoice={onChoice} />
      {lines === 0 ? (
        <Nothing card={card} isChosen={chosen !== card && card.rows.length > 0} />
      ) : isWide ? (
        <MonthTable
          {...figures}
          caption={say('tableCaption', { period: formatPeriod(card.period, language) })}
          density={density}
          sort={choice.sort}
          onSort={(sort) => onChoice({ ...choice, sort })}
        />
      ) : (
        <MonthCards {...figures} />
      )}
      {growing.shown < lines && (
        <button type="button" className={`${classes.more} screen-only`} onClick={growing.more}>
          {say('moreLines', { count: lines - growing.shown })}
        </button>
      )}
      {empty > 0 && !choice.onlyAttention && (
        <button
          type="button"
          className={`${classes.more} screen-only`}
          aria-expanded={withEmpty}
          onClick={() => setWithEmpty(!withEmpty)}
        >
          {say(withEmpty ? 'hideEmpty' : 'showEmpty', { count: empty })}
        </button>
      )}
    </>
  )
}
