import { agencyKinds, type Words } from '@giaoban/core/statistics'

/** One column of a CSV file. */
export interface Column {
  readonly name: string
  /** The words or the form that it takes; '' for free text. */
  readonly form: string
  /** `always`: an empty field is refused · `one`: it depends on its neighbours · `unread`: for people only. */
  readonly filled: 'always' | 'sometimes' | 'one' | 'unread'
  readonly about: Words
}

export interface CsvFile {
  readonly file: string
  readonly about: Words
  readonly columns: readonly Column[]
}

type Maker = (name: string, form: string, vi: string, en: string) => Column

const maker =
  (filled: Column['filled']): Maker =>
  (name, form, vi, en) => ({ name, form, filled, about: { vi, en } })

const always: Maker = maker('always')
const sometimes: Maker = maker('sometimes')
const one: Maker = maker('one')
const unread: Maker = maker('unread')

const names: readonly Column[] = [
  always('code', '', 'mã, không trùng', 'code, once only'),
  always('name_vi', '', 'tên', 'name'),
  sometimes('name_en', '', 'tên tiếng Anh; trống thì dùng tên tiếng Việt', 'English name; empty: the Vietnamese one'),
]

const place: readonly Column[] = [
  always('indicator', 'indicators.csv', 'mã chỉ tiêu', 'code of the indicator'),
  always(
    'area',
    '',
    'địa bàn: slug (theo kỳ) hoặc mã phiên bản',
    'area: a slug (resolved by the period) or a version code',
  ),
  always('period', '2024-M01 · 2024-Q1 · 2024-S1 · 2024-A1 · 2024-01-01/P9M', 'kỳ', 'period'),
  sometimes('breakdown', 'commodity=coffee;measure=volume', 'phân tổ', 'breakdown'),
]

const knownFrom = sometimes(
  'known_from',
  '2024-02-02T17:00:00+07:00 · 2024-02-02',
  'biết từ lúc nào; trống thì suy từ nguồn hoặc kỳ và được đánh dấu',
  'when it became known; empty: assumed from source or period, and flagged',
)
const sources: readonly Column[] = [
  sometimes('source_url', '', 'trang nguồn', 'page of the source'),
  sometimes('source_date', '2024-02-03 · 2024-02', 'ngày của trang', 'date of the page'),
]
const note = sometimes('note', '', 'ghi chú', 'remark')
const agency = sometimes('agency', 'agencies.csv', 'đơn vị đưa ra số', 'agency that gives the figure')
const approx = sometimes(
  'approx',
  'about | over | under | estimate',
  'khoảng, trên, gần, ước',
  "'about', 'over', 'nearly', 'estimated'",
)
const assignerName = sometimes('assigner_name', '', 'tên nơi giao, khi là other', 'name of the assigner, for other')
const assigners = 'central | council | people_committee | other'

/** Every CSV file of a data directory; data-directory.test.ts holds it to what core reads. */
export const csvFiles: readonly CsvFile[] = [
  {
    file: 'sections.csv',
    about: { vi: 'Các mục của bảng điểm và báo cáo.', en: 'Sections of scorecard and report.' },
    columns: [...names, always('order', '12', 'thứ tự', 'order')],
  },
  {
    file: 'areas.csv',
    about: {
      vi: 'Địa bàn theo phiên bản địa giới: mỗi lần sáp nhập, chia tách là một dòng mới cùng slug.',
      en: 'Areas by boundary version: every merger or split is a new row of the same slug.',
    },
    columns: [
      names[0] as Column,
      always('slug', 'gia-lai', 'tên dùng trong lệnh và địa chỉ', 'name in commands and addresses'),
      ...names.slice(1),
      sometimes(
        'level',
        'country | province | district | commune',
        'cấp; trống là cấp tỉnh',
        'level; empty: a province',
      ),
      sometimes(
        'unit_type',
        'province | municipality | urbanDistrict | ruralDistrict | town | provincialCity | ward | commune | township | specialZone',
        'loại đơn vị hành chính',
        'kind of unit',
      ),
      sometimes('parent', 'code', 'nằm trong địa bàn nào (cấp rộng hơn)', 'the area that it lies in, of a wider level'),
      sometimes(
        'official_code',
        '64',
        'mã hành chính; được dùng lại nên không làm khoá',
        'official code; reused, so never a key',
      ),
      always('valid_from', '2024-02-03', 'ngày bắt đầu', 'first day'),
      sometimes('valid_to', '2024-02-03', 'ngày đầu tiên không còn hiệu lực', 'first day on which it no longer stands'),
      sometimes('formed_from', 'code|code', 'hình thành từ toàn bộ', 'formed from the whole of'),
      sometimes('formed_from_parts', 'code|code', 'hình thành từ một phần', 'formed from a part of'),
      sometimes(
        'formed_from_text',
        '',
        'lời của nguồn, khi mã không nói hết',
        'words of the source, where codes do not say all of it',
      ),
    ],
  },
  {
    file: 'agencies.csv',
    about: {
      vi: 'Cơ quan, đơn vị, cả cơ quan đã sáp nhập. Mã theo dạng của Quyết định 20/2020/QĐ-TTg.',
      en: 'Agencies, those that were merged too. Codes have the form of decision 20/2020/QĐ-TTg.',
    },
    columns: [
      ...names,
      always('kind', agencyKinds.join(' | '), 'loại', 'kind'),
      sometimes('parent', 'agencies.csv', 'mã cơ quan cấp trên', 'code of the agency above'),
      sometimes('order', '12', 'thứ tự trong cùng cấp', 'place among those beside it'),
      sometimes('valid_from', '2024-02-03', 'ngày bắt đầu hoạt động', 'first day'),
      sometimes(
        'valid_to',
        '2024-02-03',
        'ngày đầu tiên không còn hoạt động',
        'first day on which it no longer stands',
      ),
      sometimes(
        'successor',
        'agencies.csv',
        'cơ quan kế thừa, khi đã thôi hoạt động',
        'who took over, once it has ended',
      ),
      sometimes(
        'area',
        'areas.csv',
        'địa bàn phụ trách, của UBND xã, phường',
        "area that a commune's committee answers for",
      ),
    ],
  },
  {
    file: 'indicators.csv',
    about: { vi: 'Danh mục chỉ tiêu.', en: 'The catalogue of indicators.' },
    columns: [
      ...names,
      sometimes(
        'aliases',
        'a|b',
        'tên khác như văn bản và phụ lục vẫn viết',
        'other names, as texts and annexes write them',
      ),
      always('unit', 'VND | USD | percent | cases | …', 'đơn vị, xem units.md', 'unit, see units.md'),
      always('multiplier', '9', 'luỹ thừa 10 trước đơn vị: tỷ = 9', 'power of ten before the unit: billion = 9'),
      always('kind', 'flow | stock | index | rate | text', 'loại số liệu', 'kind of figure'),
      one(
        'index_base',
        'samePeriod | previousPeriod | fixed:2010',
        'gốc so sánh, chỉ cho index',
        'base, of an index only',
      ),
      always('polarity', 'higherBetter | lowerBetter | neutral', 'chiều tốt', 'which way is better'),
      sometimes(
        'price_basis',
        'none | current | constant:2010',
        'giá hiện hành hay so sánh; trống là none',
        'current or constant prices; empty: none',
      ),
      always('frequency', 'month | quarter | half | year | season', 'định kỳ', 'frequency'),
      sometimes(
        'window',
        'calendar | to14 | to20 | toReport',
        'khoảng ngày của một tháng; trống là calendar',
        'days of a month; empty: calendar',
      ),
      always('owner', 'agencies.csv', 'đơn vị chịu trách nhiệm', 'agency in charge'),
      always('decimals', '0 … 9', 'số chữ số thập phân khi in', 'decimals in print'),
      always('section', 'sections.csv', 'mục', 'section'),
      always('order', '12', 'thứ tự trong mục', 'order within the section'),
      sometimes(
        'main_plan',
        'yes | no',
        'chỉ tiêu chủ yếu của kế hoạch năm; trống là no',
        "one of the year's main targets; empty: no",
      ),
      sometimes('parent', 'indicators.csv', 'chỉ tiêu mà nó là một phần', 'the indicator that it is a part of'),
      sometimes('breakdown', 'commodity=coffee;measure=volume', 'phân tổ của phần đó', 'breakdown of that part'),
      sometimes('additive', 'yes | no', 'các phần có cộng thành tổng không', 'whether the parts add up'),
      sometimes(
        'criteria',
        'A|B',
        'các tiêu chí, như số vụ, số người chết, số người bị thương',
        'criteria, such as cases, deaths, injuries',
      ),
      sometimes(
        'counts_events',
        'yes | no',
        'đếm vụ việc: nền dưới 30 thì nêu số trước, % sau',
        'counts events: on a base under 30 the change comes before the percentage',
      ),
    ],
  },
  {
    file: 'observations.csv',
    about: {
      vi: 'Số liệu: mức của một chỉ tiêu. Luỹ kế là kỳ luỹ kế. Đính chính là dòng mới có lý do, dòng cũ ở lại.',
      en: 'Observations: levels of an indicator. Year to date is a cumulative period. A revision is a new row with a reason; the old row stays.',
    },
    columns: [
      ...place,
      one(
        'value',
        '1234.5',
        'giá trị theo đơn vị × bội số, giữ nguyên số chữ số; hoặc missing',
        'value in unit × multiplier, precision kept; or missing',
      ),
      one(
        'missing',
        'notPublished | notCollected | notApplicable | secret | unreadable',
        'lý do thiếu; hoặc value',
        'why it is missing; or value',
      ),
      always('status', 'estimate | preliminary | final', 'ước, sơ bộ, chính thức', 'status'),
      sometimes(
        'window_start',
        '2023-12-15',
        'ngày đầu thật sự tính; có thì phải có window_end',
        'first day really covered; only with window_end',
      ),
      sometimes('window_end', '2024-01-14', 'ngày cuối', 'last day'),
      sometimes(
        'price_base',
        'none | current | constant:2010',
        'giá, khi khác với chỉ tiêu',
        "prices, where not the indicator's own",
      ),
      agency,
      approx,
      knownFrom,
      sometimes('reason', '', 'lý do đính chính', 'reason of a revision'),
      ...sources,
      note,
    ],
  },
  {
    file: 'targets.csv',
    about: {
      vi: 'Kế hoạch: một chỉ tiêu có thể có nhiều nơi giao. Điều chỉnh là dòng mới.',
      en: 'Targets: one indicator may have several assigners. An amendment is a new row.',
    },
    columns: [
      ...place,
      always('assigner', assigners, 'nơi giao', 'who assigned it'),
      assignerName,
      always('kind', 'value | range | floor | ceiling | about | text', 'loại', 'kind'),
      one('value', '1234.5', 'cho value, floor, ceiling, about', 'of value, floor, ceiling, about'),
      one('low', '1234.5', 'cho range', 'of range'),
      one('high', '1234.5', 'cho range', 'of range'),
      one(
        'strict',
        'yes | no',
        'cho floor, ceiling: “dưới”, “trên”, không kể bằng',
        "of floor, ceiling: 'below', 'above', not equal",
      ),
      one('text', '', 'cho text: người đánh giá', 'of text: a person judges'),
      sometimes(
        'basis',
        'level | growth',
        'giao mức hay giao tốc độ tăng; trống là level',
        'a level or a growth; empty: level',
      ),
      sometimes('document_number', '', 'số văn bản giao', 'number of the document'),
      sometimes('document_date', '2023-12-08', 'ngày văn bản', 'date of the document'),
      sometimes('valid_from', '2024-01-01', 'hiệu lực từ', 'valid from'),
      knownFrom,
      ...sources,
      note,
    ],
  },
  {
    file: 'stated.csv',
    about: {
      vi: 'Số theo nguồn: tỷ lệ, mức thay đổi, chiều mà nguồn chỉ nêu, không cho biết các số để tính.',
      en: 'Stated measures: ratios, changes and directions that a source states without the parts to compute them.',
    },
    columns: [
      ...place,
      always('measure', 'planShare | growth | changeAbs | multiple | momGrowth | decGrowth', 'đại lượng', 'measure'),
      one('value', '1234.5', 'giá trị; trống thì phải có direction', 'value; empty only with a direction'),
      one('direction', 'up | down | flat', 'chiều', 'direction'),
      sometimes('assigner', assigners, 'nơi giao kế hoạch, cho planShare', 'assigner of the plan, of a planShare'),
      assignerName,
      agency,
      approx,
      knownFrom,
      ...sources,
      note,
    ],
  },
  {
    file: 'assessments.csv',
    about: { vi: 'Đánh giá bằng lời.', en: 'Judgements in words.' },
    columns: [
      always('sector', '', 'lĩnh vực', 'sector'),
      ...place.slice(1, 3),
      always('agency', 'agencies.csv', 'đơn vị đánh giá', 'agency that judges'),
      always('judgement', 'good | fair | weak | noChange', 'nhận định', 'judgement'),
      always('text', '', 'lời', 'words'),
      knownFrom,
      ...sources,
      unread('note', '', 'ghi chú cho người, không nhập', 'a remark for people, not read'),
    ],
  },
]
