import { type Problem, ProblemError } from '@giaoban/api/client'

/** What the doors below `/api/auth` take and answer. */
interface Doors {
  '/sign-in/email': [{ email: string; password: string }, { twoFactor: boolean }]
  '/two-factor/verify-totp': [{ code: string }, unknown]
  '/two-factor/verify-backup-code': [{ code: string }, unknown]
  '/sign-in/demo': [{ person: string }, unknown]
  '/sign-in/social': [{ provider: string; callbackURL: string }, { url: string }]
  '/request-password-reset': [{ email: string }, unknown]
  '/reset-password': [{ token: string; newPassword: string }, unknown]
  '/change-password': [{ currentPassword: string; newPassword: string }, unknown]
  '/two-factor/enable': [{ password: string }, { totpUri: string; backupCodes: readonly string[] }]
  '/two-factor/disable': [{ password: string }, unknown]
  '/two-factor/generate-backup-codes': [{ password: string }, { backupCodes: readonly string[] }]
}

/** Knocks at a door of sign-in. Throws `ProblemError` with the server's words, and what `fetch` throws when it does not answer. */
export const knock = async <Path extends keyof Doors>(path: Path, body: Doors[Path][0]): Promise<Doors[Path][1]> => {
  const response = await fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new ProblemError((await response.json()) as Problem)
  return response.json()
}
