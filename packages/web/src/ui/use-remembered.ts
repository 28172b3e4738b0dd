import { useCallback, useState } from 'react'

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null // storage is blocked: the choice lasts as long as the page
  }
}

const keep = (key: string, choice: string): void => {
  try {
    localStorage.setItem(key, choice)
  } catch {
    // see above
  }
}

/**
 * A choice that this browser remembers. `isChoice` guards against what an older version, or a person, left there.
 * `asked`, for instance by a link, goes before what is remembered.
 */
export const useRemembered = <T extends string>(
  key: string,
  isChoice: (text: string | null) => text is T,
  otherwise: T,
  asked: string | null,
): [T, (choice: T) => void] => {
  const [choice, setChoice] = useState<T>(() => {
    const kept = read(key)
    return isChoice(asked) ? asked : isChoice(kept) ? kept : otherwise
  })
  const choose = useCallback(
    (next: T) => {
      setChoice(next)
      keep(key, next)
    },
    [key],
  )
  return [choice, choose]
}
