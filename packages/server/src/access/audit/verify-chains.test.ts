import { sql } from 'kysely'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Writer } from '../../db/database.ts'
import { onClient } from '../../db/on-client.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { type Owned, openOwned } from '../../testing/owner.ts'
import { insertAuditEntry } from '../queries.ts'
import { sealCode, sealHeads } from './seal.ts'
import type { Seal } from './seal-model.ts'
import { type Verified, type VerifyOptions, verifyChains } from './verify-chains.ts'

const tenant = 't'
const secret = 'a secret of the installation'
let clockMs = Date.parse('2026-11-22T08:00:00Z')
const clock = (): Date => {
  clockMs += 1_000
  return new Date(clockMs)
}

onEachDatabase('the chains of the audit', (database) => {
  let owned: Owned
  let client: PoolClient
  beforeAll(async () => {
    owned = await openOwned(await database.fresh())
    await owned.pool.query("INSERT INTO tenant (tenant, name_vi, name_en) VALUES ('t', 'T', 'T'), ('u', 'U', 'U')")
    client = await owned.pool.connect()
  })
  afterAll(async () => {
    client.release()
    await owned.close()
  })

  const writerOf = (of: string): Writer => ({ tenant: of, db: onClient(client) })
  /** Each case in a transaction that is taken back, in the hand of the owner of the tables. */
  const inside = (work: () => Promise<void>) => async (): Promise<void> => {
    await client.query('BEGIN')
    try {
      await work()
    } finally {
      await client.query('ROLLBACK')
    }
  }
  const add = async (agency: string | null, count: number): Promise<void> => {
    for (let n = 1; n <= count; n += 1)
      await insertAuditEntry(writerOf(tenant), {
        actor: 'person:lan',
        ...(agency === null ? {} : { agency }),
        action: 'indicator.change',
        subject: `indicator:${n}`,
        from: { name: `"Cũ" ${n}\n\u0001` },
        to: { name: 'Mới – ước 8,9 %', n: n + 0.5 },
        ...(n % 2 === 0 ? { why: 'đính chính' } : {}),
      })
  }
  const seal = (): Promise<Seal | null> => sealHeads(writerOf(tenant), { secret, clock })
  const verify = (options: Partial<VerifyOptions> = {}): Promise<Verified> =>
    verifyChains((work) => work(writerOf(tenant)), { tenant, secret, range: 3, ...options })
  const asOwner = (text: string): Promise<unknown> => client.query(text)
  /** What an owner does who knows the code: every hash behind a change made anew, and the head moved. */
  const rechain = (chain: string): Promise<unknown> =>
    asOwner(`DO $$ DECLARE e audit_entry; before text := ''; n bigint := 0; BEGIN
      FOR e IN SELECT * FROM audit_entry WHERE tenant = 't' AND coalesce(agency, '') = '${chain}' ORDER BY seq LOOP
        n := n + 1; e.seq := n; e.prev := before; before := audit_entry_hash(e);
        UPDATE audit_entry SET seq = n, prev = e.prev, hash = before WHERE tenant = e.tenant AND id = e.id;
      END LOOP;
      UPDATE audit_chain SET seq = n, hash = before WHERE tenant = 't' AND chain = '${chain}'; END $$`)

  it(
    'are whole as they are written, whatever stands in a field, and seals bind what has moved',
    inside(async () => {
      await add(null, 2)
      await add('so-y-te', 7)
      expect((await seal())?.heads.map(([chain, seq]) => [chain, seq])).toEqual([
        ['', 2],
        ['so-y-te', 7],
      ])
      expect(await seal()).toBeNull()
      await add('so-y-te', 1)
      expect((await seal())?.heads.map(([chain, seq]) => [chain, seq])).toEqual([['so-y-te', 8]])
      await add('so-tai-chinh', 2)
      expect(await verify()).toMatchObject({
        entries: 12,
        chains: 3,
        seals: 2,
        unsealed: 2,
        lastSeal: { seq: 2 },
        sealsProved: true,
        problems: [],
      })
    }),
  )

  it(
    'keep provinces apart',
    inside(async () => {
      await add(null, 1)
      await insertAuditEntry(writerOf('u'), { actor: 'public', action: 'denied', subject: 'route:x' })
      const { rows } = await client.query('SELECT tenant, seq FROM audit_entry ORDER BY tenant')
      expect(rows).toEqual([
        { tenant: 't', seq: 1 },
        { tenant: 'u', seq: 1 },
      ])
      expect(await verify()).toMatchObject({ entries: 1, problems: [] })
    }),
  )

  const tamperings: readonly (readonly [string, () => Promise<unknown>, object])[] = [
    [
      'a changed field',
      () => asOwner(`UPDATE audit_entry SET actor = 'person:hoa' WHERE agency = 'so-y-te' AND seq = 5`),
      { what: 'changed', chain: 'so-y-te', seq: 5, id: expect.any(Number), at: expect.stringMatching(/^2.*Z$/) },
    ],
    [
      'a changed time',
      () => asOwner(`UPDATE audit_entry SET at = at - interval '1 microsecond' WHERE agency = 'so-y-te' AND seq = 1`),
      { what: 'changed', chain: 'so-y-te', seq: 1 },
    ],
    [
      'an entry whose own hash was made anew',
      () =>
        asOwner(`UPDATE audit_entry SET why = 'x' WHERE agency = 'so-y-te' AND seq = 4`).then(() =>
          asOwner(`UPDATE audit_entry e SET hash = audit_entry_hash(e) WHERE agency = 'so-y-te' AND seq = 4`),
        ),
      { what: 'broken', chain: 'so-y-te', seq: 5 },
    ],
    [
      'an entry deleted in the middle',
      () => asOwner(`DELETE FROM audit_entry WHERE agency = 'so-y-te' AND seq = 6`),
      { what: 'missing', chain: 'so-y-te', seq: 7, after: 5 },
    ],
    [
      'an entry deleted in the middle, with those behind it moved up',
      () =>
        asOwner(`DELETE FROM audit_entry WHERE agency = 'so-y-te' AND seq = 6`).then(() =>
          asOwner(`UPDATE audit_entry SET seq = seq - 1 WHERE agency = 'so-y-te' AND seq > 6`),
        ),
      { what: 'changed', chain: 'so-y-te', seq: 6 },
    ],
    [
      'a deleted tail',
      () => asOwner(`DELETE FROM audit_entry WHERE agency = 'so-y-te' AND seq >= 9`),
      { what: 'cut', chain: 'so-y-te', seq: 9, id: null },
    ],
    [
      'a deleted tail whose head was moved back: the seal tells',
      () => asOwner(`DELETE FROM audit_entry WHERE agency = 'so-y-te' AND seq >= 9`).then(() => rechain('so-y-te')),
      { what: 'cut', chain: 'so-y-te', seq: 10, after: 7, seal: 2 },
    ],
    [
      'an entry put in without its place in the chain',
      () =>
        asOwner(`ALTER TABLE audit_entry DISABLE TRIGGER chain_audit_entry`).then(() =>
          asOwner(`INSERT INTO audit_entry (tenant, actor, agency, action, subject, seq, prev, hash)
            SELECT 't', 'person:hoa', 'so-y-te', 'x', 'x', 11, hash, 'made up' FROM audit_chain WHERE chain = 'so-y-te'`),
        ),
      { what: 'inserted', chain: 'so-y-te', seq: 11 },
    ],
    [
      'a change with every hash behind it made anew: the seal tells',
      () =>
        asOwner(`UPDATE audit_entry SET actor = 'person:hoa' WHERE agency = 'so-y-te' AND seq = 9`).then(() =>
          rechain('so-y-te'),
        ),
      { what: 'rewritten', chain: 'so-y-te', seq: 10, after: 7, seal: 2 },
    ],
    [
      'two entries that changed places',
      () =>
        asOwner(`UPDATE audit_entry SET seq = -seq WHERE agency = 'so-y-te' AND seq IN (3, 4)`).then(() =>
          asOwner(`UPDATE audit_entry SET seq = 7 + seq WHERE agency = 'so-y-te' AND seq < 0`),
        ),
      { what: 'changed', chain: 'so-y-te', seq: 3 },
    ],
    [
      'a whole chain taken away: the seal tells',
      () =>
        asOwner(`DELETE FROM audit_entry WHERE agency = 'so-y-te'`).then(() =>
          asOwner(`DELETE FROM audit_chain WHERE chain = 'so-y-te'`),
        ),
      { what: 'cut', chain: 'so-y-te', seq: 7, seal: 1 },
    ],
    [
      'a head taken away',
      () => asOwner(`DELETE FROM audit_chain WHERE chain = 'so-y-te'`),
      { what: 'noHead', chain: 'so-y-te' },
    ],
    [
      'a head of another hash',
      () => asOwner(`UPDATE audit_chain SET hash = 'x' WHERE chain = 'so-y-te'`),
      { what: 'headDiffers', chain: 'so-y-te', seq: 10 },
    ],
    [
      'a seal of which a head was changed',
      () => asOwner(`UPDATE audit_seal SET heads = heads - 1 WHERE seq = 1`),
      { what: 'sealChanged', chain: null, seq: 1 },
    ],
    [
      'a seal taken away',
      () => asOwner(`DELETE FROM audit_seal WHERE seq = 1`),
      { what: 'sealMissing', chain: null, seq: 2, after: 0 },
    ],
    [
      'seals made anew over a forged chain, without the secret',
      async () => {
        await asOwner(`UPDATE audit_entry SET actor = 'person:hoa' WHERE agency = 'so-y-te' AND seq = 9`)
        await rechain('so-y-te')
        await asOwner(`DELETE FROM audit_seal; DELETE FROM audit_sealed_head`)
        await sealHeads(writerOf(tenant), { secret: 'guessed', clock })
      },
      { what: 'sealForged', chain: null, seq: 1 },
    ],
  ]

  describe('name the first place where they were tampered with by the owner of the tables', () => {
    it.each(tamperings)('%s', (_sentence, tamper, problem) =>
      inside(async () => {
        await add(null, 3)
        await add('so-y-te', 7)
        await seal()
        await add('so-y-te', 3)
        await seal()
        await tamper()
        const { problems } = await verify()
        expect(problems).toEqual([expect.objectContaining(problem)])
      })(),
    )
  })

  it(
    'are held against a seal that was kept elsewhere, where the seals themselves were cut off',
    inside(async () => {
      await add(null, 1)
      await seal()
      await add(null, 1)
      const kept = await seal()
      if (!kept) throw new Error('nothing was sealed')
      expect((await verify({ kept: [sealCode(kept)] })).problems).toEqual([])
      await asOwner('DELETE FROM audit_seal WHERE seq = 2')
      await asOwner('DELETE FROM audit_entry WHERE seq = 2')
      await rechain('')
      expect((await verify()).problems).toEqual([])
      expect((await verify({ kept: [sealCode(kept)] })).problems).toMatchObject([{ what: 'sealMissing', seq: 2 }])
    }),
  )

  it(
    'are the same however many entries are read at once',
    inside(async () => {
      await add('so-y-te', 7)
      for (const range of [1, 2, 6, 7, 8, 100]) {
        const steps: number[] = []
        const onProgress = (done: number): number => steps.push(done)
        expect(await verify({ range, onProgress })).toMatchObject({ entries: 7, problems: [] })
        expect(steps.at(-1)).toBe(7)
      }
    }),
  )

  it(
    "cannot be chosen, moved or sealed over by the application's role",
    inside(async () => {
      await add(null, 1)
      const attempts = [
        sql`INSERT INTO audit_entry (tenant, actor, action, subject, seq) VALUES ('t', 'x', 'x', 'x', 9)`,
        sql`INSERT INTO audit_entry (tenant, actor, action, subject, hash) VALUES ('t', 'x', 'x', 'x', 'x')`,
        sql`INSERT INTO audit_entry (tenant, actor, action, subject, at) VALUES ('t', 'x', 'x', 'x', '2020-01-01')`,
        sql`UPDATE audit_chain SET seq = 0`,
        sql`DELETE FROM audit_chain`,
        sql`INSERT INTO audit_chain (tenant, chain, seq, hash) VALUES ('t', 'x', 0, '')`,
        sql`UPDATE audit_seal SET mac = ''`,
        sql`DELETE FROM audit_seal`,
        sql`UPDATE audit_entry SET why = 'x'`,
        sql`DELETE FROM audit_entry`,
        sql`ALTER TABLE audit_entry DISABLE TRIGGER ALL`,
      ]
      await client.query(
        `SET LOCAL ROLE giaoban_app; SET LOCAL giaoban.tenant = 't'; SET LOCAL giaoban.roles = 'operator'`,
      )
      for (const attempt of attempts) {
        await client.query('SAVEPOINT attempt')
        await expect(attempt.execute(onClient(client))).rejects.toMatchObject({ code: '42501' })
        await client.query('ROLLBACK TO attempt')
      }
    }),
  )

  // oxlint-disable-next-line vitest/no-conditional-tests -- PGlite has one session: nobody is there to wait
  if (database.kind === 'postgres')
    it('make writers of one agency wait for each other, and those of two never', async () => {
      const others = [await owned.pool.connect(), await owned.pool.connect()] as const
      const insert = (agency: string): string =>
        `INSERT INTO audit_entry (tenant, actor, agency, action, subject) VALUES ('t', 'x', '${agency}', 'x', 'x')`
      for (const other of others) await other.query("BEGIN; SET LOCAL lock_timeout = '100ms'")
      await others[0].query(insert('so-y-te'))
      await others[1].query(insert('so-tai-chinh'))
      await expect(others[1].query(insert('so-y-te'))).rejects.toMatchObject({ code: '55P03' })
      for (const other of others) {
        await other.query('ROLLBACK')
        other.release()
      }
    })
})
