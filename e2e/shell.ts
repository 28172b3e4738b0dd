import { walkDesk } from './shell-desk.ts'
import { type SignedIn, walkRoles, walkSignedOut } from './shell-roles.ts'
import { walkEveryPage } from './shell-screens.ts'
import { walkStates } from './shell-states.ts'
import type { Walk } from './walk.ts'

const nobody: SignedIn = { cookies: [], origins: [] }

/** The frame of the product: who may go where, how one gets about, what every page owes to everybody. */
export const walkShell = async (walk: Walk): Promise<void> => {
  const states = await walkRoles(walk)
  await walkSignedOut(walk)
  await walkDesk(walk, states.get('synthesiser') ?? nobody)
  await walkStates(walk, states.get('administrator') ?? nobody)
  await walkEveryPage(walk, states.get('administrator') ?? nobody)
}
