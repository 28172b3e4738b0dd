import { describeFinding, equationOf, type Finding, findingNames, severityNames } from '@giaoban/core/findings'
import { formatDate, formatPeriod, type Lang } from '@giaoban/core/periods'
import { formatNumber, formatUnit, withUnit } from '@giaoban/core/quantities'
import type { DataFinding, Side, SideRole, StatisticsIndex } from '@giaoban/core/statistics'

type Words = Readonly<Record<Lang, string>>

const roles: Readonly<Record<SideRole, Words>> = {
  level: { vi: 'mức', en: 'level' },
  target: { vi: 'kế hoạch', en: 'plan' },
  planShare: { vi: 'so với kế hoạch', en: 'share of the plan' },
  growth: { vi: 'so với cùng kỳ', en: 'on the year' },
  changeAbs: { vi: 'tăng, giảm', en: 'change' },
  multiple: { vi: 'gấp', en: 'times' },
  momGrowth: { vi: 'so với kỳ trước', en: 'on the period before' },
  decGrowth: { vi: 'so với cuối năm trước', en: 'since December' },
}

const approximations: Readonly<Record<NonNullable<Side['approx']>, Words>> = {
  about: { vi: 'khoảng', en: 'about' },
  over: { vi: 'trên', en: 'over' },
  under: { vi: 'gần', en: 'nearly' },
  estimate: { vi: 'ước', en: 'estimated' },
}

const directions: Readonly<Record<NonNullable<Side['direction']>, Words>> = {
  up: { vi: 'tăng', en: 'up' },
  down: { vi: 'giảm', en: 'down' },
  flat: { vi: 'không đổi', en: 'unchanged' },
}

const words = {
  vi: {
    total: (errors: number, warnings: number, notes: number, indicators: number): string =>
      `${errors} mâu thuẫn, ${warnings} chỗ cần xem, ${notes} lưu ý ở ${indicators} chỉ tiêu.`,
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
  const groups = Map.groupBy(found, ({ indicator, area }) => `${indicator} ${area}`)
  const blocks = [...groups.values()].map((group) => {
    const [{ indicator, area }] = group as [DataFinding, ...DataFinding[]]
    const name = index.indicators.get(indicator)?.name[lang] ?? indicator
    const head = `${name} (${indicator}) · ${index.areas.get(area)?.name[lang] ?? area} (${area})`
    return [head, ...group.map((each) => printOne(each, index, lang))].join('\n')
  })
  const count = (severity: Finding['severity']): number =>
    found.filter(({ finding }) => finding.severity === severity).length
  const indicators = new Set(found.map(({ indicator }) => indicator)).size
  return [...blocks, words[lang].total(count('error'), count('warning'), count('info'), indicators)].join('\n\n')
}

const printOne = ({ finding, period, breakdown, sides }: DataFinding, index: StatisticsIndex, lang: Lang): string => {
  const named = inLanguage(finding, index, lang)
  const title = `${severityNames[finding.severity][lang]}: ${findingNames[finding.code][lang]}`
  const place = [formatPeriod(period, lang), breakdown].filter((part) => part !== '').join(' · ')
  const equation = equationOf(named, lang)
  return [
    `  [${finding.code}] ${place} · ${title}`,
    `    ${describeFinding(named, lang)}`,
    ...(equation === null ? [] : [`    ${equation}`]),
    ...sides.map((side) => `    · ${printSide(side, index, lang)}`),
  ].join('\n')
}

/** Findings are made with Vietnamese names, as texts have them; another language has its own. */
const inLanguage = (finding: Finding, index: StatisticsIndex, lang: Lang): Finding => {
  if (lang === 'vi') return finding
  const names = new Map(index.dataset.indicators.map(({ name }) => [name.vi, name[lang]]))
  const renamed = Object.entries(finding.params).map(([key, value]) => [
    key,
    typeof value === 'string'
      ? (names.get(value) ?? value)
      : Array.isArray(value)
        ? value.map((each: string) => names.get(each) ?? each)
        : value,
  ])
  return { ...finding, params: Object.fromEntries(renamed) }
}

/** `mức 6 tháng đầu năm 2024: 525 triệu USD · 2024-06-28 · https://… · observations.csv:120`. */
const printSide = (side: Side, index: StatisticsIndex, lang: Lang): string => {
  const what = `${side.breakdown === '' ? '' : `${side.breakdown} `}${roles[side.role][lang]} ${formatPeriod(side.period, lang)}`
  const date = side.date === null || side.date === '' ? words[lang].undated : printDate(side.date, lang)
  return [`${what}: ${valueOf(side, index, lang)}`, date, side.source, placeText(side)]
    .filter((part) => part !== '')
    .join(' · ')
}

const valueOf = (side: Side, index: StatisticsIndex, lang: Lang): string => {
  const { value, direction, approx } = side
  if (value === null) return direction === null ? '–' : directions[direction][lang]
  const printed = formatNumber(value, lang)
  const approximation = approx === null ? '' : `${approximations[approx][lang]} `
  return approximation + attach(printed, side, index, lang)
}

const attach = (printed: string, { role, indicator }: Side, index: StatisticsIndex, lang: Lang): string => {
  if (role === 'multiple') return `${printed} ${formatUnit('times', 0, lang)}`
  if (role !== 'level' && role !== 'target' && role !== 'changeAbs') return `${printed}%`
  const known = index.indicators.get(indicator)
  if (known === undefined) return printed
  return known.unit === 'percent' ? `${printed}%` : withUnit(printed, known.unit, known.multiplier, lang)
}

/** A day in the reader's way; a month stays as the source shows it. */
const printDate = (date: string, lang: Lang): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, lang) : date

const placeText = ({ at, source }: Side): string => {
  if ('line' in at) return `${at.file}:${at.line}`
  if ('sheet' in at && at.cell !== undefined) return `${at.sheet}!${at.cell}`
  return 'path' in at && at.path !== source ? at.path : ''
}
