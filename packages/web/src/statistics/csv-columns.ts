import type { Words } from '@giaoban/core/statistics'

const of = (vi: string, en: string): Words => ({ vi, en })

/** Columns of the data directory's files as people read them, by their names in the files. */
export const csvColumns: Readonly<Record<string, Words>> = {
  indicator: of('chỉ tiêu', 'indicator'),
  area: of('địa bàn', 'area'),
  period: of('kỳ', 'period'),
  breakdown: of('phân tổ', 'breakdown'),
  sector: of('lĩnh vực', 'sector'),
  measure: of('phép so', 'measure'),
  value: of('giá trị', 'value'),
  missing: of('lý do thiếu', 'why missing'),
  status: of('tình trạng', 'status'),
  direction: of('chiều', 'direction'),
  judgement: of('đánh giá', 'judgement'),
  text: of('lời', 'text'),
  window_start: of('tính từ', 'counted from'),
  window_end: of('tính đến', 'counted to'),
  price_base: of('giá', 'price base'),
  agency: of('cơ quan', 'agency'),
  approx: of('mức gần đúng', 'approximation'),
  assigner: of('cấp giao', 'assigned by'),
  assigner_name: of('cơ quan giao', 'assigner'),
  kind: of('loại kế hoạch', 'kind of plan'),
  low: of('thấp nhất', 'lowest'),
  high: of('cao nhất', 'highest'),
  strict: of('không kể mức đó', 'strict'),
  basis: of('giao theo', 'basis'),
  document_number: of('số văn bản', 'document number'),
  document_date: of('ngày văn bản', 'document date'),
  valid_from: of('áp dụng từ', 'valid from'),
  known_from: of('biết từ', 'known from'),
  reason: of('lý do sửa', 'reason'),
  source_url: of('đường dẫn nguồn', 'source address'),
  source_date: of('ngày của nguồn', 'source date'),
  note: of('ghi chú', 'note'),
}
