import type { PhenomenonTheme } from './phenomenon.ts'

/** Periods: ways of writing, and what is read. */
export const periods: PhenomenonTheme = {
  name: { vi: 'Kỳ', en: 'Periods' },
  phenomena: [
    {
      name: { vi: 'Lũy kế', en: 'Cumulative spans' },
      rule: {
        vi: "'9 tháng', 'lũy kế', 'từ đầu năm đến' là kỳ từ tháng 1; 'riêng tháng 9' chỉ là tháng ấy.",
        en: "'9 tháng', 'lũy kế', 'từ đầu năm đến' count from January; 'riêng tháng 9' is that month alone.",
      },
      cases: [
        {
          text: 'Lũy kế 9 tháng đầu năm 2024, giải ngân đạt 2.150 tỷ đồng, bằng 54% kế hoạch; riêng tháng 9 đạt 240 tỷ đồng.',
          claims: [
            '2.150 | giải ngân | level | 2150 × 10^9 VND | 2024-01-01/P9M | c1',
            '54 | giải ngân | plan_ratio from plan | 54 percent | 2024-01-01/P9M | c1',
            '240 | giải ngân | level | 240 × 10^9 VND | 2024-M09 | c1',
          ],
        },
        {
          text: 'Tính từ đầu năm 2015 đến ngày 10/8, xuất khẩu đạt 90 triệu USD, tăng 9% so với cùng kỳ năm 2014.',
          claims: [
            '90 | xuất khẩu | level | 90 × 10^6 USD | 2015-01-01/P8M | c1',
            '9 | xuất khẩu | change_pct up from same_period_last_year | 9 percent | 2015-01-01/P8M | c1',
          ],
        },
      ],
    },
    {
      name: { vi: 'Mười hai tháng liền', en: 'Rolling spans' },
      rule: {
        vi: "'12 tháng tính đến tháng 6' kết thúc ở tháng ấy.",
        en: "'12 tháng tính đến tháng 6' ends with that month.",
      },
      cases: [
        {
          text: 'Trong 12 tháng tính đến tháng 6/2024, chỉ số giá tiêu dùng tăng 3,9%.',
          claims: ['3,9 | chỉ số giá tiêu dùng | change_pct up | 3.9 percent | 2023-07-01/P12M | c1'],
        },
        {
          text: 'Từ tháng 7/2023 đến tháng 6/2024, toàn tỉnh trồng 4.100 ha rừng.',
          claims: ['4.100 | trồng | level | 4100 ha | 2023-07-01/P12M | c1'],
        },
      ],
    },
    {
      name: { vi: 'Thời điểm', en: 'Points in time' },
      rule: {
        vi: 'Số có tại một ngày lấy tháng của ngày ấy; luồng tính đến ngày ấy kể từ đầu năm.',
        en: "What exists on a day has that day's month; a flow up to the day counts from January.",
      },
      cases: [
        {
          text: 'Đến ngày 15/3/2024, toàn tỉnh có 8.950 doanh nghiệp đang hoạt động.',
          claims: ['8.950 | doanh nghiệp đang hoạt động | level | 8950 enterprises | 2024-M03 | c1'],
        },
        {
          text: 'Đến ngày 20/8/2023, giải ngân 1.250 tỷ đồng, dư nợ 24.610 tỷ đồng.',
          claims: [
            '1.250 | giải ngân | level | 1250 × 10^9 VND | 2023-01-01/P8M | c1',
            '24.610 | dư nợ | level | 24610 × 10^9 VND | 2023-M08 | c2',
          ],
        },
        {
          text: 'Đến ngày 31/7/2023, tỷ lệ tiêm mũi 3 đạt 71,8%. Lũy kế đến hết năm 2023 có 2.150 dự án còn hiệu lực.',
          claims: [
            '71,8 | tỷ lệ tiêm mũi 3 | share | 71.8 percent | 2023-M07 | c1',
            '2.150 | dự án còn hiệu lực | level | 2150 dự án | 2023-A1 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Kỳ của mục tiêu', en: 'Periods of targets' },
      rule: {
        vi: 'Mức kế hoạch lấy năm của kế hoạch.',
        en: 'A planned level has the year of the plan.',
      },
      cases: [
        {
          text: 'Kế hoạch năm 2024, kim ngạch xuất khẩu đạt 680 triệu USD.',
          claims: ['680 | kim ngạch xuất khẩu [EXPORTS] | level | 680 × 10^6 USD | 2024-A1 | c1'],
        },
        {
          text: 'Dự toán thu năm 2021 Trung ương giao 13.398 tỷ đồng, HĐND tỉnh giao 16.310 tỷ đồng.',
          claims: [
            '13.398 | Dự toán thu | level set by central | 13398 × 10^9 VND | 2021-A1 | c1',
            '16.310 | Dự toán thu | level set by council | 16310 × 10^9 VND | 2021-A1 | c1',
          ],
        },
        {
          text: 'Năm 2024, dự toán HĐND tỉnh giao thu ngân sách nhà nước 5.185 tỷ đồng.',
          claims: ['5.185 | thu ngân sách nhà nước [REVENUE] | level set by council | 5185 × 10^9 VND | 2024-A1 | c1'],
        },
      ],
    },
    {
      name: { vi: 'Kỳ và loại của văn bản', en: "The document's period and kind" },
      rule: {
        vi: 'Tiêu đề, dòng ngày tháng, nội dung; số không có kỳ riêng lấy kỳ của văn bản.',
        en: "From title, date line and body; a figure without a period of its own has the document's.",
      },
      cases: [
        {
          text: 'BÁO CÁO\nTình hình kinh tế - xã hội tháng 01 năm 2024\nThu ngân sách đạt 520 tỷ đồng, tăng 4,2%.',
          document: 'report | 2024-M01 | tháng 01 năm 2024',
          claims: [
            '520 | Thu ngân sách | level | 520 × 10^9 VND | 2024-M01 | c1',
            '4,2 | Thu ngân sách | change_pct up | 4.2 percent | 2024-M01 | c1',
          ],
        },
        {
          text: 'BẢN TIN GIÁ CẢ\nQuý II/2024\nChỉ số giá tiêu dùng tăng 3,1%.',
          document: 'bulletin | 2024-Q2 | Quý II/2024',
          claims: ['3,1 | Chỉ số giá tiêu dùng | change_pct up | 3.1 percent | 2024-Q2 | c1'],
        },
        {
          text: 'Trong tháng 7/2024, xuất khẩu đạt 61 triệu USD. Nhập khẩu đạt 20 triệu USD.',
          document: 'unknown | 2024-M07 | Trong tháng 7/2024',
          claims: [
            '61 | xuất khẩu | level | 61 × 10^6 USD | 2024-M07 | c1',
            '20 | Nhập khẩu | level | 20 × 10^6 USD | 2024-M07 | c2',
          ],
        },
        {
          text: 'Gia Lai, ngày 05 tháng 02 năm 2024\nBÁO CÁO\nTình hình kinh tế - xã hội tháng 01\nThu ngân sách đạt 520 tỷ đồng.',
          document: 'report | 2024-M01 | tháng 01',
          claims: ['520 | Thu ngân sách | level | 520 × 10^9 VND | 2024-M01 | c1'],
        },
      ],
    },
  ],
}
