import type { JSX } from 'react'
import { renderSVG } from 'uqr'
import { useSay } from '../ui/words.tsx'
import classes from './sign-in.module.css'
import { knock } from './sign-in-client.ts'
import { Input } from './sign-in-fields.tsx'
import { CopyOnce, fieldOf, rest, Send, TroubleLine, useDoing, wrongWith } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

/** What the second step begins with: the key for an app, and the codes to keep. */
export interface Enrolment {
  readonly totpUri: string
  readonly backupCodes: readonly string[]
}

/** Groups that an eye can keep while typing; apps leave out the blanks. */
const inFours = (key: string): string => key.match(/.{1,4}/g)?.join(' ') ?? ''

/** The picture is drawn here: the secret goes to no other server. */
const QrCode = ({ uri }: { readonly uri: string }): JSX.Element => {
  const say = useSay(signInWords)
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 0 }))}`
  return <img className={classes.qr} src={picture} alt={say('qr')} />
}

/** Codes that stand in for a lost telephone, each once; shown this one time. */
export const BackupCodes = ({ codes }: { readonly codes: readonly string[] }): JSX.Element => {
  const say = useSay(signInWords)
  return (
    <>
      <h3>{say('codesTitle')}</h3>
      <p className={classes.intro}>{say('codesIntro')}</p>
      <ul className={classes.codes} data-codes="">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <CopyOnce text={codes.join('\n')} label={say('copyCodes')} />
      </div>
    </>
  )
}

interface EnrolProps {
  readonly enrolment: Enrolment
  readonly onDone: () => Promise<void>
}

/** The key as a picture and in letters, the backup codes, and the first code that proves the app has it. */
export const Enrol = ({ enrolment: { totpUri, backupCodes }, onDone }: EnrolProps): JSX.Element => {
  const say = useSay(signInWords)
  const { busy, trouble, attempt } = useDoing()
  const send = (form: HTMLFormElement): void =>
    void attempt(async () => {
      await knock('/two-factor/verify-totp', { code: fieldOf(form, 'code').replace(/\s/g, '') })
      await onDone()
    })
  return (
    <>
      <p className={classes.intro}>{say('scan')}</p>
      <QrCode uri={totpUri} />
      <p className={classes.intro}>
        {say('typeInstead')}{' '}
        <code className={classes.secret}>{inFours(new URL(totpUri).searchParams.get('secret') ?? '')}</code>
      </p>
      <BackupCodes codes={backupCodes} />
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          send(event.currentTarget)
        }}
      >
        <Input
          label={say('code')}
          name="code"
          autoComplete="one-time-code"
          isCode
          maxLength={10}
          wrong={wrongWith(trouble, 'sign-in/wrong-code')}
        />
        <TroubleLine trouble={rest(trouble, 'sign-in/wrong-code')} />
        <Send busy={busy}>{say('confirm')}</Send>
      </form>
    </>
  )
}
