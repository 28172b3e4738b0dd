import type { FindingCode } from './finding.ts'
import type { RefusalCode } from './refusal-registry.ts'

/** ICU messages in Vietnamese. Each shows the arithmetic with its bounds and ends with what to do next. */
export const findingWords: Readonly<Record<FindingCode, string>> = {
  'period/impossible-base':
    'Số của {reported} lại so với {base}: kỳ so sánh phải đứng trước. Có lẽ phải là {suggested}; đề nghị kiểm tra và sửa lại năm so sánh.',
  'period/base-mismatch':
    'Cùng kỳ của {reported} là {expected}, nhưng câu này so với {base}. {deliberate, select, true {Nếu chủ ý so với năm khác thì giữ nguyên và nói rõ lý do.} other {Đề nghị kiểm tra lại năm so sánh.}}',
  'period/other':
    'Văn bản ghi là của {reported}, nhưng đang được soát như của {asked}. Nếu chọn nhầm kỳ, đề nghị chọn lại.',
  'ratio/plan-contradiction':
    '{indicator}: {level} bằng {share} thì kế hoạch phải {implied}, còn kế hoạch {source, select, registered {đã đăng ký} implied {suy ra từ tỷ lệ đã công bố trước đó} other {nêu trong bài}} là {target}; {level} so với {target} chỉ là {actual}.{truncationFits, select, true { Khớp nếu tỷ lệ bị cắt bớt chữ số thay vì làm tròn.} other {}} Đề nghị kiểm tra lại tỷ lệ hoặc số kế hoạch.',
  'ratio/referent':
    '{share} đứng cạnh {level}, nhưng {level} ÷ {share} = {implied}, {registered, select, true {không phải số kế hoạch đã đăng ký} other {không phải số kế hoạch tròn}}; {other} ÷ {share} = {otherImplied} thì {registered, select, true {đúng số kế hoạch đã đăng ký} other {là số tròn (suy ra)}}. Tỷ lệ này có lẽ là của {other}; đề nghị đặt tỷ lệ cạnh đúng số của nó.',
  'growth/base-contradiction':
    '{indicator}: {level}, {change, select, none {{told, select, times {gấp {toldValue} lần} equal {bằng {toldValue}%} other {{growth, select, none {với mức tăng này} other {{growth}}}}}} other {{change}}}, thì kỳ gốc phải khoảng {implied}{impliedBounds, select, none {} other { ({impliedBounds})}}, nhưng số {basePeriod, select, none {kỳ gốc} other {{basePeriod}}} {source, select, registered {đã lưu} derived {suy ra từ mức thay đổi} other {nêu trong bài}} là {base}{baseBounds, select, none {} other { ({baseBounds})}}.{difference, select, none {} other { Tính lại: {difference}.}}{told, select, times { Tính lại: gấp {toldAgain} lần.} equal { Tính lại: bằng {toldAgain}%.} other {{computed, select, none {} other { Tính lại: {computed}{computedBounds, select, none {} other { ({computedBounds})}}.}}}}{truncationFits, select, true { Khớp nếu số bị cắt bớt chữ số thay vì làm tròn.} other {}} Đề nghị đối chiếu mức, tốc độ tăng và số kỳ gốc.',
  'growth/direction':
    '{variant, select, sign {Chữ “{word}” và dấu của {value} ngược nhau.} signTwice {“{word} {value}” nói hai lần là giảm, hiểu đúng chữ thì thành tăng.} exceedPart {Đạt {from} thì phần vượt là {suggested}, không phải {value}.} rank {Từ hạng {from} đến hạng {to} là {gained} bậc, không phải {word} {name} bậc.} exceedBelow {Viết “{word}” nhưng {value} chưa tới 100%: chưa đạt kế hoạch.} exceedFull {“{word} {value}” có nghĩa là vượt thêm {value}; nếu ý là đạt {value} thì phần vượt{suggested, select, none { là số khác} other { chỉ là {suggested}}}.} levels {Viết “{word}” nhưng số đi từ {from} đến {to}.} criteria {Viết “{word}” nhưng ngay trong bài, {name} lại {opposite, select, up {tăng} down {giảm} other {không đổi}}.} stored {Viết “{word}” nhưng theo số liệu đã lưu, {name} lại {opposite, select, up {tăng} down {giảm} other {không đổi}} so với cùng kỳ.} other {“{word}{value, select, none {} other { {value}}}” không hợp{value, select, none {} other {: có lẽ ý là bằng {value}}}{suggested, select, none {} other {, tức thay đổi {suggested}}}.}} Đề nghị sửa lại chữ hoặc số.',
  'fraction/percent':
    '{variant, select, growth {Từ {whole} đến {part} là {computed}{computedBounds, select, none {} other { ({computedBounds})}}} other {{part} ÷ {whole} = {computed}{computedBounds, select, none {} other { ({computedBounds})}}}}, nhưng trong bài ghi {stated}{statedBounds, select, none {} other { ({statedBounds})}}.{truncationFits, select, true { Khớp nếu số bị cắt bớt chữ số thay vì làm tròn.} other {}} Đề nghị kiểm tra lại tử số, mẫu số và tỷ lệ.',
  'sum/parts':
    '{variant, select, exceed {{why, select, one {Một phần đã lớn hơn tổng số} other {Các phần cộng lại vượt tổng số}}} average {Số bình quân nhân với số ngày không khớp tổng số} balance {Xuất khẩu và nhập khẩu không ra cán cân đã ghi} product {Diện tích nhân năng suất không ra sản lượng} mean {Tổng số chia đều không ra số bình quân} other {Các phần cộng lại không bằng tổng số}}: {why, select, one {} other {{parts} = }}{sum}{sumBounds, select, none {} other { ({sumBounds})}}, {variant, select, balance {bài ghi} product {bài ghi} mean {bài ghi} other {tổng số ghi}} {whole}{wholeBounds, select, none {} other { ({wholeBounds})}}.{why, select, one { Chắc chắn sai: không phần nào lớn hơn tổng số được.} whole { Chắc chắn sai: các phần được viết là đủ tổng số, làm tròn không giải thích được.} overlap { Chưa chắc sai: sau “trong đó” các phần có thể trùng nhau.} rounding { Chưa chắc sai: làm tròn có thể giải thích.} untold { Chưa chắc sai: có thể còn phần chưa kể.} apart { Chưa chắc sai: các số đứng ở hai câu.} other {}} Đề nghị kiểm tra lại từng phần và tổng số.',
  'repeat/disagree':
    '{indicator} được nêu hai lần với hai số không thể bằng nhau: {first}{firstBounds, select, none {} other { ({firstBounds})}} và {second}{secondBounds, select, none {} other { ({secondBounds})}}. Đề nghị chọn một số và sửa chỗ còn lại.',
  'level/magnitude':
    '{indicator}: {value} {reference, select, series {so với chuỗi số liệu} plan {so với kế hoạch} text {so với các số khác trong bài} country {nếu so với quy mô cả nước} other {so với quy mô của đơn vị}} lệch khoảng {factor} lần; nếu đổi đơn vị thì thành {expected}. Đề nghị kiểm tra lại đơn vị và dấu phân cách.',
  'series/ytd':
    '{variant, select, falls {{indicator}: luỹ kế {period} là {value}, thấp hơn số của {otherPeriod} là {other}.} other {{indicator}: luỹ kế {period} là {value}, nhưng cộng các tháng được {other}.}} Đề nghị kiểm tra lại số tháng và số luỹ kế.',
  'series/outlier':
    '{variant, select, rest {{indicator}: luỹ kế {otherPeriod} thay đổi {usual} so với cùng kỳ; muốn {period} đúng như đã ghi thì những tháng sau đó phải thay đổi {growth}.} other {{indicator}, {period}: thay đổi {growth} so với cùng kỳ, trong khi các kỳ khác thường quanh {usual}{usualBounds, select, none {} other { ({usualBounds})}}.}} Đề nghị kiểm tra lại số này và cách tính; nếu đúng, nên nói rõ nguyên nhân.',
  'series/break':
    '{variant, select, price {{indicator}: số {period} là {value}, {price, select, current {giá hiện hành} none {không theo giá nào} other {giá so sánh {price}}}; số {otherPeriod} là {other}, {otherPrice, select, current {giá hiện hành} none {không theo giá nào} other {giá so sánh {otherPrice}}}. Đề nghị chỉ so sánh hai số cùng một giá gốc.} other {“{indicator}” và {otherIndicator, select, none {một chuỗi khác} other {“{otherIndicator}”}} trùng tên nhưng là hai chuỗi: {period}, một bên {value}, một bên {other}. Đề nghị ghi rõ nguồn và không nối hai chuỗi.}}',
  'points/percent':
    '{indicator} là tỷ lệ, nên thay đổi {value} có lẽ tính bằng điểm phần trăm. Đề nghị ghi “điểm %” nếu đúng như vậy.',
  'summary/quantifier':
    'Viết “{word}” nhưng {source, select, count {con số đứng cạnh cho {favourable} có, {unfavourable} không} text {trong những số kể ra sau đó có {favourable} số đúng là {verb}, {unfavourable} số không} other {trong các chỉ tiêu chủ yếu có {favourable} chỉ tiêu bằng hoặc vượt, {unfavourable} chỉ tiêu kém hơn, {noData} chỉ tiêu chưa có số liệu}}: {expected, select, all {nên viết “tất cả”} mostly {nên viết “hầu hết”} majority {nên viết “đa số”} some {nên viết “một số”} other {không có {source, select, count {nơi} text {số} other {chỉ tiêu}} nào như vậy}}. Đề nghị sửa lời hoặc bổ sung số liệu.',
  'number/format':
    '{variant, select, mixedSeparators {“{printed}” dùng lẫn dấu chấm và dấu phẩy; đang đọc là {value}.} wrongSeparators {“{printed}” dùng sai dấu phân cách; đang đọc là {value}.} missingGrouping {“{printed}” thiếu dấu chấm phân nhóm; đang đọc là {value}.} other {“{printed}” thiếu đơn vị.}} {expected, select, none {Đề nghị ghi rõ số và đơn vị.} other {Đề nghị viết “{expected}”.}}',
  'date/impossible':
    '{variant, select, day {Trên lịch không có “{printed}”{last, select, none {} other {: tháng đó chỉ có {last} ngày}}.} month {Không có tháng như “{printed}”{last, select, none {} other {: một năm có {last} tháng}}.} order {“{printed}”: ngày cuối đứng trước ngày đầu.} quarter {Không có quý như “{printed}”{last, select, none {} other {: một năm có {last} quý}}.} other {“{printed}”: ngày này là {weekday, select, 1 {thứ Hai} 2 {thứ Ba} 3 {thứ Tư} 4 {thứ Năm} 5 {thứ Sáu} 6 {thứ Bảy} other {Chủ nhật}}.}} Đề nghị kiểm tra lại ngày tháng.',
  'text/stale':
    'Đoạn này và các số của nó giống hệt báo cáo {otherPeriod}: “{text}”. Đề nghị cập nhật hoặc xác nhận là không đổi.',
  'text/encoding':
    'Văn bản dùng bảng mã cũ {encoding}; đã đổi sang Unicode để đọc. Đề nghị lưu lại bằng Unicode dựng sẵn.',
  'data/differs':
    '{indicator}, {period}: {measure, select, plan {số kế hoạch} planShare {tỷ lệ so với kế hoạch} growth {mức tăng, giảm} changeAbs {mức thay đổi} multiple {số lần} momGrowth {mức tăng so với kỳ trước} other {số}} trong bài là {value}{valueBounds, select, none {} other { ({valueBounds})}}, số liệu đã lưu là {stored}{storedBounds, select, none {} other { ({storedBounds})}}.{truncationFits, select, true { Khớp nếu số bị cắt bớt chữ số thay vì làm tròn.} other {}} Đề nghị sửa bài hoặc đính chính số liệu kèm lý do.',
  'sources/disagree':
    '{indicator}, {period}{measure, select, none {} planShare {, tỷ lệ so với kế hoạch} multiple {, số lần} other {, mức tăng, giảm}}: {firstSource} ghi {first}, {secondSource} {revised, select, true {đã ghi {second}. Nếu là số đính chính, đề nghị nói rõ trong bài.} other {ghi {second}. Đề nghị thống nhất với hai nơi trước khi phát hành.}}',
  'window/differs':
    '{indicator}: số kỳ này tính từ {start} đến {end}, số đem so tính từ {otherStart} đến {otherEnd}. Đề nghị ghi rõ khoảng thời gian hoặc so cùng khoảng.',
  'smallBase/percent':
    '{indicator}: {growth} trên nền nhỏ ({base}) dễ gây hiểu lầm. Đề nghị nêu số tăng, giảm tuyệt đối trước.',
  'tet/shift':
    '{indicator, select, none {Hai kỳ} other {{indicator}: hai kỳ}} có số ngày Tết khác nhau: {period} có {days} ngày làm việc rơi vào dịp Tết, {otherPeriod} có {otherDays} ngày. Đề nghị lưu ý khi nhận xét mức tăng, giảm.',
  'annex/unknown-indicator':
    'Không nhận ra chỉ tiêu “{text}”; dòng này chưa được nhập.{near, select, none {} other { Gần nhất là “{near}”.}} Đề nghị sửa tên hoặc thêm tên gọi khác vào danh mục.',
  'annex/unknown-unit':
    'Không nhận ra đơn vị tính “{text}”{indicator, select, none {} other { của “{indicator}”}}; dòng này chưa được nhập.{expected, select, none {} other { Danh mục dùng “{expected}”.}} Đề nghị sửa đơn vị tính.',
  'annex/duplicate-row': 'Chỉ tiêu “{indicator}” có hai dòng cùng số (dòng kia: {otherPlace}). Đề nghị bỏ một dòng.',
  'annex/bad-cell': 'Ô này không đọc được thành số: “{text}”; để trống, không coi là 0. Đề nghị sửa ô.',
  'annex/no-cached-value':
    'Công thức “{formula}” chưa có kết quả đã tính; để trống, không coi là 0. Đề nghị mở bảng, tính lại rồi lưu.',
  'annex/number-as-text': 'Số được lưu dạng chữ: “{text}”, đang đọc là {value}. Đề nghị đổi ô sang dạng số.',
  'annex/date-as-number': 'Ô này chứa ngày “{text}” ở chỗ phải là số; để trống. Đề nghị nhập lại số.',
  'annex/duplicate-values':
    'Chỉ tiêu “{indicator}” có hai giá trị khác nhau: {value} ở đây và {otherValue} ở {otherPlace}; chưa nhập giá trị nào. Đề nghị giữ một dòng đúng.',
  'annex/unit-assumed': 'Dòng “{text}” không ghi đơn vị tính; đang hiểu là {assumed} theo danh mục. Đề nghị ghi rõ.',
  'annex/unclear-column':
    'Cột “{text}” không nói rõ so với gì{reading, select, ratio {; các số khớp với cách đọc “bằng bao nhiêu %”} growth {; các số khớp với cách đọc “tăng, giảm bao nhiêu %”} share {; các số là tỷ trọng tính từ một cột khác của bảng, được hiểu theo kỳ của cột đó} formula {; công thức của cột cho biết nó được tính từ những cột nào} other {; cột này chưa được nhập}}. Đề nghị ghi rõ tiêu đề.',
  'annex/hidden-sheet': 'Trang tính ẩn “{sheet}” có bảng số liệu nhưng không được đọc. Đề nghị bỏ ẩn nếu cần nhập.',
  'annex/other-period-sheet':
    'Trang tính “{sheet}” ghi số liệu của {found}, không phải kỳ đang nhập; không đọc trang này. Đề nghị kiểm tra tiêu đề.',
  'table/no-header':
    'Số {value} đứng ở cột không có tên cột nào phía trên, nên không rõ là số gì; chưa lấy. Đề nghị ghi tên cột hoặc bỏ số nháp.',
  'table/no-name':
    'Số {value} đứng ở dòng không có tên, nên không rõ là của chỉ tiêu nào; chưa lấy. Đề nghị ghi tên dòng.',
  'table/no-period':
    'Số {value}: cả tên cột lẫn tiêu đề bảng đều không nói là của kỳ nào; chưa lấy. Đề nghị ghi kỳ ở tên cột hoặc tiêu đề.',
  'table/no-base': 'Số {value} là số so sánh nhưng không rõ so với kỳ nào; chưa lấy. Đề nghị ghi rõ kỳ gốc ở tên cột.',
  'table/no-unit':
    'Số {value}: không thấy đơn vị tính ở dòng, cột, góc bảng hay tiêu đề; chưa lấy. Đề nghị ghi đơn vị tính.',
}

export const refusalWords: Readonly<Record<RefusalCode, string>> = {
  'period/invalid':
    'Không đọc được kỳ “{text}”. Hãy viết như 2024-M01, 2024-Q1, 01/2024, tháng 1-2024 hoặc 9 tháng đầu năm 2024.',
  'period/future':
    'Kỳ {period} chưa tới{text, select, none {} other { ({text})}}; chưa thể nhận số thực hiện. Hãy kiểm tra kỳ báo cáo.',
  'period/report-date':
    'Khoảng thời gian của {period} tính đến ngày báo cáo, nhưng ngày báo cáo “{text}” trống hoặc nằm ngoài kỳ. Hãy ghi ngày báo cáo.',
  'date/invalid': 'Không đọc được ngày “{text}”. Hãy viết như 2024-02-03.',
  'instant/invalid': 'Không đọc được thời điểm “{text}”. Hãy viết như 2024-02-03T08:00:00+07:00.',
  'calendar/year': 'Lịch chỉ có từ năm {first} đến năm {last}, không có năm {text}. Hãy kiểm tra lại năm.',
  'number/invalid': 'Không đọc được số “{text}”. Hãy viết như 3.123,9.',
  'area/unknown': 'Không có địa bàn “{area}”{period, select, none {} other { vào {period}}}. Hãy xem danh mục địa bàn.',
  'indicator/unknown': 'Không có chỉ tiêu “{indicator}”. Hãy xem danh mục chỉ tiêu.',
  'annex/other-area': '{file} là biểu của {found}, không phải của {expected}. Không nhập dòng nào; hãy chọn đúng tệp.',
  'annex/other-period':
    '{file} là biểu của {found}, không phải của {expected}. Không nhập dòng nào; hãy chọn đúng tệp.',
  'annex/no-header':
    '{file}: không tìm thấy hàng tiêu đề của biểu{sheet, select, none {} other { trong trang “{sheet}”}}. Cần có cột tên chỉ tiêu và ít nhất một cột số liệu.',
  'annex/duplicate-values':
    'Chỉ tiêu “{indicator}” có hai số khác nhau: {first}{place, select, none {} other { ({place})}} và {second}{otherPlace, select, none {} other { ({otherPlace})}}. Không nhập dòng nào; hãy giữ lại một số.',
  'file/missing': 'Không có tệp {file}. Hãy kiểm tra đường dẫn.',
  'file/password': '{file} được đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.',
  'file/truncated':
    '{file} bị đứt hoặc hỏng{part, select, none {} other { (phần {part})}}, không đọc được hết. Hãy gửi lại bản đầy đủ.',
  'file/renamed':
    'Nội dung của {file} không đúng với phần mở rộng{ending, select, none {} other { “.{ending}”}}{content, select, none {} binary { (nội dung không nhận ra được)} text { (thực ra là tệp văn bản)} html { (thực ra là trang web)} other { (thực ra là tệp {content})}}. Hãy lưu lại đúng định dạng.',
  'file/html-as-xls': '{file} thực ra là trang HTML mang đuôi Excel. Hãy mở bằng Excel và lưu thành .xlsx.',
  'file/too-large':
    '{file} quá lớn{bytes, select, none {} other {: {bytes} byte}}{cells, select, none {} other {: quá {cells} ô}}{pages, select, none {} other {: {pages} trang}}{limit, select, none {} other {, giới hạn {limit}}}. Hãy tách nhỏ hoặc bỏ phần thừa.',
  'file/zip-bomb': '{file} nén bất thường (bung ra quá lớn); không mở. Hãy lưu lại tệp từ phần mềm gốc.',
  'file/external-entity':
    '{file} chứa thực thể XML tham chiếu bên ngoài{part, select, none {} other { (phần {part})}}; không mở. Hãy lưu lại tệp từ phần mềm gốc.',
  'file/too-nested':
    '{file} lồng các phần tử quá sâu{limit, select, none {} other { (quá {limit} lớp)}}; không mở. Hãy lưu lại tệp từ phần mềm gốc.',
  'file/scan':
    '{file} là bản quét{pages, select, none {} other { ({pages} trang)}}: các trang là ảnh, không có lớp chữ nên không đọc được số. Hãy gửi tệp Word hoặc PDF xuất từ phần mềm soạn thảo.',
  'file/too-many-sheets':
    '{file} có quá nhiều trang tính{sheets, select, none {} other { ({sheets})}}{limit, select, none {} other {, giới hạn {limit}}}. Hãy bỏ các trang không dùng.',
  'file/empty': '{file} không có nội dung. Hãy kiểm tra lại tệp.',
  'file/encoding':
    '{file}: không đọc được bảng mã{encoding, select, none {} other { {encoding}}}. Hãy lưu lại bằng UTF-8.',
  'file/csv-broken':
    '{file}{line, select, none {} other {, dòng {line}}}: {reason, select, quote {dấu ngoặc kép không khép} fields {số ô là {found}, tiêu đề có {expected}} separator {dấu phân cách không phải dấu phẩy} header {tên cột trống hoặc lặp lại} other {không tách được thành các ô}}. Hãy sửa tệp rồi nhập lại.',
  'file/not-word':
    '{file} không phải tệp Word (.docx) nên không ghi nhận xét vào được. Hãy lưu thành .docx rồi soát lại.',
  'file/not-xlsx':
    'Chỉ điền số được vào tệp .xlsx, còn {file} không phải loại đó. Nếu là bảng tính .xls, hãy mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) loại “Excel Workbook (.xlsx)”, rồi điền vào tệp mới.',
  'file/unsupported':
    'Không đọc được loại tệp của {file}{what, select, none {} image { (tệp ảnh)} binary { (nội dung không nhận ra được)} directory { (đó là thư mục)} other { ({what})}}. {what, select, none {} doc {Hãy mở bằng Word và lưu thành .docx. } odt {Hãy mở bằng LibreOffice và lưu thành .docx. } rtf {Hãy mở bằng Word và lưu thành .docx. } csv {Hãy mở bằng Excel và lưu thành .xlsx. } ods {Hãy mở bằng LibreOffice và lưu thành .xlsx. } xlsb {Hãy mở bằng Excel và lưu thành .xlsx. } directory {Hãy chỉ ra một tệp trong đó. } other {}}Các loại đọc được: .docx, .xlsx, .xls, .pdf, .html, .md, .txt.',
  'data/field':
    '{file, select, none {Dữ liệu} other {{file}}}{line, select, none {} other {, dòng {line}}}{column, select, none {} other {, cột “{column}”}}: giá trị không hợp lệ{text, select, none {} other { “{text}”}}{reason, select, none {} other { ({reason})}}. Hãy sửa rồi nhập lại.',
  'data/locked':
    'Thư mục dữ liệu {path} đang được một tiến trình khác giữ{owner, select, none {} other { ({owner})}}. Hãy dừng tiến trình đó trước.',
  'data/missing': 'Không có thư mục hoặc tệp dữ liệu {path}. Hãy kiểm tra đường dẫn.',
  'cli/usage': 'Lệnh chưa đúng: {text}. Gõ giaoban --help để xem cách dùng.',
  'data/revision':
    '{place}: {indicator}, {period} đã lưu {stored}, nay ghi {given}. Không nhập dòng nào; nếu là số đính chính, hãy ghi lý do.',
  'access/sign-in': 'Cần đăng nhập để xem hoặc làm việc này.',
  'access/denied': 'Bạn không có quyền làm việc này. Nếu cần, hãy liên hệ quản trị viên của tỉnh.',
  'access/foreign-origin': 'Yêu cầu này đến từ trang khác nên bị từ chối. Hãy mở lại trang Giao ban rồi làm lại.',
  'access/key':
    '{reason, select, expired {Khoá API đã hết hạn} revoked {Khoá API đã bị thu hồi} ended {Cơ quan của khoá API này đã thôi hoạt động} other {Khoá API không đúng}}. Hãy xin khoá mới của người đứng đầu cơ quan hoặc quản trị viên.',
  'sign-in/wrong': 'Thư điện tử hoặc mật khẩu không đúng. Hãy nhập lại, hoặc lấy lại mật khẩu.',
  'sign-in/wrong-code': 'Mã xác thực không đúng hoặc đã dùng. Hãy nhập mã đang hiện trong ứng dụng.',
  'sign-in/step-over': 'Đã quá lâu từ lúc nhập mật khẩu. Hãy đăng nhập lại từ đầu.',
  'sign-in/codes-spent': 'Đã nhập sai mã quá nhiều lần. Hãy đăng nhập lại từ đầu.',
  'sign-in/wait': 'Đã nhập sai quá nhiều lần. Hãy thử lại sau {minutes} phút.',
  'sign-in/current-password': 'Mật khẩu đang dùng không đúng. Hãy nhập lại.',
  'sign-in/weak-password':
    '{reason, select, short {Mật khẩu cần ít nhất 12 ký tự} long {Mật khẩu dài quá 128 ký tự} other {Mật khẩu này dễ đoán: nằm trong những mật khẩu hay dùng, hoặc chứa tên, địa chỉ của bạn}}. Hãy chọn mật khẩu khác, chẳng hạn bốn, năm từ không liên quan đến nhau.',
  'sign-in/link-over': 'Đường dẫn này đã dùng hoặc đã hết hạn (30 phút). Hãy xin đường dẫn mới.',
  'sign-in/no-mail':
    'Máy chủ chưa nối với hộp thư nên chưa gửi được thư. Hãy nhờ quản trị viên của tỉnh đặt lại mật khẩu.',
  'sign-in/provider': 'Chưa kết nối được với {name}. Hãy thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
  'sign-in/two-factor':
    '{reason, select, on {Xác thực hai bước đã bật rồi. Hãy tải lại trang.} passwordless {Tài khoản này chưa có mật khẩu nên chưa bật được xác thực hai bước. Hãy đặt mật khẩu trước.} other {Xác thực hai bước chưa bật. Hãy tải lại trang.}}',
  'config/invalid':
    'Cấu hình {key} {reason, select, missing {còn thiếu. Hãy đặt biến môi trường này rồi chạy lại} short {quá ngắn. Hãy đặt ít nhất 32 ký tự ngẫu nhiên rồi chạy lại} url {phải là một địa chỉ đầy đủ, như https://giaoban.tinh.gov.vn. Hãy sửa rồi chạy lại} smtp {phải là địa chỉ máy chủ thư, như smtp://may-chu:587. Hãy sửa rồi chạy lại} roles {phải là các vai trò, cách nhau bằng dấu phẩy. Hãy sửa rồi chạy lại} other {không hợp lệ. Hãy sửa rồi chạy lại}}.',
  'config/check':
    '{file}{key, select, none {} other {, {key}}}: {reason, select, json {không phải JSON hợp lệ} key {khoá này không có; các khoá dùng được: {text}} code {không có mã “{text}” trong các điểm cần xem} severity {mức {text} không có; dùng error, warning, info hoặc off} share {{text} không phải tỷ lệ từ trên 0 đến 1} order {ngưỡng “hầu hết” phải lớn hơn ngưỡng “đa số”} list {phải là danh sách [ ]} object {phải là một nhóm khoá và giá trị} reason {thiếu lý do bỏ qua} date {“{text}” không phải ngày dạng 2024-12-31} url {“{text}” không phải địa chỉ http hoặc https} other {phải là chữ, không để trống}}. Hãy sửa rồi soát lại.',
  'agency/code':
    'Mã “{code}” chưa đúng dạng. Mã gồm chữ in hoa không dấu A–Z, chữ số và dấu chấm giữa các cấp, không quá 35 ký tự (Quyết định 20/2020/QĐ-TTg), ví dụ H21.SCT.',
  'agency/known': 'Đã có cơ quan mang mã {code}. Hãy chọn mã khác, hoặc sửa cơ quan đang có.',
  'agency/unknown': 'Chưa có cơ quan mang mã {code}. Hãy kiểm tra mã, hoặc lập cơ quan này trước.',
  'agency/loop': 'Không thể đặt {code} dưới {parent}: {parent} đang thuộc chính cơ quan này.',
  'agency/dates': '{code}: ngày thôi hoạt động ({to}) phải sau ngày bắt đầu ({from}).',
  'agency/has-units':
    '{code} còn đơn vị trực thuộc đang hoạt động: {units}. Hãy chuyển hoặc kết thúc các đơn vị này trước.',
  'agency/successor':
    '{successor} không thể kế thừa{to, select, none {} other { từ ngày {to}}}: cơ quan kế thừa phải là cơ quan khác và đang hoạt động vào ngày đó.',
  'person/email': 'Địa chỉ thư điện tử “{email}” chưa đúng. Hãy nhập đầy đủ, ví dụ ho.ten@tinh.gov.vn.',
  'person/email-known':
    'Thư điện tử {email} đã thuộc về một người khác. Hãy tìm người đó trong danh sách, hoặc dùng địa chỉ khác.',
  'person/last-administrator':
    'Đây là quản trị viên cuối cùng còn đăng nhập được. Hãy giao vai trò quản trị cho người khác trước.',
  'appointment/dates': 'Ngày kết thúc ({to}) phải sau ngày bắt đầu ({from}).',
  'appointment/outside':
    '{agency} chỉ hoạt động{from, select, none {} other { từ {from}}}{to, select, none {} other { đến trước {to}}}. Hãy chọn thời gian giữ chức vụ nằm trong khoảng đó.',
  'appointment/held':
    '{name} đã giữ chức vụ này tại cơ quan từ {from}{to, select, none {} other { đến trước {to}}}. Hãy kết thúc chức vụ cũ trước.',
  'appointment/two-heads':
    'Một cơ quan chỉ có một người đứng đầu: {name} đang giữ từ {from}{to, select, none {} other { đến trước {to}}}. Hãy kết thúc chức vụ đó trước, hoặc chọn ngày khác.',
  'delegation/self': 'Không thể uỷ quyền cho chính mình. Hãy chọn người khác.',
  'delegation/span': 'Uỷ quyền phải kết thúc sau khi bắt đầu, và sau lúc này: từ {from} đến {to} thì không được.',
  'delegation/outside':
    'Chỉ uỷ quyền được trong thời gian giữ chức vụ: từ {from}{to, select, none {} other { đến trước {to}}}.',
  'delegation/overlap':
    'Trong thời gian này đã uỷ quyền cho {name} (từ {from} đến {to}). Hãy thu hồi uỷ quyền đó trước, hoặc chọn thời gian khác.',
  'delegation/inactive': '{name} đã ngừng sử dụng hệ thống nên không nhận uỷ quyền được. Hãy chọn người khác.',
  'delegation/over': 'Uỷ quyền này đã kết thúc hoặc đã được thu hồi.',
  'people/cell':
    'Trang “{sheet}”, ô {cell}: {text, select, none {còn trống} other {“{text}” chưa đúng}}; {expected, select, code {cần mã cơ quan gồm A–Z, chữ số và dấu chấm, không quá 35 ký tự} required {cần điền} kind {cần một loại cơ quan trong danh sách} position {cần: Người đứng đầu, Cấp phó hoặc Chuyên viên} roles {cần một hay nhiều vai trò trong danh sách, cách nhau bằng dấu phẩy} email {cần một địa chỉ thư điện tử} date {cần một ngày, ví dụ 01/02/2024} agency {cần mã của một cơ quan đang có hoặc có trong trang Cơ quan} twice {đã có ở ô {known}, hãy bỏ một dòng} twiceBefore {đã có ở một dòng khác của tệp đã gửi, hãy bỏ dòng này} length {nội dung quá dài} formula {công thức chưa có kết quả, hãy dán thành giá trị} phone {cần số điện thoại} fixed {chức danh và vai trò đã giao thì giữ nguyên; hãy ghi ngày kết thúc cho dòng cũ và thêm dòng mới} number {cần một số} state {cần: Đang dùng hoặc Đã ngừng} other {hãy sửa lại}}.',
  'people/sheet': '{file} không có trang nào trong số: {expected}. Hãy dùng biểu mẫu tải từ màn hình nhập.',
  'people/column':
    'Trang “{sheet}” thiếu cột “{column}”. Hãy dùng biểu mẫu tải từ màn hình nhập, giữ nguyên dòng tiêu đề.',
  'workbook/future': 'Ngày phát hành {date} còn ở tương lai. Hãy ghi ngày số liệu được công bố.',
  'workbook/accepted':
    '{name} đã từng được chấp nhận nên không bỏ được. Hãy hoàn tác lần nhập nếu số liệu không được tính nữa.',
  'workbook/not-read': '{name} chưa đọc xong, hoặc không đọc được. Hãy chờ đọc xong rồi thử lại.',
  'workbook/open-lines':
    'Còn {lines} dòng chưa biết là chỉ tiêu nào. Hãy gắn chỉ tiêu, ghi “không giữ”, hoặc chấp nhận mà để lại các dòng đó.',
  'workbook/nothing-new': '{name} không có số nào mới so với lần chấp nhận trước.',
  'workbook/not-accepted': '{name} hiện không có lần nhập nào để hoàn tác.',
  'line/unknown': 'Tệp không có dòng “{line}” trong bảng “{layout}”.',
  'line/answer':
    'Dòng “{line}”: {reason, select, none {hãy ghi đúng một trong ba: giữ dưới chỉ tiêu, không giữ, chỉ tiêu mới} table {cả bảng chỉ có thể ghi “không giữ”} breakdown {phân tổ phải viết dạng chieu=muc, nối bằng dấu chấm phẩy} other {hãy sửa lại}}.',
  'line/unit':
    'Dòng “{line}” tính bằng {given}, còn chỉ tiêu {indicator} tính bằng {expected}. Hãy chọn chỉ tiêu cùng loại đơn vị.',
  'line/file':
    'Tệp trả lời {file} {reason, select, json {không phải JSON} shape {không có danh sách “lines”} answer {có câu trả lời chưa đúng} other {không dùng được}}{line, select, none {} other { ở dòng “{line}”}}. Hãy ghi “keep”, “leave” hoặc “create” vào tệp do --questions xuất ra.',
  'indicator/known': 'Mã chỉ tiêu {indicator} đã có. Hãy chọn mã khác, hoặc gắn dòng vào chỉ tiêu ấy.',
  'section/unknown': 'Không có mục {section} trong danh mục.',
  'db/rights':
    'Tài khoản cơ sở dữ liệu thiếu quyền để dựng cấu trúc (bước {migration}). Hãy cấp CREATEROLE, hoặc tạo sẵn hai vai trò giaoban_app, giaoban_auth rồi cấp cho tài khoản ấy (tài liệu: Đưa vào dùng).',
  'db/schema':
    'Cơ sở dữ liệu không khớp với bản phần mềm này (bước chuyển đổi {migration}). Hãy dùng đúng phiên bản đã tạo ra dữ liệu, hoặc bản mới hơn.',
  'request/invalid':
    'Yêu cầu chưa đúng ở “{field}”{reason, select, none {} other { ({reason})}}. Hãy xem tài liệu của API.',
  'request/too-many': 'Quá nhiều yêu cầu. Hãy thử lại sau {seconds} giây.',
  'server/port':
    'Không mở được cổng {port} trên {host}. Hãy dừng chương trình đang dùng cổng đó, hoặc chọn --port khác.',
  'tenant/unknown':
    'Chưa rõ tỉnh nào{found, select, none {} other { (đang có: {found})}}. Hãy chọn --tenant, hoặc nạp số liệu bằng giaoban import.',
  'report/no-figures':
    'Chưa có số liệu nào của {period} tính đến thời điểm xem, nên chưa viết báo cáo. Hãy nhập phụ lục của kỳ này trước.',
  'edition/not-published':
    'Chưa có bản phát hành{area, select, none {} other { của {area}}}{period, select, none {} other { cho {period}}}. Hãy đăng nhập để xem số liệu đang làm.',
  'not-found': 'Không tìm thấy{text, select, none {} other { {text}}}. Hãy kiểm tra địa chỉ.',
  'db/unreachable':
    'Không kết nối được cơ sở dữ liệu{reason, select, none {} other { ({reason})}}. Hãy kiểm tra DATABASE_URL và máy chủ.',
}
