import type { Bilingual, Requirement, RequirementState } from '../../packages/web/src/app/intro/requirement.ts'
import { requirements as list } from '../../packages/web/src/app/intro/requirements.data.ts'
import { code, paragraphs, table } from './markdown.ts'
import type { Page } from './page.ts'

const stateWords: Readonly<Record<RequirementState, string>> = {
  built: '✓ đã làm · built',
  partly: '◐ làm một phần · partly',
  planned: '○ chưa làm · not built',
}

const both = (label: string, words: Bilingual | null): string =>
  words === null ? '' : `**${label}.** ${words.vi} *${words.en}*`

const section = (requirement: Requirement): string => {
  const { id, title, shows, does, works, missing, state } = requirement
  const evidence = [
    ...requirement.pages.map(({ address, shows: text }) => ['web', code(address), code(text)]),
    ...requirement.commands.map(({ line, exit, says }) => [
      `terminal, exit ${exit}`,
      code(`npx giaoban ${line}`),
      code(says),
    ]),
    ...requirement.tests.map(({ file, name }) => ['test', code(file), name]),
  ]
  return paragraphs(
    `## ${id} · ${title.vi} · ${title.en}`,
    `**${stateWords[state]}**`,
    both('Bài báo cho thấy · The article shows', shows),
    both('Phần mềm · The software', does),
    both('Đã chạy · Works', works),
    both('Chưa có · Not yet', missing),
    evidence.length === 0 ? '' : table(['', 'ở đâu · where', 'cho thấy · shows'], evidence),
  )
}

const count = (state: RequirementState): number => list.filter((each) => each.state === state).length

/** What the starting article asks for, and how far each is: the same list as the page `/gioi-thieu`. */
export const requirements: Page = {
  file: 'requirements.md',
  title: 'Yêu cầu · Requirements',
  about: {
    vi: 'Phần mềm bắt đầu từ một bài báo về hội nghị tháng 1-2024 của Gia Lai: mỗi điều bài báo cho thấy là một yêu cầu. Trang này là bản in của /gioi-thieu; địa chỉ là của bản trình diễn (npm start), lệnh chạy từ thư mục gốc của dự án. Hành trình intro mở từng địa chỉ, kiểm thử chạy từng lệnh và tìm từng kiểm thử có tên ở đây.',
    en: 'The software began with a newspaper article on Gia Lai’s conference of January 2024: each thing that it shows is a requirement. This page is the print of /gioi-thieu; addresses are those of the demo (npm start), commands run at the root of the project. The journey intro opens every address, a test runs every command and looks for every test named here.',
  },
  body: () =>
    paragraphs(
      `${count('built')} đã làm, ${count('partly')} làm một phần, ${count('planned')} chưa làm · *${count('built')} built, ${count('partly')} partly, ${count('planned')} not built.*`,
      table(
        ['', 'yêu cầu', 'requirement', ''],
        list.map(({ id, title, state }) => [id, title.vi, title.en, stateWords[state]]),
      ),
      ...list.map(section),
    ),
}
