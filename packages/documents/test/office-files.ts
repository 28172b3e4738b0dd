import { type Zippable, zipSync } from 'fflate'

const encoder = new TextEncoder()
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text)
}

/** A ZIP of text parts; a part without an XML declaration gets one when its name ends in .xml or .rels. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(parts))
    entries[name] =
      typeof content === 'string'
        ? bytesOf(/\.(xml|rels)$/.test(name) && !content.startsWith('<?xml') ? declaration + content : content)
        : content
  return zipSync(entries, { mtime: new Date(1980, 0, 1) })
}

export interface XlsxParts {
  /** `<sheetData>` and what follows it, by sheet name; a name that begins with `-` is hidden. */
  readonly sheets: Readonly<Record<string, string>>
  /** Inside `<styleSheet>`. */
  readonly styles?: string
  /** `<si>` items. */
  readonly strings?: string
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string
  /** Further or replaced parts. */
  readonly parts?: Readonly<Record<string, string>>
}

/** An XLSX written by hand, so that a test says exactly what stands in the file. */
export function xlsxOf({ sheets, styles, strings, properties, parts = {} }: XlsxParts): Uint8Array {
  const names = Object.keys(sheets)
  const list = names
    .map(
      (name, i) =>
        `<sheet name="${name.replace(/^-/, '')}" sheetId="${i + 1}"${name.startsWith('-') ? ' state="hidden"' : ''} r:id="r${i + 1}"/>`,
    )
    .join('')
  const links = names
    .map((_, i) => `<Relationship Id="r${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
    .join('')
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr ${properties ?? ''}/><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}">${links}</Relationships>`,
    ...(styles ? { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` } : {}),
    ...(strings ? { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` } : {}),
    ...Object.fromEntries(
      Object.values(sheets).map((xml, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${main}">${xml}</worksheet>`,
      ]),
    ),
    ...parts,
  })
}

/** A DOCX of body XML written by hand. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  })
}

/** A paragraph of one run. */
export function p(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/**
 * An Office 97-2003 compound file with directory entries of the given names: enough of one for a program that looks what it is,
 * as no library writes them.
 */
export function compoundOf(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (names.length + 1))
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const view = new DataView(bytes.buffer)
  for (const [i, name] of ['Root Entry', ...names].entries()) {
    const at = 512 + 128 * i
    for (let c = 0; c < name.length; c++) view.setUint16(at + 2 * c, name.charCodeAt(c), true)
    view.setUint16(at + 64, 2 * (name.length + 1), true)
    bytes[at + 66] = i === 0 ? 5 : 2
  }
  return bytes
}

/** The refusal's code and parameters of what `act` throws; the test fails when it throws none. */
export function refusalOf(act: () => unknown): {
  code: string
  params: Readonly<Record<string, unknown>>
  at: unknown
} {
  try {
    act()
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return error as Error & ReturnType<typeof refusalOf>
    throw error
  }
  throw new Error('nothing was refused')
}
