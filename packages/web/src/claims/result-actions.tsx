import { type JSX, useState } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { CheckDesk, CheckResult } from './check-desk.ts'
import classes from './check-page.module.css'
import { claimsWords } from './words.ts'

/** Hands a text to the browser as a file. */
const save = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}

/** `bao-cao.docx` → `bao-cao`. */
const stemOf = (name: string | null): string => (name ?? 'van-ban').replace(/\.[^.]+$/, '')

interface ResultActionsProps {
  readonly desk: CheckDesk
  readonly result: CheckResult
  readonly onAnother: () => void
}

/** The result on its way elsewhere: clipboard, file, paper; and the way to another text. */
export const ResultActions = ({ desk, result, onAnother }: ResultActionsProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | null>(null)
  const copy = async (): Promise<void> => {
    const text = await desk.print(language)
    const said = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'copyFailed' as const,
    )
    setCopied(said)
  }
  const download = (): void => {
    const { name, findings } = result
    // The same as `giaoban check --json` prints.
    save(`${stemOf(name)}.soat.json`, 'application/json', JSON.stringify({ file: name, findings }, null, 2))
  }
  return (
    <>
      <button type="button" className={classes.action} onClick={() => void copy()}>
        {say('copy')}
      </button>
      <button type="button" className={classes.action} onClick={download}>
        {say('download')}
      </button>
      <button type="button" className={classes.action} onClick={() => print()}>
        {say('print')}
      </button>
      <button type="button" className={classes.action} onClick={onAnother}>
        {say('another')}
      </button>
      <output className={classes.said}>{copied && say(copied)}</output>
    </>
  )
}
