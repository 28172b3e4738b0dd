// A process of its own that writes audit entries and seals them for ever, until it is killed. Says how many it has committed.
import { sealChains } from '../access/audit/seal.ts'
import { insertAuditEntry } from '../access/queries.ts'
import { openDatabase, type Place } from '../db/open.ts'
import { asOperator } from '../db/scope.ts'

const { place, secret } = JSON.parse(process.argv[2] ?? '') as { place: Place; secret: string }
const db = await openDatabase(place)
for (let n = 1; ; n += 1) {
  await db.write(asOperator('t'), async (writer) => {
    for (const agency of ['so-y-te', 'so-tai-chinh'])
      await insertAuditEntry(writer, { actor: 'person:lan', agency, action: 'a', subject: `s:${n}`, to: { n } })
  })
  if (n % 4 === 0) await sealChains(db, { tenant: 't', secret, clock: () => new Date() })
  process.stdout.write(`committed ${n}\n`)
}
