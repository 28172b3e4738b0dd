import type { Archive } from './archive.ts'
import type { CellFormat } from './cell-format.ts'
import { type LegacyFont, legacyFont } from './legacy-font.ts'
import { readNumberFormat } from './number-format.ts'
import { refuseFile } from './refuse.ts'
import { attributeOf, isOn, walkXml } from './xml.ts'

export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  readonly from1904: boolean
}

/** Worksheets in the order of their tabs; chart and dialog sheets hold no cells and are left out. */
export function readWorkbookPart(archive: Archive): WorkbookParts {
  const targets = readRelationships(archive, 'xl/_rels/workbook.xml.rels', 'xl/')
  const sheets: SheetPart[] = []
  let from1904 = false
  walkXml(archive, 'xl/workbook.xml', {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = attributes.date1904 !== undefined && isOn(attributes.date1904)
      if (name !== 'sheet') return
      const target = targets.get(attributeOf(attributes, 'id') ?? '')
      if (target?.type.endsWith('/worksheet') === false) return
      if (!target || !archive.has(target.part))
        throw refuseFile('file/truncated', archive.file, { part: attributes.name ?? '' })
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
      sheets.push({ name: attributes.name ?? '', hidden, part: target.part })
    },
  })
  return { sheets, from1904 }
}

/** Parts that a part points to, by relationship id; external targets are never followed. */
export function readRelationships(
  archive: Archive,
  part: string,
  folder: string,
): Map<string, { type: string; part: string }> {
  const targets = new Map<string, { type: string; part: string }>()
  if (!archive.has(part)) return targets
  walkXml(archive, part, {
    open(name, attributes) {
      const { Id: id, Target: target, Type: type = '' } = attributes
      if (name !== 'Relationship' || !id || !target || attributes.TargetMode === 'External') return
      targets.set(id, { type, part: target.startsWith('/') ? target.slice(1) : resolvePart(folder + target) })
    },
  })
  return targets
}

function resolvePart(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** A run of a text; `font` is absent where it has that of its cell. */
export interface TextRun {
  readonly text: string
  readonly font?: LegacyFont | null
}

/** A shared text, in runs where some of it is set in another font. */
export interface SharedText {
  readonly text: string
  readonly runs?: readonly TextRun[]
}

/** Texts of `<si>` items; phonetic readings are left out. */
export function readSharedStrings(archive: Archive): readonly SharedText[] {
  const strings: SharedText[] = []
  if (!archive.has('xl/sharedStrings.xml')) return strings
  let runs: { text: string; font?: LegacyFont | null }[] = []
  let inText = false
  let inPhonetic = false
  walkXml(archive, 'xl/sharedStrings.xml', {
    open(name, attributes) {
      const run = runs.at(-1)
      if (name === 'si') runs = [{ text: '' }]
      else if (name === 'r') runs.push({ text: '' })
      else if (name === 'rFont' && run) run.font = legacyFont(attributes.val ?? '')
      else if (name === 'rPh') inPhonetic = true
      else if (name === 't') inText = !inPhonetic
    },
    close(name) {
      if (name === 'si') strings.push(sharedText(runs))
      else if (name === 'rPh') inPhonetic = false
      else if (name === 't') inText = false
    },
    text(piece) {
      const run = runs.at(-1)
      if (inText && run) run.text += piece
    },
  })
  return strings
}

/** Runs are kept only where one is set in a font that changes its letters, or keeps its own against such a cell. */
function sharedText(runs: readonly TextRun[]): SharedText {
  const text = decodeEscapes(runs.map((run) => run.text).join(''))
  const matters = runs.some(({ font }) => font !== undefined)
  return matters ? { text, runs: runs.map((run) => ({ ...run, text: decodeEscapes(run.text) })) } : { text }
}

/** `_x000D_` is how the format writes a character that XML cannot hold (22.4.2.4, ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

const plain: CellFormat = { number: { kind: 'number' }, bold: false, indent: 0, legacy: null }

/** Formats by style index (`cellXfs`). */
export function readCellFormats(archive: Archive): readonly CellFormat[] {
  if (!archive.has('xl/styles.xml')) return [plain]
  const codes = new Map<number, string>()
  const fonts: { bold: boolean; legacy: LegacyFont | null }[] = []
  const styles: { numFmtId: number; fontId: number; indent: number }[] = []
  let inside = ''
  walkXml(archive, 'xl/styles.xml', {
    open(name, attributes) {
      if (name === 'fonts' || name === 'cellXfs') inside = name
      else if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (inside === 'fonts' && name === 'font') fonts.push({ bold: false, legacy: null })
      else if (inside === 'fonts') readFontPart(fonts.at(-1), name, attributes)
      else if (inside === 'cellXfs' && name === 'xf')
        styles.push({ numFmtId: Number(attributes.numFmtId ?? 0), fontId: Number(attributes.fontId ?? 0), indent: 0 })
      else if (inside === 'cellXfs' && name === 'alignment') {
        const style = styles.at(-1)
        if (style) style.indent = Number(attributes.indent ?? 0) || 0
      }
    },
    close(name) {
      if (name === inside) inside = ''
    },
  })
  return styles.map(({ numFmtId, fontId, indent }) => ({
    number: readNumberFormat(numFmtId, codes.get(numFmtId)),
    bold: fonts[fontId]?.bold ?? false,
    indent,
    legacy: fonts[fontId]?.legacy ?? null,
  }))
}

/** Styles by whose cells a protected sheet can be written; all others are locked, as a style is unless it says otherwise. */
export function unlockedStyles(archive: Archive): ReadonlySet<number> {
  const unlocked = new Set<number>()
  if (!archive.has('xl/styles.xml')) return unlocked
  let inside = false
  let style = -1
  walkXml(archive, 'xl/styles.xml', {
    open(name, { locked }) {
      if (name === 'cellXfs') inside = true
      else if (inside && name === 'xf') style += 1
      else if (inside && name === 'protection' && locked !== undefined && !isOn(locked)) unlocked.add(style)
    },
    close(name) {
      if (name === 'cellXfs') inside = false
    },
  })
  return unlocked
}

function readFontPart(
  font: { bold: boolean; legacy: LegacyFont | null } | undefined,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  if (font && name === 'b') font.bold = isOn(attributes.val)
  else if (font && name === 'name') font.legacy = legacyFont(attributes.val ?? '')
}
