// Writes what this directory holds of the country, of other provinces and of communes, from the lists that README.md names:
//   node examples/gia-lai/make-areas.ts DIRECTORY
// Equal input gives equal bytes. DIRECTORY holds the lists of areas and the published figures as CSV files.
import { makeCommunes } from './areas/communes.ts'
import { makeFacts } from './areas/facts.ts'
import { makeProvinces } from './areas/provinces.ts'
import { writeRows } from './areas/tables.ts'

const areaColumns = [
  'code',
  'slug',
  'name_vi',
  'name_en',
  'level',
  'unit_type',
  'parent',
  'official_code',
  'valid_from',
  'valid_to',
  'formed_from',
  'formed_from_parts',
  'formed_from_text',
]
const sources = ['agency', 'approx', 'source_url', 'source_date', 'note']

const [directory] = process.argv.slice(2)
if (directory === undefined) throw new Error('node examples/gia-lai/make-areas.ts DIRECTORY')
const here = (name: string): URL => new URL(name, import.meta.url)
const provinces = makeProvinces(directory)
const facts = makeFacts(directory, provinces)
writeRows(here('areas.csv'), areaColumns, provinces.rows)
writeRows(here('areas-communes.csv'), areaColumns, makeCommunes(directory))
writeRows(here('observations-provinces.csv'), ['indicator', 'area', 'period', 'value', 'status', ...sources], facts.observations)
writeRows(
  here('stated-provinces.csv'),
  ['indicator', 'area', 'period', 'measure', 'value', 'direction', 'assigner', ...sources],
  facts.stated,
)
