import { describe, expect, it } from 'vitest'
import { type Entry, findable, findEntries } from './find-entries.ts'

const entry = (id: string, names: readonly string[], offered = false): Entry => ({
  id,
  kind: 'indicator',
  title: names[0] ?? id,
  note: '',
  names: [...names, id],
  offered,
  to: '/',
  search: {},
})

const all = findable([
  entry('GO_INDUSTRY', ['Tổng giá trị sản xuất công nghiệp', 'GTSX công nghiệp', 'Gross output of industry'], true),
  entry('EXPORT', ['Kim ngạch xuất khẩu', 'xuất khẩu', 'Exports']),
  entry('EXPORT_COFFEE', ['Xuất khẩu cà phê', 'cà phê']),
  entry('DAK_DOA', ['Huyện Đăk Đoa']),
  entry('FOREST', ['Vi phạm Luật Lâm nghiệp']),
])

const found = (typed: string): readonly string[] => findEntries(all, typed, 10).map(({ id }) => id)

describe('what a search finds', () => {
  it.each([
    ['a name without accents', 'vi pham', ['FOREST']],
    ['a name with accents', 'vi phạm', ['FOREST']],
    ['đ typed as d', 'dak doa', ['DAK_DOA']],
    ['words in any order', 'ca phe xuat khau', ['EXPORT_COFFEE']],
    ['another name of it', 'gtsx', ['GO_INDUSTRY']],
    ['its English name', 'gross output', ['GO_INDUSTRY']],
    ['its code in small letters', 'go_industry', ['GO_INDUSTRY']],
    ['the same name before one that begins so', 'xuất khẩu', ['EXPORT', 'EXPORT_COFFEE']],
    ['the exact code before codes that begin so', 'export', ['EXPORT', 'EXPORT_COFFEE']],
    ['beginnings of words before middles', 'nghiep', ['GO_INDUSTRY', 'FOREST']],
    ['a code and a word of the name together', 'export phe', ['EXPORT_COFFEE']],
    ['spaces around do not matter', '  lâm   nghiệp ', ['FOREST']],
    ['nothing for a word that is nowhere', 'thuỷ điện', []],
    ['nothing for signs alone', '···', []],
  ])('%s', (_what, typed, ids) => {
    expect(found(typed)).toEqual(ids)
  })

  it('offers the usual before anything is typed', () => {
    expect(found('')).toEqual(['GO_INDUSTRY'])
    expect(found('   ')).toEqual(['GO_INDUSTRY'])
  })

  it('gives no more than asked for', () => {
    expect(findEntries(all, 'x', 1)).toHaveLength(1)
  })
})
