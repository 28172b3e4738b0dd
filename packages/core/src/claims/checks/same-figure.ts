import type { Fact } from '../evidence/check-facts.ts'
import { phraseKey } from '../evidence/check-facts.ts'
import { type CheckView, sentenceOf, textBefore } from '../evidence/check-view.ts'

const bareNouns = new Set(
  'số tổng người chết bị thương mất tích làm vụ việc án đối tượng tài sản thiệt hại thu giữ hồi khách lượt dự án doanh nghiệp hộ xã con ca mắc vốn lao động tiền kim ngạch giá trị sản lượng doanh diện năng suất'
    .split(' ')
    .map((word) => phraseKey(word)),
)

/** A name that says more than a bare noun, so that two figures under it are surely of one thing. */
export function isSpecific(fact: Fact): boolean {
  if (fact.claim.period === null || fact.claim.measure === 'rank_or_count_other') return false
  return fact.claim.indicator.code !== null || fact.key.split(' ').filter((word) => !bareNouns.has(word)).length >= 2
}

/** 'mỗi ngày 400' is not the month's figure. */
export function isAverage(view: CheckView, fact: Fact): boolean {
  const sentence = sentenceOf(view, fact)[0]
  const from = Math.min(sentence?.claim.start ?? fact.claim.start, fact.claim.start)
  const words = view.text.slice(Math.max(0, from - 60), fact.claim.start).normalize('NFC')
  return (
    /(?:trung bình|bình quân|mỗi|một)\s+(?:một\s+)?(?:ngày|tháng|người|hộ|doanh nghiệp)/iu.test(words) ||
    /riêng\s*$/iu.test(textBefore(view, fact, 12))
  )
}
