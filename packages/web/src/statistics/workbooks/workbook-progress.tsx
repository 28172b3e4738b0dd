import type { WorkbookAnswer } from '@giaoban/api/client'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { countText } from './workbook-face.ts'
import classes from './workbook-progress.module.css'
import { workbookWords } from './workbook-words.ts'

/** How far a workbook is read, sheet by sheet. */
export const WorkbookProgress = ({ workbook }: { readonly workbook: WorkbookAnswer }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const { progress, sheets } = workbook
  const said = say('reading', {
    read: String(progress.read),
    sheets: String(progress.sheets),
    percent: String(progress.percent),
  })
  return (
    <section className={classes.progress} aria-label={say('state_reading')}>
      <output>{said}</output>
      <progress max={100} value={progress.percent} aria-label={said} />
      <p>{say('readingHint')}</p>
      <ol>
        {sheets.map(({ position, name, hidden, read, placed, numericCells }) => (
          <li key={position} data-read={read || undefined}>
            <span>
              {name}
              {hidden && ` (${say('sheetHidden')})`}
            </span>
            <span className={classes.state}>
              {read
                ? `✓ ${say('sheetRead')} · ${say('sheetShare', {
                    placed: countText(placed, language),
                    numeric: countText(numericCells, language),
                  })}`
                : `… ${say('sheetWaiting')}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
