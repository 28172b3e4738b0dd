import { describe, expect, test } from 'vitest'
import { docxOf, p } from '../../test/office-files.ts'
import { commentDocx } from './comment-docx.ts'
import { commentsOfDocx } from './docx-comments.ts'
import { readDocx } from './read-docx.ts'

const signature = { author: 'Lan', initials: 'L', date: '2024-02-03T08:00:00', language: 'vi-VN' }

/** A file with a comment at each of the words, and what is read of those that are wanted. */
function comments(
  body: string,
  written: Readonly<Record<string, string>>,
  isWanted: (words: string) => boolean = () => true,
) {
  const plain = docxOf(body)
  const { text } = readDocx(plain, 'a.docx')
  const asked = Object.entries(written).map(([word, words]) => {
    const start = text.indexOf(word)
    return { start, end: start + word.length, paragraphs: () => words.split('\n') }
  })
  const bytes = commentDocx(plain, 'a.docx', asked, signature)
  return commentsOfDocx(bytes, 'a.docx', text, isWanted).map(({ words, over }) => [
    words,
    over === null ? null : text.slice(over.start, over.end),
  ])
}

describe('comments that stand in a Word file', () => {
  test.each<readonly [string, string, Readonly<Record<string, string>>, readonly (readonly (string | null)[])[]]>([
    ['at a figure', p('thu 85 tỷ'), { '85': 'đã xem' }, [['đã xem', '85']]],
    ['over several words', p('thu 85 tỷ đồng'), { '85 tỷ': 'đã xem' }, [['đã xem', '85 tỷ']]],
    [
      'one within the other',
      p('48/58 dự án'),
      { '48/58': 'cả', '58': 'mẫu số' },
      [
        ['cả', '48/58'],
        ['mẫu số', '58'],
      ],
    ],
    ['of several paragraphs', p('thu 85 tỷ'), { '85': 'một\nhai' }, [['một hai', '85']]],
    ['with signs that XML writes otherwise', p('thu 85 tỷ'), { '85': 'a < b & "c"' }, [['a < b & "c"', '85']]],
  ])('%s', (_sentence, body, written, expected) => expect(comments(body, written)).toEqual(expected))

  test('only those that are looked for', () => {
    expect(comments(p('48/58'), { '48': 'a', '58': 'b' }, (words) => words === 'b')).toEqual([['b', '58']])
  })

  test('a file without comments has none', () => {
    expect(commentsOfDocx(docxOf(p('85')), 'a.docx', '85', () => true)).toEqual([])
  })

  describe('a comment set at a point, as LibreOffice writes it, holds for the last figure before it in its paragraph', () => {
    const point = '<w:r><w:commentReference w:id="1"/></w:r>'
    const r = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
    test.each<readonly [string, string, string | null]>([
      [
        'right behind the figure',
        `<w:p>${r('3.100/4.780 hồ sơ, đạt 74,9%')}${point}${r('; 80% đúng hạn')}</w:p>`,
        '74,9%',
      ],
      ['behind further words', `<w:p>${r('thu 1.035,5 tỷ đồng.')}${point}</w:p>`, '1.035,5'],
      ['not for one of the paragraph before', `${p('thu 85')}<w:p>${r('Chi ')}${point}${r('90')}</w:p>`, null],
      ['in a paragraph without words', `${p('85')}<w:p>${point}</w:p>`, '85'],
    ])('%s', (_sentence, body, expected) => {
      const bytes = docxOf(body, {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/comments" Target="comments.xml"/></Relationships>',
        'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1">${p('đã xem')}</w:comment></w:comments>`,
      })
      const { text } = readDocx(bytes, 'a.docx')
      const [found] = commentsOfDocx(bytes, 'a.docx', text, () => true)
      expect(found?.over == null ? null : text.slice(found.over.start, found.over.end)).toBe(expected)
    })
  })
})
