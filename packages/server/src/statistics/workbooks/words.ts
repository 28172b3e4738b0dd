import type { Lang } from '@giaoban/core/periods'
import type { NotTaken } from '@giaoban/core/statistics'

/** Why a figure of a kept line is not taken. */
export const notTakenWords: Readonly<Record<Lang, Readonly<Record<NotTaken, string>>>> = {
  vi: {
    unit: 'Đơn vị khác loại với đơn vị của chỉ tiêu',
    baseline: 'So với một kỳ mà chỉ tiêu không giữ',
    measure: 'Chỉ tiêu không nói được đại lượng này (ví dụ thay đổi của một tỷ lệ tính bằng điểm phần trăm)',
    area: 'Địa bàn chưa có vào kỳ này',
  },
  en: {
    unit: "Another kind of unit than the indicator's",
    baseline: 'Compared with a period that is not kept',
    measure: 'The indicator cannot say this (a rate changes in percentage points, for example)',
    area: 'The area did not stand in this period',
  },
}
