import type { Lang } from '../periods/index.ts'
import type { FindingCode } from './finding.ts'

/** When each finding is raised, in a sentence: the words of the reference and of whoever asks what a code means. */
export const findingWhen: Readonly<Record<FindingCode, Readonly<Record<Lang, string>>>> = {
  'period/impossible-base': {
    vi: 'Kỳ đem so không đứng trước kỳ báo cáo.',
    en: 'The period compared with does not come before the period reported.',
  },
  'period/base-mismatch': {
    vi: 'Viết “cùng kỳ” nhưng ghi một năm khác với năm trước liền kề.',
    en: "'Same period' is written beside another year than the one before.",
  },
  'period/other': {
    vi: 'Kỳ được chọn để soát khác với kỳ mà văn bản tự ghi.',
    en: 'The period chosen for the check is not the one that the text says.',
  },
  'ratio/plan-contradiction': {
    vi: 'Mức ÷ tỷ lệ cho một số kế hoạch không phải số đã đăng ký, cũng không phải số nào khác nêu trong bài.',
    en: 'Level ÷ share gives a target that is neither the registered one nor any other that the text states.',
  },
  'ratio/referent': {
    vi: 'Tỷ lệ không hợp với số đứng gần nhất mà hợp với một số khác trong câu.',
    en: 'A ratio does not fit the nearest figure but another one of the sentence.',
  },
  'growth/base-contradiction': {
    vi: 'Mức ÷ (1 + mức tăng), hoặc mức − mức thay đổi, không thể là số kỳ gốc đã lưu hoặc nêu trong bài.',
    en: 'Level ÷ (1 + growth), or level − change, cannot be the base as stored or as stated.',
  },
  'growth/direction': {
    vi: 'Chữ và số ngược nhau: “tăng” trước số âm, “vượt” trước tỷ lệ chưa tới 100%, “vượt 109%” khi ý là đạt 109%; phần vượt hoặc số bậc không khớp với số bên cạnh.',
    en: "Word and number disagree: 'up' before a negative number, 'exceeds' with a share below 100%, 'exceeds by 109%' for 'reaches 109%'; an excess or a number of places that the figures beside it do not give.",
  },
  'fraction/percent': {
    vi: 'Phép chia không bằng tỷ lệ ghi bên cạnh.',
    en: 'A division is not the percentage beside it.',
  },
  'sum/parts': {
    vi: 'Các phần vượt tổng số, hoặc cộng lại không thành tổng số đã nêu; cán cân, sản lượng hay số bình quân không khớp với các số sinh ra nó.',
    en: 'Parts exceed, or do not make, the stated whole; a balance, an output or a mean that its figures do not give.',
  },
  'repeat/disagree': {
    vi: 'Một số nêu hai lần trong một văn bản với hai giá trị không thể bằng nhau.',
    en: 'One figure stands twice in a document with values that cannot be equal.',
  },
  'level/magnitude': {
    vi: 'Mức lệch 10, 100 hoặc 1.000 lần so với chuỗi số liệu, kế hoạch, các phần của nó hay quy mô cả nước.',
    en: 'A level is off by 10, 100 or 1,000 times against its series, its plan, its parts or the size of the whole country.',
  },
  'series/ytd': {
    vi: 'Luỹ kế giảm so với kỳ trước, hoặc khác tổng các tháng.',
    en: 'The year to date falls, or differs from the sum of its months.',
  },
  'series/outlier': {
    vi: 'Mức tăng so với cùng kỳ khác hẳn các kỳ khác của chuỗi, hoặc luỹ kế đòi hỏi phần còn lại của năm thay đổi đột ngột.',
    en: 'A growth on the year is out of line with the rest of its series, or a cumulative figure asks a sudden change of the months left.',
  },
  'series/break': {
    vi: 'Hai chuỗi trùng tên hoặc bí danh cho số khác nhau, hoặc hai kỳ đem so theo giá gốc khác nhau.',
    en: 'Two series that share a name or an alias give different figures, or two periods compared are in different prices.',
  },
  'points/percent': {
    vi: 'Thay đổi của một tỷ lệ ghi bằng % trong khi phải là điểm %.',
    en: 'The change of a rate is given in % where percentage points are meant.',
  },
  'summary/quantifier': {
    vi: '“Tất cả”, “hầu hết”, “đa số” không đúng với số đếm được, kể cả con số đứng ngay cạnh (“hầu hết các huyện (7/17)”).',
    en: "'All', 'most', 'the majority' is not what the count says, or the count right beside it.",
  },
  'number/format': {
    vi: 'Dấu phân cách lẫn lộn hoặc sai, thiếu nhóm hàng nghìn, thiếu đơn vị.',
    en: 'Separators are mixed, wrong or missing; a unit is missing.',
  },
  'date/impossible': {
    vi: 'Ngày, tháng hoặc quý không có trong lịch; thứ trong tuần không đúng với ngày; hoặc khoảng ngày kết thúc trước khi bắt đầu.',
    en: 'A day, month or quarter that no calendar has, a weekday that the date does not fall on, or a span that ends before it begins.',
  },
  'text/stale': {
    vi: 'Một đoạn văn cùng các số của nó giống hệt tháng trước.',
    en: "A paragraph and its figures equal last month's.",
  },
  'text/encoding': {
    vi: 'Văn bản dùng bảng mã TCVN3 hoặc VNI.',
    en: 'The text is in TCVN3 or VNI.',
  },
  'data/differs': {
    vi: 'Số trong bài và số đã lưu không thể bằng nhau.',
    en: 'The number of the text and the stored one cannot be equal.',
  },
  'sources/disagree': {
    vi: 'Hai nguồn, hai văn bản hoặc hai kỳ phát hành nêu hai giá trị khác nhau cho một số.',
    en: 'Two sources, two documents or two editions give different values for one figure.',
  },
  'window/differs': {
    vi: 'Hai số đem so được tính theo hai khoảng ngày khác nhau.',
    en: 'The figures compared cover different spans of days.',
  },
  'smallBase/percent': {
    vi: 'Nêu tỷ lệ % trên nền dưới 30 vụ việc mà không nêu số tăng, giảm.',
    en: 'A percentage stands on a base of fewer than 30 events without its absolute change.',
  },
  'tet/shift': {
    vi: 'Hai kỳ đem so lệch nhau từ 2 ngày làm việc trong dịp Tết.',
    en: 'The periods compared differ by two or more weekdays of Tết.',
  },
  'annex/unknown-indicator': {
    vi: 'Tên ở một dòng không có trong danh mục.',
    en: 'The name of a row is not in the catalogue.',
  },
  'annex/unknown-unit': {
    vi: 'Không nhận ra đơn vị tính, hoặc đơn vị không hợp với chỉ tiêu.',
    en: 'A unit is not known, or is not one of the indicator.',
  },
  'annex/duplicate-row': {
    vi: 'Một chỉ tiêu có hai dòng cùng số.',
    en: 'One indicator has two rows with equal figures.',
  },
  'annex/bad-cell': {
    vi: 'Ô không đọc được thành số.',
    en: 'A cell cannot be read as a number.',
  },
  'annex/no-cached-value': {
    vi: 'Công thức chưa có kết quả lưu trong tệp.',
    en: 'A formula has no result stored in the file.',
  },
  'annex/number-as-text': {
    vi: 'Số được lưu dạng chữ; vẫn đọc được.',
    en: 'A number is stored as text; it is read all the same.',
  },
  'annex/date-as-number': {
    vi: 'Ô chứa ngày ở chỗ phải là số.',
    en: 'A cell holds a date where a number belongs.',
  },
  'annex/duplicate-values': {
    vi: 'Một chỉ tiêu có hai giá trị khác nhau; không nhập giá trị nào.',
    en: 'One indicator has two different values; neither is taken.',
  },
  'annex/unit-assumed': {
    vi: 'Dòng không ghi đơn vị; hiểu theo danh mục.',
    en: 'A row names no unit; that of the catalogue is taken.',
  },
  'annex/unclear-column': {
    vi: 'Tiêu đề một cột so sánh không nói rõ so với gì.',
    en: 'The header of a comparing column does not say what it compares.',
  },
  'annex/hidden-sheet': {
    vi: 'Một trang tính ẩn có bảng số liệu; không đọc.',
    en: 'A hidden sheet holds figures; it is not read.',
  },
  'annex/other-period-sheet': {
    vi: 'Một trang tính ghi kỳ khác trong tiêu đề, cạnh những trang đúng kỳ; bỏ qua trang đó.',
    en: 'One sheet is titled another period, beside sheets of the right one; it is left out.',
  },
  'table/no-header': {
    vi: 'Số nằm ngoài bảng, hoặc trong cột không có chữ nào ở đầu bảng.',
    en: 'A figure outside of the table, or in a column without a word in the header.',
  },
  'table/no-name': {
    vi: 'Dòng có số mà không có tên, kể cả tên gộp ô từ dòng trên.',
    en: 'A row of figures without a name, not even one merged down from above.',
  },
  'table/no-period': {
    vi: 'Đầu cột và tiêu đề bảng không nêu kỳ nào, hoặc tiêu đề nêu nhiều kỳ mà cột không chọn.',
    en: 'Neither header nor title names a period, or the title names several and the column none of them.',
  },
  'table/no-base': {
    vi: 'Đầu cột ghi so sánh hay tốc độ mà không nói so với kỳ nào.',
    en: 'The header speaks of a comparison or a rate without saying with what.',
  },
  'table/no-unit': {
    vi: 'Đơn vị không đứng ở dòng, dòng trên nó, cột, góc bảng hay tiêu đề.',
    en: 'No unit in the row, the rows over it, the column, the corner or the title.',
  },
}
