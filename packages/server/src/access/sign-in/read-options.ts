import { allRoles, type Role } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import type { MailOptions, ProviderOptions, SignInOptions } from './options.ts'

/** Settings by name, as the environment of a process holds them. */
export type Settings = Readonly<Record<string, string | undefined>>

const invalid = (key: string, reason: string): never => {
  throw new Refusal('config/invalid', { key, reason })
}

const given = (settings: Settings, key: string): string | null => settings[key]?.trim() || null

const required = (settings: Settings, key: string): string => given(settings, key) ?? invalid(key, 'missing')

const addressOf = (settings: Settings, key: string): string | null => {
  const text = given(settings, key)
  if (text === null) return null
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return invalid(key, 'url')
  return text.replace(/\/+$/, '')
}

const mailOf = (settings: Settings): MailOptions | null => {
  const smtpUrl = given(settings, 'GIAOBAN_SMTP_URL')
  if (smtpUrl === null) return null
  if (!/^smtps?:\/\//.test(smtpUrl) || !URL.canParse(smtpUrl)) return invalid('GIAOBAN_SMTP_URL', 'smtp')
  // A letter leads back to an address that must not come from whoever asks for the letter.
  required(settings, 'GIAOBAN_URL')
  return { smtpUrl, from: required(settings, 'GIAOBAN_MAIL_FROM') }
}

const providerOf = (settings: Settings): ProviderOptions | null => {
  const issuer = addressOf(settings, 'GIAOBAN_OIDC_ISSUER')
  if (issuer === null) return null
  required(settings, 'GIAOBAN_URL')
  return {
    id: 'sso',
    name: required(settings, 'GIAOBAN_OIDC_NAME'),
    issuer,
    clientId: required(settings, 'GIAOBAN_OIDC_CLIENT_ID'),
    clientSecret: required(settings, 'GIAOBAN_OIDC_CLIENT_SECRET'),
  }
}

const isRole = (word: string): word is Role => (allRoles as readonly string[]).includes(word)

const rolesOf = (settings: Settings, key: string): readonly Role[] =>
  (given(settings, key) ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => (isRole(word) ? word : invalid(key, 'roles')))

/**
 * Reads how people sign in: `GIAOBAN_URL`, `GIAOBAN_SMTP_URL` with `GIAOBAN_MAIL_FROM`, `GIAOBAN_OIDC_ISSUER` with `…_NAME`,
 * `…_CLIENT_ID` and `…_CLIENT_SECRET`, `GIAOBAN_TWO_FACTOR_FOR` (roles, by commas). Throws `config/invalid`, naming the setting.
 */
export const readSignInOptions = (settings: Settings, secret: string): SignInOptions => ({
  secret,
  url: addressOf(settings, 'GIAOBAN_URL'),
  mail: mailOf(settings),
  provider: providerOf(settings),
  twoFactorFor: rolesOf(settings, 'GIAOBAN_TWO_FACTOR_FOR'),
  demo: false,
})
