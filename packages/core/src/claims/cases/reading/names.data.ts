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
