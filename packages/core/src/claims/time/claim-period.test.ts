import { describe, expect, test } from 'vitest'
import { readClaims } from '../read-claims.ts'

type Row = readonly [says: string, text: string, ...periods: readonly string[]]

/** Every row is one way in which a text dates its figures: the periods of its claims, in order. */
const rows: readonly Row[] = [
  [
    'so many months up to one end with it, in whatever year they begin',
    'Trong 12 tháng tính đến tháng 6/2024, giá tăng 3,9%.',
    '2023-07-01/P12M',
  ],
  [
    'months from one year to the next are one span, and the later year goes on',
    'Từ tháng 7/2023 đến tháng 6/2024, toàn tỉnh trồng 4.100 ha rừng. Tháng 7 trồng 30 ha.',
    '2023-07-01/P12M',
    '2024-M07',
  ],
  [
    'a day of an event is in its month, not from January on',
    'Ngày 19/5/2024, toàn tỉnh có 412.000 cử tri đi bầu, đạt 98,7%.',
    '2024-M05',
    '2024-M05',
  ],
  [
    'up to a day a flow counts from January on, a stock has the month',
    'Đến ngày 20/8/2023, giải ngân 1.250 tỷ đồng, dư nợ 24.610 tỷ đồng.',
    '2023-01-01/P8M',
    '2023-M08',
  ],
  [
    'parts of a stock are stocks',
    'Đến 30/6/2022, tổng nguồn vốn đạt 3.200 tỷ đồng. Trong đó, vốn Trung ương 2.900 tỷ đồng; vốn địa phương 140 tỷ đồng.',
    '2022-M06',
    '2022-M06',
    '2022-M06',
  ],
  [
    'what holds at a time goes on until another period is named',
    'Vào thời điểm tháng 9/2021 có 5.200 người mất việc. Thành thị 3.900 người, nông thôn 1.300 người. 9 tháng đầu năm giới thiệu việc làm cho 12.000 người.',
    '2021-M09',
    '2021-M09',
    '2021-M09',
    '2021-01-01/P9M',
  ],
  [
    'members of an insurance are counted at the day',
    'Đến tháng 2/2022: BHXH bắt buộc 91.000 người, tăng 500 người; tự nguyện 41.700 người.',
    '2022-M02',
    '2022-M02',
    '2022-M02',
  ],
  [
    'a day in brackets dates the stocks of a span that ends in it',
    '5 tháng đầu năm 2024 (số liệu chốt ngày 20-5), vốn đăng ký 11,07 tỷ USD. Hiện có 40.285 dự án còn hiệu lực.',
    '2024-01-01/P5M',
    '2024-M05',
  ],
  [
    'the average of several months holds for its sentence only',
    'CPI tháng 8/2021 tăng 0,25% so với tháng trước. Bình quân 8 tháng, CPI tăng 1,79%. Nhóm thực phẩm tăng 0,97%.',
    '2021-M08',
    '2021-01-01/P8M',
    '2021-M08',
  ],
  [
    'since when, before when: no period of figures',
    'Tháng 6/2022, sản lượng đạt 5.400 tấn, cao nhất kể từ năm 2016; giá trị 120 tỷ đồng. Việc giao vốn xong trước ngày 15/3.',
    '2022-M06',
    '2022-M06',
  ],
  [
    'a plan of the whole year does not date what follows',
    'Chín tháng năm 2020, có 7 đơn vị vượt chỉ tiêu của cả năm. Điện Bàn thu 252 tỷ đồng.',
    '2020-01-01/P9M',
    '2020-01-01/P9M',
  ],
  [
    'from the beginning of a year named to a day',
    'Tính từ đầu năm 2015 đến ngày 10-8, thu nộp ngân sách 155.225 tỷ đồng.',
    '2015-01-01/P8M',
  ],
  ['half a year is its first half', 'Nửa năm 2021, thu ngân sách đạt 3.100 tỷ đồng.', '2021-S1'],
  [
    'a week is none, but names the year',
    'Năm 2022 có 900 ca mắc. Sang tuần 39 năm 2023, cộng dồn từ đầu năm có 1.200 ca mắc.',
    '2022-A1',
    '2023-A1',
  ],
  [
    'levels of the base do not date the change after them',
    'Năm 2023 có 1.200 ca mắc, trong khi cùng kỳ 2022 có 900 ca mắc, tức số mắc tăng 33,3%.',
    '2023-A1',
    '2022-A1',
    '2023-A1',
  ],
  [
    "'đến 30/9' needs no 'ngày'; a span named for the figure itself leaves it no day",
    'Đến 30/9/2022, có 764 xã đạt chuẩn. Cấp huyện có 249 đơn vị được công nhận. Vốn huy động 9 tháng khoảng 2.130 tỷ đồng.',
    '2022-M09',
    '2022-M09',
    '2022-01-01/P9M',
  ],
  [
    'a point in time after the figure dates a stock and what goes on from it',
    'Toàn tỉnh có 206.810 người tham gia BHXH tính đến 31/10/2021, chiếm 35,1% lực lượng lao động.',
    '2021-M10',
    '2021-M10',
  ],
  [
    'a division goes on from the stock that it divides',
    'Đến 30/6/2023, dư nợ đạt 9.000 tỷ đồng. Theo lĩnh vực: nông nghiệp 5.000 tỷ đồng; xuất khẩu 618 tỷ đồng.',
    '2023-M06',
    '2023-M06',
    '2023-M06',
  ],
  [
    "last year's figures in brackets, named before a colon",
    'Sáu tháng đầu năm 2025, cơ cấu lần lượt 18,4%, 37,6% (cùng kỳ năm trước: 19,6%; 36,1%).',
    '2025-S1',
    '2025-S1',
    '2024-S1',
    '2024-S1',
  ],
  [
    'a forecast for a later day is an aside',
    'Đến hết tháng 8/2020, vốn huy động đạt 7.100 tỷ đồng; ước đến cuối tháng 9 đạt 7.300 tỷ đồng. Dư nợ cho vay 6.000 tỷ đồng.',
    '2020-M08',
    '2020-M09',
    '2020-M08',
  ],
  [
    'what is planned is of the year of the plan',
    'Đến 30/11/2021, nguồn vốn tăng 27,7% so với đầu năm, trong khi kế hoạch chỉ đặt tăng 16%.',
    '2021-M11',
    '2021-A1',
  ],
  [
    'a base in brackets is of its own period, and what follows is of the figure before it',
    'Tháng 6/2024, bán lẻ đạt 3.450 tỷ đồng, tăng 1,2% so với tháng trước (3.409 tỷ đồng) và tăng 10,5% so với cùng kỳ (3.122 tỷ đồng). Vận tải 6 tháng đạt 1.234 tỷ đồng, tăng 12,2% so với 6 tháng đầu năm 2023 (1.100 tỷ đồng), đạt 52,5% kế hoạch năm.',
    '2024-M06',
    '2024-M06',
    '2024-M05',
    '2024-M06',
    '2023-M06',
    '2024-S1',
    '2024-S1',
    '2023-S1',
    '2024-S1',
  ],
  [
    'the day of a document, and what a paragraph says of another year, date no other paragraph',
    'Báo cáo tháng 6 năm 2024\n\nNgày 02/02/2024, tỉnh ban hành Kế hoạch số 12/KH-UBND.\n\nThu ngân sách đạt 500 tỷ đồng.\n\nNăm 2022, tỉnh có 12 xã đạt chuẩn.\n\nXuất khẩu đạt 70 triệu USD.',
    '2024-M06',
    '2022-A1',
    '2024-M06',
  ],
  [
    'what is compared with is no new period',
    'Chín tháng năm 2021 có 209 nhà máy mở lại, nhiều hơn ngày 31-8 là 138 nhà máy.',
    '2021-01-01/P9M',
    '2021-01-01/P9M',
  ],
  [
    'pairs of one list are read alike: this year against last',
    'Quý I/2023 xảy ra 17/23 vụ cháy, thiệt hại 4,6/9,1 tỷ đồng.',
    '2023-Q1',
    '2022-Q1',
    '2023-Q1',
    '2022-Q1',
  ],
  [
    "'trong đó' makes a pair a part of the whole",
    'Quý I/2023 có 42 ca nặng, trong đó 24/42 ca là trẻ em.',
    '2023-Q1',
    '2023-Q1',
    '2023-Q1',
  ],
  [
    'a date in the reason of a figure dates nothing after it',
    'Tháng 5/2023, giảm sâu nhất là giá điện (-1,7%) do biểu giá được hạ vào cuối tháng 3; tiếp theo, giá gạo giảm 0,4%. Giá vải tăng 0,2%.',
    '2023-M05',
    '2023-M05',
    '2023-M05',
  ],
  [
    'nor the figure itself, when it ends the sentence',
    'Tháng 5/2023, xuất khẩu đạt 52 triệu USD nhờ đơn hàng tháng 4.',
    '2023-M05',
  ],
  [
    'a reason with a figure of its own has its own date',
    'Năm 2023 thu 400 tỷ đồng, thấp hơn do năm 2022 đã thu 510 tỷ đồng.',
    '2023-A1',
    '2022-A1',
  ],
  [
    'what the period before handed over belongs to this one',
    'Quý II/2024, tổng số đơn là 940 đơn, trong đó kỳ trước chuyển sang 60 đơn, nhận mới 880 đơn.',
    '2024-Q2',
    '2024-Q2',
    '2024-Q2',
  ],
  [
    "'lũy kế đến ngày' leaves the day to a stock, and who comes first is one of those told",
    'Lũy kế đến ngày 31/8/2021, toàn tỉnh có 512 dự án còn hiệu lực. Singapore dẫn đầu với 2,4 tỷ USD.',
    '2021-M08',
    '2021-M08',
  ],
  [
    'the fields to which a stock goes divide it',
    'Đến 30/6/2023, dư nợ đạt 9.000 tỷ đồng. Tín dụng tập trung vào các lĩnh vực ưu tiên: xuất khẩu 618 tỷ đồng.',
    '2023-M06',
    '2023-M06',
  ],
  [
    'the same time is the time spoken of',
    'Đến 30/6/2023, dư nợ đạt 9.000 tỷ đồng. Đến cùng thời điểm, nợ xấu 84 tỷ đồng.',
    '2023-M06',
    '2023-M06',
  ],
  [
    'doses given by a day are counted at the day',
    'Đến hết ngày 31/8/2022 toàn tỉnh đã tiêm 1.204.000 mũi.',
    '2022-M08',
  ],
  [
    'what is paid out of an insurance is a flow',
    'Đến cuối tháng 9/2021, có 98.000 người tham gia BHXH. Tổng số thu 9 tháng đạt 900 tỷ đồng. Ngành đã chi từ Quỹ bảo hiểm thất nghiệp 61 tỷ đồng.',
    '2021-M09',
    '2021-01-01/P9M',
    '2021-01-01/P9M',
  ],
  [
    'a part of the time that opens its sentence holds to the end of its paragraph',
    'Quý I/2023 xảy ra 90 vụ cháy.\n\nRiêng tháng 3/2023 xảy ra 21 vụ. Thiệt hại 4 tỷ đồng.\n\nLực lượng chức năng đã lập 610 biên bản.',
    '2023-Q1',
    '2023-M03',
    '2023-M03',
    '2023-Q1',
  ],
]

describe('the period of a claim', () => {
  test.each(rows)('%s', (_says, text, ...periods) => {
    expect(readClaims(text).claims.map(({ period }) => period)).toEqual(periods)
  })
})
