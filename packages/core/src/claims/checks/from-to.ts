import { type Finding, finding } from '../../findings/index.ts'
import { compareDecimals, trimZeros } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, placeOfClaim, textAfter, textBefore } from '../evidence/check-view.ts'
import { changeFinding } from './change-finding.ts'
import { growthFinding } from './growth-base.ts'
import { inScaleOf, unitOfFact } from './shown.ts'

/**
 * What 'từ A xuống B' says of itself: 'lên' where it falls, 'xuống' where it rises (`growth/direction`); and a change beside it
 * that is not B − A, or not B ÷ A − 1 (`growth/base-contradiction`): 'từ 8,5% xuống 6,5%, giảm 3 điểm'.
 */
export function checkFromTo(view: CheckView): readonly Finding[] {
  return view.facts.flatMap((to, index) => {
    const from = view.facts[index - 1]
    const verb = from === undefined ? null : verbBetween(view, from, to)
    if (from === undefined || verb === null) return []
    const against = againstVerb(verb, from, to)
    return against === null ? changesBeside(view, index).flatMap((change) => judged(view, change, from, to)) : [against]
  })
}

type Verb = 'lên' | 'xuống'

/** 'đến' and 'tới' stand between the ends of a range as well, so only verbs of direction count. */
const between =
  /^(?:%|[\s\p{L}/²³.()\d-]){0,48}?\s(tăng lên|giảm xuống|lên|xuống|giảm còn)(?:\s+(?:còn|đến|tới|mức|khoảng|gần|hơn|trên))*\s*$/iu
const begins = /(?:^|\s|\()từ(?:\s+(?:mức|khoảng|gần|hơn|trên|con số))*\s*$/iu

/** The verb that leads from the one figure to the other, or null where they are no such pair. */
function verbBetween(view: CheckView, from: Fact, to: Fact): Verb | null {
  if (!isAmount(from) || !isAmount(to) || from.claim.unit !== to.claim.unit) return null
  if (to.claim.start - from.claim.end > 60 || !begins.test(textBefore(view, from, 24).normalize('NFC'))) return null
  const words = between.exec(view.text.slice(from.claim.end, to.claim.start).normalize('NFC'))?.[1]?.toLowerCase()
  if (words === undefined) return null
  return words.endsWith('lên') ? 'lên' : 'xuống'
}

function isAmount({ claim }: Fact): boolean {
  return claim.measure === 'level' || claim.measure === 'share' || claim.measure === 'plan_ratio'
}

function againstVerb(word: Verb, from: Fact, to: Fact): Finding | null {
  const order = compareDecimals(to.value, from.value)
  if (order === 0 || order > 0 === (word === 'lên')) return null
  const params = {
    variant: 'levels',
    word,
    value: to.printed,
    from: trimZeros(inScaleOf(to, from.value)),
    to: to.printed,
  }
  return finding('growth/direction', placeOfClaim(to.claim), { ...params, ...unitOfFact(to) })
}

const perYear = /bình quân|trung bình|(?:mỗi|hằng|hàng|\/)\s*(?:năm|tháng|quý)/iu
const elsewhere = /^[^,;.()]{0,24}so với/iu

/** Changes written right after the pair or right before its 'từ', without a base of their own. */
function changesBeside(view: CheckView, at: number): readonly Fact[] {
  const [from, to] = [view.facts[at - 1], view.facts[at]]
  if (from === undefined || to === undefined) return []
  const [before, after] = [view.facts[at - 2], view.facts[at + 1]]
  const isFree = (change: Fact): boolean =>
    !elsewhere.test(textAfter(view, change, 40).normalize('NFC')) || change.claim.baselineAt === undefined
  const follows =
    after !== undefined &&
    tells(view, to, after, /^[^;.]{0,28}?[,(]\s*(?:tức\s|tương đương\s)?(?:là\s)?(?:đã\s)?(?:tăng|giảm)[^,;.]{0,16}$/iu)
  const precedes =
    before !== undefined &&
    tells(
      view,
      before,
      from,
      /^\s*(?:%|điểm(?: %| phần trăm)?|\p{L}+)[^;.,()]{0,16}[,(]?\s*(?:giảm |tăng )?\(?từ\s*(?:mức\s*)?$/iu,
    )
  const beside = [precedes ? before : undefined, follows ? after : undefined]
  return beside.filter((change) => change !== undefined).filter((change) => isChange(change) && isFree(change))
}

function tells(view: CheckView, a: Fact, b: Fact, words: RegExp): boolean {
  const text = view.text.slice(a.claim.end, b.claim.start).normalize('NFC')
  return words.test(text) && !perYear.test(`${text}${textAfter(view, b, 24)}`.normalize('NFC'))
}

function isChange({ claim }: Fact): boolean {
  return claim.measure === 'change_abs' || claim.measure === 'points' || claim.measure === 'change_pct'
}

function judged(view: CheckView, change: Fact, from: Fact, to: Fact): readonly Finding[] {
  const base = { ...from, source: 'stated', period: null } as const
  const ofRates = to.claim.unit === 'percent'
  const { measure, unit } = change.claim
  // Growth of a rate in % may mean either; `points/percent` looks after it.
  if (measure === 'change_pct') return ofRates ? [] : growthFinding(view, change, to, base)
  const sameKind = ofRates ? measure === 'points' : unit === to.claim.unit
  const found = sameKind ? changeFinding(change, to, base) : null
  return found === null ? [] : [found]
}
