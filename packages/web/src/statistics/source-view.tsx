import type { Provenance } from '@giaoban/core/statistics'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import { sourceWords } from './provenance-words.ts'
import classes from './source-view.module.css'
import { statisticsWords } from './words.ts'

interface SourceViewProps {
  readonly provenance: Provenance
  readonly note?: string | null
}

/** Where a figure came from: place in the file, date of the source, link, note. */
export const SourceView = ({ provenance, note }: SourceViewProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const { place, date, link } = sourceWords(provenance, { language, say })
  return (
    <span className={classes.source}>
      <span>{place}</span>
      {date && <span>{date}</span>}
      {link && (
        <a href={link.url} target="_blank" rel="noreferrer">
          {say('sourceLink', { host: link.host })} <span aria-hidden="true">↗</span>
        </a>
      )}
      {note && <span className={classes.note}>{note}</span>}
    </span>
  )
}
