import type { WorkbookAnswer } from '@giaoban/api/client'
import { formatInstant } from '@giaoban/core/periods'
import type { JSX } from 'react'
import controls from '../../ui/controls.module.css'
import { useLanguage, useSay } from '../../ui/words.tsx'
import classes from './accept-panel.module.css'
import { UndoImport } from './undo-import.tsx'
import type { WorkbookChange } from './workbook-change.ts'
import { countText, factsOf, standingImport, whoText } from './workbook-face.ts'
import { workbookWords } from './workbook-words.ts'

interface AcceptPanelProps {
  readonly workbook: WorkbookAnswer
  readonly change: WorkbookChange
  readonly names: ReadonlyMap<string, string>
  readonly mayAccept: boolean
  /** Lines were answered since the page was opened: an accepted workbook may bring more. */
  readonly hasAnswered: boolean
  readonly onAccept: (openLines: 'refuse' | 'leave') => void
  readonly onUndo: (reason: string) => void
  readonly onDrop: () => void
}

/** What would become of the lines, in numbers. */
const Counts = ({ workbook }: Pick<AcceptPanelProps, 'workbook'>): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const { lines, figures, sheets } = workbook
  if (lines === null) return null
  const counted = (of: keyof typeof lines) => ({
    lines: countText(lines[of].lines, language),
    figures: countText(lines[of].figures, language),
  })
  return (
    <>
      <p>
        {say('recognised', {
          placed: countText(figures.placed, language),
          numeric: countText(figures.numeric, language),
          sheets: sheets.length,
        })}
      </p>
      <ul className={classes.counts}>
        {workbook.state !== 'accepted' && <li data-kind="kept">✓ {say('linesKept', counted('kept'))}</li>}
        {lines.left.lines > 0 && <li data-kind="left">– {say('linesLeft', counted('left'))}</li>}
        {lines.open.lines > 0 && <li data-kind="open">? {say('linesOpen', counted('open'))}</li>}
      </ul>
    </>
  )
}

const History = ({ workbook, names }: Pick<AcceptPanelProps, 'workbook' | 'names'>): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  if (workbook.imports.length === 0) return null
  return (
    <ul className={classes.history}>
      {workbook.imports.map(({ id, at, by, undone, ...rest }) => (
        <li key={id}>
          {say('importedAt', {
            at: formatInstant(at, language),
            who: whoText(by, say, names),
            count: countText(factsOf({ id, at, by, undone, ...rest }), language),
          })}
          {undone && (
            <span className={classes.undone}>
              {say('undoneAt', {
                at: formatInstant(undone.at, language),
                who: whoText(undone.by, say, names),
                reason: undone.reason,
              })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

const Actions = (props: AcceptPanelProps): JSX.Element | null => {
  const { workbook, change, hasAnswered, onAccept, onUndo, onDrop } = props
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const { lines, state, imports } = workbook
  const standing = standingImport(workbook)
  const kept = lines?.kept.figures ?? 0
  const open = lines?.open.lines ?? 0
  const figures = countText(kept, language)
  return (
    <div className={classes.actions}>
      {(state === 'recognised' || state === 'undone') && kept === 0 && <p>{say('acceptNothing')}</p>}
      {(state === 'recognised' || state === 'undone') && kept > 0 && (
        <button
          type="button"
          className={open > 0 ? controls.plain : controls.primary}
          disabled={change.busy}
          onClick={() => onAccept(open > 0 ? 'leave' : 'refuse')}
        >
          {change.busy
            ? say('accepting')
            : open > 0
              ? say('acceptLeaving', { figures, lines: countText(open, language) })
              : say('accept', { figures })}
        </button>
      )}
      {state === 'accepted' && hasAnswered && (
        <button type="button" className={controls.plain} disabled={change.busy} onClick={() => onAccept('leave')}>
          {say('acceptMore')}
        </button>
      )}
      {standing && <UndoImport standing={standing} busy={change.busy} onUndo={onUndo} />}
      {imports.length === 0 && (
        <button type="button" className={controls.plain} disabled={change.busy} onClick={onDrop}>
          {say('drop')}
        </button>
      )}
    </div>
  )
}

/** What was recognised in numbers, what becomes of it, and the one action that is next. */
export const AcceptPanel = (props: AcceptPanelProps): JSX.Element => {
  const { workbook, change, mayAccept } = props
  const say = useSay(workbookWords)
  return (
    <section className={`${classes.panel} screen-only`} aria-label={say('acceptTitle')} data-state={workbook.state}>
      {workbook.state !== 'refused' && <Counts workbook={workbook} />}
      <History {...props} />
      {change.complaint !== null && (
        <p className={classes.complaint} role="alert">
          {change.complaint}
        </p>
      )}
      {mayAccept && <Actions {...props} />}
    </section>
  )
}
