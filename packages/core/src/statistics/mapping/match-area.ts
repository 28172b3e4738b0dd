import type { RefArea } from '../model.ts'
import { wordKey } from '../tables/word-key.ts'

/** Slugs of areas by every name that a row may give them; null where two bear it. */
export type AreaNames = ReadonlyMap<string, string | null>

const kinds = ['tỉnh', 'thành phố', 'tp', 'quận', 'huyện', 'thị xã', 'tx', 'phường', 'xã', 'thị trấn', 'đặc khu'].map(
  wordKey,
)

/** Names of the areas that figures of `within` may be told by: of its own parts, else provinces and the country. */
export function indexAreas(areas: readonly RefArea[], within: string): AreaNames {
  const names = new Map<string, string | null>()
  const add = (name: string, slug: string): void => {
    const known = names.get(name)
    if (name !== '') names.set(name, known === undefined || known === slug ? slug : null)
  }
  const parents = new Set(areas.filter(({ slug, code }) => slug === within || code === within).map(({ code }) => code))
  for (const { name, slug, level, parent } of areas) {
    if (level !== 'country' && level !== 'province' && !parents.has(parent ?? '')) continue
    const full = wordKey(name.vi)
    add(full, slug)
    const kind = kinds.find((word) => full.startsWith(`${word} `))
    // A province is 'Gia Lai' as often as 'Tỉnh Gia Lai'; 'Hòa Bình' alone could be any commune.
    if (level === 'province' || level === 'country') {
      add(kind === undefined ? full : full.slice(kind.length + 1), slug)
      for (const word of ['tỉnh', 'tp', 'thành phố']) add(`${wordKey(word)} ${full}`, slug)
    }
  }
  return names
}
