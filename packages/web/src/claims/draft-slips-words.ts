import type { Catalogues } from '../ui/words.tsx'

const vi = {
  title: 'Dự thảo báo cáo tháng này ({count})',
  lead: 'Đã đọc {numbers} số trong {name} và đối chiếu với số liệu {period}, ngay trong trình duyệt. Những chỗ không thể đúng:',
  leadAlone: 'Đã đọc {numbers} số trong {name}, ngay trong trình duyệt. Những chỗ không thể đúng:',
  none: 'Đã đọc {numbers} số trong {name}: không thấy chỗ nào không khớp.',
  jump: 'Dự thảo ({count})',
  jumpHint: 'Đến những chỗ không khớp trong dự thảo báo cáo tháng này',
  suggestion: 'có lẽ là {words}',
  toPlace: 'Mở dự thảo tại chỗ này',
  all: 'Mở cả dự thảo trong “Soát số liệu”',
} as const

const en: Readonly<Record<keyof typeof vi, string>> = {
  title: 'The draft report of this month ({count})',
  lead: '{numbers} figures of {name} were read and held against the figures of {period}, here in the browser. What cannot be true:',
  leadAlone: '{numbers} figures of {name} were read, here in the browser. What cannot be true:',
  none: '{numbers} figures of {name} were read: nothing disagrees.',
  jump: 'Draft ({count})',
  jumpHint: 'To what disagrees in the draft report of this month',
  suggestion: 'perhaps {words}',
  toPlace: 'Open the draft at this place',
  all: 'Open the whole draft in “Check a text”',
}

/** Words of the slips that stand on the month's page. */
export const draftSlipsWords: Catalogues<keyof typeof vi> = { vi, en }
