import { type JSX, useEffect, useId, useRef, useState } from 'react'
import controls from '../ui/controls.module.css'
import { useSay } from '../ui/words.tsx'
import classes from './sign-in.module.css'
import { signInWords } from './sign-in-words.ts'

interface InputProps {
  readonly label: string
  readonly name: string
  readonly type?: 'text' | 'email' | 'password'
  readonly autoComplete: string
  readonly help?: string
  /** Said beside the field. */
  readonly wrong?: string | null
  readonly isCode?: boolean
  /** The reader has asked for this very field: it is ready to type in. */
  readonly isFocused?: boolean
  readonly maxLength?: number
}

/** One line of text with its label, its help and what is wrong with it. */
export const Input = (props: InputProps): JSX.Element => {
  const { label, name, type = 'text', autoComplete, help, wrong = null, isCode = false, isFocused = false } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFocused) input.current?.focus()
  }, [isFocused])
  const described = [help ? `${id}-help` : null, wrong ? `${id}-wrong` : null].filter((each) => each !== null).join(' ')
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        required
        autoComplete={autoComplete}
        ref={input}
        maxLength={props.maxLength ?? 254}
        className={`${controls.input} ${isCode ? classes.code : ''}`}
        {...(isCode ? { inputMode: 'numeric' as const } : {})}
        {...(wrong ? { 'aria-invalid': true } : {})}
        {...(described ? { 'aria-describedby': described } : {})}
      />
      {help && (
        <p className={controls.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      {wrong && (
        <p className={classes.alert} id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}

type PasswordProps = Omit<InputProps, 'type' | 'maxLength'>

/** A password that can be looked at while it is typed. */
export const Password = (props: PasswordProps): JSX.Element => {
  const say = useSay(signInWords)
  const [shown, setShown] = useState(false)
  return (
    <>
      <Input {...props} type={shown ? 'text' : 'password'} maxLength={200} />
      <label className={controls.check}>
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {say('show')}
      </label>
    </>
  )
}

/** The field in which a password is chosen. */
export const NewPassword = ({ wrong }: { readonly wrong: string | null }): JSX.Element => {
  const say = useSay(signInWords)
  return (
    <Password
      label={say('newPassword')}
      name="newPassword"
      autoComplete="new-password"
      help={say('newPasswordHelp')}
      wrong={wrong}
    />
  )
}
