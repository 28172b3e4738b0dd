import { type Column, type CsvFile, csvFiles } from './data-directory.data.ts'
import { code, paragraphs, table } from './markdown.ts'
import type { Page } from './page.ts'

const filledWords: Readonly<Record<Column['filled'], string>> = {
  always: 'bắt buộc · required',
  sometimes: '',
  one: 'tuỳ dòng · by the row',
  unread: 'không đọc · not read',
}

const section = ({ file, about, columns }: CsvFile): string =>
  paragraphs(
    `## ${file}`,
    `${about.vi} *${about.en}*`,
    table(
      ['column', '', 'form', 'nghĩa', 'meaning'],
      columns.map(({ name, filled, form, about: { vi, en } }) => [code(name), filledWords[filled], code(form), vi, en]),
    ),
  )

const manner = `UTF-8, dòng đầu là tên cột, dấu phân cách là dấu phẩy, số viết \`1234.5\`, ngày viết \`2024-02-03\`. Thứ tự cột tự do; hãy giữ đủ
cột và để trống ô không có. Một loại có thể chia nhiều tệp: \`observations.csv\`, \`observations-2023.csv\`. Dòng sai bị từ chối kèm tệp,
dòng, cột; \`giaoban report\` và \`month\` vẫn dùng các dòng đúng, \`giaoban import\` thì nhận cả bộ CSV hoặc không nhận gì.

*UTF-8, a header row, commas, numbers as \`1234.5\`, dates as \`2024-02-03\`. Columns come in any order; keep them all and leave empty what you
do not have. A kind may be split over files: \`observations.csv\`, \`observations-2023.csv\`. A bad row is refused with file, line and column;
\`giaoban report\` and \`month\` still use the good ones, \`giaoban import\` takes all of the CSV files or none.*`

const province = `## province.json

Một thư mục số liệu có \`province.json\` bên cạnh các tệp CSV. *A data directory has a \`province.json\` beside its CSV files.*

${table(
  ['key', 'nghĩa', 'meaning'],
  [
    [code('tenant'), 'mã của tỉnh trong cơ sở dữ liệu', 'code of the province in the database'],
    [code('name.vi · name.en'), 'tên', 'name'],
    [
      code('clock'),
      'thời điểm của đồng hồ nghiệp vụ: số liệu biết đến lúc này',
      'the business clock: figures as known at this instant',
    ],
    [code('area · period'), 'địa bàn và kỳ mặc định', 'area and period by default'],
    [
      code('editions[]: area, period, asOf'),
      'tháng đã công bố và thời điểm chốt',
      'published months and the instant that froze them',
    ],
    [
      code('annexes[]: file, area, period, agency?, knownFrom?'),
      'phụ lục Excel trong thư mục',
      'Excel annexes of the directory',
    ],
    [
      code('report?: parentBody, issuer, number, place, authority?, signatureTitle, signatureName, recipients[]'),
      'thể thức văn bản của báo cáo',
      'letterhead and signature of the report',
    ],
    [
      code('draft?'),
      'tệp Word trong thư mục, để bản trình diễn mời thử phần soát số liệu',
      'a Word file of the directory that a demonstration offers for trying the checker on',
    ],
  ],
)}`

/** Every file of a data directory and its columns. */
export const dataDirectory: Page = {
  file: 'reference/data-directory.md',
  title: 'Thư mục số liệu · Data directory',
  about: {
    vi: 'Thứ mà giaoban report, month và import đọc. Ví dụ: examples/gia-lai.',
    en: 'What giaoban report, month and import read. An example: examples/gia-lai.',
  },
  body: () => paragraphs(manner, province, ...csvFiles.map(section)),
}
