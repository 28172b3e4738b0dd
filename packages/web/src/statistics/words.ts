import type { Catalogues, Say } from '../ui/words.tsx'
import { wordsEn } from './words-en.ts'
import { type StatisticsKey, wordsVi } from './words-vi.ts'

/** Words of the statistics pages in both languages. */
export const statisticsWords: Catalogues<StatisticsKey> = { vi: wordsVi, en: wordsEn }

export type SayStatistics = Say<StatisticsKey>
export type { StatisticsKey } from './words-vi.ts'
