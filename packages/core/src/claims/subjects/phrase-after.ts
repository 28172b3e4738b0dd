import type { Span } from '../../findings/index.ts'
import type { Item } from '../figures/items.ts'
import { ending } from '../words/role-groups.ts'
import { isContent, longest } from './naming-words.ts'

/** First words of what is measured. */
const objectHeads = new Set(['số', 'lượng', 'tổng', 'giá', 'sản', 'diện', 'kim', 'doanh', 'vốn', 'khối', 'năng', 'trị'])
/** The words that go on after a unit: '12.182 doanh nghiệp | thành lập mới'. Null when nothing follows. */
export function phraseAfter(tail: readonly Item[], from = 0): Span | null {
  let first = -1
  let last = -1
  let named = false
  for (let at = from; at < tail.length && at < from + longest; at++) {
    const item = tail[at] as Item
    if (endsPhrase(item, named)) break
    const content = isContent(item)
    if (first === -1 && (content || isLead(item))) first = at
    if (first === -1 && item.kind === 'word' && item.role !== 'of') break
    named ||= content
    if (content || (item.kind === 'word' && item.role === 'adverb')) last = at
  }
  return named ? { start: (tail[first] as Item).start, end: (tail[last] as Item).end } : null
}

/** At a sign, at who set a plan, and after a name at what begins another part. */
function endsPhrase(item: Item, isNamed: boolean): boolean {
  if (item.kind !== 'word') return item.kind !== 'mark' || !item.tight
  return item.role === 'assigner' || (isNamed && (item.as & ending) !== 0)
}

/** 'xảy ra từ trước', 'được cấp phép', 'mới có dịch'. */
const leads = new Set(['mới', 'chưa', 'đang', 'sẽ'])
const isLead = (item: Item): boolean =>
  item.kind === 'word' && (item.role === 'light' || item.role === 'takes' || leads.has(item.key))

const locatives = new Set(['trong', 'ngoài', 'tại', 'ở', 'thuộc'])

/** '292 dự án | trong KCN': where what is counted stands, when nothing else follows. */
export function phraseOfPlace(tail: readonly Item[]): Span | null {
  const lead = tail[0]
  if (lead?.kind !== 'word' || !locatives.has(lead.key)) return null
  const after = phraseAfter(tail, 1)
  return after === null ? null : { start: lead.start, end: after.end }
}

/** 'tăng 7,69% số vụ': what changed stands after the percentage when it begins with such a word. */
export function phraseOfObject(tail: readonly Item[]): Span | null {
  const first = tail[0]
  return first?.kind === 'word' && objectHeads.has(first.key) ? phraseAfter(tail) : null
}

/** 'tăng 3,4% về số doanh nghiệp': what follows 'về'. */
export function phraseOfRespect(tail: readonly Item[]): Span | null {
  const at = tail.findIndex((item) => item.kind === 'word' && item.role === 'of')
  return at === -1 ? null : phraseAfter(tail, at + 1)
}

/** 'thứ ba là | Bắc Ninh'. */
export function phraseAfterIs(tail: readonly Item[]): Span | null {
  const [is] = tail
  return is?.kind === 'word' && is.key === 'là' ? phraseAfter(tail, 1) : null
}
