import type { LineAnswer } from '@giaoban/api/client'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../../ui/words.tsx'
import classes from './decided-lines.module.css'
import { lineTitle, type QueuedLine } from './line-queue.ts'
import { countText } from './workbook-face.ts'
import { workbookWords } from './workbook-words.ts'

/** What became of a line, in words. */
const Decision = ({ decision }: Pick<LineAnswer, 'decision'>): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  if (decision === null) return null
  if (decision.kind === 'leave')
    return <span className={classes.left}>{say('leftOut', { reason: decision.reason })}</span>
  return (
    <span>
      → {[decision.name[language], decision.breakdown, decision.area].filter(Boolean).join(' · ')}{' '}
      <span className={classes.by}>({say(decision.by === 'name' ? 'byName' : 'byAnswer')})</span>
    </span>
  )
}

interface DecidedLinesProps {
  readonly lines: readonly QueuedLine[]
  /** What the button of a line says. */
  readonly action: string
  /** Absent for those who only see. */
  readonly onChange?: ((key: string) => void) | undefined
}

/** Lines with what became of them; each can be answered anew. */
export const DecidedLines = ({ lines, action, onChange }: DecidedLinesProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const tables = [...Map.groupBy(lines, ({ table }) => table.layout).values()]
  return (
    <>
      {tables.map((of) => {
        const [{ table }] = of as [QueuedLine, ...QueuedLine[]]
        return (
          <section key={table.layout} className={classes.table}>
            <h2>{say('tableOf', { title: table.title, sheets: table.sheets.join(', ') })}</h2>
            <ul>
              {of.map(({ key, line }) => (
                <li key={key}>
                  <span className={classes.line}>
                    {lineTitle(line)} <span className={classes.by}>· {countText(line.figures, language)}</span>
                  </span>
                  <Decision decision={line.decision} />
                  {onChange && (
                    <button type="button" onClick={() => onChange(key)} aria-label={`${action}: ${lineTitle(line)}`}>
                      {action}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
