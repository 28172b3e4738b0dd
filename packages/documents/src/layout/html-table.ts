import { attributeIn, type HtmlElement, isElement, isSilent } from './html-tree.ts'

/** A cell of a table with its place in the grid. */
export interface HtmlCell {
  readonly element: HtmlElement
  readonly row: number
  readonly col: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** More columns than any table that a person reads; cells beyond stand in the last one. */
const widest = 512

/** Cells of a table in reading order, with spans worked out. Linear in cells and covered columns. */
export function cellsOf(table: HtmlElement): readonly HtmlCell[] {
  const cells: HtmlCell[] = []
  let covered = new Map<number, number>()
  rowsOf(table).forEach((tr, at) => {
    const next = new Map<number, number>()
    for (const [col, left] of covered) if (left > 1) next.set(col, left - 1)
    let col = 1
    for (const element of tr.childNodes.filter(isElement)) {
      if ((element.tagName !== 'td' && element.tagName !== 'th') || isSilent(element)) continue
      while (covered.has(col) && col < widest) col += 1
      const colSpan = Math.min(spanOf(element, 'colspan'), widest - col + 1)
      const rowSpan = spanOf(element, 'rowspan')
      cells.push({ element, row: at + 1, col, rowSpan, colSpan })
      if (rowSpan > 1) for (let at = col; at < col + colSpan; at++) next.set(at, rowSpan - 1)
      col = Math.min(col + colSpan, widest)
    }
    covered = next
  })
  return cells
}

function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  const groups = table.childNodes.filter(isElement).filter((element) => !isSilent(element))
  return groups.flatMap((group) =>
    group.tagName === 'tr' ? [group] : group.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr'),
  )
}

function spanOf(element: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributeIn(element, name) ?? '1', 10)
  return span >= 1 ? Math.min(span, 65_534) : 1
}

/** A table that only arranges a page: it says so, has a single column, or holds another table. */
export function isArrangement(table: HtmlElement, cells: readonly HtmlCell[]): boolean {
  const role = attributeIn(table, 'role')
  if (role === 'presentation' || role === 'none') return true
  return cells.every(({ col }) => col === 1) || cells.some(({ element }) => holdsTable(element))
}

function holdsTable(cell: HtmlElement): boolean {
  const open = [cell]
  for (let element = open.pop(); element !== undefined; element = open.pop())
    for (const child of element.childNodes.filter(isElement)) {
      if (child.tagName === 'table') return true
      open.push(child)
    }
  return false
}
