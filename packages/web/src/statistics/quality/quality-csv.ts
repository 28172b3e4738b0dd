import type { DataFindingAnswer, DataQualityAnswer } from '@giaoban/api/client'
import { describeFinding, equationOf, findingNames, severityNames } from '@giaoban/core/findings'
import { formatPeriod } from '@giaoban/core/periods'
import { describeSide } from '@giaoban/core/statistics'
import { type CsvField, csvText } from '../../ui/csv-text.ts'
import type { Language } from '../../ui/words.tsx'
import type { SayQuality } from './quality-words.ts'

const placeText = ({ at }: DataFindingAnswer['sides'][number]): string => {
  if ('line' in at) return `${at.file}:${at.line}`
  if ('sheet' in at) return [at.file, at.sheet, at.cell].filter(Boolean).join('!')
  return 'path' in at ? at.path : ''
}

/** Findings as a table: a line for each published figure of each, the arithmetic beside every one. */
export const qualityCsv = (
  findings: readonly DataFindingAnswer[],
  { indicators, areas }: Pick<DataQualityAnswer, 'indicators' | 'areas'>,
  say: SayQuality,
  language: Language,
): string => {
  const byCode = new Map(indicators.map((each) => [each.code, each]))
  const places = new Map(areas.map(({ code, name }) => [code, name[language]]))
  const head = [
    say('csvNumber'),
    say('csvSeverity'),
    say('csvCode'),
    say('csvKind'),
    say('csvIndicator'),
    say('csvIndicatorCode'),
    say('csvArea'),
    say('csvPeriod'),
    say('csvBreakdown'),
    say('csvWords'),
    say('equation'),
    say('csvFigure'),
    say('csvValue'),
    say('csvPrinted'),
    say('csvDate'),
    say('csvSource'),
    say('csvPlace'),
  ]
  const lines = findings.flatMap((found, at) => {
    const { finding, indicator, area, period, breakdown, sides } = found
    const own: readonly CsvField[] = [
      { decimal: String(at + 1) },
      severityNames[finding.severity][language],
      finding.code,
      findingNames[finding.code][language],
      byCode.get(indicator)?.name[language] ?? indicator,
      indicator,
      places.get(area) ?? area,
      formatPeriod(period, language),
      breakdown,
      describeFinding(finding, language),
      equationOf(finding, language),
    ]
    return sides.map((side): readonly CsvField[] => {
      const { what, value, date } = describeSide(side, byCode.get(side.indicator) ?? null, language)
      return [
        ...own,
        what,
        side.value === null ? null : { decimal: side.value },
        value,
        date,
        side.source,
        placeText(side),
      ]
    })
  })
  return csvText([head, ...lines], language)
}
