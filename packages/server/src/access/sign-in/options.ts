import type { Role } from '@giaoban/api'

/** Where letters leave from. */
export interface MailOptions {
  /** `smtp://[user:password@]host:port`, or `smtps://…`. */
  readonly smtpUrl: string
  /** Sender: `Giao ban Gia Lai <giaoban@gialai.example>`. */
  readonly from: string
}

/** The province's own single sign-on, by OpenID Connect. */
export interface ProviderOptions {
  /** Part of its addresses: `/api/auth/callback/{id}`. */
  readonly id: string
  /** What its button says. */
  readonly name: string
  /** Below it stands `.well-known/openid-configuration`. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** How people sign in here. */
export interface SignInOptions {
  /** Signs cookies and locks up what must be kept; at least 32 characters, never in the database. */
  readonly secret: string
  /** Address of the installation, as letters and the provider must know it; null: what the browser asked for. */
  readonly url: string | null
  readonly mail: MailOptions | null
  readonly provider: ProviderOptions | null
  /** Roles that are held only by those whose sign-in has a second step. */
  readonly twoFactorFor: readonly Role[]
  /** Whether the invented people of a demonstration may be entered with one click: as who runs the server says, never the data alone. */
  readonly demo: boolean
}
