import type { Catalogues, Say } from '../ui/words.tsx'
import { areasWordsEn } from './areas-words-en.ts'
import { type AreasKey, areasWordsVi } from './areas-words-vi.ts'

/** Words of the page of areas in both languages. */
export const areasWords: Catalogues<AreasKey> = { vi: areasWordsVi, en: areasWordsEn }

export type SayAreas = Say<AreasKey>
