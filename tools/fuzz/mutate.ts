/** Numbers from 0 (inclusive) to 1; the same for the same seed on every machine. */
export type Random = () => number

/** Mulberry32. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Mutation = (text: string, random: Random, texts: readonly string[]) => string

const below = (random: Random, limit: number): number => Math.floor(random() * limit)
const pick = <T>(random: Random, choices: readonly T[]): T => choices[below(random, choices.length)] as T

const insert = (text: string, at: number, added: string): string => text.slice(0, at) + added + text.slice(at)

/** Signs and words on which the grammar turns. */
const levers = [
  ...'( ) [ ] ; : . , … " ’ + % / - – − \n \n\n \t \r\n \u00a0 \u200b \ufeff'.split(' '),
  ...' và | trong đó | lần lượt | tương ứng | so với | cùng kỳ | năm trước | kế hoạch | HĐND giao | riêng '.split('|'),
  ...' tăng | giảm | đạt | bằng | gấp | chiếm | vượt | còn | hơn | gần | từ | đến | là | của | số | tính đến '.split(
    '|',
  ),
  ...' tháng | quý III | năm 2021 | 5/9 | 12/3/2020 | nghìn | tỷ đồng | điểm % | lần | thứ | hạng | hai | năm '.split(
    '|',
  ),
]

const mutations: readonly Mutation[] = [
  function cutOut(text, random) {
    const at = below(random, text.length)
    return text.slice(0, at) + text.slice(at + below(random, 60))
  },
  function repeat(text, random) {
    const at = below(random, text.length)
    return insert(text, at, text.slice(at, at + below(random, 60)))
  },
  function graft(text, random, texts) {
    const other = pick(random, texts)
    const from = below(random, other.length)
    return insert(text, below(random, text.length), other.slice(from, from + 80))
  },
  function addLever(text, random) {
    return insert(text, below(random, text.length), pick(random, levers))
  },
  function changeNumbers(text, random) {
    return text.replace(/\d+/g, (digits) =>
      random() < 0.2 ? String(below(random, 10 ** (1 + below(random, 12)))) : digits,
    )
  },
  function changeSeparators(text, random) {
    return text.replace(/[.,]/g, (sign) => (random() < 0.1 ? pick(random, ['.', ',', '', ';', ' ']) : sign))
  },
  function changeBlanks(text, random) {
    return text.replace(/ /g, (blank) => (random() < 0.03 ? pick(random, ['\n', '', '\u00a0', '  ', '\u200b']) : blank))
  },
  function capitalise(text, random) {
    const at = below(random, text.length)
    const end = at + below(random, 200)
    return text.slice(0, at) + text.slice(at, end).toUpperCase() + text.slice(end)
  },
  function swapWords(text, random) {
    const words = text.split(' ')
    const [one, other] = [below(random, words.length), below(random, words.length)]
    return words
      .with(one, words[other] ?? '')
      .with(other, words[one] ?? '')
      .join(' ')
  },
  function addAnyCharacter(text, random) {
    const code = below(random, random() < 0.5 ? 0x3000 : 0x10000)
    return insert(text, below(random, text.length), String.fromCharCode(code))
  },
]

/** A passage with one to five mutations. */
export const mutate = (texts: readonly string[], random: Random): string => {
  let text = pick(random, texts)
  for (let left = 1 + below(random, 5); left > 0; left--) text = pick(random, mutations)(text, random, texts)
  return text
}
