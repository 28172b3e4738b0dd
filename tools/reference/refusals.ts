import {
  describeRefusal,
  Refusal,
  type RefusalCode,
  refusalCodes,
  refusalEntries,
  refusalSubject,
} from '@giaoban/core/findings'
import { paragraphs } from './markdown.ts'
import type { Page } from './page.ts'
import { refusalExamples } from './refusals.data.ts'
import { printParams } from './words-of-params.ts'

const section = (name: RefusalCode): string => {
  const { status, exit, params } = refusalEntries[name]
  const sample = new Refusal(name, refusalExamples[name])
  return paragraphs(
    `### ${name}`,
    `**${refusalSubject(name).vi}** · *${refusalSubject(name).en}* · HTTP ${status} · exit ${exit} · ${printParams(params)}`,
    `> ${describeRefusal(sample, 'vi')}\n>\n> ${describeRefusal(sample, 'en')}`,
  )
}

/** Every refusal with its HTTP status, exit code, parameters and words. */
export const refusals: Page = {
  file: 'reference/refusals.md',
  title: 'Từ chối · Refusals',
  about: {
    vi: 'Dữ liệu vào hoặc cấu hình không được nhận. Dòng lệnh in lời và trả về mã thoát; máy chủ trả application/problem+json với mã, tham số và lời.',
    en: 'Input or configuration that is not accepted. The command line prints the words and exits; the server answers application/problem+json with code, parameters and words.',
  },
  body: () => paragraphs(...refusalCodes.map(section)),
}
