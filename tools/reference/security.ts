import { code, paragraphs, table } from './markdown.ts'
import type { Page } from './page.ts'
import { type AsvsItem, asvs, type SecurityState } from './security-asvs.data.ts'
import { data, duties, law, reporting, type SecurityPart, scope } from './security-duties.data.ts'
import { type MeasureId, measures } from './security-measures.data.ts'

const stateWords: Readonly<Record<SecurityState, string>> = {
  yes: '✓ có · yes',
  partly: '◐ một phần · partly',
  no: '✗ chưa · no',
  none: '– không áp dụng · n/a',
  operator: '⌂ vận hành · operator',
}
const states = Object.keys(stateWords) as readonly SecurityState[]

const chapters: Readonly<Record<string, string>> = {
  V1: 'Kiến trúc · Architecture',
  V2: 'Xác thực · Authentication',
  V3: 'Phiên · Sessions',
  V4: 'Quyền · Access control',
  V5: 'Kiểm và mã hoá dữ liệu · Validation, encoding',
  V6: 'Mật mã khi lưu · Stored cryptography',
  V7: 'Lỗi và nhật ký · Errors, logging',
  V8: 'Bảo vệ dữ liệu · Data protection',
  V9: 'Đường truyền · Communication',
  V10: 'Mã độc · Malicious code',
  V11: 'Nghiệp vụ · Business logic',
  V12: 'Tệp · Files',
  V13: 'API',
  V14: 'Cấu hình · Configuration',
}

const chapterOf = ({ number }: AsvsItem): string => `V${number.split('.')[0]}`
const itemsOf = (chapter: string): readonly AsvsItem[] => asvs.filter((each) => chapterOf(each) === chapter)
const waiting = ({ by }: AsvsItem): readonly MeasureId[] => by.filter((id) => !measures[id].stands)

/** The state as it can be seen now: a promise whose measure does not stand yet is kept only partly. */
export const shownState = (item: AsvsItem): SecurityState =>
  item.state === 'yes' && waiting(item).length > 0 ? 'partly' : item.state

/** How many requirements are in each state. */
export const countStates = (items: readonly AsvsItem[]): Readonly<Record<SecurityState, number>> => {
  const count = { yes: 0, partly: 0, no: 0, none: 0, operator: 0 }
  for (const item of items) count[shownState(item)] += 1
  return count
}

const part = ({ title, vi, en }: SecurityPart): string => paragraphs(`## ${title}`, vi, `*${en}*`)

const list = (entries: readonly (readonly [vi: string, en: string])[]): string =>
  entries.map(([vi, en]) => `- ${vi} *${en}*`).join('\n')

const summary = (): string => {
  const row = (name: string, items: readonly AsvsItem[]): readonly string[] => {
    const count = countStates(items)
    return [name, ...states.map((state) => String(count[state])), String(items.length)]
  }
  return table(
    ['', ...states.map((state) => stateWords[state]), 'tổng · all'],
    [...Object.entries(chapters).map(([id, name]) => row(`${id} ${name}`, itemsOf(id))), row('tổng · all', asvs)],
  )
}

const raised = (id: MeasureId): number =>
  asvs.filter((item) => item.state === 'yes' && waiting(item).length === 1 && waiting(item)[0] === id).length

const unfinished = (): string => {
  const ids = (Object.keys(measures) as MeasureId[]).filter((id) => !measures[id].stands)
  if (ids.length === 0) return ''
  return paragraphs(
    '### Đang hoàn thiện · Being finished',
    'Biện pháp dưới đây chưa được chứng minh trọn vẹn trong mã này nên mục nào dựa vào chúng chỉ ghi “một phần”. Số ở cột phải là số mục lên “có” khi chỉ riêng biện pháp ấy xong. *These measures are not fully proved in this tree, so that what rests on them is shown as partly. The number tells how many items rise to yes with that measure alone.*',
    table(
      ['', 'biện pháp', 'measure', ''],
      ids.map((id) => [code(id), measures[id].vi, measures[id].en, String(raised(id))]),
    ),
  )
}

const standing = (): string =>
  table(
    ['', 'biện pháp', 'measure', 'chứng minh · shown by'],
    Object.entries(measures)
      .filter(([, { stands }]) => stands)
      .map(([id, { vi, en, proofs }]) => [
        code(id),
        vi,
        en,
        proofs.map(({ file, says }) => (says === undefined ? code(file) : `${code(file)}: ${says}`)).join('\n'),
      ]),
  )

const chapter = ([id, name]: readonly [string, string]): string =>
  paragraphs(
    `### ${id} ${name}`,
    table(
      ['', 'mức · level', 'yêu cầu', 'requirement', '', 'bằng · by', 'ghi chú · note'],
      itemsOf(id).map((item) => [
        item.number,
        String(item.level),
        item.vi,
        item.en,
        stateWords[shownState(item)],
        item.by.map((by) => (measures[by].stands ? code(by) : `${code(by)} …`)).join(' '),
        item.note ? `${item.note.vi} · *${item.note.en}*` : '',
      ]),
    ),
  )

/** What the software does for its security, held against OWASP ASVS 4.0.3 levels 1 and 2. */
export const security: Page = {
  file: 'security.md',
  title: 'An toàn · Security',
  about: {
    vi: 'Phần mềm tự đối chiếu từng mục với OWASP ASVS 4.0.3 mức 1 và 2, nói cả chỗ chưa có. Đây là tự đánh giá, chưa ai kiểm định.',
    en: 'The software held against OWASP ASVS 4.0.3, levels 1 and 2, item by item, with what is missing. A self-assessment: nobody has audited it.',
  },
  body: () =>
    paragraphs(
      part(reporting),
      part(scope),
      '## Việc của đơn vị vận hành · Duties of whoever deploys it',
      list(duties),
      '## Dữ liệu được giữ · Data kept',
      table(['dữ liệu', 'data', 'mức', 'class'], data),
      '## Pháp luật Việt Nam · Vietnamese law',
      '(K): chưa đối chiếu với văn bản gốc, phải kiểm trước khi coi là luật. *(K): not confirmed against the text; check before calling it law.*',
      list(law),
      '## OWASP ASVS 4.0.3',
      'Số mục theo OWASP Application Security Verification Standard 4.0.3 (© OWASP Foundation, CC BY-SA 4.0, <https://github.com/OWASP/ASVS>); tên mục viết lại bằng lời của dự án, phần này theo cùng giấy phép CC BY-SA 4.0. *Numbers are those of the standard (© OWASP Foundation, CC BY-SA 4.0); titles are our own short words, and this section is under the same licence.*',
      summary(),
      unfinished(),
      '## Biện pháp · Measures',
      standing(),
      '## Từng mục · Item by item',
      'Dấu … sau tên biện pháp: chưa chứng minh trọn vẹn. *An … behind a measure: not fully proved yet.*',
      ...Object.entries(chapters).map(chapter),
    ),
}
