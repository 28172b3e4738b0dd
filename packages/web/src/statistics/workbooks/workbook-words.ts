import type { Catalogues, Say } from '../../ui/words.tsx'
import { workbookWordsEn } from './workbook-words-en.ts'
import { type WorkbookKey, workbookWordsVi } from './workbook-words-vi.ts'

/** Words of the import pages in both languages. */
export const workbookWords: Catalogues<WorkbookKey> = { vi: workbookWordsVi, en: workbookWordsEn }

export type { WorkbookKey } from './workbook-words-vi.ts'
export type SayWorkbook = Say<WorkbookKey>
