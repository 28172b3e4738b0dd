import {
  describeRefusal,
  type Param,
  Refusal,
  type RefusalCode,
  refusalCodes,
  refusalSubject,
} from '@giaoban/core/findings'
import type { JSX } from 'react'
import { Notice } from '../ui/notice.tsx'
import { type Language, type Say, useLanguage, useSay } from '../ui/words.tsx'
import type { CheckState } from './check-desk.ts'
import { type ClaimsWord, claimsWords } from './words.ts'

const tables: ReadonlySet<unknown> = new Set(['csv', 'xlsb', 'ods'])
const oldWord: ReadonlySet<unknown> = new Set(['doc', 'rtf', 'odt'])

const textOf = (param: Param | undefined): string => (typeof param === 'string' ? param : '')

/** What to do with a file of this kind, beside what the refusal says. */
const adviceFor = ({ code, params }: NonNullable<CheckState['refusal']>): ClaimsWord | null => {
  if (code === 'file/encoding') return 'refusedEncoding'
  if (code !== 'file/unsupported') return null
  if (tables.has(params['what'])) return 'refusedTable'
  return oldWord.has(params['what']) ? 'refusedOldWord' : null
}

/** Why a file could not be read, in one sentence. The list of kinds differs here from that of an import: the page says its own. */
export const refusalWords = (
  { code, params }: NonNullable<CheckState['refusal']>,
  say: Say<ClaimsWord>,
  language: Language,
): string =>
  code === 'file/unsupported'
    ? say('refusedKind', { file: textOf(params['file']), what: textOf(params['what']) || 'none' })
    : describeRefusal(new Refusal(code, params), language)

/** Why a file could not be read, in the words of its refusal, and what to do next. */
export const Refused = ({ refusal }: { readonly refusal: NonNullable<CheckState['refusal']> }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  const advice = adviceFor(refusal)
  const subject = refusalCodes.includes(refusal.code as RefusalCode)
    ? refusalSubject(refusal.code as RefusalCode)
    : null
  return (
    <Notice
      kind="problem"
      title={say('refusedTitle')}
      reference={subject ? `${subject[language]} · ${refusal.code}` : refusal.code}
    >
      <p>{refusalWords(refusal, say, language)}</p>
      {advice && <p>{say(advice)}</p>}
    </Notice>
  )
}
