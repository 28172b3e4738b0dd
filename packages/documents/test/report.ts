import type { Document, Table } from '@giaoban/core/layout'

const table: Table = {
  kind: 'table',
  caption: 'Một số chỉ tiêu chủ yếu',
  unitNote: 'ĐVT: tỷ đồng',
  widths: [1, 6, 2, 2, 2],
  header: [
    [
      { text: 'TT', rowSpan: 2 },
      { text: 'Chỉ tiêu', rowSpan: 2 },
      { text: 'Tháng 01', rowSpan: 2 },
      { text: 'So sánh (%)', colSpan: 2 },
    ],
    [{ text: 'Kế hoạch' }, { text: 'Cùng kỳ' }],
  ],
  rows: [
    [
      { text: 'I', align: 'center' },
      { text: 'Kinh tế', bold: true, colSpan: 4 },
    ],
    [
      { text: '1', align: 'center' },
      { text: 'Tổng thu ngân sách', indent: 1 },
      { text: '1.035,5', value: '1035.5', decimals: 1 },
      { text: '17,8', value: '17.807394668960', decimals: 1, formula: '{3}/5815*100' },
      { text: '28,7', value: '28.7', decimals: 1 },
    ],
  ],
}

/** A short report with everything that the document model knows. */
export const report: Document = {
  lang: 'vi',
  title: 'Báo cáo tháng 01 năm 2024',
  frame: {
    parentBody: 'ỦY BAN NHÂN DÂN',
    issuer: 'TỈNH GIA LAI',
    number: 'Số: 01/BC-UBND',
    placeDate: 'Gia Lai, ngày 03 tháng 02 năm 2024',
    typeName: 'BÁO CÁO',
    subject: 'Tình hình kinh tế - xã hội tháng 01 năm 2024',
    signature: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Nguyễn Văn A' },
    recipients: ['Thường trực HĐND tỉnh', 'Lưu: VT, TH'],
  },
  blocks: [
    { kind: 'heading', level: 1, text: 'I. KẾT QUẢ' },
    { kind: 'heading', level: 2, text: '1. Ngân sách' },
    {
      kind: 'paragraph',
      runs: [{ text: 'Tổng thu ước đạt ' }, { text: '1.035,5', bold: true }, { text: ' tỷ đồng & tăng <28,7%>.' }],
    },
    { kind: 'heading', level: 3, text: 'a) Xuất khẩu' },
    { kind: 'paragraph', style: 'listItem', runs: [{ text: 'Cà phê tăng cả về lượng và giá trị.', italic: true }] },
    { kind: 'paragraph', style: 'listItem', runs: [{ text: '+ Cao su tăng.' }] },
    table,
    { kind: 'paragraph', style: 'note', runs: [{ text: 'Ghi chú: số ước.' }] },
  ],
}

/** A table too wide for an upright page. */
export const wideTable: Table = {
  kind: 'table',
  caption: 'PHỤ LỤC',
  widths: Array.from({ length: 12 }, () => 1),
  header: [Array.from({ length: 12 }, (_, i) => ({ text: `Cột ${i + 1}` }))],
  rows: [Array.from({ length: 12 }, (_, i) => ({ text: String(i), value: String(i) }))],
}
