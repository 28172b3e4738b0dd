import type { ObservationStatus } from '../model.ts'
import { says, wordKey } from './word-key.ts'

const nameWords = [
  'chỉ tiêu',
  'nội dung',
  'danh mục',
  'diễn giải',
  'khoản mục',
  'tên chỉ tiêu',
  'ngành lĩnh vực',
  'lĩnh vực',
]
const unitWords = ['đơn vị tính', 'đv tính', 'đơn vị']
const valueWords = [
  'kế hoạch',
  'dự toán',
  'thực hiện',
  'ước',
  'luỹ kế',
  'cộng dồn',
  'cùng kỳ',
  'so sánh',
  'so với',
  'tháng',
  'quý',
  'năm',
  'tỷ lệ',
  'tăng',
  'giảm',
  'chính thức',
  'sơ bộ',
  '%',
  '±',
  'mục tiêu',
  'nghị quyết',
  'kỳ báo cáo',
  'kỳ trước',
  'từ đầu năm',
  'thời điểm',
  'so',
] // prettier-ignore

/** Which of two measures a column holds. */
export type Measure = 'volume' | 'value'

const nameKeys = nameWords.map(wordKey)
const unitKeys: ReadonlySet<string> = new Set(unitWords.map(wordKey))
const ordinalKeys: ReadonlySet<string> = new Set(['số thứ tự', 'số số thứ tự', 'số'].map(wordKey))

/** 'Chỉ tiêu', but not 'Chỉ tiêu TW giao', which is a plan. */
export function isNameHeader(key: string): boolean {
  return (
    nameKeys.some((words) => key === words || key.startsWith(`${words} `)) && !says(key, 'kế hoạch') && !isAssigned(key)
  )
}

export function isUnitHeader(key: string): boolean {
  return unitKeys.has(key)
}

export function isOrdinalHeader(key: string): boolean {
  return ordinalKeys.has(key)
}

export function isValueHeader(key: string): boolean {
  return says(key, ...valueWords)
}

/** 'TW giao', 'HĐND tỉnh giao', 'giao năm 2024'; not 'giao thông'. */
function isAssigned(key: string): boolean {
  return /(?:^| )giao(?: năm .*)?$/.test(key)
}

export function isSubHeader(key: string): boolean {
  return (
    isAssigned(key) ||
    measureOf(key) !== null ||
    says(
      key,
      'trung ương',
      'hội đồng nhân dân',
      'thủ tướng chính phủ',
      'địa phương',
      'tuyệt đối',
      'tương đối',
      'kỳ',
      'lần',
    )
  )
}

const volumeKeys: ReadonlySet<string> = new Set(['lượng', 'số lượng', 'khối lượng', 'sản lượng'].map(wordKey))
const valueKeys: ReadonlySet<string> = new Set(['giá trị', 'trị giá', 'kim ngạch'].map(wordKey))

export function measureOf(key: string): Measure | null {
  return volumeKeys.has(key) ? 'volume' : valueKeys.has(key) ? 'value' : null
}

/** Whether a header speaks of a plan. */
export function saysPlan(key: string): boolean {
  return says(key, 'kế hoạch', 'dự toán', 'mục tiêu', 'nghị quyết', 'chỉ tiêu giao')
}

/** Whether a header adds up from the beginning of the year. */
export function saysCumulative(key: string): boolean {
  return says(key, 'luỹ kế', 'cộng dồn', 'từ đầu năm', 'đầu năm')
}

/** How firm a header says its figures are; null when it does not. */
export function saidStatus(key: string): ObservationStatus | null {
  if (says(key, 'ước', 'dự kiến', 'dự ước')) return 'estimate'
  if (says(key, 'sơ bộ')) return 'preliminary'
  return says(key, 'chính thức') ? 'final' : null
}
