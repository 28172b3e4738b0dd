import { randomUUID } from 'node:crypto'
import { Refusal } from '@giaoban/core/findings'
import { type Call, type Command, type Output, option, requiredOption } from '../command.ts'
import { required } from '../options.ts'
import { placeOf, placeOptions } from './place.ts'
import { tenantOf } from './tenant.ts'

const words = {
  vi: {
    link: (link: string): string =>
      `Đã giao vai trò quản trị. Mở liên kết này trên máy chủ đang chạy để đặt mật khẩu (dùng một lần, trong 30 phút):\n${link}`,
    noUrl:
      'GIAOBAN_URL chưa đặt nên liên kết ghi địa chỉ mặc định. Máy chủ chạy ở địa chỉ khác thì thay phần trước /dat-lai-mat-khau.',
  },
  en: {
    link: (link: string): string =>
      `The role of administrator was given. Open this link on the running server to choose a password (once, within 30 minutes):\n${link}`,
    noUrl:
      'GIAOBAN_URL is not set, so the link has the default address. If the server runs elsewhere, replace what stands before /dat-lai-mat-khau.',
  },
}

const run = async (call: Call, output: Output): Promise<0> => {
  const [email] = call.files
  if (email === undefined) throw new Refusal('cli/usage', { text: 'admin EMAIL' })
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Refusal('person/email', { email })
  const place = placeOf(call)
  const { requireSettings } = await import('@giaoban/server/settings')
  requireSettings(process.env, 'url' in place)
  const { openDatabase } = await import('@giaoban/server/store')
  const { makeAdministrator, readSecret, readSignInOptions } = await import('@giaoban/server')
  const db = await openDatabase(place)
  try {
    const secret = readSecret(process.env, 'dataDir' in place ? place.dataDir : null)
    const signIn = readSignInOptions(process.env, secret)
    const token = await makeAdministrator(
      db,
      signIn,
      {
        tenant: await tenantOf(db, option(call, 'tenant')),
        email,
        name: requiredOption(call, 'name'),
        agency: requiredOption(call, 'agency'),
        title: option(call, 'title') ?? 'Quản trị hệ thống',
        now: new Date().toISOString(),
      },
      randomUUID,
    )
    const base = signIn.url ?? 'http://127.0.0.1:8480'
    if (signIn.url === null) output.out(words[call.lang].noUrl)
    output.out(words[call.lang].link(`${base}/dat-lai-mat-khau#${token}`))
    return 0
  } finally {
    await db.close()
  }
}

/** `giaoban admin EMAIL --name … --agency …`: the first administrator of an installation. */
export const admin: Command = {
  usage: 'EMAIL --name "Họ và tên" --agency H21.VP',
  summary: {
    vi: 'giao vai trò quản trị cho một người và in liên kết đặt mật khẩu dùng một lần',
    en: 'make somebody an administrator and print a one-time link to choose a password',
  },
  options: {
    name: required({ type: 'string', about: { vi: 'họ và tên', en: 'full name' } }),
    agency: required({
      type: 'string',
      about: { vi: 'mã cơ quan, ví dụ H21.VP', en: 'code of the agency, e.g. H21.VP' },
    }),
    title: { type: 'string', about: { vi: 'chức danh', en: 'title' } },
    'data-dir': placeOptions.dataDir,
    tenant: placeOptions.tenant,
  },
  run,
}
