import type { OptionSpec } from './command.ts'

/** Options that several commands take, said once. */
export const options: Readonly<Record<'json' | 'data' | 'area' | 'period' | 'asOf' | 'out', OptionSpec>> = {
  json: { type: 'boolean', about: { vi: 'xuất JSON', en: 'print JSON' } },
  data: { type: 'string', about: { vi: 'thư mục số liệu của tỉnh', en: "the province's data directory" } },
  area: { type: 'string', about: { vi: 'địa bàn, ví dụ gia-lai', en: 'area, e.g. gia-lai' } },
  period: { type: 'string', about: { vi: 'kỳ, ví dụ 2024-M01', en: 'period, e.g. 2024-M01' } },
  asOf: { type: 'string', about: { vi: 'số liệu biết đến lúc này', en: 'figures as known at this instant' } },
  out: { type: 'string', short: 'o', about: { vi: 'thư mục ghi kết quả', en: 'directory to write to' } },
}

/** The same option, but refused when absent. */
export const required = (spec: OptionSpec): OptionSpec => ({ ...spec, required: true })
