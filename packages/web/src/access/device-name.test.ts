import { expect, it } from 'vitest'
import { deviceName } from './device-name.ts'

const cases: readonly (readonly [string, string | null, string | null])[] = [
  [
    'Edge is not Chrome',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge · Windows',
  ],
  [
    'Chrome is not Safari',
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
    'Chrome · Android',
  ],
  [
    'a telephone is no Macintosh',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
    'Safari · iOS',
  ],
  ['a program', 'curl/8.5.0', null],
  ['nothing', null, null],
]
it.each(cases)('%s', (_what, agent, name) => {
  expect(deviceName(agent)).toBe(name)
})
