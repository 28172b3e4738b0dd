import { type WorkKeeper, workKeeper } from './work-keeper.ts'

const storageOfTab = (): Storage | null => {
  try {
    return sessionStorage
  } catch {
    return null // blocked by the browser
  }
}

/** The work on the page that checks texts, of this tab alone. */
export const tabWork: WorkKeeper = workKeeper(storageOfTab())
