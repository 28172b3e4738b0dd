import { useCallback, useEffect, useRef, useState } from 'react'
import { afterEdit, type Ignored } from './ignored.ts'
import type { Source } from './protocol.ts'
import { tabWork } from './tab-work.ts'
import { type Choices, noWork, type Work } from './work-keeper.ts'

/** What is worked on, and all that can be done with it. */
export interface WorkOnHand extends Work {
  /** True: a reload would lose it, for it does not fit into what the browser keeps of a tab. */
  readonly isUnkept: boolean
  /** Takes a source; a text that was edited keeps period, comparison and the reasons that still stand. */
  readonly take: (source: Source | null, choices?: Partial<Choices> & { readonly isDraft?: boolean }) => void
  readonly choose: (choices: Partial<Choices>) => void
  readonly changeIgnored: (change: (before: Ignored) => Ignored) => void
  /** Puts the text back into its field. */
  readonly edit: (text: string) => void
  readonly type: (text: string) => void
}

/** Asks before a reload that would lose something. */
const useLeaveWarning = (isOn: boolean): void => {
  useEffect(() => {
    if (!isOn) return
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', onLeave)
    return () => removeEventListener('beforeunload', onLeave)
  }, [isOn])
}

/** The work of this tab: as it was left, whether for another page or by a reload. */
export const useWork = (): WorkOnHand => {
  const [work, setWork] = useState(() => tabWork.read())
  const [isUnkept, setUnkept] = useState(false)
  /** The text as it was checked before it was edited. */
  const edited = useRef<string | null>(null)
  useLeaveWarning(isUnkept)
  const { source, isDraft, period, against, ignored } = work
  useEffect(() => {
    let isLatest = true
    void tabWork.keepSource(source, isDraft).then((isKept) => isLatest && setUnkept(!isKept))
    return () => {
      isLatest = false
    }
  }, [source, isDraft])
  useEffect(() => tabWork.keepChoices({ period, against, ignored }), [period, against, ignored])

  const take = useCallback<WorkOnHand['take']>((next, { isDraft: draft = false, ...choices } = {}) => {
    const before = edited.current
    edited.current = null
    tabWork.keepTyped('')
    setWork((was) => {
      const kept =
        next?.kind === 'text' && before !== null
          ? { ...was, ignored: afterEdit(was.ignored, before, next.text) }
          : { ...noWork, against: was.against }
      return { ...kept, ...choices, source: next, isDraft: draft, typed: '' }
    })
  }, [])
  const choose = useCallback((choices: Partial<Choices>) => setWork((was) => ({ ...was, ...choices })), [])
  const changeIgnored = useCallback(
    (change: (before: Ignored) => Ignored) => setWork((was) => ({ ...was, ignored: change(was.ignored) })),
    [],
  )
  const edit = useCallback((text: string) => {
    edited.current = text
    tabWork.keepTyped(text)
    setWork((was) => ({ ...was, source: null, typed: text }))
  }, [])
  // The field holds its own letters; the page is not drawn again for each.
  const type = useCallback((text: string) => tabWork.keepTyped(text), [])
  return { ...work, isUnkept, take, choose, changeIgnored, edit, type }
}
