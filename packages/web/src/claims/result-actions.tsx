import type { Instant } from '@giaoban/core/periods'
import { type JSX, useState } from 'react'
import { copyText } from '../ui/copy-text.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { saveBlob } from '../ui/save-blob.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { CheckDesk, CheckResult, Made } from './check-desk.ts'
import type { ResultForm } from './protocol.ts'
import classes from './result-actions.module.css'
import { type ClaimsWord, claimsWords } from './words.ts'

/** `bao-cao.docx` → `bao-cao`. */
const stemOf = (name: string | null): string => (name ?? 'van-ban').replace(/\.[^.]+$/, '')

const types: Readonly<Record<Exclude<ResultForm, 'text'>, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  json: 'application/json',
  sarif: 'application/sarif+json',
}

interface ResultActionsProps {
  readonly desk: CheckDesk
  readonly result: CheckResult
  /** Reasons of the findings that are set aside, by index. */
  readonly reasons: ReadonlyMap<number, string>
  /** By the business clock. */
  readonly now: Instant
  readonly onAnother: () => void
  /** Goes back to the text in its field; absent for what stands in a file, or is too long for a field. */
  readonly onEdit: (() => void) | undefined
}

/** The result on its way elsewhere: clipboard, file, paper; and the way to another text. */
export const ResultActions = ({ desk, result, reasons, now, onAnother, onEdit }: ResultActionsProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  const [said, setSaid] = useState<ClaimsWord | null>(null)
  const [open, setOpen] = useState(false)
  const make = (form: ResultForm): Promise<Made> => {
    const ignored = [...reasons].map(([finding, reason]) => ({ finding, reason }))
    return desk.make({ form, lang: language, ignored, date: now })
  }
  const copy = async (): Promise<void> => {
    const text = await make('text')
    const done = await copyText(String(text)).then(
      () => 'copied' as const,
      () => 'copyFailed' as const,
    )
    setSaid(done)
  }
  const download = async (form: Exclude<ResultForm, 'text'>): Promise<void> => {
    setOpen(false)
    try {
      saveBlob(`${stemOf(result.name)}.soat.${form}`, new Blob([await make(form)], { type: types[form] }))
      setSaid(form === 'docx' ? 'wordMade' : null)
    } catch {
      setSaid('notMade')
    }
  }
  const another = (form: Exclude<ResultForm, 'text'>, words: ClaimsWord): JSX.Element => (
    <li>
      <button type="button" onClick={() => void download(form)}>
        {say(words)}
      </button>
    </li>
  )
  return (
    <>
      {result.fileKind === 'docx' && (
        <button type="button" className={classes.primary} onClick={() => void download('docx')}>
          {say('downloadWord')}
        </button>
      )}
      <button type="button" className={classes.action} onClick={() => void copy()}>
        {say('copy')}
      </button>
      <div className={classes.more}>
        <Disclosure label={say('download')} open={open} onOpen={setOpen} edge="end">
          <ul className={classes.forms}>
            {another('html', 'downloadHtml')}
            {another('json', 'downloadJson')}
            {another('sarif', 'downloadSarif')}
          </ul>
        </Disclosure>
      </div>
      <button type="button" className={classes.action} onClick={() => print()}>
        {say('print')}
      </button>
      {onEdit && (
        <button type="button" className={classes.action} onClick={onEdit}>
          {say('edit')}
        </button>
      )}
      <button type="button" className={classes.action} onClick={onAnother}>
        {say('another')}
      </button>
      <output className={classes.said}>{said && say(said)}</output>
    </>
  )
}
