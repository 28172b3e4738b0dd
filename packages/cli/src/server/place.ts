import { resolve } from 'node:path'
import type { Place } from '@giaoban/server/store'
import { type Call, type OptionSpec, option } from '../command.ts'

/** Options of every command that opens the store. */
export const placeOptions: Readonly<Record<'dataDir' | 'tenant', OptionSpec>> = {
  dataDir: {
    type: 'string',
    about: {
      vi: 'thư mục dữ liệu (mặc định ./var); biến DATABASE_URL thì dùng PostgreSQL',
      en: 'data directory (default ./var); with DATABASE_URL, PostgreSQL is used',
    },
  },
  tenant: {
    type: 'string',
    about: { vi: 'mã tỉnh, khi có nhiều tỉnh', en: 'code of the province, when there are several' },
  },
}

/** PostgreSQL where `DATABASE_URL` is set and no directory is asked for, else the directory. */
export const placeOf = (call: Call, env: NodeJS.ProcessEnv = process.env): Place => {
  const dataDir = option(call, 'data-dir')
  const url = env['DATABASE_URL']
  if (dataDir === undefined && url) return { url }
  return { dataDir: resolve(dataDir ?? 'var') }
}
