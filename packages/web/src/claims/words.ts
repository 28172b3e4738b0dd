import type { Catalogues } from '../ui/words.tsx'
import { wordsEn } from './words-en.ts'
import { wordsVi } from './words-vi.ts'

export type ClaimsWord = keyof typeof wordsVi

/** Words of the page that checks texts. */
export const claimsWords: Catalogues<ClaimsWord> = { vi: wordsVi, en: wordsEn }
