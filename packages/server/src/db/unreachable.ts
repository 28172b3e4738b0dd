import { Refusal } from '@giaoban/core/findings'

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOENT',
  '3D000',
  '28P01',
  '28000',
  '57P03',
])

/** A database that cannot be reached is a matter of configuration: a refusal, not a bug. */
export const asUnreachable = (error: unknown): unknown => {
  const { code, message } = error as { code?: string; message?: string }
  if ((code !== undefined && unreachable.has(code)) || message?.includes('timeout exceeded when trying to connect'))
    return new Refusal('db/unreachable', { reason: message || code || null })
  return error
}
