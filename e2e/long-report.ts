/** Names of no real commune: a beginning and an end. */
const beginnings = ['Ia', 'Chư', 'Đak', 'Kông', 'Bờ', 'Ya', 'Krông', 'Hra', 'Ayun', 'Tơ'] as const
const ends = ['Lâm', 'Sơn', 'Hà', 'Pết', 'Tung', 'Bang', 'Ktu', 'Nan', 'Mơ', 'Rong'] as const

const vi = (value: number, decimals = 0): string => {
  const [whole = '', part] = value.toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return part === undefined ? grouped : `${grouped},${part}`
}

/** Growth and share as they follow from the levels, so that only what is meant to be wrong is wrong. */
const change = (now: number, before: number): string => {
  const percent = (now / before - 1) * 100
  return `${percent < 0 ? 'giảm' : 'tăng'} ${vi(Math.abs(percent), 1)}% so với cùng kỳ (${vi(before)})`
}

/** What stands of one commune: about 3 kB with some fifty figures; in every tenth a percentage is wrong. */
const commune = (name: string, n: number): string => {
  const base = 1000 + n * 37
  const of = (factor: number): number => Math.round(base * factor)
  const done = 48 + (n % 9)
  const wrong = n % 10 === 0 ? 7 : 0
  const share = (((done / 66) * 100 + wrong) * 100) / 100
  const sector = (label: string, unit: string, factor: number): string =>
    `${label} xã ${name} đạt ${vi(of(factor))} ${unit}, bằng ${vi(45 + (n % 7), 1)}% kế hoạch năm, ${change(of(factor), of(factor * 0.93))} ${unit}.`
  return [
    `${n + 1}. Xã ${name}`,
    `Đảng ủy, UBND xã ${name} chỉ đạo các thôn, làng tập trung chăm sóc cây trồng, phòng chống cháy rừng, nạo vét kênh mương và sửa chữa đường giao thông nông thôn trước mùa mưa. Công tác tuyên truyền được thực hiện thường xuyên, người dân đồng thuận, an ninh chính trị và trật tự an toàn xã hội được giữ vững.`,
    sector('Diện tích gieo trồng vụ Đông Xuân', 'ha', 1.1),
    sector('Sản lượng lúa', 'tấn', 4.3),
    sector('Sản lượng cà phê nhân', 'tấn', 2.7),
    sector('Đàn bò', 'con', 3.1),
    sector('Đàn lợn', 'con', 5.2),
    sector('Sản lượng hồ tiêu', 'tấn', 0.7),
    sector('Sản lượng mủ cao su', 'tấn', 1.6),
    sector('Sản lượng gỗ khai thác', 'm3', 2.2),
    sector('Điện thương phẩm', 'kWh', 9.5),
    sector('Diện tích rừng trồng mới', 'ha', 0.4),
    `Thu ngân sách xã ${name} 6 tháng đầu năm ước ${vi(of(0.01), 1)} tỷ đồng, bằng ${vi(52 + (n % 5), 1)}% dự toán HĐND giao.`,
    `Trên địa bàn xã ${name} có ${of(0.02)} hợp tác xã, ${of(0.05)} hộ kinh doanh; trong 6 tháng thành lập mới ${4 + (n % 5)} hợp tác xã.`,
    `Các trường của xã ${name} có ${vi(of(0.9))} học sinh, ${vi(of(0.06))} giáo viên; tỷ lệ chuyên cần ${vi(95 + (n % 4), 1)}%.`,
    `Trạm y tế xã ${name} khám cho ${vi(of(1.9))} lượt người, tiêm chủng đầy đủ cho ${vi(of(0.11))} trẻ.`,
    `Công an xã ${name} khám phá ${done}/66 vụ việc, đạt ${vi(share, 2)}%; xảy ra ${3 + (n % 4)} vụ tai nạn giao thông, làm ${n % 3} người bị thương.`,
    `Xã ${name} tiếp nhận ${vi(of(1.4))} hồ sơ, giải quyết ${vi(of(1.3))} hồ sơ, trong đó trước hạn ${vi(of(1.1))} hồ sơ.`,
    `Việc chỉnh trang khu dân cư ở xã ${name} còn chậm do vướng giải phóng mặt bằng; các đơn vị đã được giao làm rõ nguyên nhân, đề xuất giải pháp và thời hạn hoàn thành. Trong thời gian tới xã tiếp tục rà soát các hộ khó khăn, vận động con em đến trường, giữ vệ sinh đường làng ngõ xóm.`,
    `Đến nay ${40 + (n % 9)} hộ của xã ${name} thoát nghèo; còn ${vi(of(0.12))} hộ nghèo, chiếm ${vi(12 + (n % 6) / 10, 1)}%.`,
    '',
  ].join('\n')
}

/** A report of six months on a hundred communes: a hundred pages, about 300 kB, some 5,000 figures, ten wrong percentages. */
export const longReport = (): string => {
  const names = beginnings.flatMap((beginning) => ends.map((end) => `${beginning} ${end}`))
  return `BÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm 2024\n\n${names.map(commune).join('\n')}`
}
