import { type Archive, openArchive } from './archive.ts'
import { type ReadLimits, readLimits } from './limits.ts'
import { refuseFile } from './refuse.ts'

/** Kinds of file that can be read. */
export type FileKind = 'xlsx' | 'xls' | 'docx' | 'pdf' | 'csv' | 'text' | 'markdown' | 'html'

const endings: Readonly<Record<string, FileKind>> = {
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xls: 'xls',
  docx: 'docx',
  docm: 'docx',
  csv: 'csv',
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
}

/**
 * Kind of a file by its content, checked against the ending of its name. `file` names it in refusals.
 * Throws `file/empty`, `file/too-large`, `file/password`, `file/truncated`, `file/renamed`, `file/html-as-xls`,
 * `file/unsupported` (what: doc, xlsb, ods, odt, pptx, rtf, image, zip, binary) and `file/zip-bomb`.
 */
export function sniffFile(bytes: Uint8Array, file: string, limits: ReadLimits = readLimits): FileKind {
  if (bytes.length === 0) throw refuseFile('file/empty', file)
  if (bytes.length > limits.fileBytes)
    throw refuseFile('file/too-large', file, { bytes: bytes.length, limit: limits.fileBytes })
  const ending = endingOf(file)
  const content = contentOf(bytes, file, ending, limits)
  const expected = endings[ending]
  if (expected !== undefined && workbooks.has(expected) && workbooks.has(content)) return content
  if (expected === undefined || expected === content || (content === 'text' && written.has(expected)))
    return expected ?? content
  throw refuseFile('file/renamed', file, { ending, content })
}

/** Kinds that are text by their bytes. */
const written: ReadonlySet<FileKind> = new Set(['csv', 'text', 'markdown', 'html'])

/** Excel opens either under either ending, and offices rename them. */
const workbooks: ReadonlySet<FileKind> = new Set(['xlsx', 'xls'])

function endingOf(file: string): string {
  return /\.([A-Za-z0-9]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}

function contentOf(bytes: Uint8Array, file: string, ending: string, limits: ReadLimits): FileKind {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return kindOfCompound(bytes, file)
  if (startsWith(bytes, [0x50, 0x4b])) return kindOfArchive(openArchive(bytes, file, limits))
  if (startsWith(bytes, pdfMagic)) return 'pdf'
  const known = foreignFormats.find(({ magic }) => startsWith(bytes, magic))
  if (known) throw refuseFile('file/unsupported', file, { what: known.what })
  const head = headText(bytes)
  if (head === null) throw refuseBinary(bytes, file, ending)
  if (excelEndings.has(ending) && looksLikeMarkup(head)) throw refuseFile('file/html-as-xls', file)
  if (wordEndings.has(ending) && looksLikeMarkup(head))
    throw refuseFile('file/renamed', file, { ending, content: 'html' })
  return looksLikeHtml(head) && ending !== 'csv' && endings[ending] !== 'markdown' ? 'html' : 'text'
}

const excelEndings: ReadonlySet<string> = new Set(['xls', 'xlsx', 'xlsm'])
const wordEndings: ReadonlySet<string> = new Set(['doc', 'docx', 'docm'])

const pdfMagic = [0x25, 0x50, 0x44, 0x46]

const foreignFormats: readonly { magic: readonly number[]; what: string }[] = [
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'rtf' },
  { magic: [0x89, 0x50, 0x4e, 0x47], what: 'image' },
  { magic: [0xff, 0xd8, 0xff], what: 'image' },
  { magic: [0x47, 0x49, 0x46, 0x38], what: 'image' },
  { magic: [0x52, 0x61, 0x72, 0x21], what: 'rar' },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], what: '7z' },
  { magic: [0x1f, 0x8b], what: 'gzip' },
]

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

/** A broken file of an office ending is damaged; any other binary is simply not ours. */
function refuseBinary(bytes: Uint8Array, file: string, ending: string): Error {
  if (bytes.every((byte) => byte === 0)) return refuseFile('file/truncated', file)
  return ending in endings
    ? refuseFile('file/renamed', file, { ending, content: 'binary' })
    : refuseFile('file/unsupported', file, { what: 'binary' })
}

/** The first 4 KiB as text, or null when they are not text. Bytes above 127 may be of any legacy encoding. */
function headText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096)
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head)
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(head)
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) return null
  return new TextDecoder('utf-8').decode(head)
}

function looksLikeHtml(head: string): boolean {
  return /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|table|meta|div)\b/i.test(head)
}

/** What programs write under an office ending without being an office file: HTML, web archive, Excel 2003 XML. */
function looksLikeMarkup(head: string): boolean {
  return looksLikeHtml(head) || /^\s*MIME-Version:/i.test(head) || /^\s*<\?xml\b/i.test(head)
}

function kindOfArchive(archive: Archive): FileKind {
  if (archive.has('xl/workbook.xml')) return 'xlsx'
  if (archive.has('word/document.xml')) return 'docx'
  throw refuseFile('file/unsupported', archive.file, { what: foreignArchive(archive) })
}

function foreignArchive(archive: Archive): string {
  if (archive.has('xl/workbook.bin')) return 'xlsb'
  if (archive.has('ppt/presentation.xml')) return 'pptx'
  if (!archive.has('mimetype')) return 'zip'
  const type = new TextDecoder().decode(archive.bytes('mimetype'))
  if (type.includes('spreadsheet')) return 'ods'
  return type.includes('text') ? 'odt' : 'zip'
}

/**
 * The compound container of Office 97-2003. It also wraps every password-protected XLSX and DOCX (stream `EncryptedPackage`).
 * Directory entries are 128 bytes long on 128-byte boundaries: name in UTF-16LE, its length with the closing NUL at byte 64.
 */
function kindOfCompound(bytes: Uint8Array, file: string): FileKind {
  const names = new Set<string>()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const utf16 = new TextDecoder('utf-16le')
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true)
    const type = bytes[at + 66] as number
    if (length < 4 || length > 64 || length % 2 === 1 || type < 1 || type > 5) continue
    names.add(utf16.decode(bytes.subarray(at, at + length - 2)))
  }
  if (names.has('EncryptedPackage')) throw refuseFile('file/password', file)
  if (names.has('Workbook') || names.has('Book')) return 'xls'
  if (names.has('WordDocument')) throw refuseFile('file/unsupported', file, { what: 'doc' })
  if (!names.has('Root Entry')) throw refuseFile('file/truncated', file)
  throw refuseFile('file/unsupported', file, { what: 'ole' })
}
