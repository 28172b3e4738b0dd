import type { PhenomenonTheme } from './phenomenon.ts'

/** Sentences and lists: ways of writing, and what is read. */
export const sentences: PhenomenonTheme = {
  name: { vi: 'Câu và danh sách', en: 'Sentences and lists' },
  phenomena: [
    {
      name: { vi: 'Lược động từ, lược chỉ tiêu', en: 'Elided verbs and indicators' },
      rule: {
        vi: 'Vế sau thiếu gì thì lấy của vế trước: chỉ tiêu, gốc so sánh, động từ.',
        en: 'What a clause leaves out, indicator, base or verb, is that of the clause before.',
      },
      cases: [
        {
          text: 'Thu ngân sách nhà nước tháng 01/2024 đạt 520 tỷ đồng, tăng 4,2%; chi 610 tỷ đồng, giảm 3,5% so với cùng kỳ.',
          claims: [
            '520 | Thu ngân sách nhà nước [REVENUE] | level | 520 × 10^9 VND | 2024-M01 | c1',
            '4,2 | Thu ngân sách nhà nước [REVENUE] | change_pct up from same_period_last_year | 4.2 percent | 2024-M01 | c1',
            '610 | chi | level | 610 × 10^9 VND | 2024-M01 | c2',
            '3,5 | chi | change_pct down from same_period_last_year | 3.5 percent | 2024-M01 | c2',
          ],
        },
        {
          text: 'Quý I/2024, trồng trọt tăng 3,1%, chăn nuôi 4,5%, lâm nghiệp 2,2%.',
          claims: [
            '3,1 | trồng trọt | change_pct up | 3.1 percent | 2024-Q1 | c1',
            '4,5 | chăn nuôi | change_pct up | 4.5 percent | 2024-Q1 | c2',
            '2,2 | lâm nghiệp | change_pct up | 2.2 percent | 2024-Q1 | c3',
          ],
        },
      ],
    },
    {
      name: { vi: 'Lần lượt, tương ứng', en: 'Lần lượt, tương ứng (respectively)' },
      rule: {
        vi: 'Các số được chia theo thứ tự cho các tên đã kể.',
        en: 'The figures are dealt out in order to the names listed before.',
      },
      cases: [
        {
          text: 'Vận chuyển 300 nghìn tấn, luân chuyển 45 triệu tấn.km, tăng tương ứng 5,5% và 6,6% so với cùng kỳ năm 2022.',
          claims: [
            '300 | Vận chuyển | level | 300 × 10^3 tonnes | no period | c1',
            '45 | luân chuyển | level | 45 × 10^6 tấn.km | no period | c2',
            '5,5 | Vận chuyển | change_pct up from same_period_last_year | 5.5 percent | no period | c1',
            '6,6 | luân chuyển | change_pct up from same_period_last_year | 6.6 percent | no period | c2',
          ],
        },
        {
          text: 'Tháng 6/2024, xuất khẩu tăng lần lượt 5,1% và 7,2% so với tháng trước và cùng kỳ năm trước.',
          claims: [
            '5,1 | xuất khẩu | change_pct up from previous_period | 5.1 percent | 2024-M06 | c1',
            '7,2 | xuất khẩu | change_pct up from same_period_last_year | 7.2 percent | 2024-M06 | c1',
          ],
        },
        {
          text: 'Năm 2023, chè (18 triệu USD) cùng quế (11 triệu USD) chỉ bằng 91,2% và 104,5% so với năm trước.',
          claims: [
            '18 | chè | level | 18 × 10^6 USD | 2023-A1 | c1',
            '11 | quế | level | 11 × 10^6 USD | 2023-A1 | c2',
            '91,2 | chè | change_ratio down from same_period_last_year | 91.2 percent | 2023-A1 | c1',
            '104,5 | quế | change_ratio up from same_period_last_year | 104.5 percent | 2023-A1 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Danh sách dấu chấm phẩy', en: 'Semicolon lists' },
      rule: {
        vi: 'Mỗi vế sau dấu hai chấm có tên của mình; kỳ đứng trước dấu hai chấm là của tất cả.',
        en: 'After a colon each part has its own name; the period before the colon is that of all.',
      },
      cases: [
        {
          text: 'Sản lượng thu hoạch năm 2023: lúa 61.200 tấn; ngô 18.400 tấn; sắn 97.000 tấn.',
          claims: [
            '61.200 | lúa | level | 61200 tonnes | 2023-A1 | c1',
            '18.400 | ngô | level | 18400 tonnes | 2023-A1 | c2',
            '97.000 | sắn | level | 97000 tonnes | 2023-A1 | c3',
          ],
        },
      ],
    },
    {
      name: { vi: "'Trong đó' lồng nhau", en: "Nested 'trong đó'" },
      rule: {
        vi: 'Phần là chỉ tiêu riêng, cùng kỳ với tổng, kể cả trong ngoặc.',
        en: "Parts are indicators of their own in the whole's period, in brackets too.",
      },
      cases: [
        {
          text: 'Khách du lịch tháng 5/2024 đạt 120 nghìn lượt, trong đó khách trong nước 112 nghìn lượt (trong đó khách lưu trú 60 nghìn lượt), khách quốc tế 8 nghìn lượt.',
          claims: [
            '120 | Khách du lịch | level | 120 × 10^3 visits | 2024-M05 | c1',
            '112 | khách trong nước | level | 112 × 10^3 visits | 2024-M05 | c2',
            '60 | khách lưu trú | level | 60 × 10^3 visits | 2024-M05 | c3',
            '8 | khách quốc tế | level | 8 × 10^3 visits | 2024-M05 | c4',
          ],
        },
      ],
    },
    {
      name: { vi: 'Mức tăng giảm trong ngoặc', en: 'Bracketed changes' },
      rule: {
        vi: 'Số có dấu trong ngoặc là mức tăng giảm của số đứng ngay trước.',
        en: 'A signed figure in a bracket is the change of the figure right before it.',
      },
      cases: [
        {
          text: 'Tháng 02/2024, toàn tỉnh xảy ra 42 vụ tai nạn giao thông (-23,64%), làm chết 25 người (-16,67%), bị thương 31 người (-8 người).',
          claims: [
            '42 | vụ tai nạn giao thông | level | 42 cases | 2024-M02 | c1',
            '23,64 | vụ tai nạn giao thông | change_pct down | 23.64 percent | 2024-M02 | c1',
            '25 | làm chết | level | 25 persons | 2024-M02 | c2',
            '16,67 | làm chết | change_pct down | 16.67 percent | 2024-M02 | c2',
            '31 | bị thương | level | 31 persons | 2024-M02 | c3',
            '8 | bị thương | change_abs down | 8 persons | 2024-M02 | c3',
          ],
        },
      ],
    },
    {
      name: { vi: 'Số cùng kỳ trong ngoặc', en: "Last year's value in brackets" },
      rule: {
        vi: "'(cùng kỳ 19 vụ)' là mức của cùng kỳ năm trước.",
        en: "'(cùng kỳ 19 vụ)' is the level of the same period of last year.",
      },
      cases: [
        {
          text: 'Số vụ cháy quý I/2024 là 14 vụ (cùng kỳ năm trước 19 vụ).',
          claims: [
            '14 | Số vụ cháy | level | 14 cases | 2024-Q1 | c1',
            '19 | Số vụ cháy | level | 19 cases | 2023-Q1 | c1',
          ],
        },
        {
          text: 'Quý I/2023 có 410 ca mắc; so với cùng kỳ năm 2022 (520 ca mắc, 7 ca tử vong), số mắc giảm 110 ca.',
          claims: [
            '410 | ca mắc | level | 410 ca | 2023-Q1 | c1',
            '520 | ca mắc | level | 520 ca | 2022-Q1 | c2',
            '7 | ca tử vong | level | 7 ca | 2022-Q1 | c3',
            '110 | số mắc | change_abs down from same_period_last_year | 110 ca | 2023-Q1 | c4',
          ],
        },
      ],
    },
    {
      name: { vi: 'Bảng', en: 'Tables' },
      rule: {
        vi: 'Hàng nói chỉ tiêu, cột nói kỳ, kế hoạch hay so sánh.',
        en: 'The row says the indicator; the column says period, plan or comparison.',
      },
      cases: [
        {
          text: 'Chỉ tiêu năm 2024\tKế hoạch\tTháng 01/2024\tSo với cùng kỳ (%)\nThu ngân sách nhà nước (tỷ đồng)\t6.400\t520\t104,2',
          claims: [
            '6.400 | Thu ngân sách nhà nước [REVENUE] | level from plan | 6400 × 10^9 VND | 2024-A1 | c1',
            '520 | Thu ngân sách nhà nước [REVENUE] | level | 520 × 10^9 VND | 2024-M01 | c1',
            '104,2 | Thu ngân sách nhà nước [REVENUE] | change_ratio up from same_period_last_year | 104.2 percent | 2024-M01 | c1',
          ],
        },
        {
          text: 'Năm | Tổng số hộ | Tỷ lệ hộ nghèo (%)\n2022 | 104.200 | 5,41\n2023 | 105.900 | 4,12',
          claims: [
            '104.200 | Tổng số hộ | level | 104200 hộ | 2022-A1 | c1',
            '5,41 | Tỷ lệ hộ nghèo | share | 5.41 percent | 2022-A1 | c2',
            '105.900 | Tổng số hộ | level | 105900 hộ | 2023-A1 | c1',
            '4,12 | Tỷ lệ hộ nghèo | share | 4.12 percent | 2023-A1 | c2',
          ],
        },
      ],
    },
  ],
}
