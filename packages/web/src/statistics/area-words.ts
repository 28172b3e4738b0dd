import type { Catalogues, Say } from '../ui/words.tsx'
import { areaWordsEn } from './area-words-en.ts'
import { type AreaKey, areaWordsVi } from './area-words-vi.ts'

/** Words of maps and areas in both languages. */
export const areaWords: Catalogues<AreaKey> = { vi: areaWordsVi, en: areaWordsEn }

export type SayArea = Say<AreaKey>
