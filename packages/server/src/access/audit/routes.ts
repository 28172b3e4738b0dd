import { routes } from '@giaoban/api'
import type { Bind } from '../../http/bind.ts'
import { readAudit } from './read-audit.ts'
import { type VerificationOptions, verificationOf } from './verification.ts'

/** Doors to the audit. */
export const auditRoutes = (bind: Bind, options: VerificationOptions): void => {
  const verification = verificationOf(options)
  bind(routes.getAudit, ({ reader, asking, query }) => readAudit(reader, asking, query))
  bind(routes.getAuditVerification, ({ reader }) => verification(reader))
}
