import type { MeAnswer, Role } from '@giaoban/api/client'
import type { BrowserContextOptions } from 'playwright-core'
import { places } from '../packages/web/src/app/navigation.ts'
import { type Entry, mayEnter, signedOut } from '../packages/web/src/app/session.ts'
import { productPages, unknownPages } from './shell-pages.ts'
import { expect, tidy, type Visitor, type Walk } from './walk.ts'

/** What a browser keeps of somebody who signed in. */
export type SignedIn = Exclude<BrowserContextOptions['storageState'], undefined>

const roles: readonly Role[] = [
  'chair',
  'synthesiser',
  'reporter',
  'approver',
  'secretariat',
  'observer',
  'administrator',
]

/** Rooms that the bar offers, and those that the table gives to a session. */
const expectRooms = async ({ page }: Visitor, session: MeAnswer): Promise<void> => {
  const rooms = page.getByRole('navigation', { name: 'Các phần' })
  await rooms.waitFor()
  const wanted = places.filter(({ entry }) => mayEnter(session, entry)).map(({ label }) => label.vi)
  const shown = (await rooms.getByRole('link').allTextContents()).map(tidy)
  expect(shown.join() === wanted.join(), `the bar offers ${shown.join(', ')}; the table ${wanted.join(', ')}`)
}

const isForSome = (entry: Entry): boolean => typeof entry !== 'string'

/** Opens every page that only some roles may enter, and sees it or the word that it is for others. */
const expectDoors = async ({ page }: Visitor, address: string, session: MeAnswer): Promise<void> => {
  for (const { address: path, entry } of productPages.filter((each) => isForSome(each.entry))) {
    await page.goto(`${address}${path}`)
    const title = tidy(await page.getByRole('heading', { level: 1 }).textContent())
    const isDenied = title === 'Không có quyền xem trang này'
    expect(isDenied !== mayEnter(session, entry), `${path} shows '${title}'`)
  }
}

const sessionOf = async ({ page }: Visitor, address: string): Promise<MeAnswer> =>
  (await page.request.get(`${address}/api/me`)).json() as Promise<MeAnswer>

/** What a browser keeps after signing in as the first account of a role. */
export const signInAs = async (walk: Walk, role: Role): Promise<SignedIn> => {
  const visitor = await walk.visit()
  const { page } = visitor
  await page.goto(`${walk.server.address}/dang-nhap`)
  await page.locator(`button[data-role=${role}]`).first().click()
  await page.waitForURL('**/thang/2024-01')
  const state = await page.context().storageState()
  await visitor.close()
  return state
}

/** Signs in as each role with one click; answers what the browsers keep, to be anybody again without signing in. */
export const walkRoles = async (walk: Walk): Promise<ReadonlyMap<Role, SignedIn>> => {
  const states = new Map<Role, SignedIn>()
  const { address } = walk.server
  for (const role of roles)
    await walk.step(`${role}: one click signs in, and exactly the rooms of the role are offered and open`, async () => {
      const visitor = await walk.visit()
      const { page } = visitor
      await page.goto(`${address}/dang-nhap`)
      await page.locator(`button[data-role=${role}]`).first().click()
      await page.waitForURL('**/thang/2024-01')
      const session = await sessionOf(visitor, address)
      expect(
        session.grants.some((grant) => grant.role === role),
        JSON.stringify(session.grants),
      )
      await page.getByRole('button', { name: session.person?.name ?? '' }).waitFor()
      await expectRooms(visitor, session)
      await expectDoors(visitor, address, session)
      visitor.expectQuietConsole()
      states.set(role, await page.context().storageState())
      await visitor.close()
    })
  return states
}

/** Nobody in particular: the public rooms, and the sign-in before all others, with the way back. */
export const walkSignedOut = (walk: Walk): Promise<void> =>
  walk.step('nobody signed in: the public rooms; every other address leads to the sign-in and back', async () => {
    const visitor = await walk.visit()
    const { page } = visitor
    await visitor.open('/')
    await expectRooms(visitor, signedOut)
    const unknown = await unknownPages(page)
    expect(unknown.length === 0, `no journey knows ${unknown.join(', ')}`)
    for (const { address } of productPages.filter(({ entry }) => entry !== 'public')) {
      await page.goto(`${walk.server.address}${address}`)
      await page.waitForURL((url) => url.pathname === '/dang-nhap' && url.searchParams.get('ve') === address)
    }
    await page.goto(`${walk.server.address}/quan-tri/co-quan`)
    await page.locator('button[data-role=administrator]').first().click()
    await page.waitForURL('**/quan-tri/co-quan')
    await page.getByRole('heading', { level: 1 }).waitFor()
    visitor.expectQuietConsole()
    await visitor.close()
  })
