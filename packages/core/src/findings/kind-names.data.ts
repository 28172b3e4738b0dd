import type { Lang } from '../periods/index.ts'
import type { FindingCode, Severity } from './finding.ts'
import type { RefusalCode } from './refusal-registry.ts'

type Name = Readonly<Record<Lang, string>>

/** What a finding's severity is called where people read it. */
export const severityNames: Readonly<Record<Severity, Name>> = {
  error: { vi: 'Mâu thuẫn', en: 'Contradiction' },
  warning: { vi: 'Cần xem', en: 'To look at' },
  info: { vi: 'Lưu ý', en: 'Note' },
}

/** What each kind of finding is called in a list or a filter, beside its code. */
export const findingNames: Readonly<Record<FindingCode, Name>> = {
  'period/impossible-base': { vi: 'kỳ so sánh không thể có', en: 'impossible base period' },
  'period/base-mismatch': { vi: 'cùng kỳ nhưng khác năm', en: 'another base year' },
  'period/other': { vi: 'kỳ khác với văn bản', en: 'another period than the text' },
  'ratio/plan-contradiction': { vi: 'tỷ lệ không khớp kế hoạch', en: 'ratio against the plan' },
  'ratio/referent': { vi: 'tỷ lệ tính trên số khác', en: 'ratio of another figure' },
  'growth/base-contradiction': { vi: 'mức tăng không khớp kỳ gốc', en: 'growth against the base' },
  'growth/direction': { vi: 'chữ và số ngược chiều', en: 'word against number' },
  'fraction/percent': { vi: 'sai tỷ lệ của phép chia', en: 'wrong percentage' },
  'sum/parts': { vi: 'tổng không bằng các phần', en: 'parts against total' },
  'repeat/disagree': { vi: 'cùng một số viết khác nhau', en: 'figure told in two ways' },
  'level/magnitude': { vi: 'sai bậc số', en: 'order of magnitude' },
  'series/ytd': { vi: 'luỹ kế không khớp các tháng', en: 'year to date against months' },
  'series/outlier': { vi: 'số khác thường trong chuỗi', en: 'out of line with the series' },
  'series/break': { vi: 'chuỗi số liệu đứt đoạn', en: 'break in a series' },
  'points/percent': { vi: 'lẫn % với điểm %', en: 'percent or points' },
  'summary/quantifier': { vi: 'lời tóm tắt không khớp số', en: 'summary against figures' },
  'smallBase/percent': { vi: 'tỷ lệ % trên nền nhỏ', en: 'percentage of a small base' },
  'number/format': { vi: 'cách viết số', en: 'way of writing a number' },
  'date/impossible': { vi: 'ngày tháng không có thật', en: 'impossible date' },
  'text/stale': { vi: 'chữ cũ còn sót', en: 'stale text' },
  'text/encoding': { vi: 'phông chữ cũ', en: 'old encoding' },
  'data/differs': { vi: 'khác số liệu đã lưu', en: 'differs from the data' },
  'sources/disagree': { vi: 'các nguồn nói khác nhau', en: 'sources disagree' },
  'window/differs': { vi: 'khác khoảng số liệu', en: 'another window' },
  'tet/shift': { vi: 'Tết rơi vào tháng khác', en: 'Tết in another month' },
  'annex/unknown-indicator': { vi: 'chỉ tiêu chưa biết', en: 'unknown indicator' },
  'annex/unknown-unit': { vi: 'đơn vị tính chưa biết', en: 'unknown unit' },
  'annex/duplicate-row': { vi: 'dòng lặp lại', en: 'repeated row' },
  'annex/bad-cell': { vi: 'ô không đọc được', en: 'unreadable cell' },
  'annex/no-cached-value': { vi: 'công thức chưa có kết quả', en: 'formula without result' },
  'annex/number-as-text': { vi: 'số viết thành chữ', en: 'number as text' },
  'annex/date-as-number': { vi: 'ngày hiện thành số', en: 'date as number' },
  'annex/duplicate-values': { vi: 'hai số cho một chỉ tiêu', en: 'two figures of one indicator' },
  'annex/unit-assumed': { vi: 'đơn vị tính được suy ra', en: 'assumed unit' },
  'annex/unclear-column': { vi: 'cột chưa rõ nghĩa', en: 'unclear column' },
  'annex/hidden-sheet': { vi: 'trang tính bị ẩn', en: 'hidden sheet' },
  'annex/other-period-sheet': { vi: 'trang tính của kỳ khác', en: 'sheet of another period' },
  'table/no-header': { vi: 'số không có tên cột', en: 'figure under no header' },
  'table/no-name': { vi: 'số không có tên dòng', en: 'figure in a row without a name' },
  'table/no-period': { vi: 'số không rõ kỳ', en: 'figure without a period' },
  'table/no-base': { vi: 'số so sánh không rõ gốc', en: 'comparison without a base' },
  'table/no-unit': { vi: 'số không có đơn vị', en: 'figure without a unit' },
}

type Subject<Code> = Code extends `${infer Before}/${string}` ? Before : Code

/** What the refusals are about: the part of a code before its slash. */
const refusalSubjects: Readonly<Record<Subject<RefusalCode>, Name>> = {
  period: { vi: 'kỳ', en: 'period' },
  date: { vi: 'ngày', en: 'date' },
  instant: { vi: 'thời điểm', en: 'instant' },
  calendar: { vi: 'lịch', en: 'calendar' },
  number: { vi: 'con số', en: 'number' },
  area: { vi: 'địa bàn', en: 'area' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  annex: { vi: 'phụ lục', en: 'annex' },
  file: { vi: 'tệp', en: 'file' },
  data: { vi: 'dữ liệu', en: 'data' },
  cli: { vi: 'lệnh', en: 'command' },
  access: { vi: 'quyền truy cập', en: 'access' },
  'sign-in': { vi: 'đăng nhập', en: 'signing in' },
  config: { vi: 'cấu hình', en: 'configuration' },
  agency: { vi: 'cơ quan', en: 'agency' },
  person: { vi: 'người dùng', en: 'person' },
  appointment: { vi: 'chức vụ', en: 'appointment' },
  delegation: { vi: 'uỷ quyền', en: 'delegation' },
  people: { vi: 'bảng tính nhân sự', en: 'workbook of people' },
  workbook: { vi: 'tệp Excel', en: 'workbook' },
  line: { vi: 'dòng của bảng', en: 'line of a table' },
  section: { vi: 'mục của danh mục', en: 'section' },
  db: { vi: 'cơ sở dữ liệu', en: 'database' },
  request: { vi: 'yêu cầu', en: 'request' },
  server: { vi: 'máy chủ', en: 'server' },
  tenant: { vi: 'tỉnh', en: 'province' },
  report: { vi: 'báo cáo', en: 'report' },
  edition: { vi: 'bản phát hành', en: 'edition' },
  'not-found': { vi: 'không có', en: 'not found' },
}

/** What a refusal is about, in two or three words. */
export function refusalSubject(code: RefusalCode): Name {
  return refusalSubjects[code.split('/')[0] as Subject<RefusalCode>]
}
