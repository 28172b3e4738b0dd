import type { Requirement, ShownCommand } from './requirement.ts'

const example = '--data examples/gia-lai --area gia-lai --period 2024-M01'

const month = (says: string): ShownCommand => ({
  line: `month --annex examples/gia-lai/phu-luc.xlsx --draft examples/gia-lai/du-thao.docx ${example} -o var/out`,
  exit: 1,
  says,
})

const check = (says: string): ShownCommand => ({
  line: `check examples/gia-lai/du-thao.docx ${example}`,
  exit: 1,
  says,
})

const january = 'packages/core/src/statistics/gia-lai-january-2024.test.ts'
const overHttp = 'packages/server/src/app.test.ts'

/** What the starting article asks of the software, and how far it is. One list for the page and for docs/requirements.md. */
export const requirements: readonly Requirement[] = [
  {
    id: 'S1',
    title: { vi: 'Phiên họp', en: 'The conference' },
    shows: {
      vi: 'Một hội nghị có người chủ trì khai mạc, có đại diện HĐND, Mặt trận và thủ trưởng các ngành dự, có ảnh kèm chú thích và tên người chụp.',
      en: 'A conference that its chair opens, attended by the council, the Front and the heads of departments, with captioned and credited photographs.',
    },
    does: {
      vi: 'Quản lý phiên họp: chương trình, giấy mời theo thành phần, tài liệu, điểm danh, biểu quyết, biên bản, thông báo kết luận và ảnh.',
      en: 'Keep the meeting: agenda, invitations by body, papers, attendance, votes, minutes, notice of conclusions, photographs.',
    },
    state: 'planned',
    works: null,
    missing: {
      vi: 'Chưa làm: phần mềm chưa có phiên họp, giấy mời, biên bản hay ảnh.',
      en: 'Not built: there are no meetings, invitations, minutes or photographs yet.',
    },
    figures: [],
    pages: [],
    commands: [],
    tests: [],
  },
  {
    id: 'S2',
    title: { vi: 'Bảng điểm của tháng', en: 'The scorecard of the month' },
    shows: {
      vi: 'Một câu nhận định chung: phần lớn chỉ tiêu chính của tháng không kém cùng kỳ năm trước.',
      en: 'One overall judgement: most of the main indicators of the month are no worse than a year before.',
    },
    does: {
      vi: 'Lập bảng điểm: số trong tháng, luỹ kế, tỷ lệ kế hoạch, so cùng kỳ; và đếm bao nhiêu chỉ tiêu trên bao nhiêu, thay vì viết “hầu hết”.',
      en: 'Make the scorecard: level, year to date, share of plan, growth; and count how many of how many instead of writing "most".',
    },
    state: 'built',
    works: {
      vi: 'Câu tổng hợp được đếm từ số liệu; chỉ tiêu chưa có số được nói rõ là chưa có, không tính là đạt.',
      en: 'The sentence is counted from the data; indicators without figures are said to be without, and do not count as met.',
    },
    missing: null,
    summary: true,
    figures: [],
    pages: [{ address: '/thang/2024-01', shows: '5/5 chỉ tiêu chủ yếu có số so sánh bằng hoặc vượt cùng kỳ' }],
    commands: [month('5/5 chỉ tiêu kế hoạch chủ yếu bằng hoặc vượt cùng kỳ')],
    tests: [
      { file: january, name: 'counts five better, two worse, two without data: not quite what was said' },
      { file: 'e2e/month-desktop.ts', name: 'the summary is counted: how many of how many' },
    ],
  },
  {
    id: 'S3',
    title: { vi: 'Công nghiệp, giá so sánh', en: 'Industry at constant prices' },
    shows: {
      vi: 'Giá trị sản xuất công nghiệp ước theo giá năm 2010, kèm tỷ lệ kế hoạch và mức tăng.',
      en: 'Industrial output, estimated at prices of 2010, with its share of the plan and its growth.',
    },
    does: {
      vi: 'Giữ gốc giá và tình trạng (ước, sơ bộ, chính thức) cùng mỗi con số; tỷ lệ chỉ do nguồn nêu thì ghi “theo nguồn”.',
      en: 'Keep price base and status (estimate, preliminary, final) with every figure; a ratio that only a source states is marked "stated".',
    },
    state: 'built',
    works: {
      vi: 'Mức tăng này không được tô màu: tháng 1-2023 có Tết, tháng 1-2024 không, nên chưa nói lên xu hướng.',
      en: 'The growth bears no colour: January 2023 held Tết and January 2024 did not, so it tells no trend.',
    },
    missing: null,
    figures: ['GO_INDUSTRY.value', 'GO_INDUSTRY.other', 'GO_INDUSTRY.change'],
    pages: [
      { address: '/thang/2024-01?so=GO_INDUSTRY.change', shows: '48,8' },
      { address: '/chi-tieu/GO_INDUSTRY?ky=2024-M01', shows: 'giá so sánh năm 2010' },
    ],
    commands: [month('3.123,9')],
    tests: [
      { file: january, name: 'industry: 3,123.9, 8.9 % and +48.8 % as stated' },
      { file: overHttp, name: 'industry: 3,123.9, stated 8.9% of the plan and +48.8%, at constant prices of 2010' },
      { file: 'packages/core/src/periods/tet-shift.test.ts', name: 'two periods of unlike Tết' },
    ],
  },
  {
    id: 'S4',
    title: { vi: 'Bán lẻ, dịch vụ', en: 'Retail and services' },
    shows: {
      vi: 'Tổng mức bán lẻ và doanh thu dịch vụ, với tỷ lệ kế hoạch và mức tăng in số lẻ khác nhau.',
      en: 'Retail sales and services, with a share of the plan and a growth printed to different precision.',
    },
    does: {
      vi: 'Giữ nguyên độ chính xác như đã in và tính lại theo khoảng làm tròn; hai số không thể cùng đúng thì để cả hai, chờ người quyết định.',
      en: 'Keep the precision as printed and compute with rounding intervals; of two figures that cannot both be true both stay until a person decides.',
    },
    state: 'partly',
    works: {
      vi: 'Mức tăng nguồn nêu không khớp số tháng 1-2023 đã công bố: phần mềm nêu phép tính và giữ số này ngoài báo cáo phát hành.',
      en: 'The growth stated does not fit the published January 2023: the software shows the arithmetic and holds the figure out of the issued report.',
    },
    missing: {
      vi: 'Nút để người có thẩm quyền quyết định số nào đúng thì chưa làm.',
      en: 'The decision itself, by a person with the right to make it, is not built.',
    },
    figures: ['RETAIL_SERVICES.value', 'RETAIL_SERVICES.council', 'RETAIL_SERVICES.change'],
    pages: [{ address: '/thang/2024-01?so=RETAIL_SERVICES.change', shows: '(14.800 ÷ 10.000 − 1) × 100 = 48,00%' }],
    commands: [check('[growth/base-contradiction]')],
    tests: [
      { file: january, name: 'retail: 14,800, 12 % computed, 24.26 % stated against 48 % computed, disputed' },
      { file: 'packages/cli/test/month.test.ts', name: 'holds the disputed growth out of the report, and lists it' },
      {
        file: 'tools/concepts.test.ts',
        name: 'the base that 24.26% asks for cannot be the published one',
      },
    ],
  },
  {
    id: 'S5',
    title: { vi: 'Xuất khẩu theo mặt hàng', en: 'Exports by commodity' },
    shows: {
      vi: 'Kim ngạch xuất khẩu; trong đó cà phê và cao su đều tăng cả lượng lẫn giá trị, không kèm con số.',
      en: 'Exports; within them coffee and rubber, both up in volume and in value, without numbers.',
    },
    does: {
      vi: 'Tách theo mặt hàng, mỗi mặt hàng có lượng và giá trị; chiều tăng, giảm mà nguồn nêu được giữ dù không có số.',
      en: 'Break down by commodity, each with volume and value; a direction that a source states is kept even without a number.',
    },
    state: 'built',
    works: {
      vi: 'Bốn dòng lượng và giá trị đứng dưới dòng xuất khẩu, mỗi dòng nói rõ nguồn chỉ nêu chiều.',
      en: 'Four lines of volume and value stand under exports, each saying that the source gives a direction only.',
    },
    missing: null,
    figures: ['EXPORT.value', 'EXPORT.council', 'EXPORT_COFFEE_VOLUME.change', 'EXPORT_COFFEE_VALUE.change'],
    pages: [
      { address: '/thang/2024-01?so=EXPORT.council', shows: '85 ÷ 750 × 100 = 11,33%' },
      { address: '/thang/2024-01?so=EXPORT_COFFEE_VOLUME.change', shows: 'Nguồn chỉ nêu chiều tăng, giảm' },
    ],
    commands: [month('Xuất khẩu cà phê (lượng)')],
    tests: [
      { file: january, name: 'coffee and rubber stand within exports, up in volume and value as stated' },
      { file: overHttp, name: 'exports: 85, 11.33% of the plan, +21.43%, coffee and rubber up in volume and value' },
    ],
  },
  {
    id: 'S6',
    title: { vi: 'Một khoản thu, hai dự toán', en: 'One revenue, two plans' },
    shows: {
      vi: 'Thu ngân sách tháng 1 được so với hai dự toán: của Trung ương và của HĐND tỉnh, ra hai tỷ lệ.',
      en: 'January revenue is held against two plans, the central one and the council’s, and gives two shares.',
    },
    does: {
      vi: 'Coi mỗi kế hoạch là một văn bản riêng: ai giao, số và ngày, có hiệu lực từ bao giờ; tính tỷ lệ với từng kế hoạch.',
      en: 'Treat every plan as a dated document of its own, with who set it and since when; compute a share of each.',
    },
    state: 'built',
    works: {
      vi: 'Tỷ lệ so với HĐND được tính vì biết kế hoạch; tỷ lệ so với Trung ương chỉ do nguồn nêu nên ghi “theo nguồn”.',
      en: 'The council’s share is computed, since the plan is known; the central share is only stated, and marked so.',
    },
    missing: null,
    figures: ['BUDGET_REV_TOTAL.value', 'BUDGET_REV_TOTAL.central', 'BUDGET_REV_TOTAL.council'],
    pages: [
      { address: '/thang/2024-01?so=BUDGET_REV_TOTAL.central', shows: '18,4' },
      { address: '/thang/2024-01?so=BUDGET_REV_TOTAL.council', shows: '17,8' },
      { address: '/chi-tieu/BUDGET_REV_TOTAL?ky=2024-M01', shows: '5.815' },
    ],
    commands: [month('TW: 18,4 theo nguồn; HĐND: 17,8 tính')],
    tests: [
      {
        file: january,
        name: 'budget: 1,035.5, 18.4 % of the central plan stated, 17.8 % of the council computed, +28.7 %',
      },
      { file: overHttp, name: 'budget revenue: 18.4% of the central and 17.8% of the council plan, +28.7%' },
      { file: 'e2e/month-indicator.ts', name: 'two plans of one indicator stand apart, one registered, one derived' },
    ],
  },
  {
    id: 'S7',
    title: { vi: 'Tỷ lệ này là của con số nào', en: 'Which number the share belongs to' },
    shows: {
      vi: 'Doanh nghiệp mới và vốn đăng ký đứng cạnh nhau; một tỷ lệ kế hoạch đứng ngay sau số vốn, và mức tăng gấp hai.',
      en: 'New enterprises and their capital side by side, a share of the plan right behind the capital, and a doubling.',
    },
    does: {
      vi: 'Tính ngược xem tỷ lệ ấy ra kế hoạch tròn với con số nào, và báo khi nó đứng cạnh con số khác.',
      en: 'Work back with which number the share gives a round plan, and tell when it stands beside another.',
    },
    state: 'built',
    works: {
      vi: 'Kế hoạch suy ra chỉ được hiện là “suy ra”, không bao giờ lưu thành số liệu. Câu thử được ghép từ số của tháng và soát ngay trong trình duyệt.',
      en: 'The plan worked back is shown as derived and never stored. The sentence to try is put together from the month’s figures and checked in your browser.',
    },
    missing: null,
    figures: ['ENT_NEW_COUNT.value', 'ENT_NEW_COUNT.other', 'ENT_NEW_CAPITAL.value', 'ENT_NEW_COUNT.change'],
    slip: 'Tháng {month} năm {year} có {ENT_NEW_COUNT.value} doanh nghiệp thành lập mới với tổng vốn đăng ký {ENT_NEW_CAPITAL.value} tỷ đồng, đạt {ENT_NEW_COUNT.other}% kế hoạch.',
    pages: [
      { address: '/thang/2024-01?so=ENT_NEW_COUNT.other', shows: '100 ÷ 9,52% = 1.050' },
      { address: '/gioi-thieu', shows: '100 doanh nghiệp ÷ 9,52% = 1.050 doanh nghiệp' },
    ],
    commands: [check('[ratio/referent]')],
    tests: [
      {
        file: 'packages/core/src/claims/checks/ratio-referent.test.ts',
        name: '100 ÷ 9,52% = 1.050 is a round plan, 950 ÷ 9,52% = 9.979 is none: a warning that proposes the derived plan',
      },
      { file: january, name: '100 enterprises, 9.52 % stated, from which a plan of 1,050 follows, twice last year' },
      { file: 'e2e/month-desktop.ts', name: 'the address of a story opens the same story' },
    ],
  },
  {
    id: 'S8',
    title: { vi: 'Đánh giá bằng lời', en: 'Judgements without numbers' },
    shows: {
      vi: 'Nhận xét về văn hoá – xã hội, chế độ chính sách, an ninh và biên giới, không kèm con số.',
      en: 'Judgements on culture and society, on benefits paid, on security and the border, without numbers.',
    },
    does: {
      vi: 'Giữ đánh giá theo ngành và cơ quan cạnh số liệu, có mức (tốt, khá, yếu) và căn cứ.',
      en: 'Keep judgements by sector and agency beside the figures, with their degree and their evidence.',
    },
    state: 'partly',
    works: {
      vi: 'Đánh giá nạp từ tệp được lưu và viết vào báo cáo Word, mục Đánh giá theo lĩnh vực và mục Tồn tại, hạn chế.',
      en: 'Judgements imported from a file are stored and written into the Word report, in its section by sector and its shortcomings.',
    },
    missing: {
      vi: 'Chưa có chỗ nhập đánh giá trên web và chưa hiện đánh giá cạnh bảng điểm.',
      en: 'They cannot be entered on the web yet, nor seen beside the scorecard.',
    },
    figures: [],
    pages: [],
    commands: [{ line: `report ${example} -o var/out`, exit: 1, says: 'bao-cao-2024-M01.docx' }],
    tests: [
      { file: 'packages/cli/test/month.test.ts', name: 'writes report and annex' },
      { file: 'tools/reference/requirements.test.ts', name: 'the Word report holds every judgement of January 2024' },
    ],
  },
  {
    id: 'S9',
    title: { vi: 'Tồn tại, và một kỳ gốc không thể có', en: 'Shortcomings, and an impossible base' },
    shows: {
      vi: 'Nguy cơ dịch bệnh, vi phạm lâm nghiệp, tai nạn giao thông tăng cả ba tiêu chí, tội phạm; riêng số vụ lâm nghiệp của tháng 1-2024 lại so với chính năm 2024.',
      en: 'Latent disease, forest violations, accidents up on all three criteria, crime; and the forest cases of January 2024 are compared with 2024 itself.',
    },
    does: {
      vi: 'Hiểu chỉ tiêu ít hơn là tốt, thay đổi tuyệt đối, chỉ tiêu nhiều tiêu chí; tìm ra kỳ so sánh không thể có; giữ sổ tồn tại cho đến khi có minh chứng khắc phục.',
      en: 'Understand indicators where less is better, absolute changes, several criteria; find a base that cannot be; keep shortcomings in a register until evidence closes them.',
    },
    state: 'partly',
    works: {
      vi: 'Bảng điểm, báo cáo và trang Soát số liệu làm đủ phần số liệu. Câu thử lặp lại kiểu sai ấy và được soát ngay trong trình duyệt.',
      en: 'Scorecard, report and the page that checks texts do all of the figures. The sentence to try repeats that slip and is checked in your browser.',
    },
    missing: {
      vi: 'Sổ tồn tại, chuyển từ phiên này sang phiên sau cho đến khi khắc phục, chưa làm.',
      en: 'The register of shortcomings, carried from meeting to meeting until closed, is not built.',
    },
    figures: ['FOREST_VIOLATIONS.change', 'TRAFFIC_CASES.change', 'TRAFFIC_DEATHS.change', 'TRAFFIC_INJURED.change'],
    slip: 'Tháng {month} năm {year}, số vụ vi phạm Luật Lâm nghiệp tăng {FOREST_VIOLATIONS.change} vụ so với cùng kỳ năm {year}.',
    pages: [
      { address: '/chi-tieu/FOREST_VIOLATIONS?ky=2024-M01', shows: '+18 vụ' },
      { address: '/gioi-thieu', shows: 'kỳ so sánh phải đứng trước' },
      { address: '/soat', shows: 'Thử với dự thảo báo cáo tháng 1/2024' },
    ],
    commands: [check('[period/impossible-base]')],
    tests: [
      { file: 'packages/core/src/claims/checks/periods.test.ts', name: 'the same month of the same year' },
      { file: january, name: 'traffic: worse on three criteria' },
      {
        file: 'packages/cli/test/month.test.ts',
        name: 'finds in the draft the impossible base, the wrong referent and the retail dispute in prose and in its table, and nothing else',
      },
    ],
  },
  {
    id: 'S10',
    title: { vi: 'Chỉ đạo và theo dõi', en: 'Directives and their follow-up' },
    shows: {
      vi: 'Chủ trì yêu cầu các ngành nêu nguyên nhân và giải pháp cho những việc các phiên năm 2023 đã chỉ ra.',
      en: 'The chair asks departments for causes, and for remedies to what the meetings of 2023 had already pointed out.',
    },
    does: {
      vi: 'Giao nhiệm vụ cho cơ quan kèm hạn; tự tính việc quá hạn trên số việc đến hạn; nối nhiệm vụ với tồn tại và với minh chứng.',
      en: 'Give directives to agencies with deadlines; compute what is overdue of what is due; tie directives to shortcomings and evidence.',
    },
    state: 'planned',
    works: null,
    missing: {
      vi: 'Chưa làm: chưa có nhiệm vụ, hạn và theo dõi.',
      en: 'Not built: no directives, deadlines or follow-up yet.',
    },
    figures: [],
    pages: [],
    commands: [],
    tests: [],
  },
  {
    id: 'S11',
    title: { vi: 'Kế hoạch phục vụ Tết', en: 'The plan for Tết' },
    shows: {
      vi: 'Việc chăm lo Tết cho dân, vận tải, an toàn giao thông, an toàn thực phẩm, khám chữa bệnh dịp Giáp Thìn.',
      en: 'Care for people over the lunar new year, transport, road safety, food safety, health care.',
    },
    does: {
      vi: 'Lập kế hoạch hành động: từng mảng việc, cơ quan phụ trách, kỳ báo cáo nhanh tính theo âm lịch.',
      en: 'Keep action plans: lines of work, agencies in charge, flash reports counted from the lunar new year.',
    },
    state: 'planned',
    works: null,
    missing: {
      vi: 'Chưa làm: chưa có kế hoạch hành động và báo cáo nhanh. Lịch âm thì đã có, dùng để nhận ra tháng có Tết (S3).',
      en: 'Not built: no action plans or flash reports yet. The lunar calendar exists, and tells which months hold Tết (S3).',
    },
    figures: [],
    pages: [],
    commands: [],
    tests: [],
  },
  {
    id: 'S12',
    title: { vi: 'Công bố', en: 'Publication' },
    shows: {
      vi: 'Chính bài báo: những con số của hội nghị đến với người đọc.',
      en: 'The article itself: the figures of the conference reach the reader.',
    },
    does: {
      vi: 'Viết bản tin, thông cáo và dữ liệu mở từ cùng số liệu, để không nói ra con số mà dữ liệu không có.',
      en: 'Write bulletin, press text and open data from the same figures, so that nothing is said which the data does not hold.',
    },
    state: 'partly',
    works: {
      vi: 'Tháng đã công bố ai cũng xem được, qua trang web và API có mô tả; số liệu được chốt ở một thời điểm. Báo cáo Word, phụ lục Excel viết từ số liệu rồi đọc soát lại được.',
      en: 'A published month is open to everybody, on the web and through a described API, frozen at an instant. The Word report and its Excel annex are written from the data and can be read back and checked.',
    },
    missing: {
      vi: 'Bản tin, thông cáo báo chí, ảnh và tệp dữ liệu mở để tải về chưa làm.',
      en: 'Bulletin, press text, photographs and open-data files to download are not built.',
    },
    figures: [],
    pages: [
      { address: '/thang/2024-01', shows: 'số liệu đến 03/02/2024 08:00' },
      { address: '/api/scorecard?area=gia-lai&period=2024-M01', shows: '"value":"1035.5"' },
      { address: '/api/openapi.json', shows: '/api/scorecard' },
    ],
    commands: [{ line: `report ${example} -o var/out`, exit: 1, says: 'phu-luc-2024-M01.xlsx' }],
    tests: [
      { file: 'packages/cli/test/month.test.ts', name: 'reads its own report back without an error or a warning' },
      { file: overHttp, name: 'is of the old province, as the edition knew it' },
    ],
  },
]
