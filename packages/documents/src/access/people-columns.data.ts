/** A column of a sheet of agencies or people. */
export interface PeopleColumn {
  readonly key: string
  readonly heading: string
  /** Other headings that are understood, beside the heading itself. */
  readonly aliases: readonly string[]
  readonly required: boolean
  readonly width: number
  readonly kind: 'text' | 'date' | 'list'
  /** Words to choose from, for a list. */
  readonly choices?: readonly string[]
  /** Words of which a cell holds one or more; they stand among the lists to be looked up. */
  readonly listed?: readonly string[]
  readonly example: string
  /** What Excel shows beside the cell. */
  readonly hint: string
}

export interface PeopleSheet {
  readonly key: 'agencies' | 'people'
  readonly name: string
  readonly columns: readonly PeopleColumn[]
}

/** Words of the lists, by the codes that the system keeps. */
export const kindWords = {
  committee: 'UBND tỉnh',
  office: 'Văn phòng',
  department: 'Sở, ban',
  sector: 'Cơ quan ngành dọc',
  statistics: 'Thống kê',
  commune: 'UBND xã, phường',
  council: 'Hội đồng nhân dân',
  front: 'Mặt trận Tổ quốc',
  organisation: 'Đoàn thể',
  press: 'Báo chí',
} as const
export const positionWords = { head: 'Người đứng đầu', deputy: 'Cấp phó', officer: 'Chuyên viên' } as const
/** The very words by which the screens call the roles. */
export const roleWords = {
  reporter: 'Chuyên viên báo cáo',
  approver: 'Lãnh đạo duyệt',
  synthesiser: 'Tổng hợp',
  secretariat: 'Thư ký',
  chair: 'Chủ trì',
  observer: 'Theo dõi',
  administrator: 'Quản trị',
} as const
/** Words that workbooks of earlier versions printed; they are still understood. */
export const roleShortWords: Readonly<Partial<Record<keyof typeof roleWords, string>>> = {
  reporter: 'báo cáo',
  approver: 'duyệt',
}
export const stateWords = { active: 'Đang dùng', rested: 'Đã ngừng' } as const

/** A row whose name begins so is the template's example: it is passed over. */
export const exampleMark = '(ví dụ)'

type Given = Partial<Omit<PeopleColumn, 'key' | 'heading' | 'example'>>
const column = (key: string, heading: string, example: string, given: Given = {}): PeopleColumn => ({
  key,
  heading,
  example,
  aliases: [],
  required: false,
  width: 18,
  kind: 'text',
  hint: '',
  ...given,
})

const dateHint = 'Ngày, ví dụ 01/02/2024'

/** The two sheets of the workbook, their columns in order. */
export const peopleSheets: readonly PeopleSheet[] = [
  {
    key: 'agencies',
    name: 'Cơ quan',
    columns: [
      column('code', 'Mã định danh', 'H21.SVD', {
        aliases: ['Mã', 'Mã cơ quan', 'Mã đơn vị', 'Code'],
        required: true,
        hint: 'Chữ in hoa không dấu, chữ số, dấu chấm; tối đa 35 ký tự (QĐ 20/2020/QĐ-TTg)',
      }),
      column('nameVi', 'Tên cơ quan', `${exampleMark} Sở Ví dụ`, {
        aliases: ['Tên', 'Tên đơn vị', 'Cơ quan', 'Đơn vị', 'Name'],
        required: true,
        width: 44,
      }),
      column('nameEn', 'Tên tiếng Anh', 'Department of Examples', { aliases: ['English name'], width: 40 }),
      column('kind', 'Loại', kindWords.department, {
        aliases: ['Loại cơ quan', 'Kind'],
        required: true,
        kind: 'list',
        choices: Object.values(kindWords),
        hint: 'Chọn một loại trong danh sách',
      }),
      column('parent', 'Mã cơ quan cấp trên', 'H21', { aliases: ['Trực thuộc', 'Mã cấp trên', 'Parent'] }),
      column('order', 'Thứ tự', '30', { aliases: ['STT trong cấp', 'Order'], width: 9 }),
      column('validFrom', 'Hoạt động từ', '01/01/2024', { aliases: ['Từ ngày', 'From'], kind: 'date', hint: dateHint }),
      column('validTo', 'Thôi hoạt động từ', '', { aliases: ['Đến ngày', 'To'], kind: 'date', hint: dateHint }),
      column('successor', 'Mã cơ quan kế thừa', '', { aliases: ['Kế thừa', 'Successor'] }),
      column('area', 'Địa bàn', '', {
        aliases: ['Mã địa bàn', 'Area'],
        hint: 'Mã phiên bản địa bàn, của UBND xã, phường',
      }),
    ],
  },
  {
    key: 'people',
    name: 'Người dùng',
    columns: [
      column('name', 'Họ và tên', `${exampleMark} Nguyễn Văn A`, {
        aliases: ['Họ tên', 'Tên', 'Name'],
        required: true,
        width: 28,
      }),
      column('email', 'Thư điện tử', 'a.nguyen@tinh.example', {
        aliases: ['Email', 'E-mail', 'Thư công vụ'],
        required: true,
        width: 32,
        hint: 'Thư mời đặt mật khẩu gửi đến địa chỉ này',
      }),
      column('phone', 'Điện thoại', '0269 3824 000', { aliases: ['Số điện thoại', 'ĐT', 'Phone'] }),
      column('state', 'Trạng thái', stateWords.active, {
        aliases: ['State'],
        kind: 'list',
        choices: Object.values(stateWords),
        width: 12,
      }),
      column('agency', 'Mã cơ quan', 'H21.SCT', { aliases: ['Cơ quan', 'Đơn vị', 'Agency'] }),
      column('position', 'Chức vụ', positionWords.officer, {
        aliases: ['Position'],
        kind: 'list',
        choices: Object.values(positionWords),
      }),
      column('title', 'Chức danh', 'Chuyên viên Phòng Tổng hợp', { aliases: ['Title'], width: 34 }),
      column('roles', 'Vai trò', roleWords.reporter, {
        aliases: ['Roles'],
        width: 30,
        listed: Object.values(roleWords),
        hint: `Một hay nhiều, cách nhau bằng dấu phẩy: ${Object.values(roleWords).join(', ')}`,
      }),
      column('validFrom', 'Từ ngày', '01/02/2024', { aliases: ['From'], kind: 'date', hint: dateHint }),
      column('validTo', 'Đến trước ngày', '', { aliases: ['Đến ngày', 'To'], kind: 'date', hint: dateHint }),
    ],
  },
]
