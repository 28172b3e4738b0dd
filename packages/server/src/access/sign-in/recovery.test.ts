import type { FastifyInstance } from 'fastify'
import { type TOTP, URI } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { appOn, openExample, testSignIn } from '../../testing/example.ts'
import { cookiesOf, type MadePerson, makePerson, post, signInAs } from '../../testing/people.ts'
import { openPostOffice, type PostOffice } from '../../testing/post-office.ts'

const oldPassword = 'bốn từ không liên quan'
const newPassword = 'năm từ khác hẳn lúc trước'

onEachDatabase('recovery by mail', (database) => {
  let office: PostOffice
  let db: Database
  let app: FastifyInstance
  let lan: MadePerson
  beforeAll(async () => {
    office = await openPostOffice()
    db = await openExample(database)
    app = await appOn(db, {
      signIn: {
        ...testSignIn,
        url: 'https://giaoban.gialai.example',
        mail: { smtpUrl: office.url, from: 'Giao ban <giaoban@gialai.example>' },
      },
    })
    lan = await makePerson(db, { roles: ['reporter'], agency: 'H21.SCT', password: oldPassword })
  })
  afterAll(async () => {
    await app.close()
    await db.close()
    await office.close()
  })

  const ask = (email: string) => post(app, '/api/auth/request-password-reset', { email })
  const reset = (token: string, password = newPassword) =>
    post(app, '/api/auth/reset-password', { token, newPassword: password })
  const signIn = (password: string) => post(app, '/api/auth/sign-in/email', { email: lan.email, password })
  const linkIn = (letter: string): string =>
    /https:\/\/giaoban\.gialai\.example\/dat-lai-mat-khau#(\S+)/.exec(letter)?.[1] ?? ''

  it('the letter leads to our own address whatever the request says, and its link sets the password once', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/api/auth/request-password-reset',
      payload: { email: lan.email.toUpperCase() },
      headers: { 'sec-fetch-site': 'same-origin', host: 'evil.example' },
    })
    expect([response.statusCode, response.json()]).toEqual([200, { done: true }])
    const letter = await office.letterTo(lan.email)
    expect(letter).toMatch(/Kính gửi Người/)
    expect(letter).not.toMatch(/evil/)
    const before = cookiesOf(await signIn(oldPassword))
    expect((await reset(linkIn(letter))).statusCode).toBe(200)
    expect((await app.inject({ url: '/api/me', headers: { cookie: before } })).json().person).toBeNull()
    expect((await signIn(oldPassword)).json().code).toBe('sign-in/wrong')
    expect((await signIn(newPassword)).statusCode).toBe(200)
    const again = await reset(linkIn(letter))
    expect([again.statusCode, again.json().code]).toEqual([422, 'sign-in/link-over'])
  })

  it('whoever’s password or second step changes is told by letter and by notification, whoever changed it', async () => {
    const hoa = await makePerson(db, { id: 'hoa', roles: ['reporter'], agency: 'H21.SCT', password: oldPassword })
    const administrator = await signInAs(app, { id: 'vu-duc-long' })
    const enter = async () =>
      cookiesOf(await post(app, '/api/auth/sign-in/email', { email: hoa.email, password: newPassword }))
    const own = cookiesOf(await post(app, '/api/auth/sign-in/email', { email: hoa.email, password: oldPassword }))
    const change = { currentPassword: oldPassword, newPassword }
    expect((await post(app, '/api/auth/change-password', change, own)).statusCode).toBe(200)
    expect(await office.letterTo(hoa.email)).toMatch(/Mật khẩu của tài khoản vừa được đặt lại/)
    const half = await enter()
    const { totpUri } = (await post(app, '/api/auth/two-factor/enable', { password: newPassword }, half)).json()
    const code = (URI.parse(totpUri) as TOTP).generate()
    expect((await post(app, '/api/auth/two-factor/verify-totp', { code }, half)).statusCode).toBe(200)
    expect(await office.letterTo(hoa.email)).toMatch(/hai bước của tài khoản vừa được bật/)
    expect((await post(app, '/api/people/hoa/second-step/reset', {}, administrator)).statusCode).toBe(200)
    const letter = await office.letterTo(hoa.email)
    expect(letter).toMatch(/hai bước của tài khoản vừa được tắt/)
    // It leads nowhere with a key in the address.
    expect(letter).not.toMatch(/#/)
    const told = (await app.inject({ url: '/api/notifications', headers: { cookie: await enter() } })).json()
    expect(told.notifications.map(({ kind }: { kind: string }) => kind).slice(0, 3)).toEqual([
      'account.secondStepOff',
      'account.secondStepOn',
      'account.password',
    ])
  })

  it('nobody learns from it whether there is such an account, and nothing is sent', async () => {
    const before = office.count()
    const response = await ask('khong-co@gialai.example')
    expect([response.statusCode, response.json()]).toEqual([200, { done: true }])
    expect(office.count()).toBe(before)
  })

  it('a link is not kept as it is, and is too old after half an hour', async () => {
    await ask(lan.email)
    const token = linkIn(await office.letterTo(lan.email))
    const { rows } = await query('SELECT identifier, expires_at - created_at AS span FROM auth.verification')
    expect(JSON.stringify(rows)).not.toContain(token)
    await query("UPDATE auth.verification SET expires_at = now() - interval '1 second'")
    expect((await reset(token)).json().code).toBe('sign-in/link-over')
  })

  const query = async (text: string): Promise<{ rows: readonly unknown[] }> => {
    const { Kysely, sql } = await import('kysely')
    return sql.raw(text).execute(new Kysely<object>({ dialect: db.signInDialect('gia-lai') }))
  }

  it('somebody who asks for letter after letter is told to wait', async () => {
    const answers = []
    for (let n = 0; n < 4; n += 1) answers.push((await ask('nhieu-thu@gialai.example')).statusCode)
    expect(answers).toEqual([200, 200, 200, 429])
  })

  describe('a chosen password', () => {
    const weak: readonly (readonly [string, string, string])[] = [
      ['too short', 'mười một ký', 'short'],
      ['too long', 'dài '.repeat(40), 'long'],
      ['one that everybody uses', 'passwordpassword', 'common'],
      ['one that everybody uses here', 'matkhau123456', 'common'],
      ['digits in a row', '123456789012', 'common'],
    ]
    it.each(weak)('%s is refused', async (_what, password, reason) => {
      const response = await reset('whatever', password)
      expect(response.json()).toMatchObject({ code: 'sign-in/weak-password', params: { reason } })
    })
  })

  it('a new person of flesh is invited by the same letter once the change is kept; an invented one is not', async () => {
    const { inviteToSignIn } = await import('./accounts.ts')
    const mai = await makePerson(db, { id: 'mai', roles: ['reporter'], agency: 'H21.SCT', illustrative: false })
    const invented = await makePerson(db, { id: 'bia', roles: ['reporter'], agency: 'H21.SCT' })
    const before = office.count()
    await db.write(asOperator('gia-lai'), async (writer) => {
      await inviteToSignIn(writer, mai.id)
      await inviteToSignIn(writer, invented.id)
    })
    // Letters leave after the next change that comes over the wire.
    await post(app, '/api/me/sessions/end-others', {}, cookiesOf(await signIn(newPassword)))
    expect(await office.letterTo(mai.email)).toMatch(/đặt mật khẩu/)
    expect(office.count()).toBe(before + 1)
  })

  it('where there is mail, a link that an administrator asks for goes to the person alone', async () => {
    const son = await makePerson(db, { id: 'son', roles: ['reporter'], agency: 'H21.SCT', illustrative: false })
    const cookie = await signInAs(app, await makePerson(db, { roles: ['administrator'], agency: 'H21' }))
    const answer = await post(app, `/api/people/${son.id}/password-link`, {}, cookie)
    expect(answer.json()).toEqual({ path: null, mailedTo: son.email })
    expect(await office.letterTo(son.email)).toMatch(/đặt mật khẩu/)
  })
})
