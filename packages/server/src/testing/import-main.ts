// A process of its own that imports and is killed while it does. Says on its output what it has done so far.
import { openDatabase, type Place } from '../db/open.ts'
import { asOperator } from '../db/scope.ts'
import { storeDataset } from '../statistics/import/store-dataset.ts'
import { type SyntheticSize, syntheticCatalogue, syntheticObservations } from './synthetic.ts'

const { place, size } = JSON.parse(process.argv[2] ?? '') as { place: Place; size: SyntheticSize }
const say = (what: string): boolean => process.stdout.write(`${what}\n`)

const db = await openDatabase(place)
const observations = [...syntheticObservations(size)]
say('open')
await db.write(asOperator('t'), (writer) =>
  storeDataset(
    writer,
    { kind: 'operator', name: 'test' },
    {
      kind: 'dataset',
      dataset: { ...syntheticCatalogue(size), observations, targets: [], stated: [], assessments: [] },
      files: [{ name: 'synthetic.csv', bytes: new Uint8Array(100_000), sha256: 'b'.repeat(64) }],
      onProgress: (done) => say(`stored ${done}`),
    },
  ),
)
say('committed')
// Held open until it is killed: what is to be seen is a kill, not an orderly end.
setInterval(() => undefined, 1_000)
