// A process of its own that takes a workbook in and is killed while it does. Says on its output what it does next and what is done.
import { openDatabase, type Place } from '../db/open.ts'
import { openWorkbookDesk } from '../statistics/workbooks/index.ts'
import { bytesOf, monthOf } from './workbooks/office.ts'

const { place, until } = JSON.parse(process.argv[2] ?? '') as { place: Place; until: 'accept' | 'undo' }
const say = (what: string): boolean => process.stdout.write(`${what}\n`)

const database = await openDatabase(place)
const desk = openWorkbookDesk({
  database,
  tenant: 'gia-lai',
  principal: { kind: 'operator', name: 'test' },
  lang: 'vi',
  clock: () => new Date('2024-03-10T08:00:00+07:00'),
})
// Twenty sheets, so that there is something between the first and the last.
const sheets = Object.fromEntries(
  Array.from({ length: 20 }, (_, n) =>
    Object.entries(monthOf(1, { industry: 3100 })).map(([name, rows]) => [`${name} ${n}`, rows] as const),
  ).flat(),
)
const bytes = await bytesOf(sheets)
say('upload')
const { workbook } = await desk.takeIn({ name: 'bieu.xlsx', bytes, source: 'H21.CTK', area: 'gia-lai' })
say('uploaded')
let told = 0
await desk.read(workbook, (percent) => {
  if (percent >= told + 10) say(`read ${(told += 10)}`)
})
say('recognised')
await desk.accept(workbook, 'leave')
say('accepted')
if (until === 'undo') await desk.undo(workbook, 'Nhập nhầm')
say('undone')
// Held open until it is killed: what is to be seen is a kill, not an orderly end.
setInterval(() => undefined, 1_000)
