import { expect, it } from 'vitest'
import { firstFiles, scriptsOf } from './first-scripts.ts'

it('the first scripts are the entry and what it imports, not what is fetched later', () => {
  const manifest = {
    'index.html': { file: 'main.js', isEntry: true, imports: ['_shared'], dynamicImports: ['chart.tsx'] },
    _shared: { file: 'shared.js', imports: ['_deep'] },
    _deep: { file: 'deep.js', imports: ['index.html'] },
    'chart.tsx': { file: 'chart.js', imports: ['_shared'] },
  }
  expect([...firstFiles(manifest)]).toEqual(['main.js', 'shared.js', 'deep.js'])
})

it('a folder without a build has no scripts', () => {
  expect(scriptsOf('/nowhere/')).toEqual([])
})
