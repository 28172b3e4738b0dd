import type { Catalogues, Say } from '../../ui/words.tsx'
import { qualityWordsEn } from './quality-words-en.ts'
import { type QualityKey, qualityWordsVi } from './quality-words-vi.ts'

/** Words of the data-quality page in both languages. */
export const qualityWords: Catalogues<QualityKey> = { vi: qualityWordsVi, en: qualityWordsEn }

export type SayQuality = Say<QualityKey>
