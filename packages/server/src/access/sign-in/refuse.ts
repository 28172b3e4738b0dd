import { Refusal } from '@giaoban/core/findings'
import type { ProviderOptions } from './options.ts'

/** What the library's own codes mean to whoever signs in. */
const refusals: Readonly<Record<string, () => Refusal>> = {
  INVALID_EMAIL_OR_PASSWORD: () => new Refusal('sign-in/wrong'),
  INVALID_EMAIL: () => new Refusal('sign-in/wrong'),
  INVALID_CODE: () => new Refusal('sign-in/wrong-code'),
  INVALID_BACKUP_CODE: () => new Refusal('sign-in/wrong-code'),
  INVALID_TWO_FACTOR_COOKIE: () => new Refusal('sign-in/step-over'),
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: () => new Refusal('sign-in/codes-spent'),
  ACCOUNT_TEMPORARILY_LOCKED: () => new Refusal('sign-in/wait', { minutes: 15 }),
  INVALID_PASSWORD: () => new Refusal('sign-in/current-password'),
  PASSWORD_TOO_SHORT: () => new Refusal('sign-in/weak-password', { reason: 'short' }),
  PASSWORD_TOO_LONG: () => new Refusal('sign-in/weak-password', { reason: 'long' }),
  INVALID_TOKEN: () => new Refusal('sign-in/link-over'),
  TOTP_ALREADY_ENABLED: () => new Refusal('sign-in/two-factor', { reason: 'on' }),
  TOTP_NOT_ENABLED: () => new Refusal('sign-in/two-factor', { reason: 'off' }),
  TWO_FACTOR_NOT_ENABLED: () => new Refusal('sign-in/two-factor', { reason: 'off' }),
  BACKUP_CODES_NOT_ENABLED: () => new Refusal('sign-in/two-factor', { reason: 'off' }),
  CREDENTIAL_ACCOUNT_NOT_FOUND: () => new Refusal('sign-in/two-factor', { reason: 'passwordless' }),
  UNAUTHORIZED: () => new Refusal('access/sign-in'),
  NO_DEMO_ACCOUNT: () => new Refusal('not-found', { text: 'demo' }),
}

const providerCodes = new Set(['PROVIDER_NOT_FOUND', 'INVALID_OAUTH_CONFIGURATION'])

/** The refusal of an answer of the library that says no; null when the library itself failed. */
export const refusalOf = async (response: Response, provider: ProviderOptions | null): Promise<Refusal | null> => {
  const said = (await response.json().catch(() => ({}))) as { code?: string; message?: string }
  const known = refusals[said.code ?? '']
  if (known) return known()
  if (providerCodes.has(said.code ?? '')) return new Refusal('sign-in/provider', { name: provider?.name ?? '' })
  if (response.status === 401) return new Refusal('access/sign-in')
  if (response.status >= 500) return null
  return new Refusal('request/invalid', { field: 'body', reason: said.code ?? said.message ?? null })
}
