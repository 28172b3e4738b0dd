import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxOf, p, zipOf } from '../../test/office-files.ts'
import { openArchive } from './archive.ts'
import { commentDocx } from './comment-docx.ts'
import { readDocx } from './read-docx.ts'

const signature = { author: 'Giaoban', initials: 'GB', date: '2024-02-03T08:00:00', language: 'vi-VN' }
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]))

/** Comments every given word of the text; the words of a comment are the word itself, with ! where it stands elsewhere. */
function comment(bytes: Uint8Array, ...words: readonly string[]): Uint8Array {
  const { text } = readDocx(bytes, 'a.docx')
  const comments = words.map((word) => {
    const start = text.indexOf(word)
    expect(start, `${word} in ${text}`).toBeGreaterThanOrEqual(0)
    return {
      start,
      end: start + word.length,
      paragraphs: (elsewhere: boolean) => [word + (elsewhere ? ' !' : '')],
    }
  })
  return commentDocx(bytes, 'a.docx', comments, signature)
}

const marks = String.raw`(?:<w:commentRange(?:Start|End) w:id="\d+"/>|<w:r><w:commentReference w:id="\d+"/></w:r>)+`
const openAgain = String.raw`<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?`
/** All that may be written into a body. */
const additions = [
  marks,
  `</w:t></w:r>${marks}${openAgain}<w:t xml:space="preserve">`,
  `</w:r>${marks}${openAgain}`,
  ' xml:space="preserve"',
].map((pattern) => new RegExp(pattern, 'y'))

/** Whether the marked body is the original with nothing but additions. */
function isOnlyMarked(original: string, marked: string): boolean {
  const open: (readonly [number, number])[] = [[0, 0]]
  const seen = new Set<string>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    let [i, j] = next
    if (seen.has(`${i} ${j}`)) continue
    seen.add(`${i} ${j}`)
    for (; j < marked.length; i++, j++) {
      for (const addition of marked[j] === '<' || marked[j] === ' ' ? additions : []) {
        addition.lastIndex = j
        const found = addition.exec(marked)?.[0]
        if (found !== undefined) open.push([i, j + found.length])
      }
      if (original[i] !== marked[j]) break
    }
    if (i === original.length && j === marked.length) return true
  }
  return false
}

const r = (content: string, properties = ''): string => `<w:r>${properties}${content}</w:r>`
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`
const bold = '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>'

/** Body, words to comment, and what the body must become. */
type Case = readonly [sentence: string, body: string, words: readonly string[], expected: string]

const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/>${r(`<w:commentReference w:id="${id}"/>`)}`

describe('where the marks of a comment are written', () => {
  test.each<Case>([
    [
      'a run of its own is not cut',
      `<w:p>${r(t('Thu '))}${r(t('85'), bold)}${r(t(' tỷ'))}</w:p>`,
      ['85'],
      `<w:p>${r(t('Thu '))}${start(0)}${r(t('85'), bold)}${end(0)}${r(t(' tỷ'))}</w:p>`,
    ],
    [
      'a figure within a run is cut out of it, and each piece keeps the properties',
      `<w:p>${r(t('Thu 85 tỷ'), bold)}</w:p>`,
      ['85'],
      `<w:p>${r(t('Thu '), bold)}${start(0)}${r(t('85'), bold)}${end(0)}${r(t(' tỷ'), bold)}</w:p>`,
    ],
    [
      'a figure that spans three runs',
      `<w:p>${r(t('Thu 1.'))}${r(t('035'), bold)}${r(t(',5 tỷ'))}</w:p>`,
      ['1.035,5'],
      `<w:p>${r(t('Thu '))}${start(0)}${r(t('1.'))}${r(t('035'), bold)}${r(t(',5'))}${end(0)}${r(t(' tỷ'))}</w:p>`,
    ],
    [
      'a word that kept no blanks keeps the one at its new edge',
      '<w:p><w:r><w:t>Thu 85</w:t></w:r></w:p>',
      ['85'],
      `<w:p>${r('<w:t xml:space="preserve">Thu </w:t>')}${start(0)}${r(t('85'))}${end(0)}</w:p>`,
    ],
    [
      'behind a tab of the same run',
      `<w:p>${r(`<w:tab/>${t('85')}<w:br/>${t('x')}`, bold)}</w:p>`,
      ['85'],
      `<w:p>${r('<w:tab/>', bold)}${start(0)}${r(t('85'), bold)}${end(0)}${r(`<w:br/>${t('x')}`, bold)}</w:p>`,
    ],
    [
      'attributes of the run are kept on both pieces',
      `<w:p><w:r w:rsidR="00A1">${t('a 85')}</w:r></w:p>`,
      ['85'],
      `<w:p><w:r w:rsidR="00A1">${t('a ')}</w:r>${start(0)}<w:r w:rsidR="00A1">${t('85')}</w:r>${end(0)}</w:p>`,
    ],
    [
      'two comments at one figure stand in one cut',
      `<w:p>${r(t('a 85 b'))}</w:p>`,
      ['85', '85'],
      `<w:p>${r(t('a '))}${start(0)}${start(1)}${r(t('85'))}${end(0)}${end(1)}${r(t(' b'))}</w:p>`,
    ],
    [
      'two figures that touch: the first ends before the second begins',
      `<w:p>${r(t('48/58'))}</w:p>`,
      ['48/', '58'],
      `<w:p>${start(0)}${r(t('48/'))}${end(0)}${start(1)}${r(t('58'))}${end(1)}</w:p>`,
    ],
    [
      'one within the other',
      `<w:p>${r(t('48/58 dự án'))}</w:p>`,
      ['58', '48/58'],
      `<w:p>${start(0)}${r(t('48/'))}${start(1)}${r(t('58'))}${end(0)}${end(1)}${r(t(' dự án'))}</w:p>`,
    ],
    [
      'in an inserted run, so that rejecting the insertion takes the comment along',
      `<w:p><w:ins w:id="9">${r(t('85 tỷ'))}</w:ins></w:p>`,
      ['85'],
      `<w:p><w:ins w:id="9">${start(0)}${r(t('85'))}${end(0)}${r(t(' tỷ'))}</w:ins></w:p>`,
    ],
    [
      'over a deletion inside the figure',
      `<w:p>${r(t('8'))}<w:del w:id="9">${r('<w:delText>4</w:delText>')}</w:del>${r(t('5 tỷ'))}</w:p>`,
      ['85'],
      `<w:p>${start(0)}${r(t('8'))}<w:del w:id="9">${r('<w:delText>4</w:delText>')}</w:del>${r(t('5'))}${end(0)}${r(t(' tỷ'))}</w:p>`,
    ],
    [
      'in a link',
      `<w:p><w:hyperlink>${r(t('thu 85'))}</w:hyperlink></w:p>`,
      ['85'],
      `<w:p><w:hyperlink>${r(t('thu '))}${start(0)}${r(t('85'))}${end(0)}</w:hyperlink></w:p>`,
    ],
    [
      'the shown result of a field',
      `<w:p>${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>=SUM(ABOVE)</w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${r(t('85'))}${r('<w:fldChar w:fldCharType="end"/>')}</w:p>`,
      ['85'],
      `<w:p>${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>=SUM(ABOVE)</w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${start(0)}${r(t('85'))}${end(0)}${r('<w:fldChar w:fldCharType="end"/>')}</w:p>`,
    ],
    [
      'a cell of a table',
      `<w:tbl><w:tr><w:tc>${p('Thu')}</w:tc><w:tc><w:p>${r(t('85'))}</w:p></w:tc></w:tr></w:tbl>${p('')}`,
      ['85'],
      `<w:tbl><w:tr><w:tc>${p('Thu')}</w:tc><w:tc><w:p>${start(0)}${r(t('85'))}${end(0)}</w:p></w:tc></w:tr></w:tbl>${p('')}`,
    ],
    [
      'behind an entity, which is one letter',
      `<w:p>${r(t('R&amp;D &#56;5 &lt; 9'))}</w:p>`,
      ['85'],
      `<w:p>${r(t('R&amp;D '))}${start(0)}${r(t('&#56;5'))}${end(0)}${r(t(' &lt; 9'))}</w:p>`,
    ],
    [
      'comments and instructions of XML are passed over',
      `<w:p><!-- a > b --><?x y?>${r(t('85 tỷ'))}</w:p>`,
      ['85'],
      `<w:p><!-- a > b --><?x y?>${start(0)}${r(t('85'))}${end(0)}${r(t(' tỷ'))}</w:p>`,
    ],
    [
      'letters beyond the first plane do not move the marks',
      `<w:p>${r(t('😀 85'))}</w:p>`,
      ['85'],
      `<w:p>${r(t('😀 '))}${start(0)}${r(t('85'))}${end(0)}</w:p>`,
    ],
  ])('%s', (_sentence, body, words, expected) => {
    const original = docxOf(body)
    const { 'word/document.xml': xml = '' } = partsOf(comment(original, ...words))
    expect(xml).toBe(partsOf(docxOf(expected))['word/document.xml'])
    expect(readDocx(comment(original, ...words), 'a.docx').text).toBe(readDocx(original, 'a.docx').text)
    expect(isOnlyMarked(partsOf(original)['word/document.xml'] ?? '', xml)).toBe(true)
  })
})

/** Runs of letters, digits and blanks, some bold, some with a tab before their words, some keeping no blanks. */
const someRuns = fc.array(
  fc.record({
    words: fc.stringMatching(/^[0-9a-z., ]{1,8}$/),
    properties: fc.constantFrom('', bold),
    tab: fc.boolean(),
    keeps: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
)

test('any comments on any runs: nothing but marks is added, and the words are read as before', () => {
  fc.assert(
    fc.property(
      someRuns,
      fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })), { maxLength: 5 }),
      (runs, at) => {
        const body = runs.map(({ words, properties, tab, keeps }) =>
          r(`${tab ? '<w:tab/>' : ''}${keeps ? t(words) : `<w:t>${words}</w:t>`}`, properties),
        )
        const original = docxOf(`<w:p>${r(t('x'))}${body.join('')}</w:p>`)
        const { text } = readDocx(original, 'a.docx')
        const comments = at.map(([start, length]) => ({ start, end: start + length, paragraphs: () => ['x'] }))
        const after = commentDocx(original, 'a.docx', comments, signature)
        expect(readDocx(after, 'a.docx').text).toBe(text)
        const xml = partsOf(after)['word/document.xml'] ?? ''
        expect(isOnlyMarked(partsOf(original)['word/document.xml'] ?? '', xml)).toBe(true)
        for (const kind of ['RangeStart', 'RangeEnd', 'Reference'])
          expect([...xml.matchAll(new RegExp(`comment${kind} `, 'g'))]).toHaveLength(comments.length)
      },
    ),
    { numRuns: 200 },
  )
})

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const box = (text: string): string =>
  `<w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict>`

describe('words where Word shows no comment', () => {
  test.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
    [
      'in a text box: around the box',
      `<w:p>${r(t('a'))}${r(box('thu 85'))}${r(t('b'))}</w:p>`,
      {},
      `<w:p>${r(t('a'))}${start(0)}${r(box('thu 85'))}${end(0)}${r(t('b'))}</w:p>`,
    ],
    [
      'in a text box with a fallback: around both, once',
      `<w:p><mc:AlternateContent><mc:Choice>${r(box('thu 85'))}</mc:Choice><mc:Fallback>${r(box('thu 85'))}</mc:Fallback></mc:AlternateContent></w:p>`,
      {},
      `<w:p>${start(0)}<mc:AlternateContent><mc:Choice>${r(box('thu 85'))}</mc:Choice><mc:Fallback>${r(box('thu 85'))}</mc:Fallback></mc:AlternateContent>${end(0)}</w:p>`,
    ],
    [
      'in a formula: around it',
      `<w:p>${r(t('a'))}<m:oMath><m:r><m:t>85</m:t></m:r></m:oMath></w:p>`,
      {},
      `<w:p>${r(t('a'))}${start(0)}<m:oMath><m:r><m:t>85</m:t></m:r></m:oMath>${end(0)}</w:p>`,
    ],
    [
      'in a footnote: at its reference',
      `<w:p>${r(t('a'))}${r('<w:footnoteReference w:id="7"/>')}</w:p>`,
      { 'word/footnotes.xml': `<w:footnotes ${word}><w:footnote w:id="7">${p('thu 85')}</w:footnote></w:footnotes>` },
      `<w:p>${r(t('a'))}${start(8)}${r('<w:footnoteReference w:id="7"/>')}${end(8)}</w:p>`,
    ],
    [
      'in an endnote: at its reference',
      `<w:p>${r(t('a'))}${r('<w:endnoteReference w:id="2"/>')}</w:p>`,
      { 'word/endnotes.xml': `<w:endnotes ${word}><w:endnote w:id="2">${p('thu 85')}</w:endnote></w:endnotes>` },
      `<w:p>${r(t('a'))}${start(3)}${r('<w:endnoteReference w:id="2"/>')}${end(3)}</w:p>`,
    ],
  ])('%s, and the comment says so', (_sentence, body, more, expected) => {
    const parts = partsOf(comment(docxOf(body, more), '85'))
    expect(parts['word/document.xml']).toBe(partsOf(docxOf(expected))['word/document.xml'])
    expect(parts['word/comments.xml']).toContain('85 !')
    for (const [name, xml] of Object.entries(more)) expect(parts[name]).toContain(xml)
  })
})

const types = (more = ''): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${more}</Types>`
const relations = (more = ''): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/styles" Target="styles.xml"/>${more}</Relationships>`
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

describe('the rest of the package', () => {
  const image = new Uint8Array(5000).map((_, i) => (i * 7919) % 251)
  const plain = zipOf({
    '[Content_Types].xml': types(),
    'word/document.xml': `<w:document ${word}><w:body><w:p>${r(t('thu 85'))}</w:p></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(),
    'word/media/a.png': image,
  })

  test('gains the comments, one relationship and one content type', () => {
    const before = partsOf(plain)
    const after = partsOf(comment(plain, '85'))
    expect(Object.keys(after)).toEqual([...Object.keys(before), 'word/comments.xml'])
    expect(after['[Content_Types].xml']).toBe(
      before['[Content_Types].xml']?.replace(
        '</Types>',
        '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
      ),
    )
    expect(after['word/_rels/document.xml.rels']).toBe(
      before['word/_rels/document.xml.rels']?.replace(
        '</Relationships>',
        `<Relationship Id="rIdGiaoban" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
      ),
    )
  })

  test('untouched parts keep their compressed bytes', () => {
    const [before, after] = [openArchive(plain, 'a'), openArchive(comment(plain, '85'), 'a')]
    expect(after.stored('word/media/a.png')).toEqual(before.stored('word/media/a.png'))
  })

  test('comments that the file has stay, and the numbers go on', () => {
    const had = zipOf({
      '[Content_Types].xml': types('<Override PartName="/word/notes.xml" ContentType="x"/>'),
      'word/document.xml': `<w:document ${word}><w:body><w:p>${start(4)}${r(t('thu 85'))}${end(4)}</w:p></w:body></w:document>`,
      'word/_rels/document.xml.rels': relations(
        `<Relationship Id="rId2" Type="${office}/comments" Target="/word/notes.xml"/>`,
      ),
      'word/notes.xml': `<x:comments xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:comment x:id="4" x:author="Lan">${p('đã xem')}</x:comment></x:comments>`,
      'word/commentsExtended.xml': '<w15:commentsEx/>',
    })
    const [before, after] = [partsOf(had), partsOf(comment(had, '85'))]
    expect(after['word/document.xml']).toContain('<w:commentReference w:id="5"/>')
    expect(after['word/notes.xml']).toMatch(
      /<x:comment x:id="4" x:author="Lan">.*<x:comment x:id="5" x:author="Giaoban".*<x:t /,
    )
    for (const name of ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/commentsExtended.xml'])
      expect(after[name]).toBe(before[name])
  })

  test('the strict form of Word files and another prefix are spoken back', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const bytes = docxOf('', {
      'word/document.xml': `<n:document xmlns:n="${strict}"><n:body><n:p><n:r><n:t>thu 85</n:t></n:r></n:p></n:body></n:document>`,
    })
    const after = partsOf(comment(bytes, '85'))
    expect(after['word/document.xml']).toContain(
      '<n:p><n:r><n:t xml:space="preserve">thu </n:t></n:r><n:commentRangeStart n:id="0"/><n:r><n:t xml:space="preserve">85</n:t></n:r>',
    )
    expect(after['word/comments.xml']).toContain(strict)
    expect(after['word/_rels/document.xml.rels']).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    )
  })

  test('a body that names its elements without a prefix', () => {
    const bytes = docxOf('', {
      'word/document.xml':
        '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>85</t></r></p></body></document>',
    })
    const after = partsOf(comment(bytes, '85'))
    expect(after['word/document.xml']).toContain(
      '<w:commentRangeStart xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:id="0"/><r><t>85</t></r>',
    )
  })

  test('words of a comment cannot break out of it', () => {
    const bytes = docxOf(p('85'))
    const hostile = commentDocx(
      bytes,
      'a.docx',
      [{ start: 0, end: 2, paragraphs: () => ['</w:t>&<x>"\u0000\ud800'] }],
      { ...signature, author: '"><x' },
    )
    const xml = partsOf(hostile)['word/comments.xml'] ?? ''
    expect(xml).toContain('>&lt;/w:t&gt;&amp;&lt;x&gt;&quot;</w:t>')
    expect(xml).toContain('w:author="&quot;&gt;&lt;x"')
  })

  test('the numbers begin beyond those of the notes, which LibreOffice would otherwise empty', () => {
    const notes = (kind: string, ...ids: readonly number[]): string =>
      `<w:${kind}s ${word}>${ids.map((id) => `<w:${kind} w:id="${id}">${p('xem')}</w:${kind}>`).join('')}</w:${kind}s>`
    const bytes = docxOf(p('thu 85'), {
      'word/footnotes.xml': notes('footnote', 0, 1, 2, 3),
      'word/endnotes.xml': notes('endnote', 0, 1, 5),
    })
    const after = partsOf(comment(bytes, '85'))
    expect(after['word/comments.xml']).toContain('<w:comment w:id="6"')
    expect(after['word/document.xml']).toContain('<w:commentReference w:id="6"/>')
  })

  test('own comments of an earlier time are replaced, those of others stay', () => {
    const lan = (bytes: Uint8Array): Uint8Array =>
      commentDocx(bytes, 'a.docx', [{ start: 0, end: 3, paragraphs: () => ['đã xem'] }], {
        ...signature,
        author: 'Lan',
      })
    const once = comment(lan(docxOf(p('thu 85 trên 90'))), '85')
    const [before, again] = [partsOf(once), partsOf(comment(once, '85'))]
    expect(again['word/comments.xml']).toBe(before['word/comments.xml'])
    expect(again['word/document.xml']).toBe(before['word/document.xml'])
    const none = partsOf(comment(once))
    expect(none['word/comments.xml']).toBe(partsOf(lan(docxOf(p('thu 85 trên 90'))))['word/comments.xml'])
    expect(none['word/document.xml']?.match(/w:comment\w+/g)).toHaveLength(3)
  })

  test('own comments are taken away as Word and LibreOffice write them back', () => {
    const once = partsOf(comment(docxOf(p('thu 85 trên 90')), '85'))
    const saved = (once['word/document.xml'] ?? '').replace(
      '<w:r><w:commentReference w:id="0"/></w:r>',
      '<w:r w:rsidR="00A1"><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="0"/></w:r>',
    )
    const none = partsOf(comment(zipOf({ ...once, 'word/document.xml': saved })))
    expect(none['word/document.xml']).not.toMatch(/w:comment|CommentReference/)
    expect(none['word/comments.xml']).not.toContain('<w:comment ')
  })

  test('an own comment that someone has answered stays with its answer', () => {
    const once = partsOf(comment(docxOf(p('thu 85')), '85'))
    const answered = zipOf({
      ...once,
      'word/comments.xml': (once['word/comments.xml'] ?? '').replace('<w:p>', '<w:p w14:paraId="5A">'),
      'word/commentsExtended.xml':
        '<w15:commentsEx xmlns:w15="x"><w15:commentEx w15:paraId="5B" w15:paraIdParent="5A"/></w15:commentsEx>',
    })
    expect(comment(answered)).toBe(answered)
  })

  test('nothing to say gives the same bytes', () => expect(comment(plain)).toBe(plain))

  test('the same again gives the same bytes', () => expect(comment(plain, '85')).toEqual(comment(plain, '85')))
})
