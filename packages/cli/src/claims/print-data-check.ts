import { describeFinding, equationOf, type Finding, findingNames, severityNames } from '@giaoban/core/findings'
import { formatPeriod, type Lang } from '@giaoban/core/periods'
import { type DataFinding, describeSide, findingNamer, type Side, type StatisticsIndex } from '@giaoban/core/statistics'

const words = {
  vi: {
    total: (errors: number, warnings: number, notes: number, indicators: number): string =>
      `${errors} mâu thuẫn, ${warnings} điểm cần xem, ${notes} lưu ý ở ${indicators} chỉ tiêu.`,
    none: 'Không thấy chỗ nào mâu thuẫn trong số liệu.',
    undated: 'không ghi ngày',
  },
  en: {
    total: (errors: number, warnings: number, notes: number, indicators: number): string =>
      `${errors} contradictions, ${warnings} to look at, ${notes} notes in ${indicators} indicators.`,
    none: 'Nothing in the data contradicts.',
    undated: 'undated',
  },
} as const

/** The findings of a data directory as lines for a terminal: by indicator, each with its arithmetic and its sources side by side. */
export const printDataCheck = (found: readonly DataFinding[], index: StatisticsIndex, lang: Lang): string => {
  if (found.length === 0) return words[lang].none
  const name = findingNamer(index.dataset, lang)
  const groups = Map.groupBy(found, ({ indicator, area }) => `${indicator} ${area}`)
  const blocks = [...groups.values()].map((group) => {
    const [{ indicator, area }] = group as [DataFinding, ...DataFinding[]]
    const head = `${index.indicators.get(indicator)?.name[lang] ?? indicator} (${indicator}) · ${index.areas.get(area)?.name[lang] ?? area} (${area})`
    return [head, ...group.map((each) => printOne({ ...each, finding: name(each.finding) }, index, lang))].join('\n')
  })
  const count = (severity: Finding['severity']): number =>
    found.filter(({ finding }) => finding.severity === severity).length
  const indicators = new Set(found.map(({ indicator }) => indicator)).size
  return [...blocks, words[lang].total(count('error'), count('warning'), count('info'), indicators)].join('\n\n')
}

const printOne = ({ finding, period, breakdown, sides }: DataFinding, index: StatisticsIndex, lang: Lang): string => {
  const title = `${severityNames[finding.severity][lang]}: ${findingNames[finding.code][lang]}`
  const place = [formatPeriod(period, lang), breakdown].filter((part) => part !== '').join(' · ')
  const equation = equationOf(finding, lang)
  return [
    `  [${finding.code}] ${place} · ${title}`,
    `    ${describeFinding(finding, lang)}`,
    ...(equation === null ? [] : [`    ${equation}`]),
    ...sides.map((side) => `    · ${printSide(side, index, lang)}`),
  ].join('\n')
}

/** `mức 6 tháng đầu năm 2024: 525 triệu USD · 2024-06-28 · https://… · observations.csv:120`. */
const printSide = (side: Side, index: StatisticsIndex, lang: Lang): string => {
  const { what, value, date } = describeSide(side, index.indicators.get(side.indicator) ?? null, lang)
  return [`${what}: ${value}`, date ?? words[lang].undated, side.source, placeText(side)]
    .filter((part) => part !== '')
    .join(' · ')
}

const placeText = ({ at, source }: Side): string => {
  if ('line' in at) return `${at.file}:${at.line}`
  if ('sheet' in at && at.cell !== undefined) return `${at.sheet}!${at.cell}`
  return 'path' in at && at.path !== source ? at.path : ''
}
