import { rawAttribute, scanXml, type XmlTag } from './scan-xml.ts'

/** What may stand before `calcPr` in a workbook (CT_Workbook, ECMA-376 Part 1, 18.2.27), last ones last. */
const before = ['sheets', 'functionGroups', 'externalReferences', 'definedNames']

/** The XML of a workbook that tells every program to compute all formulas when it opens the file, and after each change. */
export function computeOnLoad(xml: string): string {
  let own: XmlTag | null = null
  let after = -1
  let prefix = ''
  let depth = 0
  const seen = (tag: XmlTag, end: number): void => {
    if (depth === 1 && before.includes(tag.local)) after = end
  }
  scanXml(xml, {
    open(tag) {
      if (depth === 0) prefix = tag.name.slice(0, tag.name.length - tag.local.length)
      if (depth === 1 && tag.local === 'calcPr') own = tag
      if (tag.empty) seen(tag, tag.end)
      else depth += 1
    },
    close(tag) {
      depth -= 1
      seen(tag, tag.end)
    },
  })
  if (own !== null) return withOrder(xml, own)
  return after < 0 ? xml : `${xml.slice(0, after)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(after)}`
}

function withOrder(xml: string, tag: XmlTag): string {
  const open = xml.slice(tag.start, tag.end)
  const given = rawAttribute(xml, tag, 'fullCalcOnLoad')
  const told =
    given === undefined
      ? open.replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>')
      : open.replace(/(?<=\sfullCalcOnLoad\s*=\s*["'])[^"']*/, '1')
  // LibreOffice shows 0 for what a workbook computes only by hand, whatever it is told for its opening.
  const automatic = told.replace(/\scalcMode\s*=\s*(?:"manual"|'manual')/, '')
  return xml.slice(0, tag.start) + automatic + xml.slice(tag.end)
}
