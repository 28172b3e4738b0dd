import { groupBy } from '../group-by.ts'
import { type AreaLevel, areaLevels, type UnitType, unitTypes } from './area-kinds.ts'
import {
  type CsvRecord,
  collect,
  fieldOf,
  type Located,
  optionalOf,
  type Refusals,
  refuseField,
  textOf,
} from './csv-record.ts'
import { given, readCode, readDate, readList, readNames, readOneOf, readText } from './field-readers.ts'
import type { RefArea } from './model.ts'

/** Columns that a table of areas must have. */
export const areaColumns: readonly string[] = ['code', 'slug', 'name_vi', 'valid_from']

const readLevel: (text: string) => AreaLevel = readOneOf(...areaLevels)
const readUnitType: (text: string) => UnitType = readOneOf(...unitTypes)

/** One boundary version; an area without a level is a province. */
export function readArea(record: CsvRecord): RefArea {
  const validFrom = fieldOf(record, 'valid_from', readDate)
  const validTo = optionalOf(record, 'valid_to', readDate)
  if (validTo !== undefined && validTo <= validFrom) refuseField(record, 'valid_to', `> ${validFrom}`)
  const parts = fieldOf(record, 'formed_from_parts', readList)
  return {
    code: readCode(record),
    slug: fieldOf(record, 'slug', readText),
    name: readNames(record),
    level: optionalOf(record, 'level', readLevel) ?? 'province',
    ...given('unitType', optionalOf(record, 'unit_type', readUnitType)),
    ...given('parent', optionalOf(record, 'parent', readText)),
    officialCode: textOf(record, 'official_code'),
    validFrom,
    ...given('validTo', validTo),
    formedFrom: fieldOf(record, 'formed_from', readList),
    ...given('formedFromParts', parts.length === 0 ? undefined : parts),
    ...given('formedFromText', optionalOf(record, 'formed_from_text', readText)),
  }
}

/**
 * Keeps the areas that fit together; refuses the others. A parent exists and is of a wider level; what an area was formed from
 * exists and had ended by then; two versions of one slug never stand on the same day. So neither tree nor lineage has a loop.
 */
export function linkedAreas(all: readonly Located<RefArea>[], refusals: Refusals): readonly Located<RefArea>[] {
  const byCode = new Map(all.map(({ item }) => [item.code, item]))
  const bySlug = groupBy(
    all.map(({ item }) => item),
    ({ slug }) => slug,
  )
  return all.filter(({ item, record }) => {
    if (record === null) return true
    const before = refusals.all.length
    if (item.parent !== undefined && !isWithin(item, byCode.get(item.parent)))
      collect(refusals, record, 'parent', 'areas.csv: country > province > district > commune')
    for (const [column, codes] of [
      ['formed_from', item.formedFrom],
      ['formed_from_parts', item.formedFromParts ?? []],
    ] as const)
      if (codes.some((code) => !endedBy(byCode.get(code), item.validFrom)))
        collect(refusals, record, column, `areas.csv: valid_to ≤ ${item.validFrom}`)
    const clash = bySlug.get(item.slug)?.find((other) => other.code < item.code && overlap(other, item))
    if (clash) collect(refusals, record, 'valid_from', `≠ ${clash.code}`)
    return refusals.all.length === before
  })
}

function isWithin(area: RefArea, parent: RefArea | undefined): boolean {
  return parent !== undefined && areaLevels.indexOf(parent.level) < areaLevels.indexOf(area.level)
}

function endedBy(area: RefArea | undefined, day: string): boolean {
  return area?.validTo !== undefined && area.validTo <= day
}

function overlap(a: RefArea, b: RefArea): boolean {
  return (b.validTo === undefined || a.validFrom < b.validTo) && (a.validTo === undefined || b.validFrom < a.validTo)
}
