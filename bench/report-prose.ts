// Prose of any size for benches: the passages over and over with other digits, so that no two paragraphs are the same.
import { passages } from '../tools/passages.ts'

/** What a monthly report says between its figures: a good half of it. Our own sentences. */
const narrative: readonly string[] = [
  'Ủy ban nhân dân tỉnh tiếp tục chỉ đạo các sở, ngành và địa phương bám sát nghị quyết của Tỉnh ủy, tập trung tháo gỡ khó khăn cho sản xuất, kinh doanh, đẩy nhanh tiến độ các công trình trọng điểm và chuẩn bị tốt cho mùa vụ mới.',
  'Thời tiết trong kỳ nhìn chung thuận lợi cho cây trồng sinh trưởng; người dân chủ động xuống giống đúng lịch, sâu bệnh chỉ xuất hiện rải rác và được phòng trừ kịp thời, không để lây lan trên diện rộng.',
  'Công tác giải phóng mặt bằng ở một số dự án còn chậm do vướng mắc về đơn giá đền bù và nguồn gốc đất; các chủ đầu tư đã được yêu cầu báo cáo rõ nguyên nhân, xác định trách nhiệm và cam kết thời hạn hoàn thành.',
  'Hoạt động văn hóa, thể thao diễn ra sôi nổi, chào mừng các ngày lễ lớn; công tác bảo tồn không gian văn hóa cồng chiêng, truyền dạy nghề dệt và chỉnh chiêng cho lớp trẻ ở các làng được duy trì thường xuyên.',
  'Tình hình an ninh chính trị ổn định; lực lượng chức năng tăng cường tuần tra trên các tuyến giao thông chính, vận động người dân giao nộp vũ khí tự chế và không tiếp tay cho tín dụng đen.',
  'Bên cạnh những kết quả đạt được vẫn còn những hạn chế: việc phối hợp giữa các cơ quan có lúc chưa chặt chẽ, một bộ phận cán bộ còn né tránh, giá vật tư đầu vào biến động khó lường và thị trường tiêu thụ nông sản chưa bền vững.',
]

/** Years, list numbers and separators stay, so that the text reads as reports do. */
const otherDigits = (text: string, round: number): string =>
  text.replace(/\d+/g, (digits, at: number) => {
    const isKept = digits.length === 4 || digits.startsWith('0')
    return isKept ? digits : String(1 + ((at * 7919 + round * 104_729) % (10 ** digits.length - 1)))
  })

/** Parts of the text in turn, of at least so many bytes (UTF-8) together. */
const filled = (bytes: number, partAt: (index: number) => string): string => {
  const parts: string[] = []
  for (let index = 0, size = 0; size < bytes; index++) {
    const part = partAt(index)
    parts.push(part)
    size += Buffer.byteLength(part) + 2
  }
  return parts.join('\n\n')
}

const passageAt = (index: number): string => {
  const round = Math.floor(index / passages.length)
  const passage = passages[index % passages.length] ?? ''
  return round === 0 ? passage : otherDigits(passage, round)
}

/** The passages alone: almost every sentence states figures. */
export const densePassages = (bytes: number): string => filled(bytes, passageAt)

/** A report: after each passage four paragraphs that state none. */
export const reportProse = (bytes: number): string =>
  filled(bytes, (index) => {
    const between = [0, 1, 2, 3].map((step) => narrative[(index + step) % narrative.length])
    return [passageAt(index), ...between].join('\n\n')
  })
