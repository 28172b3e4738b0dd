import type { WrittenUnit } from './model.ts'
import type { KindRow } from './row-kinds.ts'
import { numberedTitle } from './split-tables.ts'
import { readUnitPair, readWrittenUnit, takeUnit } from './written-unit.ts'

/** What stands over a table: its title and the unit of all its figures. */
export interface TitleReading {
  readonly number: string | null
  readonly title: string
  readonly titleEn: string | null
  readonly continued: boolean
  readonly unit: WrittenUnit | null
  /** Units of volumes and of values, where two are named. */
  readonly pair: readonly [WrittenUnit, WrittenUnit] | null
}

const continuation = /\(\s*tiếp[^()]*\)|(?<!\p{L})tiếp (?:theo|biểu)(?!\p{L})|\(\s*cont(?:inued|\.)?\s*\)/iu

/** Who issues it, and what it is attached to: no words of a title, and the day of a document is no period. */
const letterhead =
  /^(?:(?:[uủ][yỷ] ban nhân dân|ubnd|hội đồng nhân dân|tỉnh|thành phố|sở|cục|tổng cục|chi cục|bộ|phụ lục|mẫu|cộng ho[aà]|độc lập)(?!\p{L})[^.:]{0,60}$|\(?\s*(?:kèm theo|ban hành))/iu

/** Title lines without letterhead; all of them when nothing else is there. */
export function titleLinesOf(lines: readonly string[]): readonly string[] {
  const own = lines.filter((line) => !letterhead.test(line.normalize('NFC')))
  return own.length > 0 ? own : lines
}

/** Reads the lines of title and the lone units in the first lines of the header. */
export function readTitle(lines: readonly string[]): TitleReading {
  const words: string[] = []
  const english: string[] = []
  let unit: WrittenUnit | null = null
  let pair: readonly [WrittenUnit, WrittenUnit] | null = null
  for (const line of lines) {
    const two = readUnitPair(line)
    const one = two ? null : readWrittenUnit(line)
    const level = two?.find((each) => each.unit !== 'percent')
    // 'Tỷ đồng; %': levels and, beside them, percents, which need no unit from here.
    if (two && level && two.some((each) => each.unit === 'percent')) unit ??= level
    else if (two) pair ??= two
    else if (one) unit ??= one
    else if (words.length > 0 && isEnglish(line)) english.push(line)
    else words.push(line)
  }
  const whole = words.join(' ')
  const number = numberedTitle.exec(whole)?.[1] ?? null
  const continued = continuation.test(whole)
  const bare = takeUnit(whole.replace(numberedTitle, '').replace(continuation, ' '))
  return {
    number,
    title: bare.text.replace(/^[\s.:–-]+/u, '').trim(),
    titleEn: english.length > 0 ? english.join(' ').replace(numberedTitle, '').trim() : null,
    continued,
    unit: unit ?? bare.unit,
    pair,
  }
}

/** Letters without a Vietnamese mark, and words of English titles. */
function isEnglish(line: string): boolean {
  return (
    !/[\u0300-\u036f]/u.test(line.normalize('NFD')) &&
    !/đ/iu.test(line) &&
    /\b(?:of|the|by|and|in|from|at|price|index|month|year|production|export|import)/iu.test(line)
  )
}

/**
 * Lines of a header that are no header: over the columns stands a single text that is a unit or goes on with the title. Returns
 * how many rows they take and their texts.
 */
export function leadingLines(
  header: readonly KindRow[],
  hasTitle: boolean,
): { count: number; lines: readonly string[] } {
  const lines: string[] = []
  for (const { cells, kind } of header) {
    const [only, ...others] = cells.filter(({ text, number }) => text !== '' || number !== null)
    if (kind !== 'header' || !only || others.length > 0 || only.text === '') break
    const isUnit = readWrittenUnit(only.text) !== null || readUnitPair(only.text) !== null
    const isTitle = numberedTitle.test(only.text) || (!hasTitle && lines.length === 0 && only.text.length > 30)
    if (!isUnit && !isTitle) break
    lines.push(only.text)
  }
  return lines.length < header.length ? { count: lines.length, lines } : { count: 0, lines: [] }
}
