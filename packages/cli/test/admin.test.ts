import { createApp, readSecret, readSignInOptions } from '@giaoban/server'
import { openDatabase } from '@giaoban/server/store'
import { afterEach, describe, expect, it } from 'vitest'
import { example, freshDirectory, runCli } from './run-cli.ts'

const email = 'quan.tri@gialai.example'
const admin = (dataDir: string, ...more: readonly string[]) =>
  runCli('admin', email, '--name', 'Người quản trị', '--data-dir', dataDir, ...more)

describe('the first administrator', () => {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })

  /** The server on a data directory, as `giaoban serve` would run it. */
  const serverOn = async (dataDir: string) => {
    const db = await openDatabase({ dataDir })
    const secret = readSecret({}, dataDir)
    const signIn = readSignInOptions({}, secret)
    const app = await createApp({
      db,
      tenant: 'gia-lai',
      clock: () => new Date(),
      version: '0',
      webDir: null,
      log: false,
      secret,
      signIn,
    })
    closing.push(async () => {
      await app.close()
      await db.close()
    })
    const post = (url: string, payload: object) =>
      app.inject({ method: 'POST', url, payload, headers: { origin: 'http://localhost', host: 'localhost' } })
    return { app, post }
  }

  it('is made at the machine, chooses a password by the printed link once, and administers', async () => {
    const dataDir = freshDirectory()
    await runCli('import', example(), '--data-dir', dataDir)
    const printed = await admin(dataDir, '--agency', 'H21.VP')
    expect([printed.code, printed.err]).toEqual([0, ''])
    expect(printed.out).toContain('GIAOBAN_URL chưa đặt')
    const token = /\/dat-lai-mat-khau#(\S+)$/.exec(printed.out.trim())?.[1]
    expect(token).toBeDefined()

    const { app, post } = await serverOn(dataDir)
    const newPassword = 'năm chiếc thuyền nan trôi'
    const reset = () => post('/api/auth/reset-password', { newPassword, token })
    expect((await reset()).statusCode).toBe(200)
    expect((await reset()).statusCode).toBeGreaterThanOrEqual(400)
    const signedIn = await post('/api/auth/sign-in/email', { email, password: newPassword })
    const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
    const me = (await app.inject({ url: '/api/me', headers: { cookie } })).json()
    expect(me).toMatchObject({ person: { name: 'Người quản trị', email }, grants: [{ role: 'administrator' }] })
  })

  it('is not made at an agency that does not exist, and the code is named', async () => {
    const dataDir = freshDirectory()
    await runCli('import', example(), '--data-dir', dataDir)
    const printed = await admin(dataDir, '--agency', 'H99.KHONG')
    expect([printed.code, printed.out]).toEqual([2, ''])
    expect(printed.err).toContain('H99.KHONG')
  })

  it.each([
    ['no address', ['admin', '--name', 'A', '--agency', 'H21.VP'], /admin EMAIL/],
    [
      'an address that is none',
      ['admin', 'xau', '--name', 'A', '--agency', 'H21.VP'],
      /^Địa chỉ thư điện tử “xau” chưa đúng.*\n?$/,
    ],
    ['no name', ['admin', email, '--agency', 'H21.VP'], /--name/],
    ['no agency', ['admin', email, '--name', 'A'], /--agency/],
  ] as const)('is not made with %s', async (_what, args, message) => {
    const printed = await runCli(...args)
    expect(printed.code).toBe(2)
    expect(printed.err).toMatch(message)
  })
})
