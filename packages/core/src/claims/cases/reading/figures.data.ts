import type { PhenomenonTheme } from './phenomenon.ts'

/** Numbers and units: ways of writing, and what is read. */
export const figures: PhenomenonTheme = {
  name: { vi: 'Con số và đơn vị', en: 'Numbers and units' },
  phenomena: [
    {
      name: { vi: 'Dấu chấm, dấu phẩy', en: 'Dots and commas' },
      rule: {
        vi: 'Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân.',
        en: 'A dot groups thousands, a comma begins the decimals.',
      },
      cases: [
        {
          text: 'Thu ngân sách nhà nước tháng 01/2024 đạt 3.123,9 tỷ đồng, tăng 8,25%.',
          claims: [
            '3.123,9 | Thu ngân sách nhà nước [REVENUE] | level | 3123.9 × 10^9 VND | 2024-M01 | c1',
            '8,25 | Thu ngân sách nhà nước [REVENUE] | change_pct up | 8.25 percent | 2024-M01 | c1',
          ],
        },
      ],
    },
    {
      name: { vi: 'Dùng sai dấu', en: 'Wrong separators' },
      rule: {
        vi: 'Hai loại dấu trong một số: dấu đứng sau ngăn phần thập phân; chuyện dùng sai để bộ soát nói.',
        en: 'Where one number has both signs, the later one begins the decimals; that they are used wrongly is said by the checker.',
      },
      cases: [
        {
          text: 'Doanh thu tháng 6/2024 đạt 3,123.9 tỷ đồng; tổng mức bán lẻ đạt 14.800,5 tỷ đồng.',
          claims: [
            '3,123.9 | Doanh thu | level | 3123.9 × 10^9 VND | 2024-M06 | c1',
            '14.800,5 | tổng mức bán lẻ | level | 14800.5 × 10^9 VND | 2024-M06 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Thiếu dấu hàng nghìn', en: 'Missing thousands dots' },
      rule: {
        vi: 'Số viết liền không dấu vẫn là một số.',
        en: 'Digits without a dot are one number.',
      },
      cases: [
        {
          text: 'Năm 2023 toàn tỉnh giải quyết việc làm cho 26068 người, tăng 1250 người.',
          claims: [
            '26068 | giải quyết việc làm | level | 26068 persons | 2023-A1 | c1',
            '1250 | giải quyết việc làm | change_abs up | 1250 persons | 2023-A1 | c1',
          ],
        },
      ],
    },
    {
      name: { vi: 'Rơi dấu %, rơi đơn vị', en: 'Lost per cent signs and units' },
      rule: {
        vi: "Số lẻ của 'chỉ tiêu', 'dự toán' là phần trăm; dấu cách sau dấu phẩy thập phân được nối lại; đơn vị cuối danh sách là của cả danh sách.",
        en: "A decimal of 'chỉ tiêu' or 'dự toán' is per cent; a blank behind the decimal comma is closed; the unit that ends a list is that of each.",
      },
      cases: [
        {
          text: 'Thu ngân sách năm 2024 đạt 6.000 tỷ đồng, bằng 113,07 chỉ tiêu; chi đạt 74, 19% dự toán.',
          claims: [
            '6.000 | Thu ngân sách | level | 6000 × 10^9 VND | 2024-A1 | c1',
            '113,07 | Thu ngân sách | plan_ratio from plan | 113.07 percent | 2024-A1 | c1',
            '74, 19 | chi | plan_ratio from plan | 74.19 percent | 2024-A1 | c2',
          ],
        },
        {
          text: 'Năm 2024, các cụm công nghiệp có vốn lần lượt 41, 18 và 12 triệu USD.',
          claims: [
            '41 | các cụm công nghiệp có vốn | level | 41 × 10^6 USD | 2024-A1 | c1',
            '18 | các cụm công nghiệp có vốn | level | 18 × 10^6 USD | 2024-A1 | c1',
            '12 | các cụm công nghiệp có vốn | level | 12 × 10^6 USD | 2024-A1 | c1',
          ],
        },
      ],
    },
    {
      name: { vi: 'Hai bậc của một số', en: 'Two steps of one number' },
      rule: {
        vi: "'107 nghìn 700 tỷ' là một số: 107.700 tỷ.",
        en: "'107 nghìn 700 tỷ' is one number, 107,700 billion.",
      },
      cases: [
        {
          text: 'Tổng vốn huy động năm 2023 đạt 107 nghìn 700 tỷ đồng.',
          claims: ['107 nghìn 700 | Tổng vốn huy động | level | 107700 × 10^9 VND | 2023-A1 | c1'],
        },
      ],
    },
    {
      name: { vi: 'Đơn vị viết dính', en: 'Glued units' },
      rule: {
        vi: 'Đơn vị và bội số dính vào số được tách ra.',
        en: 'Units and multipliers written without a blank are taken apart.',
      },
      cases: [
        {
          text: 'Xuất khẩu tháng 01/2024 đạt 68triệu USD, thu 520tỷ đồng, giảm 3,4%.',
          claims: [
            '68 | Xuất khẩu | level | 68 × 10^6 USD | 2024-M01 | c1',
            '520 | thu | level | 520 × 10^9 VND | 2024-M01 | c2',
            '3,4 | thu | change_pct down | 3.4 percent | 2024-M01 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Số viết bằng chữ', en: 'Number words' },
      rule: {
        vi: 'Chữ chỉ số là con số khi đứng trước một đơn vị đếm được.',
        en: 'A word is a number where a unit that can be counted follows.',
      },
      cases: [
        {
          text: 'Tháng 4/2024 thành lập mới ba hợp tác xã, giải thể hai hợp tác xã.',
          claims: [
            'ba | thành lập mới | level | 3 hợp tác xã | 2024-M04 | c1',
            'hai | giải thể | level | 2 hợp tác xã | 2024-M04 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Khoảng', en: 'Ranges' },
      rule: {
        vi: 'Hai đầu của một khoảng là hai số của một chỉ tiêu, cùng đơn vị.',
        en: 'The ends of a range are two figures of one indicator, with one unit.',
      },
      cases: [
        {
          text: 'Năm 2024 tỉnh phấn đấu trồng mới 3.000-3.200 ha rừng.',
          claims: [
            '3.000 | trồng mới | level | 3000 ha | 2024-A1 | c1',
            '3.200 | trồng mới | level | 3200 ha | 2024-A1 | c1',
          ],
        },
        {
          text: 'Giá cà phê tháng 3/2024 dao động từ 92 nghìn đến 98 nghìn đồng/kg.',
          claims: [
            '92 | Giá cà phê | level | 92 × 10^3 VND/kg | 2024-M03 | c1',
            '98 | Giá cà phê | level | 98 × 10^3 VND/kg | 2024-M03 | c1',
          ],
        },
      ],
    },
    {
      name: { vi: 'Cặp x/y', en: 'Pairs x/y' },
      rule: {
        vi: "Hai số đếm hai bên dấu gạch là kỳ này và cùng kỳ; phần trên tổng cố định ('7/11 nhóm') là một số.",
        en: "Counts around a stroke are this year's and last year's; a part of a fixed set ('7/11 nhóm') is one figure.",
      },
      cases: [
        {
          text: 'Án thụ lý 6 tháng đầu năm 2024: hình sự 231/198 vụ, dân sự 1.050/990 vụ.',
          claims: [
            '231 | hình sự | level | 231 cases | 2024-S1 | c1',
            '198 | hình sự | level | 198 cases | 2023-S1 | c1',
            '1.050 | dân sự | level | 1050 cases | 2024-S1 | c2',
            '990 | dân sự | level | 990 cases | 2023-S1 | c2',
          ],
        },
        {
          text: 'So với tháng trước, 7/11 nhóm hàng tăng giá, 4/11 nhóm giữ giá.',
          claims: [
            '7/11 | nhóm hàng tăng giá | rank_or_count_other up from previous_period | 7 nhóm | no period | c1',
            '4/11 | nhóm giữ giá | rank_or_count_other flat from previous_period | 4 nhóm | no period | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Xếp hạng', en: 'Ranks' },
      rule: {
        vi: 'Thứ hạng không phải số lượng; dấu gạch của nó được giữ.',
        en: 'A rank is no amount; it keeps its stroke.',
      },
      cases: [
        {
          text: 'Năm 2023 tỉnh xếp thứ 12/63 về chỉ số cải cách hành chính.',
          claims: ['12/63 | chỉ số cải cách hành chính | rank_or_count_other | 12 hạng | 2023-A1 | c1'],
        },
        {
          text: 'Năm 2023 sản lượng hồ tiêu tăng 3,25%, đứng thứ ba cả nước.',
          claims: [
            '3,25 | sản lượng hồ tiêu | change_pct up | 3.25 percent | 2023-A1 | c1',
            'ba | sản lượng hồ tiêu | rank_or_count_other | 3 hạng | 2023-A1 | c1',
          ],
        },
        {
          text: 'Năm 2023 sản lượng chè xếp thứ 5 vùng và thứ 9 cả nước; thứ hai là Bảo Lộc với 3 nghìn ha.',
          claims: [
            '5 | sản lượng chè | rank_or_count_other | 5 hạng | 2023-A1 | c1',
            '9 | sản lượng chè | rank_or_count_other | 9 hạng | 2023-A1 | c1',
            'hai | Bảo Lộc | rank_or_count_other | 2 hạng | 2023-A1 | c2',
            '3 | Bảo Lộc | level | 3 × 10^3 ha | 2023-A1 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Số gần đúng', en: 'Approximations' },
      rule: {
        vi: 'Từ đứng sát số quyết định: khoảng, gần, trên, ước.',
        en: 'The word next to the number decides: about, under, over, estimate.',
      },
      cases: [
        {
          text: 'Tháng 01/2024 có khoảng 950 doanh nghiệp, gần 3.000 hộ và trên 12 nghìn lao động được hỗ trợ.',
          claims: [
            '950 | doanh nghiệp | level | about 950 enterprises | 2024-M01 | c1',
            '3.000 | hộ | level | under 3000 hộ | 2024-M01 | c2',
            '12 | lao động được hỗ trợ | level | over 12 × 10^3 persons | 2024-M01 | c3',
          ],
        },
        {
          text: 'Kim ngạch xuất khẩu của tỉnh ước đạt 61 triệu USD trong tháng 7/2024.',
          claims: ['61 | Kim ngạch xuất khẩu [EXPORTS] | level | estimate 61 × 10^6 USD | 2024-M07 | c1'],
        },
      ],
    },
  ],
}
