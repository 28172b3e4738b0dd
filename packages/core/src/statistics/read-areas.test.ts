import { describe, expect, it } from 'vitest'
import { csvTable } from './fixtures/make-dataset.ts'
import { readDataset } from './index.ts'

const header =
  'code,slug,name_vi,level,unit_type,parent,official_code,valid_from,valid_to,formed_from,formed_from_parts'
const read = (...lines: readonly string[]) =>
  readDataset([csvTable('areas.csv', [header, ...lines].join('\n'))], { tenant: 'gia-lai' })

const country = 'vn,viet-nam,Việt Nam,country,,,00,2000-01-01,,,'
const old = 'old,gia-lai,Gia Lai,province,province,vn,64,2000-01-01,2025-07-01,,'

describe('a table of areas', () => {
  it('is read with levels, units, parents and origins', () => {
    const { dataset, refusals } = read(
      country,
      old,
      'new,gia-lai,Gia Lai,province,province,vn,52,2025-07-01,,old,',
      'w,gia-lai.w,Hội Phú,commune,ward,new,23575,2025-07-01,,,old',
    )
    expect(refusals).toEqual([])
    expect(dataset.areas.map(({ code, level, parent, unitType }) => [code, level, parent, unitType])).toEqual([
      ['vn', 'country', undefined, undefined],
      ['old', 'province', 'vn', 'province'],
      ['new', 'province', 'vn', 'province'],
      ['w', 'commune', 'new', 'ward'],
    ])
    expect(dataset.areas[3]).toMatchObject({ formedFrom: [], formedFromParts: ['old'] })
  })

  it('that names no levels is one of provinces', () => {
    const table = csvTable('areas.csv', 'code,slug,name_vi,valid_from\nx,x,X,2000-01-01')
    expect(readDataset([table], { tenant: 't' }).dataset.areas).toMatchObject([{ level: 'province', formedFrom: [] }])
  })

  it.each([
    ['an unknown level', 'x,x,X,village,,,1,2000-01-01,,,', 'level'],
    ['an unknown unit', 'x,x,X,commune,làng,,1,2000-01-01,,,', 'unit_type'],
    ['a parent that does not exist', 'x,x,X,commune,ward,nowhere,1,2000-01-01,,,', 'parent'],
    ['a parent of its own level', 'x,x,X,province,,old,1,2000-01-01,,,', 'parent'],
    ['an origin that does not exist', 'x,x,X,province,,vn,1,2025-07-01,,nowhere,', 'formed_from'],
    ['an origin that still stands', 'x,x,X,province,,vn,1,2025-07-01,,vn,', 'formed_from'],
    ['a part of what ended later', 'x,x,X,commune,ward,vn,1,2025-01-01,,,old', 'formed_from_parts'],
    ['an end before its beginning', 'x,x,X,province,,vn,1,2025-01-01,2024-01-01,,', 'valid_to'],
    ['two versions of one slug on one day', 'x,gia-lai,X,province,,vn,1,2025-06-30,,,', 'valid_from'],
    ['a code twice', 'old,y,Y,province,,vn,1,2025-07-01,,,', 'code'],
  ])('refuses %s, naming file, line and column, and keeps the rest', (_, line, column) => {
    const { dataset, refusals } = read(country, old, line)
    expect(refusals.map(({ code, at }) => [code, at])).toEqual([['data/field', { file: 'areas.csv', line: 4, column }]])
    expect(dataset.areas.map(({ code }) => code)).toEqual(['vn', 'old'])
  })
})
