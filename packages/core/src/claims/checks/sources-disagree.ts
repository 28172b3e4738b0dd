import { type Finding, finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import { trimZeros } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, isLevel, isPlanned, placeOfClaim, textBefore } from '../evidence/check-view.ts'
import type { SourcedFigure } from '../evidence/stored-figure.ts'
import { isSpecific } from './same-figure.ts'
import { inScaleOf, unitOfFact } from './shown.ts'

/**
 * `sources/disagree`: the text gives one figure as two named sources have it ('theo Cục Thống kê … theo Sở Tài chính …'), or a
 * figure that is not the one that counts but that of another source in the data.
 */
export function checkSourcesDisagree(view: CheckView): readonly Finding[] {
  const levels = view.facts.filter((fact) => isLevel(fact) && !isPlanned(view, fact) && isSpecific(fact))
  const named = levels.flatMap((fact) => namedSource(view, fact) ?? [])
  const same = groupBy(named, ({ fact }) => `${fact.key} ${fact.claim.unit} ${fact.claim.period}`)
  return [...[...same.values()].flatMap(disagreeing), ...levels.flatMap((fact) => ofOtherSource(view, fact))]
}

interface Named {
  readonly fact: Fact
  readonly source: string
}

const sourceWords =
  /(?:[Tt]heo|[Cc]òn|[Nn]guồn)\s+(?:(?:số liệu|báo cáo|công bố|thống kê|thông tin|kết quả)\s+)?(?:(?:của|từ)\s+)?((?:Cục|Sở|Chi cục|Tổng cục|Bộ|UBND|Ban|Công an|Kho bạc|Hải quan|Văn phòng|Ngân hàng)(?:\s[\p{Lu}\p{Ll}-]+){1,6}?)(?=\s*(?:,|:|thì|là|ghi|công bố|cho biết|đạt|\d))/u

/** The source that the clause names for the figure. */
function namedSource(view: CheckView, fact: Fact): Named | null {
  const words = textBefore(view, fact, 160).normalize('NFC')
  const start = Math.max(words.search(/(?:theo|còn|nguồn)\s(?!.*(?:theo|còn|nguồn)\s)/isu), 0)
  const source = sourceWords.exec(words.slice(start))?.[1]
  return source === undefined ? null : { fact, source }
}

function disagreeing([first, ...later]: readonly Named[]): readonly Finding[] {
  if (first === undefined) return []
  const other = later.find(({ fact, source }) => source !== first.source && judge(first.fact, fact) !== null)
  if (other === undefined) return []
  const shown = trimZeros(inScaleOf(first.fact, other.fact.value))
  return [described(other.fact, first.fact, first.fact.printed, first.source, shown, other.source)]
}

/** The text agrees with another source's figure, not with the one that counts. */
function ofOtherSource(view: CheckView, fact: Fact): readonly Finding[] {
  const { code } = fact.claim.indicator
  const period = fact.claim.period ?? view.period
  if (code === null || period === null || view.source?.sources === undefined) return []
  if (view.source.indicator(code)?.unit !== fact.claim.unit) return []
  const [chosen, ...others] = view.source.sources(code, period)
  if (chosen === undefined || judge(fact, chosen) === null) return []
  const own = others.find((other: SourcedFigure) => judge(fact, other) === null)
  if (own === undefined) return []
  const stored = trimZeros(inScaleOf(fact, chosen.value))
  return [described(fact, fact, fact.printed, own.source, stored, chosen.source)]
}

function described(
  at: Fact,
  scale: Fact,
  first: string,
  firstSource: string,
  second: string,
  secondSource: string,
): Finding {
  const { text } = at.claim.indicator
  const period = at.claim.period
  const params = { indicator: text, period, first, firstSource, second, secondSource, ...unitOfFact(scale) }
  return finding('sources/disagree', placeOfClaim(at.claim), params)
}
