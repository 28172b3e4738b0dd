import type { Catalogues, Say } from '../ui/words.tsx'
import { peopleWordsEn } from './people-words-en.ts'
import { type PeopleKey, peopleWordsVi } from './people-words-vi.ts'

/** Words of agencies, people, delegations and notifications in both languages. */
export const peopleWords: Catalogues<PeopleKey> = { vi: peopleWordsVi, en: peopleWordsEn }

export type SayPeople = Say<PeopleKey>
