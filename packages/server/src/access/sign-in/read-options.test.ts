import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readSignInOptions, type Settings } from './read-options.ts'
import { readSecret } from './secret.ts'

const dir = mkdtempSync(join(tmpdir(), 'giaoban-secret-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const secret = 'x'.repeat(32)
const whole: Settings = {
  GIAOBAN_URL: 'https://giaoban.gialai.example/',
  GIAOBAN_SMTP_URL: 'smtp://mail.gialai.example:587',
  GIAOBAN_MAIL_FROM: 'giaoban@gialai.example',
  GIAOBAN_OIDC_ISSUER: 'https://sso.gialai.example',
  GIAOBAN_OIDC_NAME: 'Cổng của tỉnh',
  GIAOBAN_OIDC_CLIENT_ID: 'giaoban',
  GIAOBAN_OIDC_CLIENT_SECRET: 'between the two',
  GIAOBAN_TWO_FACTOR_FOR: 'administrator, approver',
}

it('without settings people sign in by password alone', () => {
  expect(readSignInOptions({}, secret)).toEqual({
    secret,
    url: null,
    mail: null,
    provider: null,
    twoFactorFor: [],
    demo: false,
  })
})

it('the settings say where letters leave, who the provider is, and who needs a second step', () => {
  expect(readSignInOptions(whole, secret)).toMatchObject({
    url: 'https://giaoban.gialai.example',
    mail: { from: 'giaoban@gialai.example' },
    provider: { id: 'sso', name: 'Cổng của tỉnh' },
    twoFactorFor: ['administrator', 'approver'],
  })
})

const broken: readonly (readonly [string, Settings, string, string])[] = [
  ['an address that is none', { GIAOBAN_URL: 'giaoban' }, 'GIAOBAN_URL', 'url'],
  ['a mail server by http', { GIAOBAN_SMTP_URL: 'http://mail' }, 'GIAOBAN_SMTP_URL', 'smtp'],
  ['mail without the address that its links lead to', { GIAOBAN_URL: '' }, 'GIAOBAN_URL', 'missing'],
  ['mail without a sender', { GIAOBAN_MAIL_FROM: '' }, 'GIAOBAN_MAIL_FROM', 'missing'],
  ['a provider without its secret', { GIAOBAN_OIDC_CLIENT_SECRET: ' ' }, 'GIAOBAN_OIDC_CLIENT_SECRET', 'missing'],
  ['a role that is none', { GIAOBAN_TWO_FACTOR_FOR: 'admin' }, 'GIAOBAN_TWO_FACTOR_FOR', 'roles'],
]
it.each(broken)('%s is refused, naming the setting', (_what, change, key, reason) => {
  expect(() => readSignInOptions({ ...whole, ...change }, secret)).toThrow(
    expect.objectContaining({ code: 'config/invalid', params: { key, reason } }),
  )
})

it('a data directory keeps a secret of its own, which only its owner can read', () => {
  const made = readSecret({}, dir)
  expect(made.length).toBeGreaterThanOrEqual(32)
  expect(readSecret({}, dir)).toBe(made)
  expect(readdirSync(dir)).toEqual(['secret'])
  expect(statSync(join(dir, 'secret')).mode & 0o777).toBe(0o600)
})

it('where there is no directory the secret must be given, and be long', () => {
  expect(() => readSecret({}, null)).toThrow(
    expect.objectContaining({ params: { key: 'GIAOBAN_SECRET', reason: 'missing' } }),
  )
  expect(() => readSecret({ GIAOBAN_SECRET: 'short' }, dir)).toThrow(
    expect.objectContaining({ params: { key: 'GIAOBAN_SECRET', reason: 'short' } }),
  )
  expect(readSecret({ GIAOBAN_SECRET: secret }, null)).toBe(secret)
})
