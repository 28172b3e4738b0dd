/**
 * The rows of the January 2024 annex as an officer would lay them out. Every number is published (observations.csv, targets.csv,
 * stated.csv); a cell without one is a level or plan that was never published. `share` and `growth` are percentages that the
 * source prints and whose parts are not all known, hence typed; where level and plan are both known the sheet computes.
 */
export interface AnnexRow {
  readonly stt: string
  readonly name: string
  readonly unit?: string
  readonly samePeriod?: number
  readonly central?: number
  readonly council?: number
  readonly month?: number
  readonly centralShare?: number
  readonly councilShare?: number
  readonly growth?: number
  readonly note?: string
  readonly level: 'section' | 'item' | 'part' | 'heading'
  readonly decimals?: number
}

const section = (stt: string, name: string): AnnexRow => ({ stt, name, level: 'section' })

export const annexRows: readonly AnnexRow[] = [
  section('I', 'CÔNG NGHIỆP – THƯƠNG MẠI'),
  {
    stt: '1',
    name: 'Tổng giá trị sản xuất công nghiệp (giá so sánh 2010)',
    unit: 'Tỷ đồng',
    month: 3123.9,
    growth: 48.8,
    note: 'Đạt 8,9% KH năm (chưa ghi cấp giao)',
    level: 'item',
    decimals: 1,
  },
  {
    stt: '2',
    name: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
    unit: 'Tỷ đồng',
    samePeriod: 10000,
    council: 123000,
    month: 14800,
    growth: 24.26,
    level: 'item',
  },
  {
    stt: '3',
    name: 'Kim ngạch xuất khẩu',
    unit: 'Triệu USD',
    council: 750,
    month: 85,
    growth: 21.43,
    level: 'item',
  },
  { stt: '', name: 'Trong đó:', level: 'heading' },
  { stt: '-', name: 'Cà phê (lượng)', unit: 'Tấn', note: 'Tăng so cùng kỳ', level: 'part' },
  { stt: '-', name: 'Cà phê (giá trị)', unit: 'Triệu USD', note: 'Tăng so cùng kỳ', level: 'part' },
  { stt: '-', name: 'Cao su (lượng)', unit: 'Tấn', note: 'Tăng so cùng kỳ', level: 'part' },
  { stt: '-', name: 'Cao su (giá trị)', unit: 'Triệu USD', note: 'Tăng so cùng kỳ', level: 'part' },
  { stt: '4', name: 'Kim ngạch nhập khẩu', unit: 'Triệu USD', council: 115, level: 'item' },
  section('II', 'NGÂN SÁCH – ĐẦU TƯ'),
  {
    stt: '1',
    name: 'Tổng thu cân đối ngân sách trên địa bàn',
    unit: 'Tỷ đồng',
    council: 5815,
    month: 1035.5,
    centralShare: 18.4,
    growth: 28.7,
    level: 'item',
    decimals: 1,
  },
  {
    stt: '2',
    name: 'Tổng vốn đầu tư thực hiện toàn xã hội',
    unit: 'Tỷ đồng',
    council: 46000,
    note: 'Báo cáo theo quý',
    level: 'item',
  },
  section('III', 'DOANH NGHIỆP'),
  {
    stt: '1',
    name: 'Số doanh nghiệp thành lập mới',
    unit: 'Doanh nghiệp',
    month: 100,
    note: 'Gấp 2 lần cùng kỳ; đạt 9,52% KH năm (chưa ghi cấp giao)',
    level: 'item',
  },
  { stt: '2', name: 'Số đơn vị trực thuộc thành lập mới', unit: 'Đơn vị', month: 30, level: 'item' },
  { stt: '3', name: 'Vốn đăng ký của doanh nghiệp thành lập mới', unit: 'Tỷ đồng', month: 950, level: 'item' },
  section('IV', 'NÔNG – LÂM NGHIỆP, NÔNG THÔN MỚI'),
  { stt: '1', name: 'Số vụ vi phạm Luật Lâm nghiệp', unit: 'Vụ', note: 'Tăng 18 vụ so cùng kỳ', level: 'item' },
  { stt: '2', name: 'Số xã đạt chuẩn nông thôn mới trong năm', unit: 'Xã', council: 7, level: 'item' },
  section('V', 'VĂN HÓA – XÃ HỘI'),
  { stt: '1', name: 'Số lao động được tạo việc làm', unit: 'Người', council: 26800, level: 'item' },
  {
    stt: '2',
    name: 'Tỷ lệ hộ nghèo đa chiều',
    unit: '%',
    council: 6.11,
    note: 'Đánh giá cuối năm',
    level: 'item',
    decimals: 2,
  },
  { stt: '3', name: 'Tỷ lệ lao động qua đào tạo', unit: '%', council: 63, note: 'Đánh giá cuối năm', level: 'item' },
  section('VI', 'AN TOÀN – TRẬT TỰ'),
  { stt: '1', name: 'Tai nạn giao thông', note: 'Tăng cả 3 tiêu chí', level: 'item' },
  { stt: '-', name: 'Số vụ tai nạn giao thông', unit: 'Vụ', note: 'Tăng so cùng kỳ', level: 'part' },
  { stt: '-', name: 'Số người chết do tai nạn giao thông', unit: 'Người', note: 'Tăng so cùng kỳ', level: 'part' },
  { stt: '-', name: 'Số người bị thương do tai nạn giao thông', unit: 'Người', note: 'Tăng so cùng kỳ', level: 'part' },
]

/** Lines under the table. */
export const annexNotes: readonly string[] = [
  'Ghi chú:',
  '- Ô để trống: chưa có số liệu hoặc kế hoạch công bố.',
  '- Số liệu tháng 01/2024 là số ước tính; giá trị sản xuất công nghiệp tính theo giá so sánh năm 2010.',
  '- Cột 6, 7: tỷ lệ luỹ kế so với kế hoạch; ô không có kế hoạch thì ghi theo báo cáo.',
]

/** The last sheet: what the file is and where its figures come from. */
export const annexSources: readonly (readonly [string, string])[] = [
  ['Tệp này', 'Phụ lục minh họa do dự án Giaoban dựng; không phải văn bản của UBND tỉnh Gia Lai.'],
  ['Số tháng 01/2024', 'https://baogialai.com.vn/gia-lai-trien-khai-nhiem-vu-cong-tac-thang-2-post264706.html'],
  ['Bán lẻ tháng 01/2023', 'https://baogialai.com.vn/gia-lai-chi-so-gia-tieu-dung-thang-1-tang-464-post229825.html'],
  [
    'Kế hoạch năm 2024',
    'https://www.qdnd.vn/kinh-te/tin-tuc/gia-lai-phan-dau-dat-muc-tieu-grdp-nam-2024-la-8-6-755813',
  ],
]
