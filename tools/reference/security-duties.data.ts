/** Words of docs/security.md that are no list of measures. Each part is Vietnamese, then English. */
export interface SecurityPart {
  readonly title: string
  readonly vi: string
  readonly en: string
}

export const reporting: SecurityPart = {
  title: 'Báo lỗ hổng · Reporting a vulnerability',
  vi: 'Đừng mở issue công khai. Dùng mục báo lỗ hổng riêng tư (private security advisory) của nơi giữ kho mã này, nêu phiên bản, các bước làm lại và hậu quả. Chưa có mốc trả lời cam kết: dự án chưa phát hành. Đơn vị đang chạy phần mềm thì báo thêm cho người vận hành của mình.',
  en: 'Do not open a public issue. Use the private security advisory of the host of this repository; say the version, the steps and the harm. There is no promised time of answer yet: nothing has been released. An office that runs the software should also tell its own operator.',
}

export const scope: SecurityPart = {
  title: 'Ngoài phạm vi · Out of scope',
  vi: 'Bí mật nhà nước: phần mềm không có trường nào cho nội dung mật, phụ lục quốc phòng – an ninh để ngoài; soạn văn bản mật theo Luật Bảo vệ bí mật nhà nước 117/2025/QH15 trên máy riêng. Tên nạn nhân không bao giờ được hỏi. Máy chủ, mạng, hệ điều hành và trình duyệt là việc của đơn vị vận hành. Bản trình diễn (--demo) có tài khoản một chạm: không được đưa ra mạng.',
  en: 'State secrets: there is no field for secret content, defence and security annexes stay outside; secret papers are written on machines of their own under law 117/2025/QH15. Names of victims are never asked for. Machines, network, operating system and browsers are the operator’s. The demo (--demo) has one-click accounts: never put it on a network.',
}

export const duties: readonly (readonly [vi: string, en: string])[] = [
  [
    'Đặt proxy có TLS 1.2 trở lên, HSTS và HTTP→HTTPS trước máy chủ, đặt GIAOBAN_URL là địa chỉ https, chạy với --trust-proxy; máy chủ chỉ nghe trên 127.0.0.1.',
    'Put a proxy with TLS 1.2 or later, HSTS and a redirect to https before the server, set GIAOBAN_URL to the https address, run with --trust-proxy; the server itself listens on 127.0.0.1.',
  ],
  [
    'Dùng tên miền riêng cho phần mềm; không chung tên miền với ứng dụng khác.',
    'Give the software a host name of its own, shared with no other application.',
  ],
  [
    'Dùng PostgreSQL với TLS và một người dùng riêng; PGlite chỉ để dùng thử.',
    'Use PostgreSQL with TLS and a user of its own; PGlite is for a trial.',
  ],
  [
    'Giữ GIAOBAN_SECRET (từ 32 ký tự), mật khẩu cơ sở dữ liệu, SMTP, OIDC trong két bí mật của máy; không đưa vào kho mã; thay khi người biết nó rời đi.',
    'Keep GIAOBAN_SECRET (32 characters or more) and the passwords of database, SMTP and OIDC in the machine’s vault, never in a repository; replace them when somebody who knew them leaves.',
  ],
  [
    'Bắt buộc TOTP cho quản trị: GIAOBAN_TWO_FACTOR_FOR=administrator.',
    'Make TOTP compulsory for administrators: GIAOBAN_TWO_FACTOR_FOR=administrator.',
  ],
  [
    'Sao lưu cơ sở dữ liệu và GIAOBAN_SECRET hằng ngày, để chỗ khác, có mã hoá; mỗi quý khôi phục thử một lần.',
    'Back up the database and GIAOBAN_SECRET daily, elsewhere, encrypted; restore once a quarter as a rehearsal.',
  ],
  [
    'Mã hoá đĩa, tài khoản hệ điều hành riêng cho tiến trình, quét mã độc tệp tải lên, đồng bộ giờ, chuyển nhật ký sang máy khác.',
    'Encrypt disks, run the process under an account of its own, scan uploads for viruses, synchronise clocks, send logs to another machine.',
  ],
  [
    'Cập nhật Node và các gói; xem npm audit trước mỗi lần triển khai.',
    'Keep Node and the packages current; read npm audit before each deployment.',
  ],
]

export const law: readonly (readonly [vi: string, en: string])[] = [
  [
    'Nghị định 85/2016/NĐ-CP: cả hệ thống lấy cấp độ cao nhất của thành phần. Cấp 2: hệ thống nội bộ hoặc có thông tin riêng, thông tin cá nhân, không có bí mật nhà nước. Cấp 3 là mục tiêu thường thấy của tỉnh (K). Đề xuất và phê duyệt cấp độ là việc của tỉnh.',
    'Decree 85/2016: the whole system takes the highest level of its parts. Level 2: internal systems, or private and personal data, without state secrets. Level 3 is the usual provincial target (K). Proposing and approving the level is the province’s act.',
  ],
  [
    'Thông tư 12/2022/TT-BTTTT và TCVN 11930:2017 là mức kiểm soát tối thiểu; bảng dưới đây theo ASVS, chưa đối chiếu từng điều của TCVN (K).',
    'Circular 12/2022 and TCVN 11930:2017 are the minimum controls; the table below follows ASVS and was not matched to TCVN clause by clause (K).',
  ],
  [
    'Luật An ninh mạng 116/2025/QH15 có hiệu lực 01/7/2026; việc phân cấp hệ thống được nói là giữ nguyên, nghị định hướng dẫn chưa rõ (K).',
    'The Cybersecurity Law 116/2025 is in force from 1 July 2026; classification is said to be kept, its decree is not known (K).',
  ],
  [
    'Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP về dữ liệu cá nhân có hiệu lực 01/01/2026; yêu cầu của chủ thể phải được trả lời trong 2 ngày làm việc. Phần mềm chưa có chức năng xuất, xoá theo yêu cầu: quản trị làm bằng tay.',
    'Law 91/2025 and decree 356/2025 on personal data are in force from 1 January 2026; requests of data subjects are answered within 2 working days. There is no export or removal on request yet: administrators do it by hand.',
  ],
]

/** What is kept, how it is classed, where it may be seen. */
export const data: readonly (readonly [vi: string, en: string, vi: string, en: string])[] = [
  ['Số liệu đã công bố', 'Published figures', 'công khai', 'public'],
  [
    'Số liệu, đánh giá chưa công bố; tệp nguồn',
    'Unpublished figures and judgements; source files',
    'nội bộ: cơ quan của mình, các vai trò toàn tỉnh',
    'internal: one’s own agency, province-wide roles',
  ],
  [
    'Họ tên, chức vụ, thư, điện thoại công vụ',
    'Names, positions, official mail and telephone',
    'dữ liệu cá nhân: cơ quan và quản trị',
    'personal data: agency and administrators',
  ],
  [
    'Mật khẩu, TOTP, phiên, khoá API',
    'Passwords, TOTP, sessions, API keys',
    'bí mật: băm hoặc mã hoá, không ai xem được',
    'secret: hashed or encrypted, shown to nobody',
  ],
  ['Nhật ký', 'Audit', 'nội bộ: quản trị', 'internal: administrators'],
  ['Bí mật nhà nước', 'State secrets', 'không có chỗ', 'no place is made'],
]
