import { expect, it } from 'vitest'
import { returnPath } from './return-path.ts'

const cases: readonly (readonly [string, string | undefined, string])[] = [
  ['nothing asked for: the first page', undefined, '/'],
  ['a place of ours, with its query', '/thang/2024-01?luc=2024-02-03', '/thang/2024-01?luc=2024-02-03'],
  ['an address elsewhere', 'https://evil.example/', '/'],
  ['an address elsewhere without its scheme', '//evil.example/thang', '/'],
  ['an address elsewhere behind a backslash', '/\\evil.example', '/'],
  ['an address elsewhere behind a tab', '/\t/evil.example', '/'],
  ['a script', 'javascript:alert(1)', '/'],
  ['the sign-in page itself', '/dang-nhap?ve=%2F', '/'],
  ['the API', '/api/me', '/'],
]
it.each(cases)('%s', (_what, asked, expected) => {
  expect(returnPath(asked)).toBe(expected)
})
