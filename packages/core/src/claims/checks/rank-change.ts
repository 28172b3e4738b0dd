import { type Finding, finding } from '../../findings/index.ts'
import type { CheckView } from '../evidence/check-view.ts'

const place = String.raw`(?:hạng|thứ|vị trí|vị thứ)\s+(?:thứ\s+)?(\d{1,3})(?:\/\d{1,3})?`
const move = String.raw`(tăng|lên|thăng|vươn lên|cải thiện|giảm|tụt|xuống|lùi)\s+(\d{1,2})\s+(?:bậc|hạng)`
/** 'từ hạng 30 lên hạng 28, tăng 5 bậc'. */
const told = new RegExp(
  String.raw`từ\s+${place}[^.;\n]{0,40}?(?:lên|xuống|còn|đến)\s+(?:xếp\s+)?${place}[^.;\n\d]{0,60}?${move}`,
  'giu',
)
/** 'xếp thứ 24/63, tăng 8 bậc so với năm 2022 (xếp thứ 35/63)'. */
const bracketed = new RegExp(
  String.raw`${place}[^.;\n\d]{0,60}?[,(]\s*(?:đã )?${move}\s+so với[^.;\n()]{0,40}\((?:xếp |đứng |ở )*${place}\)`,
  'giu',
)

/** `growth/direction`: places gained or lost that are not the difference of the two ranks told; up is the smaller number. */
export function checkRankChange(view: CheckView): readonly Finding[] {
  return [
    ...[...view.text.matchAll(told)].flatMap((match) => judged(match, match[1], match[2], match[3], match[4])),
    ...[...view.text.matchAll(bracketed)].flatMap((match) => judged(match, match[4], match[1], match[2], match[3])),
  ]
}

const rising = /tăng|lên|thăng|cải thiện/iu

function judged(match: RegExpMatchArray, from = '', to = '', word = '', places = ''): readonly Finding[] {
  const gained = Number(from) - Number(to)
  const said = rising.test(word) ? Number(places) : -Number(places)
  if (gained === said) return []
  const start = (match.index ?? 0) + match[0].indexOf(`${word} ${places}`) + word.length + 1
  const suggestion =
    gained === 0 ? {} : { suggestion: { text: `${gained > 0 ? 'tăng' : 'giảm'} ${Math.abs(gained)} bậc` } }
  const params = {
    variant: 'rank',
    word: word.toLowerCase(),
    name: places,
    from,
    to,
    suggested: null,
    gained: Math.abs(gained),
  }
  return [finding('growth/direction', { start, end: start + places.length }, params, suggestion)]
}
