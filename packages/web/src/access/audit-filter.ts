import type { AuditQuery } from '@giaoban/api/client'

export type AuditField = 'tu' | 'den' | 'nguoi' | 'co-quan' | 'viec' | 'tim'

/** Fields of the address, and what they ask the server for. */
const fields: Readonly<Record<AuditField, keyof AuditQuery>> = {
  tu: 'from',
  den: 'to',
  nguoi: 'actor',
  'co-quan': 'agency',
  viec: 'action',
  tim: 'text',
}

/** The filter as the address of the page writes it: `?tu=2024-02-01&viec=denied`. */
export type AuditSearch = Readonly<Partial<Record<AuditField, string>>>

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** Only what the page understands; a broken link shows the audit rather than an error. */
export const readAuditSearch = (search: Readonly<Record<string, string>>): AuditSearch =>
  Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const value = search[name]?.trim()
      if (value === undefined || value === '' || value.length > 200) return []
      return (name === 'tu' || name === 'den') && !isDay(value) ? [] : [[name, value]]
    }),
  )

/** What the server is asked. */
export const auditQueryOf = (search: AuditSearch): AuditQuery =>
  Object.fromEntries(Object.entries(search).map(([name, value]) => [fields[name as AuditField], value]))
