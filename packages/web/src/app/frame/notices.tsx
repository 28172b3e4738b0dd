import { useIsFetching } from '@tanstack/react-query'
import { type JSX, useEffect, useState } from 'react'
import { useSay } from '../../ui/words.tsx'
import { appWords } from '../words.ts'
import classes from './notices.module.css'
import { useOnline } from './use-online.ts'

/** True once something has been on its way for longer than anybody likes to wait without a word. */
const useIsSlow = (afterMs = 5000): boolean => {
  const isBusy = useIsFetching() > 0
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    if (!isBusy) return
    const timer = setTimeout(() => setIsSlow(true), afterMs)
    return () => {
      clearTimeout(timer)
      setIsSlow(false)
    }
  }, [isBusy, afterMs])
  return isSlow
}

/** What is to be known of the network: away, or slow. */
export const Notices = (): JSX.Element => {
  const say = useSay(appWords)
  const online = useOnline()
  const isSlow = useIsSlow()
  return (
    <>
      {!online && <output className={classes.notice}>{say('offline')}</output>}
      {online && isSlow && <output className={classes.notice}>{say('slow')}</output>}
    </>
  )
}
