import type { Catalogues } from '../../ui/words.tsx'

const vi = {
  title: 'Giới thiệu',
  heading: 'Từ con số của một tháng đến việc phải làm',
  lead: 'Giao ban bắt đầu từ một bài báo: hội nghị tháng 1-2024 của Gia Lai. Bài báo cho thấy một guồng máy đang chạy, và mỗi điều nó cho thấy là một yêu cầu với phần mềm, từ S1 đến S12.',
  leadLive:
    'Trang này đi qua từng yêu cầu trên số liệu thật của bản trình diễn. Mọi con số dưới đây được lấy từ máy chủ lúc bạn mở trang, không gõ sẵn; chỗ nào chưa làm thì nói là chưa làm.',
  article: 'Bài báo (Báo Gia Lai)',
  count: '{built} yêu cầu đã làm · {partly} làm một phần · {planned} chưa làm',
  stateBuilt: 'Đã làm',
  statePartly: 'Làm một phần',
  statePlanned: 'Chưa làm',
  chain: 'Một chuỗi lần ngược, lần xuôi được',
  chainText:
    'Mỗi con số mà tỉnh nói ra phải chỉ về được ô, tệp và đơn vị mà nó đến từ đó, và chỉ tới được việc mà nó gây ra. Nét liền là phần đã có, nét đứt là phần chưa có.',
  contents: 'Mười hai yêu cầu',
  shows: 'Bài báo cho thấy',
  does: 'Phần mềm',
  works: 'Đã chạy',
  missing: 'Chưa có',
  figures: 'Số của bản trình diễn',
  toStory: 'Gốc tích',
  disputed: 'Điểm cần chú ý',
  slip: 'Câu thử',
  slipFound: 'Bộ soát trả lời',
  slipNone: 'Bộ soát không thấy gì trong câu này.',
  slipWaiting: 'Đang soát câu này trong trình duyệt…',
  tryIt: 'Tự xem',
  evidence: 'Lệnh và kiểm thử',
  commandExit: 'mã thoát {exit}',
  loading: 'Đang lấy số từ máy chủ…',
  absentTitle: 'Ở đây không có con số nào',
  absentText:
    'Máy chủ này không nạp tỉnh mẫu Gia Lai tháng 1-2024, nên trang chỉ có lời. Chạy “npm start” trên một máy bất kỳ để thấy trang này với số.',
  failedTitle: 'Chưa lấy được số',
  failedText: 'Lời vẫn đọc được; các con số sẽ hiện khi máy chủ trả lời.',
  retry: 'Thử lại',
  more: 'Dành cho kỹ sư: cùng danh sách này, kèm lệnh và kiểm thử của từng mục, là docs/requirements.md trong mã nguồn, viết tự động và được kiểm mỗi lần chạy kiểm thử.',
  brand: 'Giao ban',
} as const

const en: Record<keyof typeof vi, string> = {
  title: 'About',
  heading: 'From a month’s figures to what must be done',
  lead: 'Giaoban began with a newspaper article: the conference of Gia Lai province on January 2024. The article shows a machinery at work, and each thing that it shows is a requirement for the software, from S1 to S12.',
  leadLive:
    'This page walks through them on the real figures of the demonstration. Every number below comes from the server as you open the page, none is typed in; and what is not built is said to be not built.',
  article: 'The article (Báo Gia Lai, in Vietnamese)',
  count: '{built} requirements built · {partly} partly · {planned} not built',
  stateBuilt: 'Built',
  statePartly: 'Partly built',
  statePlanned: 'Not built',
  chain: 'One chain, followed both ways',
  chainText:
    'Every number that the province says aloud must lead back to the cell, the file and the agency it came from, and forward to what it caused. Solid lines stand today, dashed ones do not yet.',
  contents: 'Twelve requirements',
  shows: 'The article shows',
  does: 'The software',
  works: 'Works',
  missing: 'Not yet',
  figures: 'Figures of the demonstration',
  toStory: 'Its story',
  disputed: 'Needs attention',
  slip: 'A sentence to try',
  slipFound: 'The checker answers',
  slipNone: 'The checker finds nothing in this sentence.',
  slipWaiting: 'Checking this sentence in your browser…',
  tryIt: 'See for yourself',
  evidence: 'Commands and tests',
  commandExit: 'exit code {exit}',
  loading: 'Fetching figures from the server…',
  absentTitle: 'There are no figures here',
  absentText:
    'This server has not loaded the example province, Gia Lai in January 2024, so the page has words only. Run “npm start” on any machine to see it with figures.',
  failedTitle: 'The figures did not come',
  failedText: 'The words can be read all the same; figures appear once the server answers.',
  retry: 'Try again',
  more: 'For engineers: the same list, with the commands and tests of each, is docs/requirements.md in the source, written by a program and held to the truth whenever the tests run.',
  brand: 'Giao ban',
}

/** Words of the page that introduces the software. */
export const introWords: Catalogues<keyof typeof vi> = { vi, en }
