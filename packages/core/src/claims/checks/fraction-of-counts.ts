import { compareDecimals } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, isLevel, isPlanned, sentenceOf, textAfter, textBefore } from '../evidence/check-view.ts'

/** A part and the whole that it is taken from. */
export interface Fraction {
  readonly part: Fact
  readonly whole: Fact
}

const receives =
  /(?:tiếp nhận|nhận|phát hiện|xảy ra|tổng số|trong số|phải (?:thực hiện|giải quyết|xử lý)|được giao|giao|thụ lý|rà soát|kiểm tra|đăng ký|ban hành|có|với)[^.;]{0,24}$/iu
const settles =
  /(?:giải quyết|xử lý|hoàn thành|làm rõ|khám phá|điều tra|trả kết quả|đúng hạn|trước hạn|phê duyệt|nghiệm thu|đạt chuẩn|công nhận|được cấp|đã cấp|thực hiện xong|khởi công|giải ngân|được tiêm|đã tiêm)/iu
/** What a check finds out of all that it looked at. */
const looksAt = /(?:kiểm tra|thanh tra|rà soát|giám sát|xét nghiệm|lấy mẫu|khám sàng lọc|sàng lọc|test)[^.;]{0,32}$/iu
const finds = /(?:phát hiện|vi phạm|không đạt|dương tính|xử phạt)/iu
/** 'có 182 xã, đến nay 127 xã đạt chuẩn, đạt 69,8%'. */
const isHad = /(?:^|\s)có\s*$/iu
const reaches = /^[^.;\d]{0,48}?(?:,\s*|\s)\(?(?:đạt|chiếm|bằng)(?:\s+(?:tỷ|tỉ) lệ)?\s*$/iu
const ofAnother = /^\s*%?\s*(?:so với|kế hoạch|dự toán|chỉ tiêu|mục tiêu|tổng|của|trong|số)/iu

/**
 * 'Tiếp nhận 200 hồ sơ, đã giải quyết 150 hồ sơ, đạt 80%': counts of one noun, the second settled out of the first, and a
 * percentage that names no other whole.
 */
export function settledCounts(view: CheckView, percent: Fact): Fraction | null {
  if (percent.claim.measure !== 'share' && percent.claim.measure !== 'plan_ratio') return null
  const before = sentenceOf(view, percent).filter((fact) => fact.claim.start < percent.claim.start)
  const [whole, part] = before.slice(-2)
  if (whole === undefined || part === undefined || !isCountOf(view, whole, part)) return null
  const beside = view.text.slice(part.claim.end, percent.claim.start).normalize('NFC')
  const between = view.text.slice(whole.claim.end, part.claim.start).normalize('NFC')
  const opening = textBefore(view, whole, 60).normalize('NFC')
  const isTaken =
    between.length <= 80 &&
    ((settles.test(between) && receives.test(opening)) ||
      (finds.test(between) && looksAt.test(opening)) ||
      (isHad.test(opening) && settles.test(beside) && percent.claim.measure === 'share'))
  if (!isTaken || !reaches.test(beside) || ofAnother.test(textAfter(view, percent, 30).normalize('NFC'))) return null
  return compareDecimals(part.value, whole.value) > 0 ? null : { part, whole }
}

function isCountOf(view: CheckView, whole: Fact, part: Fact): boolean {
  return (
    isLevel(whole) &&
    isLevel(part) &&
    whole.claim.unit !== null &&
    whole.claim.unit === part.claim.unit &&
    whole.claim.unit !== 'percent' &&
    whole.claim.period === part.claim.period &&
    !isPlanned(view, part)
  )
}
