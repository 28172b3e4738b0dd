import type { IndicatorsAnswer } from '@giaoban/api'
import type { Reader } from '../db/database.ts'
import { readCatalogue } from './queries.ts'

/** Names of everything that the province measures, in the order of the report. Whoever asks: names are no figures. */
export const readIndicators = async (reader: Reader): Promise<IndicatorsAnswer> => {
  const { sections, indicators } = await readCatalogue(reader)
  const rank = new Map(sections.map(({ code }, index) => [code, index]))
  const rankOf = (section: string): number => rank.get(section) ?? sections.length
  return {
    sections: sections.map(({ code, name }) => ({ code, name })),
    indicators: [...indicators]
      .sort((a, b) => rankOf(a.section) - rankOf(b.section) || a.order - b.order)
      .map(({ code, name, aliases, section, unit, multiplier, mainPlan }) => ({
        code,
        name,
        aliases,
        section,
        unit,
        multiplier,
        mainPlan,
      })),
  }
}
