/**
 * The draft report's words: our own sentences around the article's figures, with the slips of the article left in on purpose:
 * forest cases compared with 2024, 9,52% placed beside the capital, 24,26% that does not fit last January's 10.000 tỷ đồng,
 * and a summary in 'hầu hết'.
 */
export type DraftBlock =
  | { readonly kind: 'part' | 'head' | 'text' | 'item'; readonly text: string }
  | { readonly kind: 'table' }

const part = (text: string): DraftBlock => ({ kind: 'part', text })
const head = (text: string): DraftBlock => ({ kind: 'head', text })
const text = (words: string): DraftBlock => ({ kind: 'text', text: words })
const item = (words: string): DraftBlock => ({ kind: 'item', text: words })

export const draftBlocks: readonly DraftBlock[] = [
  text(
    'Thực hiện nghị quyết của HĐND tỉnh về nhiệm vụ phát triển kinh tế - xã hội năm 2024, UBND tỉnh báo cáo kết quả công tác tháng 01 và nhiệm vụ trọng tâm của tháng 02 năm 2024 như sau:',
  ),
  part('I. TÌNH HÌNH KINH TẾ - XÃ HỘI THÁNG 01'),
  text(
    'Ngay từ đầu năm, các cấp, các ngành đã bắt tay vào thực hiện nhiệm vụ được giao. Hầu hết các chỉ tiêu kế hoạch chủ yếu của tháng bằng hoặc cao hơn cùng kỳ năm 2023.',
  ),
  head('1. Công nghiệp, thương mại'),
  text(
    'Tổng giá trị sản xuất công nghiệp (giá so sánh 2010) trong tháng ước 3.123,9 tỷ đồng, bằng 8,9% kế hoạch năm, so với cùng kỳ năm 2023 tăng 48,8%.',
  ),
  text(
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ước 14.800 tỷ đồng, bằng 12% kế hoạch năm, tăng 24,26% so với tháng 01 năm 2023.',
  ),
  text(
    'Kim ngạch xuất khẩu ước 85 triệu USD, bằng 11,33% kế hoạch năm, so với cùng kỳ tăng 21,43%; hai mặt hàng chủ lực là cà phê và cao su đều tăng, cả lượng lẫn giá trị.',
  ),
  head('2. Ngân sách, doanh nghiệp'),
  text(
    'Tổng thu cân đối ngân sách trên địa bàn trong tháng được 1.035,5 tỷ đồng, bằng 18,4% dự toán Trung ương giao và 17,8% dự toán HĐND tỉnh giao, tăng 28,7% so với cùng kỳ năm trước.',
  ),
  text(
    'Toàn tỉnh có thêm 100 doanh nghiệp và 30 đơn vị trực thuộc đăng ký thành lập; tổng vốn đăng ký 950 tỷ đồng, đạt 9,52% kế hoạch, gấp 2 lần cùng kỳ năm trước.',
  ),
  head('3. Văn hóa - xã hội, quốc phòng - an ninh'),
  text(
    'Các hoạt động văn hóa - xã hội được duy trì. Chế độ, chính sách đến tay người thụ hưởng đủ và đúng hạn. An ninh chính trị, an ninh biên giới, trật tự an toàn xã hội ổn định.',
  ),
  text('Kết quả một số chỉ tiêu chủ yếu nêu tại Bảng 1, chi tiết tại Phụ lục kèm theo.'),
  { kind: 'table' },
  part('II. TỒN TẠI, HẠN CHẾ'),
  item('- Nguy cơ dịch bệnh trên cây trồng, vật nuôi chưa được loại trừ.'),
  item('- Vi phạm Luật Lâm nghiệp còn nhiều, tăng 18 vụ so với cùng kỳ năm 2024.'),
  item('- Tai nạn giao thông tăng ở cả 3 tiêu chí: số vụ, số người chết và số người bị thương.'),
  item('- Tội phạm về trật tự xã hội và tội phạm ma túy diễn biến phức tạp.'),
  part('III. NHIỆM VỤ TRỌNG TÂM THÁNG 02'),
  item(
    '1. Các sở, ban, ngành làm rõ nguyên nhân từng tồn tại, nhất là những việc đã được chỉ ra từ năm 2023 mà chưa xử lý dứt điểm, đề xuất giải pháp và thời hạn hoàn thành.',
  ),
  item(
    '2. Thực hiện kế hoạch phục vụ Tết Nguyên đán Giáp Thìn: chăm lo cho người nghèo và gia đình chính sách; vận tải hành khách, hàng hóa; an toàn giao thông, an toàn thực phẩm; trực khám, chữa bệnh.',
  ),
  item(
    '3. Lực lượng kiểm lâm phối hợp với địa phương kiểm tra các khu vực thường xảy ra phá rừng; công an tăng cường tuần tra, xử lý vi phạm trật tự an toàn giao thông.',
  ),
  text('Trên đây là báo cáo tình hình tháng 01 và nhiệm vụ trọng tâm tháng 02 năm 2024./.'),
]

export const draftTable: {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
} = {
  caption: 'Bảng 1. Một số chỉ tiêu chủ yếu tháng 01 năm 2024',
  head: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Ước tháng 01/2024', 'So kế hoạch năm (%)', 'Tăng so cùng kỳ (%)'],
  rows: [
    ['1', 'Tổng giá trị sản xuất công nghiệp (giá so sánh 2010)', 'Tỷ đồng', '3.123,9', '8,9', '48,8'],
    ['2', 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'Tỷ đồng', '14.800', '12', '24,26'],
    ['3', 'Kim ngạch xuất khẩu', 'Triệu USD', '85', '11,33', '21,43'],
    ['4', 'Tổng thu cân đối ngân sách trên địa bàn (so dự toán HĐND tỉnh giao)', 'Tỷ đồng', '1.035,5', '17,8', '28,7'],
  ],
}

export const draftRecipients: readonly string[] = [
  '- Thường trực Tỉnh ủy;',
  '- Thường trực HĐND tỉnh;',
  '- Chủ tịch, các PCT UBND tỉnh;',
  '- Ủy ban MTTQ Việt Nam tỉnh;',
  '- Các sở, ban, ngành thuộc tỉnh;',
  '- Lưu: VT, TH.',
]
