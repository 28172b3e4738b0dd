import { containsPeriod, type Period, type PeriodId, parsePeriod } from '@giaoban/core/periods'
import { type RefArea, type TitleLine, wordKey } from '@giaoban/core/statistics'
import { provinceNames } from './province-names.data.ts'

const provinceKeys: readonly (readonly [string, string])[] = provinceNames.map((name) => [wordKey(name), name])

/**
 * The province that the title names, when it is not the area's: the annex of somebody else. Null when the title names the area or
 * no province at all. A name counts only after 'tỉnh' or 'thành phố', so that 'cửa khẩu Lào Cai' is no title.
 */
export function foreignProvince(
  lines: readonly TitleLine[],
  area: RefArea,
): (TitleLine & { readonly name: string }) | null {
  const own = wordKey(area.name.vi.replace(/^(?:tỉnh|thành phố|tp\.?)\s+/i, ''))
  let foreign: (TitleLine & { name: string }) | null = null
  for (const line of lines) {
    const key = ` ${wordKey(line.text)} `
    for (const [province, name] of [[own, area.name.vi] as const, ...provinceKeys]) {
      if (!['tỉnh', 'thành phố', 'tp'].some((kind) => key.includes(` ${wordKey(kind)} ${province} `))) continue
      if (province === own) return null
      foreign ??= { ...line, name }
    }
  }
  return foreign
}

/** Whether figures for the title's period are what was asked for: the same end, or a year that holds it. */
export function periodsAgree(title: Period, asked: PeriodId): boolean {
  const { end } = parsePeriod(asked)
  return title.end === end || (title.months === 12 && containsPeriod(title.id, asked))
}
