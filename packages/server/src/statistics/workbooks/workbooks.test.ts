import type { IndicatorAnswer, SheetAnswer, WorkbookAnswer } from '@giaoban/api'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { appOn, openExample } from '../../testing/example.ts'
import { makePerson, signInAs } from '../../testing/people.ts'
import { bytesOf, monthOf, type Office, officeOf } from '../../testing/workbooks/office.ts'

onEachDatabase('a workbook of another layout', (database) => {
  let db: Database
  let app: FastifyInstance
  let office: Office
  let cookie: string
  // The example's clock stands at 3 February 2024: these tests are about what comes after.
  const setClock = (now: string): Promise<unknown> =>
    db.write(asOperator('gia-lai'), (writer) =>
      writer.db.updateTable('tenant').set({ business_clock: now }).where('tenant', '=', 'gia-lai').execute(),
    )
  beforeAll(async () => {
    db = await openExample(database)
    app = await appOn(db)
    await makePerson(db, { id: 'tong-hop', roles: ['synthesiser'], agency: 'H21.VP' })
    cookie = await signInAs(app, { id: 'tong-hop' })
    office = officeOf(app, cookie)
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await db.close()
  })
  let march: Uint8Array
  beforeAll(async () => {
    march = await bytesOf(monthOf(3, { industry: 3300, lastIndustry: 3150.5 }))
  })
  beforeEach(() => setClock('2024-04-10T08:00:00+07:00'))

  const industry = async (asOf: string): Promise<IndicatorAnswer> =>
    (
      await app.inject({
        url: `/api/indicators/GO_INDUSTRY?area=gia-lai&period=2024-M03&asOf=${encodeURIComponent(asOf)}`,
        headers: { cookie },
      })
    ).json()
  const valueOf = async (period: string, asOf = '2024-04-10T08:00:00+07:00'): Promise<string | null> =>
    (await industry(asOf)).months.find((point) => point.period === period)?.value ?? null
  const countFacts = (): Promise<number> =>
    db.read(asOperator('gia-lai'), async ({ db: reader }) => {
      const row = await reader
        .selectFrom('observation')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return row.n
    })

  /** Maps tea once; what the catalogue knows by name needs no answer. */
  const leaveTea = async (workbook: string): Promise<void> => {
    const open = await office.lines(workbook)
    const answers = open.map(({ layout, line }) => ({ layout, line, leave: { reason: 'Tỉnh không theo dõi' } }))
    const { statusCode } = await office.send('POST', `/${workbook}/answers`, { answers })
    expect(statusCode).toBe(200)
  }

  it('is read in the background, sheet by sheet, and says what it holds', async () => {
    const sent = await office.upload(await bytesOf(monthOf(1, { industry: 3100.1 })), { released: '2024-02-02' })
    expect(sent.json()).toMatchObject({ state: 'reading', known: false, source: { code: 'H21.CTK' } })
    const answer = await office.untilRead(sent.json().id)
    expect(answer).toMatchObject({
      state: 'recognised',
      period: '2024-M01',
      knownFrom: '2024-02-02T23:59:59+07:00',
      knownFromAssumed: false,
      progress: { sheets: 2, read: 2, percent: 100 },
      figures: { numeric: 6, placed: 6 },
      lines: { kept: { lines: 2, figures: 4 }, open: { lines: 2, figures: 2 } },
    })
  })

  it('matches rows by name, asks about the others once, and suggests without deciding', async () => {
    const { id } = await office.takeIn(await bytesOf(monthOf(1, { industry: 3100.1, tea: 1 })), {}, 'hoi.xlsx')
    const decided = await office.lines(id, 'decided')
    expect(decided.map(({ path, decision }) => [path[0], decision])).toEqual([
      ['Giá trị sản xuất công nghiệp', expect.objectContaining({ kind: 'keep', by: 'name', indicator: 'GO_INDUSTRY' })],
      ['Kim ngạch xuất khẩu', expect.objectContaining({ kind: 'keep', by: 'name', indicator: 'EXPORT' })],
    ])
    const open = await office.lines(id)
    expect(open.map(({ path, unit, decision }) => [path, unit, decision])).toEqual([
      [['Chè búp tươi'], 'Tấn', null],
      [['Chè khô'], 'Tấn', null],
    ])
    const refused = await office.accept(id)
    expect(refused.json()).toMatchObject({ code: 'workbook/open-lines', params: { lines: 2 } })
    await leaveTea(id)
    expect(await office.lines(id)).toEqual([])
    // An answer is taken back: the line is asked again; what the catalogue knows by name stays known.
    const [tea] = open.filter(({ path }) => path[0] === 'Chè búp tươi')
    const back = { layout: tea?.layout, line: tea?.line, withdraw: true }
    const taken = await office.send('POST', `/${id}/answers`, { answers: [back] })
    expect(taken.json()).toEqual({ stored: 1, open: 1 })
    expect((await office.lines(id)).map(({ path }) => path)).toEqual([['Chè búp tươi']])
    const both = await office.send('POST', `/${id}/answers`, { answers: [{ ...back, leave: { reason: 'x' } }] })
    expect(both.json()).toMatchObject({ code: 'line/answer' })
    await leaveTea(id)
    await office.send('DELETE', `/${id}`)
    // Next month's workbook of the same agency asks nothing.
    const next = await office.takeIn(await bytesOf(monthOf(2, { industry: 3200 })), {}, 'sau.xlsx')
    expect(next.lines?.open).toEqual({ lines: 0, figures: 0 })
    await office.send('DELETE', `/${next.id}`)
    // Another agency's workbook does.
    const other = await office.takeIn(await bytesOf(monthOf(2, { industry: 3200 })), { source: 'H21.SCT' }, 'khac.xlsx')
    expect(other.lines?.open.lines).toBe(2)
    await office.send('DELETE', `/${other.id}`)
  })

  it('builds vintages release by release; a figure that is told anew says by which release', async () => {
    const first = await office.takeIn(await bytesOf(monthOf(2, { industry: 3200, lastIndustry: 3101 })), {
      released: '2024-02-29',
    })
    await office.accept(first.id)
    const second = await office.takeIn(march, { released: '2024-03-29' }, 'bieu-3.xlsx')
    expect((await office.accept(second.id)).json()).toMatchObject({
      state: 'accepted',
      imports: [{ counts: { observations: 4 }, undone: null }],
    })
    expect(await valueOf('2024-M02', '2024-03-01T08:00:00+07:00')).toBe('3200')
    expect(await valueOf('2024-M02')).toBe('3150.5')
    const { restated } = await industry('2024-04-10T08:00:00+07:00')
    const february = restated.filter(({ period }) => period === '2024-M02')
    expect(february.map(({ value, status, reason, source }) => [value, status, reason, source.provenance])).toEqual([
      ['3200', 'estimate', null, { kind: 'cell', file: 'bieu.xlsx', sheet: 'Tong hop', cell: 'D3' }],
      [
        '3150.5',
        'preliminary',
        'Công bố lại trong bản phát hành ngày 29/03/2024',
        { kind: 'cell', file: 'bieu-3.xlsx', sheet: 'Tong hop', cell: 'C3' },
      ],
    ])
  })

  it('sent twice is said to be known, and nothing is doubled', async () => {
    const facts = await countFacts()
    const again = (await office.upload(march, { released: '2024-03-29' }, 'ten-khac.xlsx')).json() as WorkbookAnswer
    expect(again).toMatchObject({ known: true, state: 'accepted', name: 'bieu-3.xlsx' })
    expect((await office.accept(again.id)).json()).toMatchObject({ code: 'workbook/nothing-new' })
    expect(await countFacts()).toBe(facts)
  })

  it('undone is seen by no later reading, deletes nothing, stays explained, and can be accepted again', async () => {
    const all = (await office.send('GET', '')).json() as { workbooks: readonly WorkbookAnswer[] }
    const third = all.workbooks.find(({ name }) => name === 'bieu-3.xlsx') as WorkbookAnswer
    const facts = await countFacts()
    await setClock('2024-04-11T08:00:00+07:00')
    const undone = await office.send('POST', `/${third.id}/undo`, { reason: 'Nhập nhầm tệp' })
    expect(undone.json()).toMatchObject({ state: 'undone', imports: [{ undone: { reason: 'Nhập nhầm tệp' } }] })
    expect(await countFacts()).toBe(facts)
    expect(await valueOf('2024-M03', '2024-04-11T08:00:00+07:00')).toBeNull()
    expect(await valueOf('2024-M02', '2024-04-11T08:00:00+07:00')).toBe('3200')
    // As of a day before it was accepted nobody saw it; as of yesterday everybody did.
    expect(await valueOf('2024-M02', '2024-04-01T08:00:00+07:00')).toBe('3200')
    expect(await valueOf('2024-M02', '2024-04-10T12:00:00+07:00')).toBe('3150.5')
    expect((await office.send('POST', `/${third.id}/undo`, { reason: 'Lần nữa' })).json()).toMatchObject({
      code: 'workbook/not-accepted',
    })
    await setClock('2024-04-12T08:00:00+07:00')
    expect((await office.accept(third.id)).json()).toMatchObject({ state: 'accepted' })
    expect(await valueOf('2024-M03', '2024-04-12T08:00:00+07:00')).toBe('3300')
  })

  it('that was never accepted is dropped with all of it; one that was is not', async () => {
    const counts = (): Promise<number> =>
      db.read(asOperator('gia-lai'), async ({ db: reader }) => {
        let sum = 0
        for (const table of [
          'workbook',
          'workbook_bytes',
          'workbook_sheet',
          'workbook_part',
          'workbook_line',
        ] as const) {
          const rows = await reader
            .selectFrom(table)
            .select(({ fn }) => fn.countAll<number>().as('n'))
            .execute()
          sum += rows[0]?.n ?? 0
        }
        return sum
      })
    const before = await counts()
    const { id } = await office.takeIn(await bytesOf(monthOf(4, { industry: 1 })), {}, 'bo.xlsx')
    expect((await office.send('DELETE', `/${id}`)).json()).toEqual({ removed: true })
    expect((await office.send('GET', `/${id}`)).json()).toMatchObject({ code: 'not-found' })
    expect(await counts()).toBe(before)
    const all = (await office.send('GET', '')).json() as { workbooks: readonly WorkbookAnswer[] }
    const accepted = all.workbooks.find(({ state }) => state === 'accepted') as WorkbookAnswer
    expect((await office.send('DELETE', `/${accepted.id}`)).json()).toMatchObject({ code: 'workbook/accepted' })
  })

  it('shows each sheet as it is, with what every figure was understood to be', async () => {
    const { id } = await office.takeIn(await bytesOf(monthOf(1, { industry: 3123.9 })), {}, 'xem.xlsx')
    const sheet: SheetAnswer = (await office.send('GET', `/${id}/sheets/1`)).json()
    expect(sheet).toMatchObject({ name: 'Tong hop', from: 1, to: 4, next: null, lastRow: 4, lastCol: 4 })
    expect(sheet.rows[2]?.cells.map(({ text }) => text)).toEqual([
      'Giá trị sản xuất công nghiệp',
      'Tỷ đồng',
      '3.000,5',
      '3.123,9',
    ])
    expect(sheet.marks.find(({ cell }) => cell === 'D3')).toEqual({
      cell: 'D3',
      row: 3,
      col: 4,
      state: 'kept',
      layout: expect.any(String),
      line: expect.any(String),
      phrase: ['Một số chỉ tiêu kinh tế - xã hội chủ yếu tháng 01 năm 2024', 'Giá trị sản xuất công nghiệp'],
      period: '2024-M01',
      measure: 'level',
      baseline: null,
      unit: 'Tỷ đồng',
      value: '3123.9',
      indicator: 'GO_INDUSTRY',
      indicatorName: expect.objectContaining({ vi: expect.stringContaining('công nghiệp') }),
      why: null,
    })
    const tea: SheetAnswer = (await office.send('GET', `/${id}/sheets/2`)).json()
    expect(tea.marks.map(({ cell, state, why }) => [cell, state, why])).toEqual([
      ['C3', 'left', 'Tỉnh không theo dõi'],
      ['C4', 'left', 'Tỉnh không theo dõi'],
    ])
    expect((await office.send('GET', `/${id}/sheets/9`)).json()).toMatchObject({ code: 'not-found' })
  })
})
