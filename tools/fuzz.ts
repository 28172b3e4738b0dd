// `npm run fuzz -- [--count N] [--seed N]`: mutated passages through the reader and the checker; prints every text that breaks a law.
import { parseArgs } from 'node:util'
import { faultsOf } from './fuzz/judge.ts'
import { mutate, randomFrom } from './fuzz/mutate.ts'
import { passages } from './passages.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})
const [count, seed] = [Number(values.count), Number(values.seed)]
if (!Number.isSafeInteger(count) || !Number.isSafeInteger(seed) || count < 1) {
  console.error('fuzz: --count and --seed take whole numbers, --count from 1 on')
  process.exit(2)
}

const random = randomFrom(seed)
const begun = performance.now()
let faulty = 0
for (let made = 1; made <= count; made++) {
  const text = mutate(passages, random)
  const faults = faultsOf(text)
  if (faults.length > 0) {
    faulty++
    console.error(`\n${made}: ${faults.join('\n  ')}\n${JSON.stringify(text)}`)
  }
  if (made % 10_000 === 0)
    console.log(`${made} texts, ${faulty} faulty, ${Math.round((performance.now() - begun) / 1000)} s`)
}
console.log(`${count} mutations of ${passages.length} passages (seed ${seed}): ${faulty} break a law`)
process.exitCode = faulty > 0 ? 1 : 0
