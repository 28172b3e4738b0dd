/**
 * Makes the two office files of the example, phu-luc.xlsx and du-thao.docx, beside this script:
 *   node examples/gia-lai/make-files.ts
 * Needs Node 24 (it runs TypeScript directly). Equal input gives equal bytes.
 */
import { writeFileSync } from 'node:fs'
import { buildAnnex } from './files/annex.ts'
import { buildDraft } from './files/draft.ts'

const here = (name: string): URL => new URL(name, import.meta.url)

writeFileSync(here('phu-luc.xlsx'), await buildAnnex())
writeFileSync(here('du-thao.docx'), await buildDraft())
