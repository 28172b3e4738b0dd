import type { Lang } from '../periods/index.ts'
import { describeFinding } from './describe.ts'
import { describeSuggestion } from './describe-suggestion.ts'
import { equationOf } from './equation.ts'
import type { Finding } from './finding.ts'
import { findingNames, severityNames } from './kind-names.data.ts'

/** Everything that a face says of a finding, in words. */
export interface Explanation {
  /** 'Mâu thuẫn: chữ và số ngược chiều'. */
  readonly title: string
  /** What does not agree, with its arithmetic, and what to do next. */
  readonly said: string
  /** '9,52% = 100 ÷ 1.050', where one line settles it. */
  readonly equation: string | null
  /** 'Gợi ý: tháng 1 năm 2023'. */
  readonly suggestion: string | null
}

const suggested: Readonly<Record<Lang, string>> = { vi: 'Gợi ý', en: 'Suggestion' }

/** A finding in words, for a comment, a page or a list. */
export function explainFinding(found: Finding, lang: Lang): Explanation {
  const suggestion = found.suggestion === undefined ? '' : describeSuggestion(found.suggestion, lang)
  return {
    title: `${severityNames[found.severity][lang]}: ${findingNames[found.code][lang]}`,
    said: describeFinding(found, lang),
    equation: equationOf(found, lang),
    suggestion: suggestion === '' ? null : `${suggested[lang]}: ${suggestion}`,
  }
}
