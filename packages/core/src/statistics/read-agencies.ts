import { type Agency, agencyKinds } from './agency.ts'
import { agencyCodeLength, isAgencyCode } from './agency-code.ts'
import {
  type CsvRecord,
  collect,
  fieldOf,
  type Located,
  optionalOf,
  type Refusals,
  refuseField,
  unexpected,
} from './csv-record.ts'
import { given, readDate, readNames, readOneOf, readText, readWhole } from './field-readers.ts'

/** Columns that a table of agencies must have. */
export const agencyColumns: readonly string[] = ['code', 'name_vi', 'kind']

const readKind = readOneOf(...agencyKinds)

/** The code of an agency, of the form of decision 20/2020/QĐ-TTg. */
function readAgencyCode(text: string): string {
  if (!isAgencyCode(text)) throw unexpected(text, `A–Z 0–9 . (≤ ${agencyCodeLength})`)
  return text
}

/** One agency; what is not said of it is left open. */
export function readAgency(record: CsvRecord): Agency {
  const validFrom = optionalOf(record, 'valid_from', readDate)
  const validTo = optionalOf(record, 'valid_to', readDate)
  if (validTo !== undefined && validTo <= (validFrom ?? '')) refuseField(record, 'valid_to', `> ${validFrom}`)
  return {
    code: fieldOf(record, 'code', readAgencyCode),
    name: readNames(record),
    kind: fieldOf(record, 'kind', readKind),
    ...given('parent', optionalOf(record, 'parent', readText)),
    ...given('order', optionalOf(record, 'order', readWhole)),
    ...given('validFrom', validFrom),
    ...given('validTo', validTo),
    ...given('successor', optionalOf(record, 'successor', readText)),
    ...given('area', optionalOf(record, 'area', readText)),
  }
}

/**
 * Keeps the agencies that fit together; refuses the others. What stands above one, and what took over its work, exists; only one
 * that has ended has a successor; the area that it answers for exists.
 */
export function linkedAgencies(
  all: readonly Located<Agency>[],
  areas: readonly { readonly code: string }[],
  refusals: Refusals,
): readonly Located<Agency>[] {
  const agencies = new Set(all.map(({ item }) => item.code))
  const areaCodes = new Set(areas.map(({ code }) => code))
  return all.filter(({ item, record }) => {
    if (record === null) return true
    const before = refusals.all.length
    const { code, parent, successor, validTo, area } = item
    if (parent !== undefined && (parent === code || !agencies.has(parent)))
      collect(refusals, record, 'parent', 'agencies.csv')
    if (successor !== undefined && (successor === code || !agencies.has(successor) || validTo === undefined))
      collect(refusals, record, 'successor', 'agencies.csv, valid_to')
    if (area !== undefined && !areaCodes.has(area)) collect(refusals, record, 'area', 'areas.csv')
    return refusals.all.length === before
  })
}
