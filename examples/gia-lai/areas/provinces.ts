import { slugOf } from './plain-names.ts'
import { field, type Row, readRows } from './tables.ts'

/** The day from which there are 34 provinces and two tiers of local government. */
export const mergerDay = '2025-07-01'
/** Date of the decision that lists the codes (124/2004/QĐ-TTg); not the birth of any province. */
const listedFrom = '2004-07-08'
const country = 'viet-nam'

export interface Provinces {
  readonly rows: readonly Row[]
  /** Our code by the official code, before and after the merger. */
  readonly before: ReadonlyMap<string, string>
  readonly after: ReadonlyMap<string, string>
}

const unitTypeOf = (row: Row): string => (field(row, 'type').startsWith('thành phố') ? 'municipality' : 'province')

/** The country, its 63 provinces to June 2025 and its 34 since; Huế was Thừa Thiên Huế until 2025. */
export const makeProvinces = (directory: string): Provinces => {
  const all = readRows(directory, 'provinces.csv')
  const mergers = readRows(directory, 'province_mergers.csv')
  const kept = new Set(mergers.filter((row) => row['kind'] === 'kept').map((row) => field(row, 'new_code')))
  const old = all.filter((row) => row['set'] === 'old63')
  const fresh = all.filter((row) => row['set'] === 'new34')
  const slug = (row: Row): string => slugOf(field(row, 'name'))
  const again = new Set(fresh.filter((row) => !kept.has(field(row, 'code'))).map(slug))
  const before = new Map(old.map((row) => [field(row, 'code'), again.has(slug(row)) ? `${slug(row)}-old` : slug(row)]))
  const oldSlugs = new Set(old.map(slug))
  const codeAfter = (row: Row): string =>
    kept.has(field(row, 'code')) || !oldSlugs.has(slug(row)) ? slug(row) : `${slug(row)}-new`
  const after = new Map(fresh.map((row) => [field(row, 'code'), codeAfter(row)]))
  const common = (row: Row): Row => ({
    slug: slug(row),
    name_vi: field(row, 'name'),
    name_en: field(row, 'name_en'),
    level: 'province',
    unit_type: unitTypeOf(row),
    parent: country,
    official_code: field(row, 'code'),
  })
  const oldRows = old.map((row) => ({
    ...common(row),
    code: before.get(field(row, 'code')) ?? '',
    valid_from: listedFrom,
    valid_to: kept.has(field(row, 'code')) ? '' : mergerDay,
  }))
  const newRows = fresh
    .filter((row) => !kept.has(field(row, 'code')))
    .map((row) => ({
      ...common(row),
      code: codeAfter(row),
      valid_from: mergerDay,
      formed_from: mergers
        .filter((merger) => merger['new_code'] === row['code'])
        .map((merger) => before.get(field(merger, 'old_code')) ?? '')
        .toSorted((a, b) => (a < b ? -1 : 1))
        .join('|'),
    }))
  const whole: Row = {
    code: country,
    slug: country,
    name_vi: 'Việt Nam',
    name_en: 'Viet Nam',
    level: 'country',
    official_code: '00',
    valid_from: listedFrom,
  }
  return { rows: [whole, ...oldRows.flatMap(withOlderHue), ...newRows], before, after }
}

/** Thừa Thiên Huế became the city of Huế on 1 January 2025, within the same boundaries and with the same code. */
const withOlderHue = (row: Row): readonly Row[] =>
  row['code'] === 'hue'
    ? [
        {
          ...row,
          code: 'thua-thien-hue',
          slug: 'thua-thien-hue',
          name_vi: 'Thừa Thiên Huế',
          name_en: 'Thua Thien Hue',
          unit_type: 'province',
          valid_to: '2025-01-01',
        },
        { ...row, valid_from: '2025-01-01', formed_from: 'thua-thien-hue' },
      ]
    : [row]
