import type { PhenomenonTheme } from './phenomenon.ts'

/** Comparisons and plans: ways of writing, and what is read. */
export const comparisons: PhenomenonTheme = {
  name: { vi: 'So sánh và kế hoạch', en: 'Comparisons and plans' },
  phenomena: [
    {
      name: { vi: 'Gốc so sánh', en: 'Bases' },
      rule: {
        vi: 'Gốc viết cho con số; không có thì gốc khép lại danh sách hay câu; không có nữa thì gốc nêu trước đó.',
        en: 'The base written for the number; else the one that closes the list or sentence; else the one named before.',
      },
      cases: [
        {
          text: 'Tổng mức bán lẻ hàng hoá tháng 01/2024 ước đạt 9.100 tỷ đồng, bằng 8,9% kế hoạch và tăng 12,4% so với tháng trước.',
          claims: [
            '9.100 | Tổng mức bán lẻ hàng hoá [RETAIL] | level | estimate 9100 × 10^9 VND | 2024-M01 | c1',
            '8,9 | Tổng mức bán lẻ hàng hoá [RETAIL] | plan_ratio from plan | 8.9 percent | 2024-M01 | c1',
            '12,4 | Tổng mức bán lẻ hàng hoá [RETAIL] | change_pct up from previous_period | 12.4 percent | 2024-M01 | c1',
          ],
        },
        {
          text: 'Dư nợ đến cuối tháng 6/2024 đạt 110.000 tỷ đồng, tăng 3,4% so với đầu năm.',
          claims: [
            '110.000 | Dư nợ | level | 110000 × 10^9 VND | 2024-M06 | c1',
            '3,4 | Dư nợ | change_pct up from year_start | 3.4 percent | 2024-M06 | c1',
          ],
        },
        {
          text: 'Số vụ vi phạm năm 2023 giảm 34 vụ so với năm 2021.',
          claims: ['34 | Số vụ vi phạm | change_abs down from 2021-A1 | 34 cases | 2023-A1 | c1'],
        },
        {
          text: 'Sáu tháng đầu năm 2024, giá tiêu dùng tăng 0,2% so với tháng trước; tỷ lệ hộ nghèo giảm 1-1,5 điểm phần trăm so với năm trước.',
          claims: [
            '0,2 | giá tiêu dùng | change_pct up from previous_period | 0.2 percent | 2024-M06 | c1',
            '1 | tỷ lệ hộ nghèo | points down from same_period_last_year | 1 points | 2024-S1 | c2',
            '1,5 | tỷ lệ hộ nghèo | points down from same_period_last_year | 1.5 points | 2024-S1 | c2',
          ],
        },
        {
          text: 'Mức tăng so với cùng kỳ năm trước\nTháng 6/2024: cao su 4,1%; cà phê 2,2%.',
          claims: [
            '4,1 | cao su | change_pct up from same_period_last_year | 4.1 percent | 2024-M06 | c1',
            '2,2 | cà phê | change_pct up from same_period_last_year | 2.2 percent | 2024-M06 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Gấp, lần', en: 'Multiples' },
      rule: {
        vi: "'Gấp 1,5 lần' giữ số 1,5; 'gấp đôi' là 2 lần.",
        en: "'Gấp 1,5 lần' keeps 1.5; 'gấp đôi' is 2 times.",
      },
      cases: [
        {
          text: 'Sản lượng điện tháng 7/2024 gấp 1,5 lần cùng kỳ, doanh thu tăng gấp đôi so với năm 2022.',
          claims: [
            '1,5 | Sản lượng điện | change_ratio up from same_period_last_year | 1.5 times | 2024-M07 | c1',
            'đôi | doanh thu | change_ratio up from 2022-A1 | 2 times | 2024-M07 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Vượt x% dự toán', en: 'Vượt x% dự toán (above plan)' },
      rule: {
        vi: "'Vượt 12% dự toán' là mức tăng so với kế hoạch, không phải tỷ lệ đạt 12%.",
        en: "'Vượt 12% dự toán' is a change from the plan, not 12% of it.",
      },
      cases: [
        {
          text: 'Thu nội địa năm 2023 đạt 5.600 tỷ đồng, vượt 12% dự toán HĐND tỉnh giao.',
          claims: [
            '5.600 | Thu nội địa | level | 5600 × 10^9 VND | 2023-A1 | c1',
            '12 | Thu nội địa | change_pct up from plan set by council | 12 percent | 2023-A1 | c1',
          ],
        },
      ],
    },
    {
      name: { vi: 'Bằng x% so với cùng kỳ', en: 'Bằng x% so với cùng kỳ (as a ratio to last year)' },
      rule: {
        vi: 'Là tỷ số, không phải mức tăng; chiều suy từ 100.',
        en: 'A ratio, no growth; above or below 100 says the direction.',
      },
      cases: [
        {
          text: 'Kim ngạch nhập khẩu tháng 8/2024 đạt 35 triệu USD, bằng 116% so với cùng kỳ; số vụ cháy bằng 82,8%.',
          claims: [
            '35 | Kim ngạch nhập khẩu | level | 35 × 10^6 USD | 2024-M08 | c1',
            '116 | Kim ngạch nhập khẩu | change_ratio up from same_period_last_year | 116 percent | 2024-M08 | c1',
            '82,8 | số vụ cháy | change_ratio down from same_period_last_year | 82.8 percent | 2024-M08 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Kế hoạch theo cơ quan giao', en: 'Plans by who set them' },
      rule: {
        vi: 'Trung ương, HĐND, UBND hay cơ quan khác; một số có thể so với nhiều kế hoạch.',
        en: "Central government, council, people's committee or another body; one figure may be held against several plans.",
      },
      cases: [
        {
          text: 'Thu ngân sách quý II/2024 đạt 1.450 tỷ đồng, bằng 27,5% dự toán Trung ương giao và 25,1% dự toán HĐND tỉnh giao.',
          claims: [
            '1.450 | Thu ngân sách | level | 1450 × 10^9 VND | 2024-Q2 | c1',
            '27,5 | Thu ngân sách | plan_ratio from plan set by central | 27.5 percent | 2024-Q2 | c1',
            '25,1 | Thu ngân sách | plan_ratio from plan set by council | 25.1 percent | 2024-Q2 | c1',
          ],
        },
        {
          text: 'Tỷ lệ giải ngân năm 2021 đạt 86,25%, thấp hơn 5,25% so với chỉ tiêu Chính phủ giao (91,5%).',
          claims: [
            '86,25 | Tỷ lệ giải ngân | share | 86.25 percent | 2021-A1 | c1',
            '5,25 | Tỷ lệ giải ngân | change_pct down from plan set by central | 5.25 percent | 2021-A1 | c1',
            '91,5 | Tỷ lệ giải ngân | share set by central | 91.5 percent | 2021-A1 | c1',
          ],
        },
      ],
    },
    {
      name: { vi: 'Điểm phần trăm', en: 'Percentage points' },
      rule: {
        vi: 'Chênh lệch của hai tỷ lệ.',
        en: 'The difference of two rates.',
      },
      cases: [
        {
          text: 'Tỷ lệ hộ nghèo năm 2023 còn 8,11%, giảm 2,04 điểm phần trăm so với năm trước.',
          claims: [
            '8,11 | Tỷ lệ hộ nghèo | share | 8.11 percent | 2023-A1 | c1',
            '2,04 | Tỷ lệ hộ nghèo | points down from same_period_last_year | 2.04 points | 2023-A1 | c1',
          ],
        },
        {
          text: 'Năm 2023, tỷ lệ hộ nghèo còn 4,1%, thấp hơn kế hoạch HĐND tỉnh giao 0,4 điểm phần trăm.',
          claims: [
            '4,1 | tỷ lệ hộ nghèo | share | 4.1 percent | 2023-A1 | c1',
            '0,4 | tỷ lệ hộ nghèo | points down from plan set by council | 0.4 points | 2023-A1 | c1',
          ],
        },
      ],
    },
    {
      name: { vi: 'Đóng góp', en: 'Contributions' },
      rule: {
        vi: 'Điểm phần trăm mà một phần góp vào mức tăng chung; không có gốc so sánh của riêng nó.',
        en: 'Points that a part adds to the growth of the whole; no base of its own.',
      },
      cases: [
        {
          text: 'Năm 2023, GRDP tăng 5,2%, trong đó nông nghiệp đóng góp 1,3 điểm phần trăm, dịch vụ đóng góp 2,1 điểm phần trăm.',
          claims: [
            '5,2 | GRDP | change_pct up | 5.2 percent | 2023-A1 | c1',
            '1,3 | nông nghiệp | points | 1.3 points | 2023-A1 | c2',
            '2,1 | dịch vụ | points | 2.1 points | 2023-A1 | c3',
          ],
        },
      ],
    },
    {
      name: { vi: 'Tỷ trọng', en: 'Shares' },
      rule: {
        vi: "'Chiếm 60%' là phần của một tổng.",
        en: "'Chiếm 60%' is a part of a whole.",
      },
      cases: [
        {
          text: 'Dư nợ đến 31/01/2024 đạt 104.000 tỷ đồng, trong đó dư nợ ngắn hạn 62.400 tỷ đồng, chiếm 60% tổng dư nợ.',
          claims: [
            '104.000 | Dư nợ | level | 104000 × 10^9 VND | 2024-M01 | c1',
            '62.400 | dư nợ ngắn hạn | level | 62400 × 10^9 VND | 2024-M01 | c2',
            '60 | dư nợ ngắn hạn | share | 60 percent | 2024-M01 | c2',
          ],
        },
      ],
    },
  ],
}
