import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { walkDraft } from './check-draft.ts'
import { walkKept } from './check-kept.ts'
import { walkLayout } from './check-layout.ts'
import { walkLong } from './check-long.ts'
import { walkScreens } from './check-screens.ts'
import { walkSources } from './check-sources.ts'
import type { Walk } from './walk.ts'

/** An officer, a press office and a first visitor check texts and files. */
export const walkCheck = async (walk: Walk): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-soat-'))
  try {
    const visitor = await walk.visit()
    await walkDraft(walk, visitor)
    await walkSources(walk, visitor)
    await walkLong(walk, visitor, folder)
    await walk.step('the console told of nothing', async () => visitor.expectQuietConsole())
    await visitor.close()
    await walkScreens(walk)
    await walkLayout(walk)
    await walkKept(walk)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
