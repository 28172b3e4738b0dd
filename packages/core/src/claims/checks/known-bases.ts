import { subtract, subtractIntervals } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { segmentBounds } from '../evidence/check-segments.ts'
import {
  basePeriodOf,
  type CheckView,
  factsBetween,
  isLevel,
  isPlanned,
  isSameUnit,
  levelsIn,
  nearestTo,
  sentenceOf,
  textAfter,
} from '../evidence/check-view.ts'
import type { StoredFigure } from '../evidence/stored-figure.ts'
import { closesAsBase } from '../figures/base-in-brackets.ts'

/** A figure of the base period, and who says so. */
export interface Base extends StoredFigure {
  readonly source: 'registered' | 'stated' | 'derived'
}

/** A base given in the text: the nearest level of the base period with the same indicator or in the same statement. */
export function statedBase(view: CheckView, growth: Fact, level: Fact): Base | null {
  const bracketed = bracketedBase(view, growth, level)
  const period = basePeriodOf(growth.claim)
  if (bracketed !== null || period === null) return bracketed
  const isBase = (fact: Fact): boolean =>
    isLevel(fact) && fact.claim.period === period && fact.claim.unit === level.claim.unit && !isPlanned(view, fact)
  const named = nearestTo(isNamed(level) ? levelsIn(view, level.key, period) : inLineWith(view, level), level, isBase)
  const grouped = nearestTo(view.groups.get(level.claim.group) ?? [], level, isBase)
  const nearest =
    named === null || (grouped !== null && distance(grouped, level) < distance(named, level)) ? grouped : named
  return nearest === null ? null : { ...nearest, source: 'stated' }
}

/** 'giải ngân' or 'vốn' of another paragraph is anybody's. */
function isNamed(level: Fact): boolean {
  return level.claim.indicator.code !== null || level.name.split(' ').length > 2
}

function inLineWith(view: CheckView, level: Fact): readonly Fact[] {
  const { start, end } = segmentBounds(view.segments.lines, level.claim.start, view.text.length)
  return factsBetween(view, start, end).filter((fact) => fact.key === level.key)
}

function distance(a: Fact, b: Fact): number {
  return Math.abs(a.claim.start - b.claim.start)
}

/** '(cùng kỳ: 3.718 lượt)', '(3.718 lượt cùng kỳ)' and 'so với cùng kỳ (3.718 lượt)' right after the change, also where no year is known. */
function bracketedBase(view: CheckView, growth: Fact, level: Fact): Base | null {
  const next = sentenceOf(view, growth).find((fact) => fact.claim.start > growth.claim.start)
  if (next === undefined || !isLevel(next) || !isSameUnit(next, level)) return null
  const between = view.text.slice(growth.claim.end, next.claim.start).normalize('NFC')
  const isBase =
    opensBase.test(between) ||
    (namesAmount.test(between) && ofBase.test(textAfter(view, next, 60).normalize('NFC'))) ||
    (/^\s*%?\s*\($/u.test(between) && closesAsBase(textAfter(view, next, 60).normalize('NFC')))
  return isBase ? { ...next, source: 'stated' } : null
}

/** 'tăng 35% so với 400 tỷ đồng của cùng kỳ'. */
const namesAmount = /^\s*%\s*so với\s+(?:mức |con số )?$/iu
const ofBase = /^[^,;.()\d]{0,24}?\s(?:của\s+)?(?:cùng k[ỳì]|năm trước|tháng trước|quý trước|cuối năm|đầu năm)/iu

const opensBase =
  /^\s*(?:%|[\p{L}]+)?[^,;.()]{0,12}(?:so với )?(?:(?:(?:cùng k[ỳì]|năm)(?: năm)?(?: (?:trước|ngoái|\d{4}))?|(?:tháng|quý|kỳ|tuần|ngày) trước|(?:đầu|cuối) năm(?: \d{4}| trước)?)\s*\((?:là|đạt|chỉ|khoảng|hơn|gần)?\s*|\((?:cùng k[ỳì]|năm trước)[^,;.()\d]{0,16}(?:\d{4})?[^,;.()\d]{0,12})$/iu

/** level − change is the base too. */
export function changedBase(level: Fact, change: Fact | null): Base | null {
  if (change === null || change.claim.unit !== level.claim.unit) return null
  return {
    value: subtract(level.value, change.value),
    strict: subtractIntervals(level.strict, change.strict),
    loose: subtractIntervals(level.loose, change.loose),
    source: 'derived',
  }
}

export function storedBase(view: CheckView, growth: Fact, level: Fact): Base | null {
  const period = basePeriodOf(growth.claim)
  const { code } = level.claim.indicator
  const indicator = code === null ? null : view.source?.indicator(code)
  if (period === null || indicator == null || indicator.unit !== level.claim.unit) return null
  if (indicator.kind !== 'flow' && indicator.kind !== 'stock') return null
  const stored = view.source?.level(indicator.code, period) ?? null
  return stored && { ...stored, source: 'registered' }
}
