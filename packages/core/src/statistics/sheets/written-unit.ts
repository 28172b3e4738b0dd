import { multiplierOf, readUnit } from '../../quantities/index.ts'
import { unitInVietnamese } from './english-words.ts'
import type { WrittenUnit } from './model.ts'

const label = /^(?:đơn vị tính|đơn vị(?=\s*:)|đvt|unit(?=\s*:))\s*[:.]?\s*/iu

/** Nouns of units that stand without a multiplier and that the registry does not hold. */
const nouns =
  /^(?:cái|chiếc|bộ|đôi|quả|bao|lít|viên|tờ|cuốn|bản|mét|m|m2|m3|km|tạ\/ha|tấn\/ha|kwh|mw|hk|hk\.km|tấn\.km|lượt người|lượt khách|học sinh|giường|con|cây|ster|ste|hành khách|tấn-km|người-km|vnd\/usd|điểm)$/iu

/** Longer than this is a sentence, not a unit. */
const LONGEST_UNIT = 40

/** The marks of Latin text that repeat the unit above: `"`, `″`, `-nt-`. */
export function isDitto(text: string): boolean {
  return /^\s*(?:["”″〃'']{1,2}|-?\s*nt\s*-?|-?\s*["”]\s*-?)\s*$/iu.test(text)
}

/**
 * A unit that is a whole text: 'Đơn vị tính: Tỷ đồng', 'Nghìn HK', '%'. `named` says that the place is one of units, so that any
 * short noun is one. Null for other words.
 */
export function readWrittenUnit(text: string, named = false): WrittenUnit | null {
  const tidy = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\((.*)\)$/u, '$1')
  const announced = label.test(tidy)
  const words = tidy
    .replace(label, '')
    .replace(/[.:;]+$/u, '')
    .trim()
  if (words === '' || words.length > LONGEST_UNIT) return null
  const vietnamese = unitInVietnamese(words)
  const registered = readUnit(vietnamese)
  if (registered) return { text: words, ...registered }
  const { multiplier, rest } = multiplierOf(vietnamese)
  const isNoun = nouns.test(rest) || (multiplier > 0 && /^[\p{L}.\d/]+(?: [\p{L}.\d/]+){0,2}$/u.test(rest))
  if (isNoun || ((named || announced) && /^[\p{L}%‰][\p{L}\d\s./%-]*$/u.test(words)))
    return { text: words, unit: rest.toLowerCase(), multiplier }
  return null
}

/** 'Nghìn tấn; Triệu USD': first that of volumes, then that of values; null unless it is two units. */
export function readUnitPair(text: string): readonly [WrittenUnit, WrittenUnit] | null {
  const parts = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(label, '')
    .replace(/^\(?\*\)?\s*/u, '')
    .split(/\s*[;,]\s*|\s+và\s+/u)
  if (parts.length !== 2) return null
  const [volume, value] = parts.map((part) => readWrittenUnit(part))
  return volume && value ? [volume, value] : null
}

/** A text with the units in its brackets taken out: 'Diện tích (Nghìn ha)' → 'Diện tích' and the unit. */
export function takeUnit(text: string): { text: string; unit: WrittenUnit | null } {
  let unit: WrittenUnit | null = null
  const rest = text.replace(/\(([^()]*)\)/gu, (whole, inner: string) => {
    const found = readWrittenUnit(inner)
    if (found) unit ??= found
    return found ? ' ' : whole
  })
  return { text: rest.replace(/\s+/g, ' ').trim(), unit }
}

/** What is counted in 'Số doanh nghiệp điều tra': the registered noun after 'Số'; null for other words. */
export function countedUnit(text: string): WrittenUnit | null {
  const counted = /^(?:tổng\s+)?số(?:\s+lượng)?\s+(.+)$/iu.exec(text.normalize('NFC').trim())?.[1]
  const words = counted?.split(/\s+/u) ?? []
  for (let length = Math.min(words.length, 4); length >= 1; length--) {
    const noun = words.slice(0, length).join(' ')
    const unit = readUnit(noun)
    if (unit && unit.multiplier === 0) return { text: noun, ...unit }
  }
  return null
}
