import type { PhenomenonTheme } from './phenomenon.ts'

/** Who acts, what is acted on, what was named before. */
export const who: PhenomenonTheme = {
  name: { vi: 'Con số là của ai, của cái gì', en: 'Whose figure it is' },
  phenomena: [
    {
      name: { vi: 'Ai nhận, cái gì được đếm', en: 'Who takes in, what is counted' },
      rule: {
        vi: 'Sau những từ như nhận, thu hút, phát hiện, tên của con số là thứ được đếm, không phải người làm; đơn vị đếm không nói gì (vụ, con) thì việc làm là tên.',
        en: 'After words like nhận, thu hút, phát hiện the thing counted names the figure, not who acts; where the unit says nothing (vụ, con) the deed does.',
      },
      cases: [
        {
          text: 'Tháng 3/2024, tổng đài nhận 41 nghìn yêu cầu; ngành thú y phát hiện 12 ổ dịch.',
          claims: [
            '41 | yêu cầu | level | 41 × 10^3 yêu cầu | 2024-M03 | c1',
            '12 | ổ dịch | level | 12 ổ dịch | 2024-M03 | c2',
          ],
        },
        {
          text: 'Tháng 4/2024 khởi tố 21 vụ, 34 bị can.',
          claims: [
            '21 | khởi tố | level | 21 cases | 2024-M04 | c1',
            '34 | khởi tố | level | 34 bị can | 2024-M04 | c1',
          ],
        },
      ],
    },
    {
      name: { vi: 'Nhiều nhất, kế đến', en: 'Nhiều nhất, kế đến (the most, then)' },
      rule: {
        vi: "Ai đứng cạnh 'nhiều nhất', 'kế đến', 'xếp thứ hai' thì con số là của người ấy.",
        en: "Whoever stands beside 'nhiều nhất', 'kế đến', 'xếp thứ hai' has the figure.",
      },
      cases: [
        {
          text: 'Năm 2023, thành phố thiếu 140 giáo viên, nhiều nhất là mầm non, 62 người, kế đến tiểu học, 41 người.',
          claims: [
            '140 | giáo viên | level | 140 giáo viên | 2023-A1 | c1',
            '62 | mầm non | level | 62 persons | 2023-A1 | c2',
            '41 | tiểu học | level | 41 persons | 2023-A1 | c3',
          ],
        },
        {
          text: 'Năm 2023, Singapore xếp thứ 2 với 2,7 tỷ USD.',
          claims: [
            '2 | Singapore | rank_or_count_other | 2 hạng | 2023-A1 | c1',
            '2,7 | Singapore | level | 2.7 × 10^9 USD | 2023-A1 | c1',
          ],
        },
        {
          text: 'Năm 2024, thiệt hại nặng nhất là các xã Ia Pnôn 120 ha, Ia Dom 80 ha.',
          claims: ['120 | xã Ia Pnôn | level | 120 ha | 2024-A1 | c1', '80 | Ia Dom | level | 80 ha | 2024-A1 | c2'],
        },
      ],
    },
    {
      name: { vi: 'Các … ấy', en: 'Các … ấy (those named before)' },
      rule: {
        vi: 'Số chia theo thứ tự cho những tên mà câu trước đã kể.',
        en: 'Figures are dealt out in order to what the sentence before named.',
      },
      cases: [
        {
          text: 'Năm 2023 vùng cao thu 12 tỷ đồng, ven biển 57 tỷ đồng. Hai vùng ấy lần lượt chiếm 17,4% và 82,6%.',
          claims: [
            '12 | vùng cao thu | level | 12 × 10^9 VND | 2023-A1 | c1',
            '57 | ven biển | level | 57 × 10^9 VND | 2023-A1 | c2',
            '17,4 | vùng cao thu | share | 17.4 percent | 2023-A1 | c1',
            '82,6 | ven biển | share | 82.6 percent | 2023-A1 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Trở lại tổng', en: 'Back to the whole' },
      rule: {
        vi: "Sau phần nêu riêng ('gồm', 'trong đó'), vế có kỳ của mình nói tiếp về tổng.",
        en: "Behind parts ('gồm', 'trong đó') a clause with a period of its own speaks of the whole again.",
      },
      cases: [
        {
          text: 'Sản lượng gỗ tháng 5/2024 ước 82 nghìn tấn, gồm 30 nghìn tấn gỗ keo; lũy kế 5 tháng được 390 nghìn tấn.',
          claims: [
            '82 | Sản lượng gỗ | level | estimate 82 × 10^3 tonnes | 2024-M05 | c1',
            '30 | gỗ keo | level | 30 × 10^3 tonnes | 2024-M05 | c2',
            '390 | Sản lượng gỗ | level | 390 × 10^3 tonnes | 2024-01-01/P5M | c1',
          ],
        },
      ],
    },
    {
      name: { vi: 'Phần trăm của một tổng viết sau số', en: 'Per cent of a whole written after it' },
      rule: {
        vi: 'Trước số chỉ có nơi chốn thì tên là cụm đứng sau.',
        en: 'Where only a place stands before the number, the words after it name it.',
      },
      cases: [
        {
          text: 'Năm 2023, tại các vùng trũng, 88,2% số hộ được cấp nước sạch, 31% dùng giếng khoan.',
          claims: [
            '88,2 | số hộ được cấp nước sạch | share | 88.2 percent | 2023-A1 | c1',
            '31 | dùng giếng khoan | share | 31 percent | 2023-A1 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Vì sao tăng, giảm', en: 'Why it rose or fell' },
      rule: {
        vi: "Sau 'do', 'nhờ', 'vì' là tên của con số thứ hai.",
        en: "Behind 'do', 'nhờ', 'vì' stands the name of a second figure.",
      },
      cases: [
        {
          text: 'Tháng 5/2024, giá nhóm nhà ở giảm 1,2% do giá gas giảm 6,5%.',
          claims: [
            '1,2 | giá nhóm nhà ở | change_pct down | 1.2 percent | 2024-M05 | c1',
            '6,5 | giá gas | change_pct down | 6.5 percent | 2024-M05 | c2',
          ],
        },
      ],
    },
  ],
}
