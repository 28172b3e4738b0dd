import { formatUnit, multiplierWords, unitRegistry } from '@giaoban/core/quantities'
import { code, paragraphs, table } from './markdown.ts'
import type { Page } from './page.ts'

const unitTable = (): string =>
  table(
    ['code', 'tiếng Việt', 'English', 'cũng đọc được · also read'],
    [...unitRegistry.values()].map((unit) => [code(unit.code), unit.vi, unit.enMany, unit.words.join(' · ')]),
  )

const multiplierTable = (): string => {
  const byPower = Map.groupBy(multiplierWords, ([, power]) => power)
  return table(
    ['multiplier', 'từ đọc được · words read', 'ví dụ', 'example'],
    [...byPower]
      .toSorted(([a], [b]) => a - b)
      .map(([power, words]) => [
        String(power),
        words.map(([word]) => word).join(' · '),
        formatUnit('VND', power, 'vi'),
        formatUnit('VND', power, 'en'),
      ]),
  )
}

/** The registry of units and the words that multiply them. */
export const units: Page = {
  file: 'reference/units.md',
  title: 'Đơn vị tính · Units',
  about: {
    vi: 'Mã dùng trong indicators.csv và trong JSON. Giá trị được giữ theo đơn vị × 10^multiplier của chỉ tiêu: tỷ đồng là VND với multiplier 9.',
    en: 'Codes of indicators.csv and of the JSON. A value is kept in unit × 10^multiplier of its indicator: billion VND is VND with multiplier 9.',
  },
  body: () => paragraphs(unitTable(), '## Bội số · Multipliers', multiplierTable()),
}
