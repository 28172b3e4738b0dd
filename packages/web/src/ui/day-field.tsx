import { type ComponentProps, type JSX, useEffect, useRef, useState } from 'react'
import classes from './day-field.module.css'
import { type Language, useLanguage } from './words.tsx'

interface DayFieldProps extends ComponentProps<'input'> {
  readonly type: 'date' | 'datetime-local'
}

/** `2024-02-03` as people write it: 03/02/2024, 3 February 2024; no time zone has a say in a day. */
const writtenDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone: 'UTC',
    ...(language === 'vi'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { day: 'numeric', month: 'long', year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`))

/**
 * A day, or a day with its time, in the browser's own field. The browser writes it in its own language, so that 3 February
 * may look like 2 March: the chosen day stands below in the language of the page.
 */
export const DayField = ({ onInput, ...props }: DayFieldProps): JSX.Element => {
  const { language } = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(String(props.value ?? props.defaultValue ?? ''))
  const shown = props.value === undefined ? typed : String(props.value)
  useEffect(() => {
    const form = field.current?.form
    const reset = (): void => setTyped(field.current?.defaultValue ?? '')
    form?.addEventListener('reset', reset)
    return () => form?.removeEventListener('reset', reset)
  }, [])
  const [day = '', time = ''] = shown.split('T')
  return (
    <span className={classes.day}>
      <input
        {...props}
        ref={field}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          onInput?.(event)
        }}
      />
      <span className={classes.words} data-day="">
        {/^\d{4}-\d{2}-\d{2}$/.test(day) && `${writtenDay(day, language)} ${time}`.trim()}
      </span>
    </span>
  )
}
