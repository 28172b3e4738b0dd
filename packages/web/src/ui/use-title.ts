import { useEffect } from 'react'

/** Sets the title of the page; the most particular word first. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = title
  }, [title])
}
