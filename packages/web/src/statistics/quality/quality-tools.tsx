import type { DataFindingAnswer } from '@giaoban/api/client'
import { type FindingCode, findingNames, severityNames } from '@giaoban/core/findings'
import { type JSX, useEffect, useRef, useState } from 'react'
import { ChoiceButtons } from '../../ui/choice-buttons.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import severityLook from '../../ui/severity.module.css'
import { SeveritySign } from '../../ui/severity-name.tsx'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { countSeverities, type Named, type QualityChoice, severities } from './quality-choice.ts'
import classes from './quality-tools.module.css'
import { qualityWords } from './quality-words.ts'

interface QualityToolsProps {
  /** Every finding. */
  readonly findings: readonly DataFindingAnswer[]
  /** Those that pass everything but the severity. */
  readonly within: readonly DataFindingAnswer[]
  readonly named: Named
  readonly choice: QualityChoice
  readonly onChoice: (choice: QualityChoice) => void
  readonly onCsv: () => void
}

/** A choice with one field set, or taken out. */
const withField = <K extends keyof QualityChoice>(
  choice: QualityChoice,
  field: K,
  value: QualityChoice[K] | undefined,
): QualityChoice => {
  const { [field]: _before, ...rest } = choice
  return value === undefined ? rest : { ...rest, [field]: value }
}

const Severities = ({ within, choice, onChoice }: QualityToolsProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(qualityWords)
  const counts = countSeverities(within)
  return (
    <fieldset className={`${classes.severities} ${severityLook.filter}`}>
      <legend className="visually-hidden">{say('severity')}</legend>
      {severities.map((severity) => {
        const isOnly = choice.muc === severity
        const name = severityNames[severity][language]
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={isOnly}
            data-severity={severity}
            data-hint={isOnly ? say('everySeverity') : say('onlySeverity', { severity: name })}
            onClick={() => onChoice(withField(choice, 'muc', isOnly ? undefined : severity))}
          >
            <SeveritySign severity={severity} />
            {name} {counts[severity]}
          </button>
        )
      })}
    </fieldset>
  )
}

/** Kinds that occur, the most frequent first. */
const codesIn = (findings: readonly DataFindingAnswer[]): readonly (readonly [FindingCode, number])[] =>
  [...Map.groupBy(findings, ({ finding }) => finding.code)]
    .map(([code, of]) => [code, of.length] as const)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))

const Selects = ({ findings, named, choice, onChoice }: QualityToolsProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(qualityWords)
  const areas = new Map(named.areas.map(({ slug, name }) => [slug, name[language]]))
  return (
    <>
      <select
        aria-label={say('code')}
        value={choice.ma ?? ''}
        onChange={({ target }) => onChoice(withField(choice, 'ma', (target.value || undefined) as FindingCode))}
      >
        <option value="">{say('allCodes')}</option>
        {codesIn(findings).map(([code, count]) => (
          <option key={code} value={code}>
            {findingNames[code][language]} ({count})
          </option>
        ))}
      </select>
      {areas.size > 1 && (
        <select
          aria-label={say('area')}
          value={choice.db ?? ''}
          onChange={({ target }) => onChoice(withField(choice, 'db', target.value || undefined))}
        >
          <option value="">{say('allAreas')}</option>
          {[...areas].map(([slug, name]) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      )}
    </>
  )
}

/** What is typed narrows at once; the address follows when one pauses, so that the way back is not a letter long. */
const Search = ({ choice, onChoice }: Pick<QualityToolsProps, 'choice' | 'onChoice'>): JSX.Element => {
  const say = useSay(qualityWords)
  const chosen = choice.tim ?? ''
  const [typed, setTyped] = useState(chosen)
  const sent = useRef(chosen)
  useEffect(() => {
    // The filter was cleared, or one went back: the field follows.
    if (chosen === sent.current) return
    sent.current = chosen
    setTyped(chosen)
  }, [chosen])
  useEffect(() => {
    if (typed === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed
      onChoice(withField(choice, 'tim', typed || undefined))
    }, 200)
    return () => clearTimeout(timer)
  }, [typed, choice, onChoice])
  return <SearchField label={say('search')} value={typed} onChange={setTyped} />
}

/** Which findings are shown and how, and how to take them along. */
export const QualityTools = (props: QualityToolsProps): JSX.Element => {
  const { choice, onChoice, onCsv } = props
  const say = useSay(qualityWords)
  return (
    <fieldset className={`${classes.tools} screen-only`}>
      <legend className="visually-hidden">{say('tools')}</legend>
      <div>
        <Search choice={choice} onChoice={onChoice} />
      </div>
      <div className={classes.row}>
        <Severities {...props} />
        <Selects {...props} />
      </div>
      <div className={classes.row}>
        <ChoiceButtons
          legend={say('grouping')}
          choices={[
            { value: 'chi-tieu', words: say('byIndicator') },
            { value: 'nguon', words: say('bySource') },
          ]}
          chosen={choice.nhom ?? 'chi-tieu'}
          onChoose={(value) => onChoice(withField(choice, 'nhom', value === 'nguon' ? 'nguon' : undefined))}
        />
        <span className={classes.out}>
          <button type="button" onClick={onCsv}>
            {say('csv')}
          </button>
          <button type="button" onClick={() => window.print()}>
            {say('print')}
          </button>
        </span>
      </div>
    </fieldset>
  )
}
