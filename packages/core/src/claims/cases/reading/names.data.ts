import type { PhenomenonTheme } from './phenomenon.ts'

/** Names and spellings: ways of writing, and what is read. */
export const names: PhenomenonTheme = {
  name: { vi: 'Tên chỉ tiêu và chính tả', en: 'Names and spellings' },
  phenomena: [
    {
      name: { vi: 'Tên trong danh mục', en: 'Names of the catalogue' },
      rule: {
        vi: "Tên hay tên khác của danh mục, bỏ những từ không phân biệt ('tổng', 'trên địa bàn tỉnh'); tên không có trong danh mục giữ nguyên cụm từ.",
        en: "A name or alias of the catalogue, words that tell nothing apart ('tổng', 'trên địa bàn tỉnh') left out; other names keep their phrase.",
      },
      cases: [
        {
          text: 'Tổng thu NSNN trên địa bàn tỉnh tháng 01/2024 đạt 520 tỷ đồng; chi thường xuyên đạt 410 tỷ đồng.',
          claims: [
            '520 | Tổng thu NSNN [REVENUE] | level | 520 × 10^9 VND | 2024-M01 | c1',
            '410 | chi thường xuyên | level | 410 × 10^9 VND | 2024-M01 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Tên trong cụm dài', en: 'Names inside a longer phrase' },
      rule: {
        vi: 'Kế hoạch và cơ quan giao đứng trước tên không che mất tên.',
        en: 'A plan and who set it, standing before the name, do not hide it.',
      },
      cases: [
        {
          text: 'Dự toán Trung ương giao thu ngân sách nhà nước năm 2024 là 4.900 tỷ đồng.',
          claims: ['4.900 | thu ngân sách nhà nước [REVENUE] | level set by central | 4900 × 10^9 VND | 2024-A1 | c1'],
        },
      ],
    },
    {
      name: { vi: "Chữ viết tắt 'X (Y)'", en: "Abbreviations 'X (Y)'" },
      rule: {
        vi: 'Chữ tắt trong ngoặc sau tên đầy đủ thay cho tên ấy trong cả văn bản; giải thích hai cách khác nhau thì không dùng.',
        en: 'An abbreviation in brackets after the full name stands for it in the whole text; one explained in two ways stands for nothing.',
      },
      cases: [
        {
          text: 'Giá trị sản xuất công nghiệp (GTSXCN) tháng 01/2024 đạt 2.310 tỷ đồng. GTSXCN tăng 5,1% so với cùng kỳ; GTSXCN ngành điện đạt 900 tỷ đồng.',
          claims: [
            '2.310 | Giá trị sản xuất công nghiệp (GTSXCN) [INDUSTRY_VALUE] | level | 2310 × 10^9 VND | 2024-M01 | c1',
            '5,1 | GTSXCN [INDUSTRY_VALUE] | change_pct up from same_period_last_year | 5.1 percent | 2024-M01 | c2',
            '900 | GTSXCN ngành điện | level | 900 × 10^9 VND | 2024-M01 | c3',
          ],
        },
        {
          text: 'Chỉ số sản xuất công nghiệp (IIP) tháng 5/2024 tăng 4,2%. Năm tháng, IIP tăng 3,9% so với cùng kỳ.',
          claims: [
            '4,2 | Chỉ số sản xuất công nghiệp (IIP) [INDUSTRY_INDEX] | change_pct up | 4.2 percent | 2024-M05 | c1',
            '3,9 | IIP [INDUSTRY_INDEX] | change_pct up from same_period_last_year | 3.9 percent | 2024-01-01/P5M | c2',
          ],
        },
        {
          text: 'Công tác thu ngân sách nhà nước (NSNN) được chú trọng. Tổng thu NSNN tháng 01/2024 đạt 520 tỷ đồng.',
          claims: ['520 | Tổng thu NSNN [REVENUE] | level | 520 × 10^9 VND | 2024-M01 | c1'],
        },
        {
          text: 'Tổng sản phẩm trên địa bàn (GRDP) năm 2024 tăng 5,6%. GRDP bình quân đầu người đạt 76 triệu đồng.',
          claims: [
            '5,6 | Tổng sản phẩm trên địa bàn (GRDP) [GRDP] | change_pct up | 5.6 percent | 2024-A1 | c1',
            '76 | GRDP bình quân đầu người | level | 76 × 10^6 VND | 2024-A1 | c2',
          ],
        },
      ],
    },
    {
      name: { vi: 'Hoà và Hòa, NFD', en: 'Hoà and Hòa, NFD' },
      rule: {
        vi: 'Hai cách đặt dấu và hai dạng Unicode là một.',
        en: 'Both places of a tone mark and both Unicode forms are the same.',
      },
      cases: [
        {
          text: 'Tổng mức bán lẻ hàng hoá tháng 01/2024 đạt 9.100 tỷ đồng. Tổng mức bán lẻ hàng hóa tăng 4,2%.',
          claims: [
            '9.100 | Tổng mức bán lẻ hàng hoá [RETAIL] | level | 9100 × 10^9 VND | 2024-M01 | c1',
            '4,2 | Tổng mức bán lẻ hàng hóa [RETAIL] | change_pct up | 4.2 percent | 2024-M01 | c2',
          ],
        },
        {
          text: 'Kim ngạch xuất khẩu tháng 01/2024 đạt 61 triệu USD.'.normalize('NFD'),
          claims: ['61 | Kim ngạch xuất khẩu [EXPORTS] | level | 61 × 10^6 USD | 2024-M01 | c1'],
        },
      ],
    },
    {
      name: { vi: 'Chữ hoa', en: 'Capitals' },
      rule: {
        vi: 'Chữ hoa đọc như chữ thường.',
        en: 'Capitals are read like small letters.',
      },
      cases: [
        {
          text: 'THU NGÂN SÁCH NHÀ NƯỚC THÁNG 01/2024 ĐẠT 520 TỶ ĐỒNG, TĂNG 4,2% SO VỚI CÙNG KỲ.',
          claims: [
            '520 | THU NGÂN SÁCH NHÀ NƯỚC [REVENUE] | level | 520 × 10^9 VND | 2024-M01 | c1',
            '4,2 | THU NGÂN SÁCH NHÀ NƯỚC [REVENUE] | change_pct up from same_period_last_year | 4.2 percent | 2024-M01 | c1',
          ],
        },
      ],
    },
    {
      name: { vi: 'TCVN3, VNI', en: 'TCVN3, VNI' },
      rule: {
        vi: 'Văn bản gõ bằng phông cũ được chuyển sang Unicode rồi đọc; chuyện ấy được nói ra.',
        en: 'Text typed in fonts from before Unicode is converted and read; that it was is said.',
      },
      cases: [
        {
          text: 'Tæng thu ng©n s¸ch nhµ n\u00adíc trªn ®Þa bµn tØnh th¸ng 01/2024 \u00adíc ®¹t 1.035,5 tû ®ång, t¨ng 28,7% so víi cïng kú.',
          claims: [
            '1.035,5 | Tổng thu ngân sách nhà nước [REVENUE] | level | estimate 1035.5 × 10^9 VND | 2024-M01 | c1',
            '28,7 | Tổng thu ngân sách nhà nước [REVENUE] | change_pct up from same_period_last_year | 28.7 percent | 2024-M01 | c1',
          ],
        },
        {
          text: 'Toång thu ngaân saùch nhaø nöôùc treân ñòa baøn tænh thaùng 01/2024 öôùc ñaït 1.035,5 tyû ñoàng, taêng 28,7% so vôùi cuøng kyø.',
          claims: [
            '1.035,5 | Tổng thu ngân sách nhà nước [REVENUE] | level | estimate 1035.5 × 10^9 VND | 2024-M01 | c1',
            '28,7 | Tổng thu ngân sách nhà nước [REVENUE] | change_pct up from same_period_last_year | 28.7 percent | 2024-M01 | c1',
          ],
        },
      ],
    },
  ],
}
