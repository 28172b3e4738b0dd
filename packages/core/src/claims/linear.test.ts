import { describe, expect, test } from 'vitest'
import { draftsOf } from './assemble.ts'
import { joinBases } from './bases.ts'
import { figuresOf } from './figures.ts'
import { readItems } from './lex.ts'
import { settleBaselines } from './settle-baselines.ts'
import { yearOfText } from './timeline.ts'
import { type Token, tokenise } from './tokens.ts'

/** Reading is counted in looks at array elements, so that the law does not depend on the machine's speed. */
interface Meter {
  looks: number
}

function metered<T>(items: readonly T[], meter: Meter): readonly T[] {
  return new Proxy(items as T[], {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && key >= '0' && key <= '9a') meter.looks++
      return Reflect.get(target, key, receiver)
    },
  })
}

/** Looks that each stage takes over a text. */
function looksOf(text: string): Readonly<Record<string, number>> {
  const looks: Record<string, number> = {}
  const count = <T, R>(stage: string, items: readonly T[], run: (items: readonly T[]) => R): R => {
    const meter: Meter = { looks: 0 }
    const result = run(metered(items, meter))
    looks[stage] = meter.looks
    return result
  }
  const tokens: readonly Token[] = tokenise(text)
  const words = count('items', tokens, readItems)
  const items = count('bases', words, joinBases)
  const { figures } = count('figures', items, figuresOf)
  const deep = figures.map((figure) => ({ ...figure, meter: { looks: 0 } }))
  const drafts = draftsOf(
    deep.map((figure) => ({
      quantity: figure.quantity,
      head: metered(figure.head, figure.meter),
      tail: metered(figure.tail, figure.meter),
    })),
    text,
    { year: yearOfText(items), period: null },
  )
  looks['drafts'] = deep.reduce((sum, { meter }) => sum + meter.looks, 0)
  count('baselines', drafts, settleBaselines)
  return looks
}

/** Texts that tempt a reader to look back or ahead without end. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  'one sentence of trong đó': (size) => `Thu đạt 5 tỷ đồng, ${'trong đó '.repeat(size)}3 tỷ đồng.`,
  'brackets that never close': (size) => '(tăng 5% '.repeat(size),
  'brackets without a number': (size) => `Thu ${'( )'.repeat(size)} đạt 5 tỷ đồng`,
  'closing brackets alone': (size) => '5%) '.repeat(size),
  'one list without an end': (size) => `Thu tăng ${'5%, '.repeat(size)}`,
  'only numbers': (size) => '3.123,9 '.repeat(size),
  'words without a number': (size) => `${'nông nghiệp và '.repeat(size)} tăng 5%`,
  'so với without a base': (size) => 'so với '.repeat(size),
  'plans without an end': (size) => `Đạt 5% kế hoạch ${'năm giao '.repeat(size)}`,
  'periods only': (size) => 'tháng 9 năm 2024 '.repeat(size),
  'in turn': (size) => `A, B, C ${'lần lượt 5%, '.repeat(size)}`,
  'changes without a base': (size) => 'Thu tăng 5%. '.repeat(size),
  'one sentence, a base at its end': (size) => `${'thu tăng 5%; '.repeat(size)} so với cùng kỳ`,
  'points in time': (size) => 'đến hết tháng '.repeat(size),
  colons: (size) => 'thu : '.repeat(size),
}

describe('reading takes time in proportion to the text', () => {
  test.each(Object.entries(texts))('%s', (_name, textOf) => {
    const small = looksOf(textOf(400))
    const large = looksOf(textOf(1600))
    for (const [stage, looks] of Object.entries(large)) {
      expect(looks, stage).toBeLessThanOrEqual(4.2 * (small[stage] ?? 0) + 200)
    }
  })
})
