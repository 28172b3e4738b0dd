/** A tag of an XML text: offsets into that text, `end` exclusive. */
export interface XmlTag {
  /** With its prefix. */
  readonly name: string
  /** Without its prefix. */
  readonly local: string
  readonly start: number
  readonly end: number
  /** `<a/>`: no closing tag will follow. */
  readonly empty: boolean
}

/** What a scan hears. The parts between tags are raw: entities stand as they are written. */
export interface XmlScan {
  open?(tag: XmlTag): void
  close?(tag: XmlTag): void
  text?(start: number, end: number): void
  cdata?(start: number, end: number): void
}

/**
 * Goes once through a well-formed XML text and tells where everything stands. It reads no meaning and checks nothing: what may
 * be wrong has been refused before by `walkXml`.
 */
export function scanXml(xml: string, scan: XmlScan): void {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start !== at) scan.text?.(at, start < 0 ? xml.length : start)
    if (start < 0) return
    at = afterMarkup(xml, start, scan)
  }
}

function afterMarkup(xml: string, start: number, scan: XmlScan): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start)
  if (xml.startsWith('<?', start)) return after(xml, '?>', start)
  if (xml.startsWith('<![CDATA[', start)) {
    const end = after(xml, ']]>', start)
    scan.cdata?.(start, end)
    return end
  }
  return tagAt(xml, start, scan)
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at < 0 ? xml.length : at + mark.length
}

function tagAt(xml: string, start: number, scan: XmlScan): number {
  const closing = xml[start + 1] === '/'
  const nameStart = start + (closing ? 2 : 1)
  let nameEnd = nameStart
  while (nameEnd < xml.length && !isNameEnd(xml.charCodeAt(nameEnd))) nameEnd++
  const end = tagEnd(xml, nameEnd)
  const name = xml.slice(nameStart, nameEnd)
  const empty = xml[end - 2] === '/'
  const tag = { name, local: name.slice(name.indexOf(':') + 1), start, end, empty }
  if (closing) scan.close?.(tag)
  else scan.open?.(tag)
  return end
}

/** Blank, `/` or `>`. */
function isNameEnd(code: number): boolean {
  return code <= 32 || code === 47 || code === 62
}

/** A `>` inside a quoted value does not end the tag. */
function tagEnd(xml: string, from: number): number {
  let at = from
  while (at < xml.length) {
    const sign = xml[at]
    if (sign === '>') return at + 1
    at = sign === '"' || sign === "'" ? after(xml, sign, at + 1) : at + 1
  }
  return at
}

/** An attribute of a tag by its local name, as written. */
export function rawAttribute(xml: string, tag: XmlTag, local: string): string | undefined {
  const found = new RegExp(`\\s(?:[^\\s=/>:"']+:)?${local}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    xml.slice(tag.start, tag.end),
  )
  return found?.[1] ?? found?.[2]
}
