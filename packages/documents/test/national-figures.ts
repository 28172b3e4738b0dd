import { type PeriodId, periodFrom, previousPeriod, samePeriodLastYear } from '@giaoban/core/periods'
import { type DecimalText, roundHalfUp, shift, subtract, trimZeros } from '@giaoban/core/quantities'
import { type PlacedFigure, type WorkbookReading, wordKey } from '@giaoban/core/statistics'

/** One line of the national month, as its table of figures writes it. */
export interface NationalFigure {
  readonly code: string
  readonly period: string
  readonly measure: string
  readonly value: DecimalText
  readonly unit: string
}

interface Wanted {
  /** What the title of the table says, and must not say. */
  readonly title: RegExp
  readonly not?: RegExp
  /** The row's name. */
  readonly row: RegExp
  readonly side?: 'lượng' | 'trị giá'
}

const key = (words: string): string => wordKey(words)
const row = (words: string): RegExp => new RegExp(`^${key(words)}`)
const industry = row('chỉ số sản xuất công nghiệp')
const prices = row('chỉ số giá tiêu dùng')
const trade = (title: string, words: string, side?: Wanted['side']): Wanted => ({
  title: new RegExp(`^${key(title)}`),
  row: row(words),
  ...(side ? { side } : {}),
})
const iip = (words: string): Wanted => ({ title: industry, row: new RegExp(`^${key(words)}$`) })
const cpi = (words: string): Wanted => ({ title: prices, row: new RegExp(`^${key(words)}$`) })
const retail = (words: string): Wanted => ({ title: new RegExp(key('bán lẻ hàng hoá và doanh thu')), row: row(words) })
const enterprises = (words: string): Wanted => ({ title: new RegExp(key('chỉ tiêu về doanh nghiệp')), row: row(words) })
const exported = 'hàng hoá xuất khẩu'
const imported = 'hàng hoá nhập khẩu'

/** Where each code stands, by the words of the office's tables. */
const places: Readonly<Record<string, Wanted>> = {
  IIP: iip('toàn ngành công nghiệp'),
  IIP_MINING: iip('khai khoáng'),
  IIP_MANUFACTURING: iip('công nghiệp chế biến, chế tạo'),
  IIP_ELECTRICITY: { title: industry, row: row('sản xuất và phân phối điện') },
  IIP_WATER: { title: industry, row: row('cung cấp nước') },
  RETAIL_SERVICES: retail('tổng số'),
  RETAIL_GOODS: retail('bán lẻ'),
  REV_ACCOM_FOOD: retail('dịch vụ lưu trú'),
  REV_TRAVEL: retail('du lịch lữ hành'),
  REV_OTHER_SERVICES: retail('dịch vụ khác'),
  CPI: cpi('chỉ số giá tiêu dùng'),
  CPI_FOOD: cpi('hàng ăn và dịch vụ ăn uống'),
  CPI_HOUSING: cpi('nhà ở và vật liệu xây dựng'),
  CPI_TRANSPORT: cpi('giao thông'),
  CPI_EDUCATION: cpi('giáo dục'),
  GOLD_INDEX: cpi('chỉ số giá vàng'),
  USD_INDEX: cpi('chỉ số giá đô la mỹ'),
  CORE_INFLATION: cpi('lạm phát cơ bản'),
  EXPORT: trade(exported, 'tổng trị giá', 'trị giá'),
  EXPORT_DOMESTIC: trade(exported, 'khu vực kinh tế trong nước', 'trị giá'),
  EXPORT_FDI: trade(exported, 'khu vực có vốn đầu tư', 'trị giá'),
  EXPORT_COFFEE_VALUE: trade(exported, 'cà phê', 'trị giá'),
  EXPORT_COFFEE_VOLUME: trade(exported, 'cà phê', 'lượng'),
  EXPORT_RUBBER_VALUE: trade(exported, 'cao su', 'trị giá'),
  EXPORT_RUBBER_VOLUME: trade(exported, 'cao su', 'lượng'),
  EXPORT_PEPPER_VALUE: trade(exported, 'hạt tiêu', 'trị giá'),
  EXPORT_PEPPER_VOLUME: trade(exported, 'hạt tiêu', 'lượng'),
  EXPORT_CASHEW_VALUE: trade(exported, 'hạt điều', 'trị giá'),
  EXPORT_CASHEW_VOLUME: trade(exported, 'hạt điều', 'lượng'),
  EXPORT_VEGFRUIT_VALUE: trade(exported, 'rau quả', 'trị giá'),
  EXPORT_WOOD_VALUE: trade(exported, 'gỗ và sản phẩm gỗ', 'trị giá'),
  EXPORT_RICE_VALUE: trade(exported, 'gạo', 'trị giá'),
  EXPORT_RICE_VOLUME: trade(exported, 'gạo', 'lượng'),
  IMPORT: trade(imported, 'tổng trị giá', 'trị giá'),
  IMPORT_DOMESTIC: trade(imported, 'khu vực kinh tế trong nước', 'trị giá'),
  IMPORT_FDI: trade(imported, 'khu vực có vốn đầu tư', 'trị giá'),
  INTL_VISITORS: { title: row('khách quốc tế'), row: row('tổng số') },
  ENT_NEW_COUNT: enterprises('doanh nghiệp đăng ký thành lập mới'),
  ENT_NEW_CAPITAL: { title: new RegExp(key('chỉ tiêu về doanh nghiệp')), row: new RegExp(`^${key('vốn đăng ký')}$`) },
  ENT_NEW_LABOUR: enterprises('lao động'),
  ENT_RETURNED: enterprises('doanh nghiệp quay trở lại'),
  ENT_DISSOLVED: enterprises('doanh nghiệp hoàn tất thủ tục giải thể'),
}

const multipliers: Readonly<Record<string, number>> = { 'tỷ đồng': 9, 'triệu USD': 6, 'nghìn tấn': 3 }

/** '2025-M01/2025-M02' → the span, '2025-02' → the month, '2024' → the year. */
export function nationalPeriod(text: string): PeriodId {
  const [, year, month, last] = /^(\d{4})(?:-M?(\d\d))?(?:\/\d{4}-M(\d\d))?$/.exec(text) ?? []
  const first = Number(month ?? 1)
  return periodFrom(Number(year), first, month === undefined ? 12 : Number(last ?? first) - first + 1).id
}

/** Every figure of the reading that stands where a national figure should. */
export function figuresFor(reading: WorkbookReading, wanted: NationalFigure): readonly PlacedFigure[] {
  const place = places[wanted.code]
  if (!place) return []
  const period = nationalPeriod(wanted.period)
  return reading.sheets
    .flatMap(({ tables }) => tables)
    .filter(({ title }) => place.title.test(wordKey(title)))
    .flatMap(({ figures }) => figures)
    .filter(
      (figure) =>
        figure.period === period &&
        place.row.test(wordKey(figure.indicator.path.at(-1) ?? '')) &&
        (!place.side || figure.indicator.qualifiers.some((text) => wordKey(text) === key(place.side ?? ''))) &&
        fits(figure, wanted.measure, period),
    )
}

function fits({ measure, baseline, indicator }: PlacedFigure, wanted: string, period: PeriodId): boolean {
  if (wanted === 'value' || wanted === 'value_ytd') return measure === 'level'
  const base = wanted === 'mom_pct' ? previousPeriod(period) : samePeriodLastYear(period)
  const kind = wanted === 'mom_pct' ? 'previousPeriod' : 'samePeriod'
  return (
    (measure === 'index' || measure === 'growth') &&
    baseline?.kind === kind &&
    baseline.period === base &&
    indicator.title !== ''
  )
}

/** The placed figure in the manner of the national table: growth instead of an index, its unit, its decimals. */
export function inItsManner({ measure, stored, unit }: PlacedFigure, wanted: NationalFigure): DecimalText {
  const grown = measure === 'index' ? subtract(stored, '100') : stored
  const scaled = measure === 'level' ? shift(grown, unit.multiplier - (multipliers[wanted.unit] ?? 0)) : grown
  const decimals = /\.(\d+)$/.exec(wanted.value)?.[1]?.length ?? 0
  return trimZeros(roundHalfUp(scaled, decimals))
}
