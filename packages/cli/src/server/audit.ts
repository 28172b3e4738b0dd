import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditProblem } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import type { Database } from '@giaoban/server'
import type { Verified } from '@giaoban/server/audit'
import { type Call, type Command, type ExitCode, type Output, option } from '../command.ts'
import { auditWords } from './audit-words.ts'
import { placeOf, placeOptions } from './place.ts'
import { progressOn, terminalRewrite } from './progress.ts'
import { tenantOf } from './tenant.ts'

/** Folder that the store lives in; null: a PostgreSQL. */
const dataDirOf = (call: Call): string | null => {
  const place = placeOf(call)
  return 'dataDir' in place ? place.dataDir : null
}

/** The secret where it can be had without making one. */
const findSecret = (dataDir: string | null): string | null => {
  const given = process.env['GIAOBAN_SECRET']
  if (given) return given
  const file = dataDir === null ? null : join(dataDir, 'secret')
  return file !== null && existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

const describeProblem = (problem: AuditProblem, lang: Lang): string => {
  const words = auditWords[lang]
  return words.problem[problem.what]({ ...problem, chain: problem.chain || words.province })
}

/** What was proved, in words; a line each. */
export const describeVerified = (verified: Verified, lang: Lang): readonly string[] => {
  const words = auditWords[lang]
  const { problems, unsealed, sealsProved } = verified
  return [
    ...(problems.length === 0
      ? [words.whole(verified)]
      : [words.tampered(problems.length), ...problems.map((problem) => `  ${describeProblem(problem, lang)}`)]),
    ...(unsealed > 0 ? [words.unsealed(unsealed)] : []),
    ...(sealsProved ? [] : [words.notProved]),
  ]
}

/** Lines of seals kept elsewhere, as `giaoban audit seals` writes them: number, hash, and what follows. */
const readKept = (path: string | undefined): readonly string[] => {
  if (path === undefined) return []
  if (!existsSync(path)) throw new Refusal('file/missing', { file: path }, { path })
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/).slice(0, 2).join(' '))
    .filter((code) => /^\d+ [0-9a-f]{64}$/.test(code))
}

const verify = async (db: Database, call: Call, output: Output): Promise<ExitCode> => {
  const { verifyAudit } = await import('@giaoban/server/audit')
  const asJson = call.values['json'] === true
  const progress = progressOn(output, asJson ? undefined : terminalRewrite)
  if (!asJson && terminalRewrite) progress.step(auditWords[call.lang].verifying)
  const verified = await verifyAudit(db, {
    tenant: await tenantOf(db, option(call, 'tenant')),
    secret: findSecret(dataDirOf(call)),
    kept: readKept(option(call, 'kept')),
    onProgress: progress.part,
  })
  progress.end()
  if (asJson) output.out(JSON.stringify(verified, null, 2))
  else for (const line of describeVerified(verified, call.lang)) output.out(line)
  return verified.problems.length > 0 ? 1 : 0
}

const seal = async (db: Database, call: Call, output: Output): Promise<ExitCode> => {
  const { sealChains, sealCode } = await import('@giaoban/server/audit')
  const secret = findSecret(dataDirOf(call))
  if (secret === null) throw new Refusal('config/invalid', { key: 'GIAOBAN_SECRET', reason: 'missing' })
  const made = await sealChains(db, {
    tenant: await tenantOf(db, option(call, 'tenant')),
    secret,
    clock: () => new Date(),
  })
  const words = auditWords[call.lang]
  output.out(made === null ? words.nothingToSeal : words.sealed(sealCode(made), made.heads.length))
  return 0
}

const seals = async (db: Database, call: Call, output: Output): Promise<ExitCode> => {
  const { eachSeal, sealCode } = await import('@giaoban/server/audit')
  const tenant = await tenantOf(db, option(call, 'tenant'))
  for await (const made of eachSeal(db, tenant)) output.out(`${sealCode(made)} ${made.sealedAt}`)
  return 0
}

const actions: Readonly<Record<string, typeof verify>> = { verify, seal, seals }

const run = async (call: Call, output: Output): Promise<ExitCode> => {
  const [name, ...others] = call.files
  const action = name === undefined ? undefined : actions[name]
  if (action === undefined || others.length > 0) throw new Refusal('cli/usage', { text: `audit ${auditCommand.usage}` })
  const { openDatabase } = await import('@giaoban/server/store')
  const db = await openDatabase(placeOf(call))
  try {
    return await action(db, call, output)
  } finally {
    await db.close()
  }
}

/** `giaoban audit`: proves the chains of the audit, seals them, prints the seals to be kept elsewhere. */
export const auditCommand: Command = {
  usage: 'verify | seal | seals [--json] [--kept FILE] [--data-dir ./var]',
  summary: {
    vi: 'kiểm tra nhật ký còn nguyên vẹn không (verify), niêm phong (seal), in các niêm phong để cất nơi khác (seals)',
    en: 'prove that the audit is whole (verify), seal it (seal), print the seals to be kept elsewhere (seals)',
  },
  options: {
    json: { type: 'boolean', about: { vi: 'in kết quả kiểm tra dạng JSON', en: 'print what was proved as JSON' } },
    kept: {
      type: 'string',
      about: { vi: 'tệp niêm phong cất ở nơi khác, để đối chiếu', en: 'file of seals kept elsewhere, to hold against' },
    },
    'data-dir': placeOptions.dataDir,
    tenant: placeOptions.tenant,
  },
  run,
}
