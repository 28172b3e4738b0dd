import { describe, expect, test } from 'vitest'
import { collectiveNouns, countedInWords, numberWords } from '../figures/units.data.ts'
import { lastPeriods, monthWords, relativePeriods, samePeriodPhrases } from '../time/period-words.data.ts'
import { lastWordOfSilent } from './silent-text.ts'

const plain =
  'bám sát nghị quyết của Tỉnh ủy, tập trung tháo gỡ khó khăn cho sản xuất, kinh doanh, đẩy nhanh tiến độ các công trình trọng điểm và chuẩn bị tốt cho'

/** A sentence long enough to be no heading, with some words in the middle. */
const around = (words: string): string => `Ủy ban nhân dân ${words} ${plain} công việc mới. Tiếp theo.`

const passesOver = (text: string): string | null => {
  const last = lastWordOfSilent(text, 0)
  return last === -1 ? null : text.slice(last, text.indexOf('. ') + 1)
}

describe('a sentence that says nothing is passed over to its last word', () => {
  test.each<readonly [string, string]>([
    ['tells what is done', 'tiếp tục chỉ đạo các sở'],
    ["has 'một', 'hai' of nothing counted", 'tháo gỡ một số vướng mắc ở hai bên'],
    ['has a bracket', 'chỉ đạo (nhất là bằng văn bản) các sở'],
  ])('%s', (_, words) => expect(passesOver(around(words))).toBe('mới.'))

  test('at the end of a paragraph and of the text', () => {
    expect(passesOver(around('x').replace(' Tiếp', '\nTiếp').replace('. ', '.'))).not.toBeNull()
    expect(lastWordOfSilent(around('x').replace(' Tiếp theo.', ''), 0)).not.toBe(-1)
  })
})

describe('any other sentence is read', () => {
  test.each<readonly [string, string]>([
    ['a number in digits', around('đã có 5 sở')],
    ['a number in words', around('đã có ba tiêu chí')],
    ['a multiple', around('gấp đôi')],
    ['a rank', around('đứng thứ ba')],
    ['a period', around('trong tháng Năm')],
    ['a period in capitals', around('TRONG QUÝ HAI')],
    ['a quarter with the tone in its other place', around('qúy hai')],
    ['a short one, which may be a heading', 'Tình hình sản xuất công nghiệp. Tiếp theo.'],
    ['no capital at its beginning', around('x').replace('Ủy', 'ủy')],
    ['a full stop that ends no sentence', `Ủy ban nhân dân TP. Pleiku ${plain} việc mới. Tiếp`],
    ['a small letter behind the full stop', around('x').replace('Tiếp', 'tiếp')],
    ['no full stop before the end of the paragraph', around('x').replaceAll('.', '\n')],
  ])('%s', (_, text) => expect(passesOver(text)).toBeNull())

  test.each([
    ...[relativePeriods, lastPeriods].flatMap(Object.keys),
    ...samePeriodPhrases,
    ...Object.keys(monthWords).map((month) => `tháng ${month}`),
    ...Object.keys(monthWords).map((month) => `${month} tháng`),
    ...Object.keys(numberWords).flatMap((number) => [`${number} tỷ đồng`, `cả ${number} ${collectiveNouns[0]}`]),
    ...countedInWords.map((noun) => `hai ${noun}`),
  ])('%s', (phrase) => {
    expect(passesOver(around(phrase))).toBeNull()
    expect(passesOver(around(phrase.toUpperCase()))).toBeNull()
  })
})
