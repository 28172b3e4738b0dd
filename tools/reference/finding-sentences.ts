import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeFinding, type FindingCode } from '@giaoban/core/findings'
import {
  arithmeticOf,
  caseFileOf,
  casesIn,
  codesWithCases,
  findingsIn,
  type SentenceCase,
} from '../../packages/core/src/claims/cases/read-cases.ts'
import { paragraphs } from './markdown.ts'

const folder = join(import.meta.dirname, '../../packages/core/src/claims/cases')

/** Of the cases that the tests run: one that is wrong, with what is said of it and its arithmetic, and one that is right. */
export const sentencesOf = (code: FindingCode): string => {
  if (!codesWithCases.includes(code)) return ''
  const cases = casesIn(readFileSync(join(folder, caseFileOf(code)), 'utf8'))
  const wrong = cases.find(({ finds }) => finds.length > 0)
  const right = cases.find(({ finds }) => finds.length === 0)
  return paragraphs(
    wrong === undefined ? '' : `Sai · *Wrong*: “${shown(wrong)}”`,
    wrong === undefined ? '' : saidOf(code, wrong),
    right === undefined ? '' : `Đúng · *Right*: “${shown(right)}”`,
  )
}

const shown = ({ text, withData }: SentenceCase): string =>
  `${text.replaceAll('\n', ' ¶ ')}${withData ? ' (đối chiếu số liệu đã lưu · *against stored figures*)' : ''}`

const saidOf = (code: FindingCode, wrong: SentenceCase): string => {
  const found = findingsIn(wrong).find((finding) => finding.code === code)
  if (found === undefined) return ''
  const arithmetic = arithmeticOf(found)
  return paragraphs(arithmetic === '' ? '' : `\`${arithmetic}\``, `> ${describeFinding(found, 'vi')}`)
}
