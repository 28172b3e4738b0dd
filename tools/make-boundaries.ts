// Makes the boundaries that the map draws, one TopoJSON for provinces before and after July 2025:
//   node tools/make-boundaries.ts DIRECTORY
// DIRECTORY holds provinces_63.geojson and provinces_34.geojson, keyed by official code. See packages/web/src/statistics/boundaries.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { areasAt, type RefArea, readDataset } from '@giaoban/core/statistics'
import { readCsv } from '@giaoban/documents/layout'
import type { FeatureCollection } from 'geojson'
import { topology } from 'topojson-server'

/** Steps over the width of the country: 0.0015 degrees, a fraction of a pixel on the widest screen. */
const quantization = 1e4
const example = new URL('../examples/gia-lai/areas.csv', import.meta.url)
const target = new URL('../packages/web/src/statistics/boundaries/provinces.generated.json', import.meta.url)

const readAreas = (): readonly RefArea[] =>
  readDataset([readCsv(readFileSync(example), 'areas.csv')], { tenant: 'boundaries' }).dataset.areas

/** Each boundary under the codes of the versions that it is of: Huế's is that of Thừa Thiên Huế too. */
const withOurCodes = (file: string, days: readonly string[], areas: readonly RefArea[]): FeatureCollection => {
  const collection = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection
  return {
    type: 'FeatureCollection',
    features: collection.features.flatMap(({ id, geometry }) => {
      const versions = days
        .flatMap((day) => areasAt(areas, day, 'province'))
        .filter((area) => area.officialCode === String(id))
      const codes = [...new Set(versions.map(({ code }) => code))]
      if (codes.length === 0) throw new Error(`no area of code ${id} in ${days.join(', ')}`)
      return codes.map((code) => ({ type: 'Feature' as const, id: code, properties: {}, geometry }))
    }),
  }
}

const [directory] = process.argv.slice(2)
if (directory === undefined) throw new Error('node tools/make-boundaries.ts DIRECTORY')
const areas = readAreas()
const topo = topology(
  {
    before: withOurCodes(join(directory, 'provinces_63.geojson'), ['2024-01-01', '2025-06-30'], areas),
    after: withOurCodes(join(directory, 'provinces_34.geojson'), ['2025-07-01'], areas),
  },
  quantization,
)
writeFileSync(target, `${JSON.stringify(topo)}\n`)
