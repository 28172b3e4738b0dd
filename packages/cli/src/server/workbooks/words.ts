import type { Answer, LineAnswer, WorkbookState } from '@giaoban/api'
import type { Lang } from '@giaoban/core/periods'

/** What the terminal says while a workbook is taken in. */
interface WorkbookWords {
  readonly reading: (name: string) => string
  readonly known: (name: string) => string
  readonly recognised: (placed: number, numeric: number, sheets: number) => string
  readonly lines: (kept: number, left: number, open: number) => string
  readonly accepted: (counts: { observations: number; targets: number; stated: number }, id: string) => string
  readonly standing: (name: string) => string
  readonly openLeft: (lines: number) => string
  readonly asked: (lines: number, path: string) => string
  readonly stopped: string
  readonly undone: (name: string) => string
  readonly findings: (count: number) => string
  readonly twice: (count: number) => string
  readonly empty: string
  readonly states: Readonly<Record<WorkbookState, string>>
  readonly question: (at: number, of: number, title: string) => string
  readonly example: (line: LineAnswer, period: string, value: string) => string
  readonly choose: string
  readonly why: string
  readonly unclear: string
  readonly leaveWhy: NonNullable<Answer['leave']>['reason']
  readonly undoWhy: string
}

export const workbookWords: Readonly<Record<Lang, WorkbookWords>> = {
  vi: {
    reading: (name) => `Đọc ${name}`,
    known: (name) => `${name}: tệp này đã nhận trước đó, làm tiếp từ chỗ đã có`,
    recognised: (placed, numeric, sheets) => `Nhận ra ${placed}/${numeric} số ở ${sheets} trang tính.`,
    lines: (kept, left, open) => `Dòng đã gắn chỉ tiêu: ${kept} · không giữ: ${left} · chưa biết: ${open}`,
    accepted: ({ observations, targets, stated }, id) =>
      `Đã nhập: ${observations} số liệu, ${targets} kế hoạch, ${stated} tỷ lệ theo nguồn. Hoàn tác: giaoban import --undo ${id}`,
    standing: (name) => `${name}: mọi số đã được nhập từ trước, không thêm gì`,
    openLeft: (lines) => `Để lại ${lines} dòng chưa biết; nhập lại tệp này bất cứ lúc nào để gắn tiếp.`,
    asked: (lines, path) =>
      `Ghi ${lines} dòng cần hỏi vào ${path}. Điền “keep”, “leave” hoặc “create” rồi nhập lại với --mapping ${path}`,
    stopped: 'Dừng ở đây. Những câu đã trả lời được giữ; chạy lại lệnh để làm tiếp.',
    undone: (name) => `Đã hoàn tác ${name}: các số không còn được tính, không xoá gì.`,
    findings: (count) => `${count} chỗ không khớp ở các chỉ tiêu vừa nhập (xem: màn hình Chất lượng số liệu).`,
    twice: (count) => `${count} số được tệp in hai lần khác nhau nên không lấy:`,
    empty: 'Chưa nhận tệp nào.',
    states: {
      reading: 'đang đọc',
      recognised: 'đã đọc, chưa nhập',
      accepted: 'đã nhập',
      undone: 'đã hoàn tác',
      refused: 'không đọc được',
    },
    question: (at, of, title) => `[${at}/${of}] ${title}`,
    example: ({ unit, figures, example }, period, value) =>
      `${unit === null ? '' : `${unit}, `}${figures} số, ví dụ ${example.sheet}!${example.cell}: ${value} (${period})`,
    choose: 'Số hoặc mã chỉ tiêu · b: bỏ qua, không giữ · B: không giữ cả bảng · Enter: để sau · q: dừng > ',
    why: 'Vì sao không giữ? (Enter: không theo dõi) > ',
    unclear: 'Chưa rõ. Hãy gõ số trong danh sách, mã chỉ tiêu, b, B, q hoặc Enter.',
    leaveWhy: 'Không theo dõi',
    undoWhy: 'Hoàn tác từ dòng lệnh',
  },
  en: {
    reading: (name) => `Reading ${name}`,
    known: (name) => `${name}: this file was taken in before; going on from there`,
    recognised: (placed, numeric, sheets) => `Recognised ${placed} of ${numeric} figures on ${sheets} sheets.`,
    lines: (kept, left, open) => `Lines mapped: ${kept} · left out: ${left} · unknown: ${open}`,
    accepted: ({ observations, targets, stated }, id) =>
      `Imported ${observations} figures, ${targets} plans, ${stated} stated ratios. To undo it: giaoban import --undo ${id}`,
    standing: (name) => `${name}: everything in it was imported before; nothing was added`,
    openLeft: (lines) => `${lines} unknown lines are left for now; import the file again at any time to map them.`,
    asked: (lines, path) =>
      `Wrote ${lines} lines to ask about into ${path}. Fill in “keep”, “leave” or “create” and import again with --mapping ${path}`,
    stopped: 'Stopped here. What was answered is kept; run the command again to go on.',
    undone: (name) => `Undone: ${name}. Its figures count no more; nothing was deleted.`,
    findings: (count) => `${count} contradictions in the indicators just imported (see the page on data quality).`,
    twice: (count) => `${count} figures are printed in two ways by the file and were not taken:`,
    empty: 'No workbook was taken in yet.',
    states: {
      reading: 'being read',
      recognised: 'read, not imported',
      accepted: 'imported',
      undone: 'undone',
      refused: 'cannot be read',
    },
    question: (at, of, title) => `[${at}/${of}] ${title}`,
    example: ({ unit, figures, example }, period, value) =>
      `${unit === null ? '' : `${unit}, `}${figures} figures, e.g. ${example.sheet}!${example.cell}: ${value} (${period})`,
    choose: 'Number or code of an indicator · b: leave out · B: leave out the whole table · Enter: later · q: stop > ',
    why: 'Why is it left out? (Enter: not followed) > ',
    unclear: 'Not understood. Type a number of the list, the code of an indicator, b, B, q or Enter.',
    leaveWhy: 'Not followed',
    undoWhy: 'Undone from the command line',
  },
}
