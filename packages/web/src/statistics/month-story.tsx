import type { ScorecardAnswer } from '@giaoban/api/client'
import { type JSX, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { StatisticsSearch } from './addresses.ts'
import type { FigureKey } from './figure-face.ts'
import { flatRows, rowId } from './month-row.ts'
import { readStoryAddress, storyOf } from './story.ts'
import { statisticsWords } from './words.ts'

// The panel brings focus trap and scroll lock along: fetched when the first number is opened.
const StoryPanel = lazy(async () => ({ default: (await import('./story-panel.tsx')).StoryPanel }))

/** The button of a number, whichever way its story was opened: by it, or by an address. */
const focusFigure = (id: string, key: FigureKey): void => {
  const line = document.querySelector(`[data-indicator="${CSS.escape(id)}"]`)
  line?.querySelector<HTMLElement>(`[data-figure="${key}"]`)?.focus()
}

interface MonthStoryProps {
  readonly card: ScorecardAnswer
  readonly search: StatisticsSearch
  readonly onSearch: (search: StatisticsSearch) => void
}

/** The story of the number that the address names, beside the month. */
export const MonthStory = ({ card, search, onSearch }: MonthStoryProps): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const asked = readStoryAddress(search.so)
  const row = asked && flatRows(card.rows).find((each) => rowId(each) === asked.code)
  const story = asked && row ? storyOf(row, asked.key, card.period, { language, say }) : null
  // Once fetched it stays, so that closing can give the focus back.
  const [wasOpened, setWasOpened] = useState(false)
  if (story && !wasOpened) setWasOpened(true)
  const lastOpen = useRef('')
  useEffect(() => {
    if (search.so) lastOpen.current = search.so
  }, [search.so])
  const giveFocusBack = (): void => {
    const closed = readStoryAddress(lastOpen.current)
    if (closed) focusFigure(closed.code, closed.key)
  }
  const close = (): void => {
    const { so: _so, ...rest } = search
    onSearch(rest)
  }
  if (!wasOpened) return null
  return (
    <Suspense>
      <StoryPanel
        story={story}
        search={{ ky: card.period, luc: search.luc }}
        onClose={close}
        onClosed={giveFocusBack}
      />
    </Suspense>
  )
}
