import { type PlacedFigure, readStatisticalWorkbook } from '@giaoban/core/statistics'
import { describe, expect, test } from 'vitest'
import { sheetOf, type Written, workbookOf } from '../../test/sheet-model.ts'

interface Layout {
  readonly sentence: string
  readonly rows: readonly (readonly Written[])[]
  /** The first figure of each column. */
  readonly lines: readonly string[]
  readonly merges?: Parameters<typeof sheetOf>[2]
}

const merge = (top: number, left: number, bottom: number, right: number): NonNullable<Layout['merges']>[number] => ({
  top,
  left,
  bottom,
  right,
})

/** `C5 Trung ương > Bộ Y tế [Trị giá] 2024-M02 level Tỷ đồng estimate`. */
function line({ cell, indicator, period, measure, baseline, unit, status }: PlacedFigure): string {
  const qualifiers = indicator.qualifiers.length > 0 ? `[${indicator.qualifiers.join(', ')}]` : ''
  const base = baseline ? `${baseline.kind} ${baseline.period}` : ''
  const path = indicator.path.join(' > ')
  return [cell, path, qualifiers, period, measure, base, unit.text, status ?? '']
    .filter((part) => part !== '')
    .join(' ')
}

/** Made in the manner of tables of statistics offices, quarterly and yearly ones among them; the figures are invented. */
const layouts: readonly Layout[] = [
  {
    sentence: 'levels and shares of a quarter, units in the last line of the header',
    rows: [
      ['1. Tổng sản phẩm trong nước theo giá hiện hành quý I các năm 2015-2017'],
      [null, null, 'Thực hiện', 'Ước tính', 'Cơ cấu (%)', null],
      [null, null, 'quý I', 'quý I', 'Quý I', 'Quý I'],
      [null, null, 'năm 2016', 'năm 2017', 'năm 2016', 'năm 2017'],
      [null, null, '(Tỷ đồng)', '(Tỷ đồng)'],
      ['TỔNG SỐ', null, 800000.5, 900000, 100, 100],
      [null, 'Nông, lâm nghiệp và thủy sản', 80000, 90000, 10, 10],
    ],
    lines: [
      'C6 TỔNG SỐ 2016-Q1 level Tỷ đồng final',
      'D6 TỔNG SỐ 2017-Q1 level Tỷ đồng estimate',
      'E6 TỔNG SỐ 2016-Q1 share %',
      'F6 TỔNG SỐ 2017-Q1 share %',
    ],
    merges: [merge(2, 5, 2, 6)],
  },
  {
    sentence: 'a comparison of nine months over columns of its quarters: each column is of its own',
    rows: [
      ['2. Tốc độ tăng tổng sản phẩm trong nước (Theo giá so sánh năm 2010)'],
      [
        null,
        '9 tháng năm 2017 so với cùng kỳ năm trước (%)',
        null,
        null,
        'Đóng góp của các khu vực vào tăng trưởng 9 tháng năm 2017 (Điểm phần trăm)',
      ],
      [null, 'Quý I', 'Quý II', 'Quý III'],
      ['TỔNG SỐ', 5.15, 6.28, 7.46, 6.41],
      ['Nông, lâm nghiệp', 2.08, 3.2, 2.9, 0.43],
    ],
    lines: [
      'B4 TỔNG SỐ 2017-Q1 growth samePeriod 2016-Q1 %',
      'C4 TỔNG SỐ 2017-Q2 growth samePeriod 2016-Q2 %',
      'D4 TỔNG SỐ 2017-Q3 growth samePeriod 2016-Q3 %',
      'E4 TỔNG SỐ [Đóng góp của các khu vực vào tăng trưởng] 2017-01-01/P9M level Điểm phần trăm',
    ],
    merges: [merge(2, 2, 2, 4)],
  },
  {
    sentence: 'growth by quarters beside contributions in points',
    rows: [
      ['3. Tốc độ tăng GDP'],
      [
        null,
        'Tốc độ tăng so với cùng kỳ năm trước (%)',
        null,
        null,
        null,
        'Đóng góp của các khu vực vào tăng trưởng 9 tháng năm 2017',
      ],
      [null, 'Quý I', 'Quý II', 'Quý III', '9 tháng', '(Điểm phần trăm)'],
      [null, 'năm 2017', 'năm 2017', 'năm 2017', 'năm 2017'],
      ['TỔNG SỐ', 5.15, 6.28, 7.46, 6.41, 6.41],
      ['Nông, lâm nghiệp', 2.08, 3.2, 2.9, 2.78, 0.43],
    ],
    lines: [
      'B5 TỔNG SỐ 2017-Q1 growth samePeriod 2016-Q1 %',
      'C5 TỔNG SỐ 2017-Q2 growth samePeriod 2016-Q2 %',
      'D5 TỔNG SỐ 2017-Q3 growth samePeriod 2016-Q3 %',
      'E5 TỔNG SỐ 2017-01-01/P9M growth samePeriod 2016-01-01/P9M %',
      'F5 TỔNG SỐ [Đóng góp của các khu vực vào tăng trưởng] 2017-01-01/P9M level Điểm phần trăm',
    ],
    merges: [merge(2, 2, 2, 5)],
  },
  {
    sentence: 'this period against the same one, as of a day',
    rows: [
      ['3. Sản xuất nông nghiệp đến ngày 15 tháng 3 năm 2017'],
      [null, null, null, null, 'Nghìn ha'],
      [null, null, 'Thực hiện cùng kỳ năm trước', 'Thực hiện kỳ này', 'Thực hiện kỳ này so với cùng kỳ năm trước (%)'],
      ['1. Gieo cấy lúa đông xuân cả nước', null, 3030.1, 3040.5, 100.3],
      [null, 'Miền Bắc', 1100.1, 1110.5, 100.9],
      ['2. Thu hoạch lúa đông xuân ở miền Nam', null, 800, 790.1, 98.8],
    ],
    lines: [
      'C4 1. Gieo cấy lúa đông xuân cả nước 2016-M03 level Nghìn ha final',
      'D4 1. Gieo cấy lúa đông xuân cả nước 2017-M03 level Nghìn ha preliminary',
      'E4 1. Gieo cấy lúa đông xuân cả nước 2017-M03 index samePeriod 2016-M03 % preliminary',
    ],
  },
  {
    sentence: 'indices of months and of the quarter',
    rows: [
      ['4. Chỉ số sản xuất công nghiệp'],
      [null, null, null, null, null, '%'],
      [
        null,
        null,
        'Tháng 2 năm 2017 so với cùng kỳ năm trước',
        'Tháng 3 năm 2017 so với tháng trước',
        'Tháng 3 năm 2017 so với cùng kỳ năm trước',
        'Quý I năm 2017 so với cùng kỳ năm trước',
      ],
      ['Toàn ngành công nghiệp', null, 115.2, 114.8, 105.5, 104.1],
      [null, 'Khai khoáng', 90.2, 114.1, 90.4, 88.6],
    ],
    lines: [
      'C4 Toàn ngành công nghiệp 2017-M02 index samePeriod 2016-M02 %',
      'D4 Toàn ngành công nghiệp 2017-M03 index previousPeriod 2017-M02 %',
      'E4 Toàn ngành công nghiệp 2017-M03 index samePeriod 2016-M03 %',
      'F4 Toàn ngành công nghiệp 2017-Q1 index samePeriod 2016-Q1 %',
    ],
  },
  {
    sentence: 'a comparison in the title, only periods in the header',
    rows: [
      ['5. Chỉ số sản xuất công nghiệp các quý năm 2017 so với cùng kỳ năm trước'],
      [null, 'Quý I', 'Quý II', 'Quý III', '9 tháng'],
      [null, null, null, '(Ước tính)', '(Ước tính)'],
      ['Toàn ngành', 104.1, 108.2, 109.7, 107.9],
      ['Khai khoáng', 88.6, 95.1, 93.8, 92.4],
    ],
    lines: [
      'B4 Toàn ngành 2017-Q1 index samePeriod 2016-Q1 %',
      'C4 Toàn ngành 2017-Q2 index samePeriod 2016-Q2 %',
      'D4 Toàn ngành 2017-Q3 index samePeriod 2016-Q3 % estimate',
      'E4 Toàn ngành 2017-01-01/P9M index samePeriod 2016-01-01/P9M % estimate',
    ],
  },
  {
    sentence: 'points in time under a heading of their own',
    rows: [
      ['7. Chỉ số tiêu thụ và tồn kho ngành công nghiệp chế biến, chế tạo'],
      [null, null, null, null, '%'],
      [null, 'Chỉ số tiêu thụ', null, null, 'Chỉ số tồn kho'],
      [
        null,
        'Tháng 2/2017 so với tháng trước',
        'Tháng 2/2017 so với cùng kỳ năm trước',
        '2 tháng 2017 so với cùng kỳ năm trước',
        'thời điểm 01/3/2017 so với cùng thời điểm năm trước',
      ],
      ['Toàn ngành', 88.1, 108.5, 107.7, 109.8],
      ['Sản xuất chế biến thực phẩm', 85, 108, 104, 108],
    ],
    lines: [
      'B5 Toàn ngành [Chỉ số tiêu thụ] 2017-M02 index previousPeriod 2017-M01 %',
      'C5 Toàn ngành [Chỉ số tiêu thụ] 2017-M02 index samePeriod 2016-M02 %',
      'D5 Toàn ngành [Chỉ số tiêu thụ] 2017-01-01/P2M index samePeriod 2016-01-01/P2M %',
      'E5 Toàn ngành [Chỉ số tồn kho] 2017-M03 index samePeriod 2016-M03 %',
    ],
    merges: [merge(3, 2, 3, 4)],
  },
  {
    sentence: 'answers of a survey below two periods compared',
    rows: [
      ['10. Xu hướng sản xuất kinh doanh của các doanh nghiệp công nghiệp chế biến, chế tạo'],
      [null, null, null, null, null, null, '%'],
      [null, 'Quý I năm 2017 so với quý IV năm 2016', null, null, 'Dự báo quý II năm 2017 so với quý I năm 2017'],
      [null, 'Tốt hơn', 'Giữ nguyên', 'Khó khăn hơn', 'Tốt hơn', 'Giữ nguyên', 'Khó khăn hơn'],
      ['Tổng số', 36.4, 39.8, 23.8, 54.7, 34.1, 11.2],
      ['Dệt', 35.3, 40, 24.7, 55, 34, 11],
    ],
    lines: [
      'B5 Tổng số [Tốt hơn] 2017-Q1 index previousPeriod 2016-Q4 %',
      'C5 Tổng số [Giữ nguyên] 2017-Q1 index previousPeriod 2016-Q4 %',
      'D5 Tổng số [Khó khăn hơn] 2017-Q1 index previousPeriod 2016-Q4 %',
      'E5 Tổng số [Dự báo, Tốt hơn] 2017-Q2 index previousPeriod 2017-Q1 %',
      'F5 Tổng số [Dự báo, Giữ nguyên] 2017-Q2 index previousPeriod 2017-Q1 %',
      'G5 Tổng số [Dự báo, Khó khăn hơn] 2017-Q2 index previousPeriod 2017-Q1 %',
    ],
    merges: [merge(3, 2, 3, 4), merge(3, 5, 3, 7)],
  },
  {
    sentence: 'shares without a period, told by the levels from which they follow',
    rows: [
      ['11. Vốn đầu tư toàn xã hội thực hiện theo giá hiện hành'],
      [
        null,
        null,
        'Thực hiện quý I năm 2016',
        'Ước tính quý I năm 2017',
        'Cơ cấu (%)',
        'Quý I năm 2017 so với cùng kỳ năm trước (%)',
      ],
      [null, null, '(Nghìn tỷ đồng)', '(Nghìn tỷ đồng)'],
      ['TỔNG SỐ', null, 270, 297.8, 100, 108.8],
      [null, 'Khu vực Nhà nước', 90, 96.8, 32.5, 106.4],
    ],
    lines: [
      'C4 TỔNG SỐ 2016-Q1 level Nghìn tỷ đồng final',
      'D4 TỔNG SỐ 2017-Q1 level Nghìn tỷ đồng estimate',
      'E4 TỔNG SỐ 2017-Q1 share % estimate',
      'F4 TỔNG SỐ 2017-Q1 index samePeriod 2016-Q1 %',
    ],
  },
  {
    sentence: 'one month against four bases, one of them a year of prices',
    rows: [
      ['18. Chỉ số giá tiêu dùng, chỉ số giá vàng, chỉ số giá đô la Mỹ và lạm phát cơ bản tháng 3 năm 2017'],
      [null, null, null, null, null, null, '%'],
      [
        null,
        null,
        'Tháng 3 năm 2017 so với:',
        null,
        null,
        null,
        'Bình quân quý I năm 2017 so với bình quân cùng kỳ năm 2016',
      ],
      [null, null, 'Kỳ gốc', 'Tháng 3', 'Tháng 12', 'Tháng 02'],
      [null, null, '(2014)', 'năm 2016', 'năm 2016', 'năm 2017'],
      ['CHỈ SỐ GIÁ TIÊU DÙNG', null, 107.3, 104.65, 100.9, 100.21, 104.96],
      [null, 'Hàng ăn và dịch vụ ăn uống', 105, 101.2, 100, 99.1, 102.2],
      ['LẠM PHÁT CƠ BẢN', null, null, 1.6, null, 0.03, 1.66],
    ],
    lines: [
      'C6 CHỈ SỐ GIÁ TIÊU DÙNG 2017-M03 index fixed 2014-A1 %',
      'D6 CHỈ SỐ GIÁ TIÊU DÙNG 2017-M03 index samePeriod 2016-M03 %',
      'E6 CHỈ SỐ GIÁ TIÊU DÙNG 2017-M03 index yearEnd 2016-M12 %',
      'F6 CHỈ SỐ GIÁ TIÊU DÙNG 2017-M03 index previousPeriod 2017-M02 %',
      'G6 CHỈ SỐ GIÁ TIÊU DÙNG [Bình quân] 2017-Q1 index samePeriod 2016-Q1 %',
    ],
    merges: [merge(3, 3, 3, 6)],
  },
  {
    sentence: 'a quarter against a base year, a year before, a quarter before',
    rows: [
      ['19. Chỉ số giá sản xuất hàng nông, lâm nghiệp và thủy sản'],
      [null, null, null, null, '%'],
      [null, 'Quý I năm 2017 so với:', null, null, '6 tháng đầu năm 2017 so với cùng kỳ năm trước'],
      [null, 'Năm gốc 2010', 'Quý I năm 2016', 'Quý IV năm 2016'],
      ['CHỈ SỐ CHUNG', 150.1, 103.2, 100.9, 102.9],
      ['Nông nghiệp', 150.3, 102, 100.7, 101],
    ],
    lines: [
      'B5 CHỈ SỐ CHUNG 2017-Q1 index fixed 2010-A1 %',
      'C5 CHỈ SỐ CHUNG 2017-Q1 index samePeriod 2016-Q1 %',
      'D5 CHỈ SỐ CHUNG 2017-Q1 index previousPeriod 2016-Q4 %',
      'E5 CHỈ SỐ CHUNG 2017-S1 index samePeriod 2016-S1 %',
    ],
    merges: [merge(3, 2, 3, 4)],
  },
  {
    sentence: 'volume and value of a quarter and of nine months',
    rows: [
      ['15. Hàng hóa xuất khẩu các quý năm 2017'],
      [null, null, null, null, null, null, 'Nghìn tấn; Triệu USD'],
      [null, 'Ước tính', null, 'Ước tính', null, 'Quý III năm 2017', null, '9 tháng năm 2017'],
      [null, 'quý III năm 2017', null, '9 tháng năm 2017', null, 'so với cùng kỳ', null, 'so với cùng kỳ'],
      [null, null, null, null, null, 'năm trước (%)', null, 'năm trước (%)'],
      [null, 'Lượng', 'Trị giá', 'Lượng', 'Trị giá', 'Lượng', 'Trị giá', 'Lượng', 'Trị giá'],
      ['TỔNG TRỊ GIÁ', null, 56000, null, 154000, null, 119, null, 120],
      ['Cà phê', 300, 700, 1100, 2500, 80, 99, 78, 101],
    ],
    lines: [
      'B8 Cà phê [Lượng] 2017-Q3 level Nghìn tấn estimate',
      'C7 TỔNG TRỊ GIÁ [Trị giá] 2017-Q3 level Triệu USD estimate',
      'D8 Cà phê [Lượng] 2017-01-01/P9M level Nghìn tấn estimate',
      'E7 TỔNG TRỊ GIÁ [Trị giá] 2017-01-01/P9M level Triệu USD estimate',
      'F8 Cà phê [Lượng] 2017-Q3 index samePeriod 2016-Q3 %',
      'G7 TỔNG TRỊ GIÁ [Trị giá] 2017-Q3 index samePeriod 2016-Q3 %',
      'H8 Cà phê [Lượng] 2017-01-01/P9M index samePeriod 2016-01-01/P9M %',
      'I7 TỔNG TRỊ GIÁ [Trị giá] 2017-01-01/P9M index samePeriod 2016-01-01/P9M %',
    ],
    merges: [
      merge(3, 2, 3, 3),
      merge(4, 2, 4, 3),
      merge(3, 4, 3, 5),
      merge(4, 4, 4, 5),
      merge(3, 6, 3, 7),
      merge(4, 6, 4, 7),
      merge(5, 6, 5, 7),
      merge(3, 8, 3, 9),
      merge(4, 8, 4, 9),
      merge(5, 8, 5, 9),
    ],
  },
  {
    sentence: 'quarters of two years broken over lines',
    rows: [
      ['25. Một số chỉ tiêu lao động'],
      [null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Năm', 'Ước tính', 'Quý I'],
      [null, null, 'năm 2016', 'năm 2016', 'năm 2016', 'năm 2016', '2016', 'quý I', 'năm 2017 so với'],
      [null, null, null, null, null, null, null, 'năm 2017', 'cùng kỳ (%)'],
      ['Lực lượng lao động từ 15 tuổi trở lên (Nghìn người)', null, 54400, 54360, 54430, 54560, 54450, 54510, 100.2],
      [null, 'Nam', 28000, 28000, 28000, 28100, 28000, 28100, 100.3],
      ['Tỷ lệ thất nghiệp (%)', null, 2.23, 2.29, 2.34, 2.32, 2.3, 2.3],
    ],
    lines: [
      'C5 Lực lượng lao động từ 15 tuổi trở lên 2016-Q1 level Nghìn người',
      'D5 Lực lượng lao động từ 15 tuổi trở lên 2016-Q2 level Nghìn người',
      'E5 Lực lượng lao động từ 15 tuổi trở lên 2016-Q3 level Nghìn người',
      'F5 Lực lượng lao động từ 15 tuổi trở lên 2016-Q4 level Nghìn người',
      'G5 Lực lượng lao động từ 15 tuổi trở lên 2016-A1 level Nghìn người',
      'H5 Lực lượng lao động từ 15 tuổi trở lên 2017-Q1 level Nghìn người estimate',
      'I5 Lực lượng lao động từ 15 tuổi trở lên 2017-Q1 index samePeriod 2016-Q1 %',
    ],
  },
  {
    sentence: 'periods as rows, places as columns',
    rows: [
      ['26. Tỷ lệ thất nghiệp và tỷ lệ thiếu việc làm trong độ tuổi lao động'],
      [null, 'Tỷ lệ thất nghiệp (%)', null, null, 'Tỷ lệ thiếu việc làm (%)'],
      [null, 'Chung', 'Thành thị', 'Nông thôn', 'Chung', 'Thành thị', 'Nông thôn'],
      ['Quý I năm 2016', 2.25, 3.08, 1.83, 1.77, 0.84, 2.24],
      ['Quý II năm 2016', 2.29, 3.11, 1.87, 1.85, 0.71, 2.4],
      ['Sơ bộ quý I năm 2017', 2.3, 3.24, 1.83, 1.82, 0.79, 2.3],
    ],
    lines: [
      'B4 [Tỷ lệ thất nghiệp, Chung] 2016-Q1 level %',
      'C4 [Tỷ lệ thất nghiệp, Thành thị] 2016-Q1 level %',
      'D4 [Tỷ lệ thất nghiệp, Nông thôn] 2016-Q1 level %',
      'E4 [Tỷ lệ thiếu việc làm, Chung] 2016-Q1 level %',
      'F4 [Tỷ lệ thiếu việc làm, Thành thị] 2016-Q1 level %',
      'G4 [Tỷ lệ thiếu việc làm, Nông thôn] 2016-Q1 level %',
    ],
    merges: [merge(2, 2, 2, 4), merge(2, 5, 2, 7)],
  },
  {
    sentence: 'years alone',
    rows: [
      ['31. Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều phân theo vùng'],
      [null, null, '%'],
      [null, '2016', '2017', '2018'],
      ['CẢ NƯỚC', 9.2, 7.9, 6.8],
      ['Đồng bằng sông Hồng', 2.4, 1.9, 1.6],
    ],
    lines: ['B4 CẢ NƯỚC 2016-A1 level %', 'C4 CẢ NƯỚC 2017-A1 level %', 'D4 CẢ NƯỚC 2018-A1 level %'],
  },
  {
    sentence: 'absolute and relative change below one comparison',
    rows: [
      ['4. Diện tích, năng suất, sản lượng lúa'],
      [null, 'Thực hiện', 'Ước tính', 'Năm 2013 so với năm 2012'],
      [null, 'năm', 'năm', 'Số tuyệt đối', '%'],
      [null, 2012, 2013, null, null],
      ['Diện tích (Nghìn ha)', 7761.2, 7899.4, 138.2, 101.8],
      ['Năng suất (Tạ/ha)', 56.4, 55.8, -0.6, 98.9],
    ],
    lines: [
      'B5 Diện tích 2012-A1 level Nghìn ha final',
      'C5 Diện tích 2013-A1 level Nghìn ha estimate',
      'D5 Diện tích 2013-A1 difference samePeriod 2012-A1 Nghìn ha',
      'E5 Diện tích 2013-A1 index samePeriod 2012-A1 %',
    ],
    merges: [merge(2, 4, 2, 5)],
  },
  {
    sentence: 'plans beside figures',
    rows: [
      ['11. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước'],
      [null, null, null, null, null, null, null, 'Tỷ đồng'],
      [null, null, 'Kế hoạch', 'Ước tính', 'Ước tính', '9 tháng', '9 tháng năm 2012'],
      [null, null, 'năm', 'tháng 9', '9 tháng', 'so với', 'so với cùng kỳ'],
      [null, null, '2012', 'năm 2012', 'năm 2012', 'kế hoạch năm (%)', 'năm 2011 (%)'],
      ['TỔNG SỐ', null, 208000, 20000, 150000, 72.1, 106],
      ['Trung ương', null, 50000, 5000, 36000, 72, 100],
    ],
    lines: [
      'C6 TỔNG SỐ 2012-A1 plan Tỷ đồng',
      'D6 TỔNG SỐ 2012-M09 level Tỷ đồng estimate',
      'E6 TỔNG SỐ 2012-01-01/P9M level Tỷ đồng estimate',
      'F6 TỔNG SỐ 2012-01-01/P9M planShare plan 2012-A1 %',
      'G6 TỔNG SỐ 2012-01-01/P9M index samePeriod 2011-01-01/P9M %',
    ],
  },
  {
    sentence: 'units in brackets, counted things as columns',
    rows: [
      ['28. Tình hình thiếu đói trong nông dân tháng 9 năm 2012'],
      [null, 'Số hộ thiếu đói', 'Số nhân khẩu thiếu đói', 'Tháng 9 năm 2012 so với cùng kỳ năm trước (%)'],
      [null, '(Nghìn lượt hộ)', '(Nghìn lượt người)', 'Số hộ', 'Số nhân khẩu'],
      ['CẢ NƯỚC', 20.5, 86.2, 75.1, 76.2],
      ['Trung du', 10.5, 46.2, 75.1, 76.2],
    ],
    lines: [
      'B4 CẢ NƯỚC [Số hộ thiếu đói] 2012-M09 level Nghìn lượt hộ',
      'C4 CẢ NƯỚC [Số nhân khẩu thiếu đói] 2012-M09 level Nghìn lượt người',
      'D4 CẢ NƯỚC [Số hộ] 2012-M09 index samePeriod 2011-M09 %',
      'E4 CẢ NƯỚC [Số nhân khẩu] 2012-M09 index samePeriod 2011-M09 %',
    ],
    merges: [merge(2, 4, 2, 5)],
  },
  {
    sentence: 'one column of growth for many indicators',
    rows: [
      ['1. Một số chỉ tiêu chủ yếu 9 tháng năm 2012'],
      [null, '%'],
      [null, 'Tốc độ tăng/giảm'],
      [null, 'so với cùng kỳ năm 2011'],
      ['1. Tổng sản phẩm trong nước', 4.73],
      ['2. Chỉ số sản xuất công nghiệp', 4.8],
      ['3. Tổng kim ngạch xuất khẩu', 18.9],
      ['5. Chỉ số giá tiêu dùng tháng 9/2012 so với tháng 12/2011', 5.13],
    ],
    lines: ['B5 1. Tổng sản phẩm trong nước 2012-01-01/P9M growth samePeriod 2011-01-01/P9M %'],
  },
  {
    sentence: 'a year over its quarter and nine months',
    rows: [
      ['2. Tổng sản phẩm trong nước theo giá so sánh 2010'],
      [null, 'Ước tính năm 2013 (Tỷ đồng)', null, null, 'So với cùng kỳ năm trước (%)'],
      [null, 'Quý III', '9 tháng', null, 'Quý I', 'Quý II', 'Quý III', '9 tháng'],
      ['TỔNG SỐ', 650000, 1800000, null, 104.76, 105, 105.54, 105.14],
      ['Nông', 100000, 300000, null, 102.2, 102.1, 102.8, 102.4],
    ],
    lines: [
      'B4 TỔNG SỐ 2013-Q3 level Tỷ đồng estimate',
      'C4 TỔNG SỐ 2013-01-01/P9M level Tỷ đồng estimate',
      'E4 TỔNG SỐ 2013-Q1 index samePeriod 2012-Q1 %',
      'F4 TỔNG SỐ 2013-Q2 index samePeriod 2012-Q2 %',
      'G4 TỔNG SỐ 2013-Q3 index samePeriod 2012-Q3 %',
      'H4 TỔNG SỐ 2013-01-01/P9M index samePeriod 2012-01-01/P9M %',
    ],
    merges: [merge(2, 2, 2, 3), merge(2, 5, 2, 8)],
  },
  {
    sentence: 'months as rows below years, the base in the title',
    rows: [
      ['19. Chỉ số giá tiêu dùng các tháng (Tháng trước = 100)'],
      [null, null, null, '%'],
      [null, '2009', '2010', '2011'],
      ['Tháng 1', 100.32, 101.36, 101.74],
      ['Tháng 2', 101.17, 101.96, 102.09],
      ['Tháng 9', 100.62, 101.31, 100.82],
      ['Bình quân tháng', 100.5, 100.9, 101.4],
    ],
    lines: [
      'B4 2009-M01 index previousPeriod 2008-M12 %',
      'C4 2010-M01 index previousPeriod 2009-M12 %',
      'D4 2011-M01 index previousPeriod 2010-M12 %',
    ],
  },
  {
    sentence: 'months of a year side by side',
    rows: [
      ['5. Chỉ số sản xuất công nghiệp các tháng năm 2016 so với cùng kỳ năm trước'],
      [null, null, '%'],
      [null, 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Quý I', 'Tháng 4'],
      ['Toàn ngành', 105.9, 107.9, 106.2, 106.3, 107.9],
      ['Khai khoáng', 97.4, 100.1, 96.5, 98.8, 101],
    ],
    lines: [
      'B4 Toàn ngành 2016-M01 index samePeriod 2015-M01 %',
      'C4 Toàn ngành 2016-M02 index samePeriod 2015-M02 %',
      'D4 Toàn ngành 2016-M03 index samePeriod 2015-M03 %',
      'E4 Toàn ngành 2016-Q1 index samePeriod 2015-Q1 %',
      'F4 Toàn ngành 2016-M04 index samePeriod 2015-M04 %',
    ],
  },
  {
    sentence: "'with' for 'compared with'",
    rows: [
      ['2. GIÁ TRỊ SẢN XUẤT CÔNG NGHIỆP (Theo giá cố định 1994)'],
      [null, null, null, null, null, 'Tỷ đồng'],
      [null, 'Ước tính', 'Cộng dồn', '% so sánh'],
      [null, 'tháng 9', '9 tháng', 'Tháng 9/2003', 'Tháng 9/2003', '9 tháng/2003'],
      [null, 2003, 2003, 'với tháng 8/2003', 'với tháng 9/2002', 'với cùng kỳ 2002'],
      ['TỔNG SỐ', 26000, 220000, 102.1, 116.5, 115.8],
      ['Doanh nghiệp nhà nước', 10000, 85000, 101, 112, 112.6],
    ],
    lines: [
      'B6 TỔNG SỐ 2003-M09 level Tỷ đồng estimate',
      'C6 TỔNG SỐ 2003-01-01/P9M level Tỷ đồng estimate',
      'D6 TỔNG SỐ 2003-M09 index previousPeriod 2003-M08 %',
      'E6 TỔNG SỐ 2003-M09 index samePeriod 2002-M09 %',
      'F6 TỔNG SỐ 2003-01-01/P9M index samePeriod 2002-01-01/P9M %',
    ],
    merges: [merge(3, 4, 3, 6)],
  },
  {
    sentence: 'volumes and their growth side by side',
    rows: [
      ['21. Vận tải hàng hoá 9 tháng năm 2003'],
      [null, 'Khối lượng vận chuyển', null, 'Khối lượng luân chuyển'],
      [null, 'Nghìn tấn', 'So với cùng kỳ (%)', 'Triệu tấn.km', 'So với cùng kỳ (%)'],
      ['TỔNG SỐ', 160000, 105.1, 40000, 106],
      ['Đường sắt', 6000, 110, 2000, 112],
    ],
    lines: [
      'B4 TỔNG SỐ [Khối lượng vận chuyển] 2003-01-01/P9M level Nghìn tấn',
      'C4 TỔNG SỐ [Khối lượng vận chuyển] 2003-01-01/P9M index samePeriod 2002-01-01/P9M %',
      'D4 TỔNG SỐ [Khối lượng luân chuyển] 2003-01-01/P9M level Triệu tấn.km',
      'E4 TỔNG SỐ [Khối lượng luân chuyển] 2003-01-01/P9M index samePeriod 2002-01-01/P9M %',
    ],
    merges: [merge(2, 2, 2, 3), merge(2, 4, 2, 5)],
  },
  {
    sentence: 'school years',
    rows: [
      ['29. Giáo dục phổ thông năm học 2013-2014'],
      [null, 'Đơn vị', 'Năm học', 'Năm học', 'Năm học 2013-2014 so với'],
      [null, 'tính', '2012-2013', '2013-2014', 'năm học 2012-2013 (%)'],
      ['Số trường học', 'Trường', 28900, 28950, 100.2],
      ['Số học sinh', 'Nghìn học sinh', 14700, 14900, 101.1],
    ],
    lines: [
      'C4 Số trường học 2012-09-01/P9M level Trường',
      'D4 Số trường học 2013-09-01/P9M level Trường',
      'E4 Số trường học 2013-09-01/P9M index samePeriod 2012-09-01/P9M %',
    ],
  },
  {
    sentence: 'seasons',
    rows: [
      ['4. Kết quả sản xuất vụ đông xuân năm 2018'],
      [
        null,
        null,
        'Thực hiện vụ đông xuân 2017',
        'Ước tính vụ đông xuân 2018',
        'Vụ đông xuân 2018 so với vụ đông xuân 2017',
      ],
      [null, null, null, null, 'Số tuyệt đối', 'Tương đối (%)'],
      ['CẢ NƯỚC'],
      [null, 'Diện tích (Nghìn ha)', 3117.1, 3100.9, -16.2, 99.5],
      [null, 'Sản lượng (Nghìn tấn)', 19400, 20500, 1100, 105.7],
    ],
    lines: [
      'C5 CẢ NƯỚC > Diện tích [đông xuân] 2017-A1 level Nghìn ha final',
      'D5 CẢ NƯỚC > Diện tích [đông xuân] 2018-A1 level Nghìn ha estimate',
      'E5 CẢ NƯỚC > Diện tích [đông xuân] 2018-A1 difference samePeriod 2017-A1 Nghìn ha',
      'F5 CẢ NƯỚC > Diện tích [đông xuân] 2018-A1 index samePeriod 2017-A1 %',
    ],
    merges: [merge(2, 5, 2, 6)],
  },
]

describe('layouts of statistics offices', () => {
  test.each(layouts)('$sentence', ({ rows, lines, merges }) => {
    const { sheets } = readStatisticalWorkbook(workbookOf(sheetOf('Biểu', rows, merges)))
    const figures = sheets.flatMap(({ tables }) => tables.flatMap((table) => table.figures))
    const first = new Map(figures.toReversed().map((figure) => [figure.col, figure]))
    expect(sheets.flatMap(({ notPlaced }) => notPlaced)).toEqual([])
    expect([...first.values()].toSorted((a, b) => a.col - b.col).map(line)).toEqual(lines)
  })
})
