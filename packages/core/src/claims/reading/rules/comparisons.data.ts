import { down, lastYear, level, type Rule, rank, share, up } from './rule.ts'

/** Comparisons, ranges and ranks. */
export const comparisons: readonly Rule[] = [
  [
    'what closes a range is compared for both its ends',
    'Năm 2023, tỷ lệ hộ cận nghèo giảm 0,8-1,2 điểm phần trăm so với năm trước.',
    ['0,8', 'tỷ lệ hộ cận nghèo', { measure: 'points', direction: 'down', baseline: lastYear }],
    ['1,2', 'tỷ lệ hộ cận nghèo', { measure: 'points', direction: 'down', baseline: lastYear }],
  ],
  [
    'points beyond something unnamed are beyond the plan',
    'Tỷ lệ che phủ rừng đạt 47,6%, vượt 1,1 điểm phần trăm.',
    ['47,6', 'Tỷ lệ che phủ rừng', share],
    ['1,1', 'Tỷ lệ che phủ rừng', { measure: 'points', direction: 'up', baseline: 'plan' }],
  ],
  [
    'a rank goes on after và',
    'Chỉ số cải cách hành chính xếp thứ 9 vùng và thứ 31 cả nước.',
    ['9', 'Chỉ số cải cách hành chính', { ...rank, unit: 'hạng' }],
    ['31', 'Chỉ số cải cách hành chính', { ...rank, unit: 'hạng' }],
  ],
  [
    'a rank in words that opens a part names who holds it',
    'Lâm Đồng xếp thứ nhất về diện tích cà phê; thứ hai là Đắk Lắk với 210 nghìn ha.',
    ['hai', 'Đắk Lắk', { ...rank, value: 2 }],
    ['210', 'Đắk Lắk', level],
  ],
  ['days of the week rank nothing', 'Tổ công tác họp vào thứ 3, thứ 5 và thứ 7 trong tuần.'],
  [
    'the school year before is a year before',
    'Toàn tỉnh có 310 trường, giảm 5,2% so với năm học trước; 204 trường đạt chuẩn.',
    ['310', 'trường', level],
    ['5,2', 'trường', { ...down, baseline: lastYear }],
    ['204', 'trường', level],
  ],
  [
    'what was lost and gained against one base',
    'So với niên vụ trước, bớt 2 nhà máy nhưng thêm 1.450 hộ trồng mía.',
    ['2', 'nhà máy', { measure: 'change_abs', direction: 'down', baseline: lastYear }],
    ['1.450', 'hộ', { measure: 'change_abs', direction: 'up', baseline: lastYear }],
  ],
  [
    'a basis and a semicolon end what moved',
    'Mạng lưới có 96 trạm y tế, tăng 3 trạm so với năm trước; 81 cơ sở đạt chuẩn.',
    ['96', 'trạm', level],
    ['3', 'trạm', { measure: 'change_abs', direction: 'up', baseline: lastYear }],
    ['81', 'cơ sở', level],
  ],
  [
    'how many rose is counted against what its own paragraph compares with',
    'Thu ngân sách tăng 4% so với cùng kỳ.\n\nTai nạn giao thông tăng cả 3 tiêu chí.',
    ['4', 'Thu ngân sách', { ...up, baseline: lastYear }],
    ['3', 'Tai nạn giao thông', { ...rank, direction: 'up', baseline: null }],
  ],
]
