import { type Finding, finding } from '../../findings/index.ts'
import { formatNumber, withUnit } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, factsOf, placeOfClaim, textAfter, textBefore } from '../evidence/check-view.ts'

const money =
  /kim ngạch|(?:^|\s)(?:thu|chi) (?:ngân sách|nội địa|cân đối)|tổng vốn|vốn (?:đăng ký|đầu tư)|doanh thu|giá trị sản xuất|dư nợ/iu

/**
 * `number/format` for an amount without its unit: 'kim ngạch xuất khẩu đạt 85 triệu'. What unit it should have is said where the
 * catalogue knows it.
 */
export function checkMissingUnit(view: CheckView): readonly Finding[] {
  return factsOf(view, 'level').flatMap((level) => {
    if (lacksSign(view, level)) return [withoutUnit(level, `${formatNumber(level.printed, 'vi')}%`)]
    const { unit, indicator } = level.claim
    const known = indicator.code === null ? null : view.source?.indicator(indicator.code)
    const needsOne = known == null ? level.power >= 3 && money.test(indicator.text.normalize('NFC')) : true
    // Another number right behind shares the unit of that one: '85 - 90 triệu USD'.
    if (unit !== null || !needsOne || /^\s*(?:[-–/]|đến|và)\s*\d/u.test(textAfter(view, level, 12))) return []
    const expected = known == null ? null : withUnit(formatNumber(level.printed, 'vi'), known.unit, level.power, 'vi')
    return [withoutUnit(level, expected)]
  })
}

function withoutUnit({ claim, printed }: Fact, expected: string | null): Finding {
  return finding(
    'number/format',
    placeOfClaim(claim),
    { variant: 'missingUnit', printed: claim.printed, value: printed, expected },
    expected === null ? {} : { suggestion: { text: expected } },
  )
}

/** 'chiếm 86,66.' and 'bằng 113,07 chỉ tiêu': a percentage without its sign; no target is met by fractions of a target. */
function lacksSign(view: CheckView, level: Fact): boolean {
  const { unit, printed } = level.claim
  if (level.power !== 0 || !/^\d{1,3},\d{1,2}$/u.test(printed)) return false
  const before = textBefore(view, level, 20).normalize('NFC')
  if (unit === 'chỉ tiêu' || unit === 'kế hoạch') return /(?:bằng|đạt)\s*$/iu.test(before)
  return unit === null && /(?:chiếm|(?:tỷ|tỉ) lệ(?: là)?)\s*$/iu.test(before)
}
