import { classVerbs } from '../words/role-groups.ts'
import type { Figure } from './figures.ts'

const classes = new Set(['quy', 'nhóm', 'loại', 'phân', 'hạng', 'khung'])

/** 'nhóm quy mô vốn từ 0 - 10 tỷ đồng chiếm …': the limits of a class, no amounts. The verb follows without a sign. */
export function limitsClass(figures: readonly Figure[], at: number): boolean {
  const range = figures[at]?.quantity.range ?? null
  if (range === null) return false
  const first = range === 'first' ? at : at - 1
  const head = figures[first]?.head ?? []
  const from = head.at(-1)
  const verb = figures[first + 2]?.head[0]
  const isClosed = figures[first + 1]?.tail.length === 0 && verb !== undefined && (verb.as & classVerbs) !== 0
  const isNamed = head.slice(-6).some((item) => item.kind === 'word' && classes.has(item.key))
  return isClosed && isNamed && from?.kind === 'word' && from.key === 'từ'
}
