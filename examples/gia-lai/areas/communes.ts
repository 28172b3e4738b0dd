import { matchKey, slugOf, unitOf, withoutAccents } from './plain-names.ts'
import { mergerDay } from './provinces.ts'
import { field, type Row, readRows } from './tables.ts'

/** First day of which the example speaks; the list of February 2024 is taken to stand from it on. */
const firstDay = '2024-01-01'
/** Day of the second list. What it lacks had ended by then, what it adds had begun. */
const secondList = '2025-03-01'

const provinceOf: Readonly<Record<string, string>> = { '64': 'gia-lai-old', '52': 'binh-dinh' }
const provinceSlug: Readonly<Record<string, string>> = { '64': 'gia-lai', '52': 'binh-dinh' }

interface Old {
  readonly row: Row
  readonly code: string
  readonly district: string
  readonly districtName: string
  readonly key: string
  readonly fullName: string
}

const named = (fullName: string): Row => {
  const { name, type } = unitOf(fullName)
  return { name_vi: name, name_en: withoutAccents(name), unit_type: type }
}

const slugPart = (fullName: string): string => {
  const { name, short } = unitOf(fullName)
  return `${short}-${slugOf(name)}`
}

const ofTheseTwo = (row: Row): boolean => field(row, 'province_code') in provinceOf

const makeDistricts = (directory: string): readonly Row[] =>
  readRows(directory, 'districts_old.csv')
    .filter(ofTheseTwo)
    .map((row) => {
      const slug = `${provinceSlug[field(row, 'province_code')]}.${slugPart(field(row, 'full_name'))}`
      return {
        code: slug,
        slug,
        ...named(field(row, 'full_name')),
        level: 'district',
        parent: provinceOf[field(row, 'province_code')] ?? '',
        official_code: field(row, 'code'),
        valid_from: firstDay,
        valid_to: mergerDay,
      }
    })

/** Communes of the two provinces as the lists of 2024 and 2025 have them; one row a version. */
const makeOldCommunes = (directory: string, districts: readonly Row[]): readonly Old[] => {
  const byOfficial = new Map(districts.map((row) => [field(row, 'official_code'), row]))
  const first = readRows(directory, 'communes_2024.csv').filter(ofTheseTwo)
  const second = readRows(directory, 'communes_old.csv').filter(ofTheseTwo)
  const same = (a: Row, b: Row): boolean => a['code'] === b['code'] && a['full_name'] === b['full_name']
  const versions = [
    ...first.map((row) => ({ row, from: firstDay, to: second.some((other) => same(row, other)) ? mergerDay : secondList })),
    ...second
      .filter((row) => !first.some((other) => same(row, other)))
      .map((row) => ({ row, from: secondList, to: mergerDay })),
  ]
  const slugs = versions.map(
    ({ row }) => `${byOfficial.get(field(row, 'district_code'))?.['code']}.${slugPart(field(row, 'full_name'))}`,
  )
  // Ia Băng and Ia Bang lie side by side: without accents only their official codes tell them apart.
  const isTwin = (slug: string, from: string): boolean =>
    versions.filter((other, n) => slugs[n] === slug && other.from === from).length > 1
  return versions.map(({ row, from, to }, at) => {
    const plain = slugs[at] ?? ''
    const twin = isTwin(plain, from)
    const slug = twin ? `${plain}-${field(row, 'code')}` : plain
    const several = !twin && slugs.filter((other) => other === plain).length > 1
    const district = byOfficial.get(field(row, 'district_code'))
    const code = several ? `${slug}.${from.slice(0, 4)}` : slug
    const before = first.find((other) => other['code'] === row['code'])
    return {
      code,
      district: district?.['code'] ?? '',
      districtName: district?.['name_vi'] ?? '',
      key: matchKey(field(row, 'full_name')),
      fullName: field(row, 'full_name').normalize('NFC'),
      row: {
        code,
        slug,
        ...named(field(row, 'full_name')),
        level: 'commune',
        parent: district?.['code'] ?? '',
        official_code: field(row, 'code'),
        valid_from: from,
        valid_to: to,
        formed_from_text:
          from === secondList && before ? `trước đó mã ${field(row, 'code')} là ${field(before, 'full_name')}` : '',
      },
    }
  })
}

interface Named {
  readonly text: string
  readonly candidates: readonly Old[]
  readonly rest: boolean
}

/** One name of a commune's origin, as the source writes it: 'Xã Ia Hla (huyện Chư Pưh)'. */
const readName = (text: string, old: readonly Old[]): Named => {
  const [, fullName = text, remark = ''] = /^([^(]+?)\s*(?:\((.*)\))?$/.exec(text.trim()) ?? []
  const standing = old.filter((each) => each.row['valid_to'] === mergerDay)
  const exact = standing.filter((each) => each.fullName.toLowerCase() === fullName.normalize('NFC').toLowerCase())
  const found = exact.length > 0 ? exact : standing.filter((each) => each.key === matchKey(fullName))
  const district = /^(huyện|thị xã|thành phố) (.*)$/.exec(remark)?.[2]
  const key = (name: string): string => slugOf(name)
  return {
    text: text.trim(),
    rest: remark.startsWith('phần còn lại'),
    candidates: district ? found.filter((each) => key(each.districtName) === key(district)) : found,
  }
}

/** A name that several districts have is of the district in which the others of the same list lie, when that leaves one. */
const settled = (names: readonly Named[]): readonly Named[] => {
  const districts = new Set(names.flatMap(({ candidates }) => (candidates.length === 1 ? [candidates[0]?.district] : [])))
  return names.map((name) => {
    const near = name.candidates.filter(({ district }) => districts.has(district))
    return name.candidates.length > 1 && near.length === 1 ? { ...name, candidates: near } : name
  })
}

/** What a commune was formed from. 'Giữ nguyên': of itself, which has kept its code. */
const originOf = (row: Row, old: readonly Old[]): readonly Named[] => {
  const text = field(row, 'formed_from')
  if (text.toLowerCase() === 'giữ nguyên')
    return [{ text, rest: false, candidates: old.filter((each) => each.row['valid_to'] === mergerDay && each.row['official_code'] === row['code']) }]
  return settled(text.split(/,\s*(?![^(]*\))/).map((name) => readName(name, old)))
}

const makeNewCommunes = (directory: string, old: readonly Old[]): readonly Row[] => {
  const fresh = readRows(directory, 'communes_new.csv').filter((row) => row['province_code'] === '52')
  const origins = fresh.map((row) => originOf(row, old))
  const uses = new Map<string, number>()
  for (const { candidates } of origins.flat())
    if (candidates.length === 1 && candidates[0])
      uses.set(candidates[0].code, (uses.get(candidates[0].code) ?? 0) + 1)
  return fresh.map((row, at) => {
    const names = origins[at] ?? []
    const matched = names.flatMap(({ candidates, rest }) => {
      const [only] = candidates
      return candidates.length === 1 && only ? [{ code: only.code, part: rest || uses.get(only.code) !== 1 }] : []
    })
    const unclear = names.some(({ candidates, rest }) => candidates.length !== 1 || rest)
    if (names.some(({ candidates }) => candidates.length !== 1))
      console.warn(`kept as text: ${field(row, 'full_name')}: ${names.filter(({ candidates }) => candidates.length !== 1).map(({ text, candidates }) => `${text} (${candidates.length})`).join(', ')}`)
    const slug = `gia-lai.${slugPart(field(row, 'full_name'))}`
    return {
      code: slug,
      slug,
      ...named(field(row, 'full_name')),
      level: 'commune',
      parent: 'gia-lai-new',
      official_code: field(row, 'code'),
      valid_from: mergerDay,
      formed_from: matched.filter(({ part }) => !part).map(({ code }) => code).join('|'),
      formed_from_parts: matched.filter(({ part }) => part).map(({ code }) => code).join('|'),
      formed_from_text: unclear ? field(row, 'formed_from') : '',
    }
  })
}

/** Districts and communes of old Gia Lai and Bình Định, then the 135 communes of the new Gia Lai. */
export const makeCommunes = (directory: string): readonly Row[] => {
  const districts = makeDistricts(directory)
  const old = makeOldCommunes(directory, districts)
  return [...districts, ...old.map(({ row }) => row), ...makeNewCommunes(directory, old)]
}
