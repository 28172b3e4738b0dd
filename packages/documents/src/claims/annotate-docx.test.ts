import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkClaims, readClaims } from '@giaoban/core/claims'
import type { Finding } from '@giaoban/core/findings'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bytesOf, docxOf, p, refusalOf } from '../../test/office-files.ts'
import { readDocx } from '../layout/index.ts'
import { annotateDocx } from './index.ts'

const options = { lang: 'vi', date: '2024-02-03T08:00:00+07:00' } as const

function findingsOf(bytes: Uint8Array): readonly Finding[] {
  const { text } = readDocx(bytes, 'a.docx')
  const reading = readClaims(text)
  return [...reading.findings, ...checkClaims(text, reading)]
}

/** Lines of each comment of the annotated copy. */
function comments(bytes: Uint8Array, lang: 'vi' | 'en' = 'vi'): readonly (readonly string[])[] {
  const copy = annotateDocx(bytes, 'a.docx', findingsOf(bytes), { ...options, lang })
  const xml = new TextDecoder().decode(unzipSync(copy)['word/comments.xml'])
  return [...xml.matchAll(/<w:comment .*?<\/w:comment>/g)].map(([comment]) =>
    [...comment.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text ?? ''),
  )
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

describe('what a comment says', () => {
  test('kind, arithmetic with its bounds, and one line that settles it', () => {
    expect(comments(docxOf(p('Có 48/58 dự án được phê duyệt, đạt 84,48%.')))).toEqual([
      [
        'Mâu thuẫn: sai tỷ lệ của phép chia',
        expect.stringContaining('48 ÷ 58 = 82,76%'),
        '48 ÷ 58 = 82,76%',
        'Gợi ý: 82,76%',
      ],
    ])
  })

  test('in English', () => {
    const [lines = []] = comments(docxOf(p('Có 48/58 dự án được phê duyệt, đạt 84,48%.')), 'en')
    expect(lines[0]).toBe('Contradiction: wrong percentage')
    expect(lines.slice(2)).toEqual(['48 ÷ 58 = 82.76%', 'Suggestion: 82.76%'])
  })

  test('the other place of a figure told in two ways', () => {
    const body = p('Tháng 01 năm 2024, tai nạn giao thông xảy ra 743 vụ.') + p('Tai nạn giao thông xảy ra 734 vụ.')
    const lines = comments(docxOf(body)).flat()
    expect(lines).toContainEqual(expect.stringMatching(/^Nơi kia: đoạn \d: “.*743 vụ.*”$/))
  })

  test('the place, where the comment cannot stand at the figure', () => {
    const body = `<w:p><w:r><w:t>Đầu tư công</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`
    const notes = `<w:footnotes ${word}><w:footnote w:id="1">${p('Có 48/58 dự án được phê duyệt, đạt 84,48%.')}</w:footnote></w:footnotes>`
    const [lines = []] = comments(docxOf(body, { 'word/footnotes.xml': notes }))
    expect(lines[1]).toBe('Tại chú thích 1: “84,48”')
  })

  test('nothing found: the file comes back as it is', () => {
    const bytes = docxOf(p('Thu ngân sách đạt 1.035,5 tỷ đồng.'))
    expect(annotateDocx(bytes, 'a.docx', [], options)).toBe(bytes)
  })

  test('a text file is refused', () => {
    expect(refusalOf(() => annotateDocx(bytesOf('48/58'), 'a.txt', [], options))).toMatchObject({
      code: 'file/not-word',
      params: { file: 'a.txt' },
    })
  })
})

const draft = join(import.meta.dirname, '../../../../examples/gia-lai/du-thao.docx')
const hasOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasOffice) console.warn('LibreOffice is not installed: the opening of an annotated file is not tried')

/** What LibreOffice makes of a Word file, as one XML text. */
function openedByOffice(bytes: Uint8Array): string {
  const directory = mkdtempSync(join(tmpdir(), 'giaoban-annotate-'))
  try {
    writeFileSync(join(directory, 'a.docx'), bytes)
    const profile = `-env:UserInstallation=file://${directory}/profile`
    const file = join(directory, 'a.docx')
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', directory, file], {
      stdio: 'ignore',
    })
    return readFileSync(join(directory, 'a.fodt'), 'utf8')
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

const relation = (kind: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`
const override = (part: string, kind: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`

/** A draft whose first footnotes have the numbers that LibreOffice and Word give them, with as many figures that do not agree. */
const withNotes = docxOf(
  `<w:p><w:r><w:t>Đạt chuẩn</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="3"/></w:r></w:p>${p('Có 48/58 dự án được phê duyệt, đạt 84,48%.').repeat(5)}`,
  {
    'word/footnotes.xml': `<w:footnotes ${word}><w:footnote w:id="2">${p('Theo quyết định của tỉnh')}</w:footnote><w:footnote w:id="3">${p('Nguồn: chi cục')}</w:footnote></w:footnotes>`,
    '_rels/.rels': relation('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relation('footnotes', 'footnotes.xml'),
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('footnotes', 'footnotes')}</Types>`,
  },
)

describe.skipIf(!hasOffice)('LibreOffice opens an annotated file', () => {
  test('and shows every comment with its author at its words', () => {
    const bytes = new Uint8Array(readFileSync(draft))
    const findings = findingsOf(bytes)
    const opened = openedByOffice(annotateDocx(bytes, 'a.docx', findings, options))
    const shown = [...opened.matchAll(/<office:annotation .*?<\/office:annotation>/gs)].map(
      ([annotation]) => annotation,
    )
    expect(shown).toHaveLength(findings.length)
    for (const annotation of shown) expect(annotation).toContain('<dc:creator>Giaoban</dc:creator>')
    expect(shown.join()).toContain('9,52% = 100 ÷ 1.050')
    expect(opened).toMatch(/<\/office:annotation>(<[^>]*>)*9,52(<[^>]*>)*<office:annotation-end/)
  }, 60_000)

  test('and keeps the words of its footnotes', () => {
    const opened = openedByOffice(annotateDocx(withNotes, 'a.docx', findingsOf(withNotes), options))
    const notes = [...opened.matchAll(/<text:note-body>.*?<\/text:note-body>/gs)].map(([note]) => note)
    expect(notes).toEqual([
      expect.stringContaining('Theo quyết định của tỉnh'),
      expect.stringContaining('Nguồn: chi cục'),
    ])
  }, 60_000)
})
