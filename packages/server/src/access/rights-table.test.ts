import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AnyRoute } from '@giaoban/api'
import { expect, it } from 'vitest'
import { declared } from '../testing/rights/matrix.ts'

const page = fileURLToPath(new URL('../../../../docs/concepts/rights-and-audit.md', import.meta.url))
const begin = '<!-- from the declarations: held by packages/server/src/access/rights-table.test.ts -->\n'
const end = '<!-- end -->'

const whoOf = ({ roles }: AnyRoute): string => {
  if (roles === 'public') return 'mọi người · everybody'
  return roles === 'signedIn' ? 'người đã đăng nhập · who is signed in' : [...roles].sort().join(', ')
}

/** Routes by who may call them and whose rows they touch, as a table. */
const tableOf = (routes: readonly AnyRoute[]): string => {
  const groups = Map.groupBy(routes, (route) => `${whoOf(route)} | ${route.rows}`)
  const lines = [...groups].map(
    ([who, of]) => `| ${who} | ${of.map(({ method, path }) => `\`${method} ${path}\``).join(' · ')} |`,
  )
  return ['| vai · roles | rows | đường · routes |', '|---|---|---|', ...lines.sort()].join('\n')
}

it('the page on rights lists every declared route with who may call it', () => {
  const text = readFileSync(page, 'utf8')
  const written = text.slice(text.indexOf(begin) + begin.length, text.indexOf(end)).trim()
  expect(written).toBe(tableOf(declared.map(([, route]) => route)))
})
