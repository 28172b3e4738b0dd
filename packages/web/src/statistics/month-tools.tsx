import type { ScorecardAnswer } from '@giaoban/api/client'
import { type JSX, type ReactNode, useEffect, useMemo, useState } from 'react'
import { onIdle } from '../ui/on-idle.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { MonthChoice } from './month-choice.ts'
import { flatRows } from './month-row.ts'
import type { Density } from './month-table.tsx'
import classes from './month-tools.module.css'
import { statisticsWords } from './words.ts'

interface Option {
  readonly code: string
  readonly name: string
}

/** Agencies that are answerable for a line of the month, as they come. */
const agenciesOf = (card: ScorecardAnswer, language: 'vi' | 'en'): readonly Option[] => {
  const owners = new Map(flatRows(card.rows).flatMap((row) => (row.owner ? [[row.owner.code, row.owner]] : [])))
  return [...owners.values()].map(({ code, name }) => ({ code, name: name[language] }))
}

/** Options by name. To know the alphabet takes a phone a while: it is done when the page is there, before a list is opened. */
const useByName = (options: readonly Option[], language: 'vi' | 'en'): readonly Option[] => {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => onIdle(() => setIsTime(true)), [])
  return useMemo(() => {
    if (!isTime) return options
    const collator = new Intl.Collator(language)
    return options.toSorted((a, b) => collator.compare(a.name, b.name))
  }, [options, language, isTime])
}

interface PickProps {
  readonly label: string
  readonly all: string
  readonly value: string | null
  readonly options: readonly Option[]
  readonly onPick: (code: string | null) => void
}

const Pick = ({ label, all, value, options, onPick }: PickProps): JSX.Element => (
  <select
    aria-label={label}
    className={classes.select}
    data-chosen={value !== null || undefined}
    value={value ?? ''}
    onChange={(event) => onPick(event.target.value || null)}
  >
    <option value="">{all}</option>
    {options.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ))}
  </select>
)

interface MonthToolsProps {
  /** The whole month, of which lines are chosen. */
  readonly card: ScorecardAnswer
  readonly choice: MonthChoice
  readonly onChoice: (choice: MonthChoice) => void
  readonly density: Density
  readonly onDensity: (density: Density) => void
  /** Cards on a narrow screen have one density. */
  readonly withDensity: boolean
  readonly onCsv: () => void
  readonly onPrint: () => void
}

const Filters = ({ card, choice, onChoice }: MonthToolsProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const sections = card.sections
    .toSorted((a, b) => a.order - b.order)
    .map(({ code, name }) => ({ code, name: name[language] }))
  const agencies = useByName(
    useMemo(() => agenciesOf(card, language), [card, language]),
    language,
  )
  return (
    <>
      <Pick
        label={say('filterSection')}
        all={say('filterAllSections')}
        value={choice.section}
        options={sections}
        onPick={(section) => onChoice({ ...choice, section })}
      />
      <Pick
        label={say('filterAgency')}
        all={say('filterAllAgencies')}
        value={choice.agency}
        options={agencies}
        onPick={(agency) => onChoice({ ...choice, agency })}
      />
      <button
        type="button"
        className={classes.button}
        aria-pressed={choice.onlyAttention}
        onClick={() => onChoice({ ...choice, onlyAttention: !choice.onlyAttention })}
      >
        {say('filterAttention')}
      </button>
    </>
  )
}

const Action = (props: { readonly onPress: () => void; readonly children: ReactNode }): JSX.Element => (
  <button type="button" className={classes.button} onClick={props.onPress}>
    {props.children}
  </button>
)

/** Which lines are shown and how, and how to take the month along. */
export const MonthTools = (props: MonthToolsProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const { density, onDensity } = props
  return (
    <fieldset className={`${classes.tools} screen-only`}>
      <legend className="visually-hidden">{say('tools')}</legend>
      <div className={classes.group}>
        <Filters {...props} />
      </div>
      <div className={classes.group}>
        {props.withDensity && (
          <button
            type="button"
            className={classes.button}
            aria-pressed={density === 'close'}
            onClick={() => onDensity(density === 'close' ? 'roomy' : 'close')}
          >
            {say('densityClose')}
          </button>
        )}
        <Action onPress={props.onCsv}>{say('downloadCsv')}</Action>
        <Action onPress={props.onPrint}>{say('print')}</Action>
      </div>
    </fieldset>
  )
}
