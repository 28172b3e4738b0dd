import type { Lang } from '@giaoban/core/periods'

/** What the terminal says while a server starts or a file is imported. */
interface ServerWords {
  readonly create: string
  readonly open: string
  readonly migrate: string
  readonly dataset: string
  readonly annex: (name: string) => string
  readonly ready: (address: string) => string
  readonly noWeb: string
  readonly stopping: string
  readonly counts: (
    name: string,
    counts: Readonly<Record<'observations' | 'targets' | 'stated' | 'assessments', number>>,
  ) => string
  readonly unchanged: (name: string) => string
  readonly notStored: (name: string) => string
}

export const serverWords: Readonly<Record<Lang, ServerWords>> = {
  vi: {
    create: 'Tạo cơ sở dữ liệu (chỉ lần đầu, mất vài giây)',
    open: 'Mở cơ sở dữ liệu',
    migrate: 'Cập nhật cấu trúc dữ liệu',
    dataset: 'Nạp số liệu của tỉnh',
    annex: (name) => `Nạp phụ lục ${name}`,
    ready: (address) => `Giaoban đang chạy tại ${address} (dừng: Ctrl-C)`,
    noWeb: 'Chưa có giao diện web (chạy npm start để dựng); chỉ phục vụ API.',
    stopping: 'Đang dừng …',
    counts: (name, { observations, targets, stated, assessments }) =>
      `${name}: thêm ${observations} số liệu, ${targets} kế hoạch, ${stated} tỷ lệ theo nguồn, ${assessments} đánh giá`,
    unchanged: (name) => `${name}: không có gì mới`,
    notStored: (name) => `${name}: chưa nhập gì. Hãy sửa các lỗi nêu trên rồi nhập lại.`,
  },
  en: {
    create: 'Creating the database (first time only, takes seconds)',
    open: 'Opening the database',
    migrate: 'Bringing the schema up to date',
    dataset: "Loading the province's figures",
    annex: (name) => `Loading annex ${name}`,
    ready: (address) => `Giaoban runs at ${address} (stop: Ctrl-C)`,
    noWeb: 'The web application is not built (npm start builds it); serving the API only.',
    stopping: 'Stopping …',
    counts: (name, { observations, targets, stated, assessments }) =>
      `${name}: added ${observations} figures, ${targets} plans, ${stated} stated ratios, ${assessments} assessments`,
    unchanged: (name) => `${name}: nothing new`,
    notStored: (name) => `${name}: nothing was imported. Mend the errors above and import it again.`,
  },
}
