import type { Catalogues } from '../ui/words.tsx'

const vi = {
  brand: 'Giao ban',
  skip: 'Đến phần nội dung',
  places: 'Các phần',
  language: 'Ngôn ngữ',
  toDark: 'Chuyển sang nền tối',
  toLight: 'Chuyển sang nền sáng',
  today: 'Ngày làm việc',
  demo: 'bản trình diễn',
  demoWhy: 'Đồng hồ của bản trình diễn được đặt ở ngày này; mọi hạn và kỳ đều tính theo đó.',
  offline: 'Mất kết nối mạng. Số liệu đang hiện là của lần tải gần nhất; trang sẽ tự tải lại khi có mạng.',
  loading: 'Đang tải…',
  notFoundTitle: 'Không có trang này',
  notFoundText: 'Địa chỉ có thể đã gõ sai hoặc trang đã chuyển đi. Hãy bắt đầu lại từ tháng mới nhất.',
  home: 'Về tháng mới nhất',
  deniedTitle: 'Không có quyền xem trang này',
  deniedText:
    'Trang này dành cho vai trò khác. Nếu công việc của bạn cần trang này, hãy nhờ quản trị của cơ quan giao vai trò.',
  brokenTitle: 'Trang gặp lỗi',
  brokenText:
    'Lỗi này là của phần mềm, không phải của bạn. Hãy tải lại trang; nếu vẫn lỗi, gửi dòng dưới đây cho quản trị.',
  unreachableTitle: 'Chưa kết nối được với máy chủ',
  unreachableText: 'Không có gì bị mất. Hãy kiểm tra mạng hoặc xem máy chủ đã chạy chưa, rồi thử lại.',
  retry: 'Thử lại',
  footer: 'Giao ban · phần mềm nguồn mở, giấy phép Apache-2.0',
} as const

const en: Record<keyof typeof vi, string> = {
  brand: 'Giao ban',
  skip: 'Skip to content',
  places: 'Sections',
  language: 'Language',
  toDark: 'Switch to dark background',
  toLight: 'Switch to light background',
  today: 'Working day',
  demo: 'demonstration',
  demoWhy: 'The clock of the demonstration is set to this day; every deadline and period counts from it.',
  offline: 'No network. The figures shown are those of the last load; the page reloads by itself once connected.',
  loading: 'Loading…',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page has moved. Start again from the latest month.',
  home: 'To the latest month',
  deniedTitle: 'You may not see this page',
  deniedText:
    'This page is for another role. If your work needs it, ask the administrator of your agency for the role.',
  brokenTitle: 'The page failed',
  brokenText:
    'The fault is in the software, not yours. Reload the page; if it persists, send the line below to the administrator.',
  unreachableTitle: 'The server cannot be reached',
  unreachableText: 'Nothing is lost. Check the network, or whether the server is running, then try again.',
  retry: 'Try again',
  footer: 'Giao ban · open-source software, Apache-2.0 licence',
}

/** Words of the frame around the pages. */
export const appWords: Catalogues<keyof typeof vi> = { vi, en }
