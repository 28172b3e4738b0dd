/** Files that show a measure, from the root of the project; `says` is a text, for instance the name of a test, that stands in it. */
export interface Proof {
  readonly file: string
  readonly says?: string
}

/** Something that the software does for its security. */
export interface Measure {
  readonly vi: string
  readonly en: string
  /** True once it can be seen in this tree: then it has proofs, and they are looked for by a test. */
  readonly stands: boolean
  readonly proofs: readonly Proof[]
}

const measure = (stands: boolean, vi: string, en: string, ...proofs: readonly Proof[]): Measure => ({
  vi,
  en,
  stands,
  proofs,
})

const file = (name: string, says?: string): Proof => (says === undefined ? { file: name } : { file: name, says })

const manners = 'packages/server/src/http/manners.test.ts'
const database = 'packages/server/src/db/database.test.ts'
const access = 'packages/server/src/access'
const attacks = `${access}/sign-in/attacks.test.ts`
const recovery = `${access}/sign-in/recovery.test.ts`
const secondStep = `${access}/sign-in/two-factor.test.ts`
const signIn = `${access}/sign-in/sign-in.test.ts`
const people = `${access}/people/people.test.ts`
const matrix = `${access}/rights-matrix.test.ts`
const hostile = 'packages/server/src/http/hostile-input.test.ts'
const upload = 'packages/server/src/http/upload.test.ts'

export type MeasureId =
  | 'password'
  | 'totp'
  | 'recovery'
  | 'told'
  | 'slowing'
  | 'sessions'
  | 'keys'
  | 'people'
  | 'demoAccounts'
  | 'redirects'
  | 'roles'
  | 'agencyRows'
  | 'tenants'
  | 'facts'
  | 'transactions'
  | 'audit'
  | 'signInLog'
  | 'csrf'
  | 'csp'
  | 'rate'
  | 'schemas'
  | 'sql'
  | 'react'
  | 'noEval'
  | 'refusals'
  | 'webFiles'
  | 'proxy'
  | 'storage'
  | 'uploads'
  | 'sniffing'
  | 'archives'
  | 'xml'
  | 'outbound'
  | 'secrets'
  | 'crypto'
  | 'logs'
  | 'types'
  | 'tests'
  | 'packages'
  | 'house'

/** Every measure. To raise those that a part of the software brings: give its measure `stands: true` and its proofs. */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  // sign-in
  password: measure(
    true,
    'Mật khẩu 12–128 ký tự, better-auth băm bằng scrypt; tài khoản chỉ do quản trị lập.',
    'Passwords of 12 to 128 characters, hashed with scrypt by better-auth; only administrators make accounts.',
    file(`${access}/sign-in/password-strength.ts`, 'least: 12, most: 128'),
    file(recovery, 'it.each(weak)'),
    file(`${access}/sign-in/password-strength.test.ts`, 'is none of those that leaked, however they are written'),
    file('packages/web/src/access/sign-in-fields.tsx', 'A password that can be looked at while it is typed'),
    file(attacks, 'a door that nobody needs is not there'),
  ),
  totp: measure(
    true,
    'TOTP và mã dự phòng, mỗi mã dùng một lần; bắt buộc cho vai trò nêu ở GIAOBAN_TWO_FACTOR_FOR.',
    'TOTP and backup codes, each good once; compulsory for the roles named in GIAOBAN_TWO_FACTOR_FOR.',
    file(secondStep, 'a role that asks for it is not held without it'),
    file(secondStep, 'a code that somebody saw being typed is good for nobody after'),
    file(secondStep, 'a backup code replaces the telephone once'),
    file(secondStep, 'an administrator takes it off somebody who lost telephone and codes'),
  ),
  recovery: measure(
    true,
    'Đặt lại mật khẩu bằng đường dẫn một lần, 30 phút, qua thư; mọi phiên cũ bị dứt.',
    'A new password by a single-use link of 30 minutes, by mail; old sessions end.',
    file(recovery, 'its link sets the password once'),
    file(recovery, 'a link is not kept as it is, and is too old after half an hour'),
    file(recovery, 'nobody learns from it whether there is such an account'),
  ),
  told: measure(
    true,
    'Mật khẩu hay bước thứ hai đổi thì người đó được báo: bằng thông báo, và bằng thư nơi có máy chủ thư, ai làm cũng vậy.',
    'A changed password or second step is told to its person: by notification, and by letter where there is mail, whoever changed it.',
    file(recovery, 'is told by letter and by notification, whoever changed it'),
    file('packages/server/src/db/migrations/0014-told.sql'),
  ),
  slowing: measure(
    true,
    'Đăng nhập sai được đếm theo tài khoản và theo địa chỉ, càng sai càng phải đợi.',
    'Failed sign-ins are counted by account and by address, and slow each other down.',
    file(attacks, 'guessing many at once gains nothing'),
    file(attacks, 'one password tried on many accounts slows its address down'),
  ),
  sessions: measure(
    true,
    'Phiên giữ ở cơ sở dữ liệu, 12 giờ, xem và dứt được; cookie HttpOnly, SameSite=Lax, Secure và __Host- khi có https.',
    'Sessions stand in the database for 12 hours, can be seen and ended; cookies are HttpOnly, SameSite=Lax, Secure and __Host- under https.',
    file(attacks, 'the cookie is kept from scripts and other sites, and by https locked to this host'),
    file(attacks, 'session fixation'),
    file(attacks, 'are listed with device and address, and ended one by one or all others'),
    file(signIn, 'what somebody may see because of who they are stays out of every cache'),
  ),
  keys: measure(
    true,
    'Khoá API theo cơ quan, có phạm vi, chỉ giữ bản băm, thu hồi được.',
    'API keys per agency, scoped, kept only as hashes, revocable.',
    file(`${access}/keys/keys.test.ts`, 'a key that is revoked, too old or nobody’s opens nothing, and says why'),
    file(`${access}/keys/keys.test.ts`, 'a key opens what its scopes say'),
  ),
  people: measure(
    true,
    'Quản trị lập, khoá tài khoản và dứt phiên của người khác.',
    'Administrators make and close accounts and end sessions of others.',
    file(people, 'whoever is put to rest is signed out, and the last administrator cannot be'),
    file(people, 'sessions are seen and ended by their owner and by an administrator'),
    file(`${access}/races.test.ts`, 'never take away the last two administrators'),
  ),
  demoAccounts: measure(
    true,
    'Không có tài khoản mặc định; tài khoản trình diễn chỉ có khi chạy --demo.',
    'No default accounts; demo accounts exist only under --demo.',
    file(attacks, 'a province that is no demonstration has no door for invented people'),
  ),
  redirects: measure(
    true,
    'Sau đăng nhập chỉ về địa chỉ của chính trang.',
    'After signing in only addresses of the site itself are returned to.',
    file(`${access}/sign-in/provider.test.ts`, "['https://evil.example/', '//evil.example'"),
  ),
  // rights
  roles: measure(
    true,
    'Mỗi đường khai vai trò được gọi và hàng được chạm; ma trận đường × vai trò × hàng được kiểm qua HTTP.',
    'Every route declares its roles and rows; the matrix of route × role × row is tested over HTTP.',
    file(matrix, 'each is let in, turned away or answered like at missing rows as declared'),
    file(`${access}/escalation.test.ts`, 'makes nobody an administrator'),
  ),
  agencyRows: measure(
    true,
    'Bức tường thứ hai: row-level security theo cơ quan, vẫn giữ khi tắt bức thứ nhất.',
    'The second wall: row-level security by agency, which holds with the first wall taken away.',
    file(matrix, 'nothing foreign is shown, and nobody who should be turned away writes'),
    file('packages/server/src/db/least-rights.test.ts', 'widens no appointment'),
  ),
  tenants: measure(
    true,
    'Row-level security theo tỉnh dưới một vai trò không sở hữu gì.',
    'Row-level security by province under a role that owns nothing.',
    file(database, 'shows a tenant only its own rows, even to a query without a condition'),
    file(database, 'owns nothing and is no superuser'),
    file('packages/server/src/db/migrations/0002-rights.sql'),
  ),
  facts: measure(
    true,
    'Số liệu chỉ thêm, không sửa, không xoá; mâu thuẫn được tìm và giữ ngoài báo cáo.',
    'Facts are added, never changed or removed; contradictions are found and held out of reports.',
    file('packages/server/src/db/migrations/0002-rights.sql', 'GRANT SELECT, INSERT ON'),
    file('packages/cli/test/month.test.ts', 'holds the disputed growth out of the report, and lists it'),
  ),
  transactions: measure(
    true,
    'Mỗi yêu cầu là một giao dịch; đọc không thể ghi.',
    'Each request is one transaction; a read cannot write.',
    file(database, 'keeps nothing of a transaction that fails'),
    file(database, 'reads without being able to write'),
  ),
  audit: measure(
    true,
    'Nhật ký nối chuỗi băm theo cơ quan, ghi trong cùng giao dịch với thay đổi; lần bị từ chối cũng ghi; giaoban audit kiểm lại cả chuỗi.',
    'Hash-chained audit per agency, written in the transaction of the change; denials too; giaoban audit proves the chains.',
    file('packages/server/src/access/audit/verify-chains.test.ts', 'it.each(tamperings)'),
    file(
      'packages/server/src/access/audit/audit-killed.test.ts',
      'are whole at every moment, and hold whatever was committed',
    ),
    file(
      'packages/server/src/access/audit/record-denials.test.ts',
      'is written at once, and counted while the same principal knocks on at the same door',
    ),
  ),
  signInLog: measure(
    true,
    'Vào được, vào hỏng, ra và đổi mật khẩu đều vào nhật ký.',
    'Signing in, failing to, signing out and new passwords are in the audit.',
    file(signIn, 'holds the begin and the end of a session, in the chain of the agency'),
    file(attacks, 'wrong passwords are in the audit, without what was typed'),
    file('packages/server/src/db/migrations/0004-sign-in.sql', 'password.set'),
  ),
  // http
  csrf: measure(
    true,
    'Thay đổi chỉ nhận từ chính trang (Origin, Sec-Fetch-Site), chỉ JSON hoặc biểu mẫu; không mở CORS.',
    'Changes come only from the site itself (Origin, Sec-Fetch-Site), as JSON or a form; no CORS.',
    file(hostile, 'a change that a page of another site asks for is refused at every route'),
    file(attacks, 'CSRF: a page of another site signs nobody in or out'),
  ),
  csp: measure(
    true,
    'CSP chỉ cho script của chính máy chủ, và một đoạn trong trang đầu theo mã băm của nó, không tài nguyên ngoài, không khung; nosniff, no-referrer, Permissions-Policy, COOP, CORP; kiểu nội tuyến được phép cho thư viện giao diện.',
    'CSP with scripts of the server alone, and one within the start page by its digest; no foreign resources or frames; nosniff, no-referrer, Permissions-Policy, COOP, CORP; inline styles are allowed for the component library.',
    file(manners, 'every answer forbids scripts of others, and frames'),
    file('tools/reference/security-headers.test.ts', 'is guarded by its headers'),
    file(manners, 'of scripts within the start page only its very text is allowed'),
    file(manners, 'every answer keeps the devices of a visitor to itself'),
  ),
  rate: measure(
    true,
    'Giới hạn số yêu cầu mỗi phút theo địa chỉ.',
    'Requests a minute are limited by address.',
    file(manners, 'one address that asks too often is told when to come again'),
  ),
  schemas: measure(
    true,
    'Mọi tham số được kiểm theo lược đồ trước khi vào nghiệp vụ; thân yêu cầu có trường lạ bị từ chối.',
    'Every parameter is held against its schema before any use case; a body with a field that was not declared is refused.',
    file('packages/server/src/http/check-against.ts'),
    file('tools/reference/security-headers.test.ts', 'takes no field that it did not declare'),
    file('packages/api/src/statistics/scorecard.ts', 'additionalProperties: false'),
    file('packages/server/src/app.test.ts', 'it.each(refused)'),
  ),
  sql: measure(
    true,
    'SQL có tham số qua Kysely, chỉ trong queries.ts và db/.',
    'Parameterised SQL by Kysely, only in queries.ts and db/.',
    file('packages/server/src/statistics/queries.ts'),
    file('packages/server/src/db/database.ts'),
  ),
  react: measure(
    true,
    'React thoát mọi chữ; không nơi nào chèn HTML thô.',
    'React escapes all text; raw HTML is inserted nowhere.',
    file('tools/reference/security.test.ts', 'no source inserts raw HTML, evaluates text or starts a shell'),
  ),
  noEval: measure(
    true,
    'Không eval, không hàm từ chữ, không lệnh hệ điều hành trong sản phẩm; CSP cấm eval.',
    'No eval, no functions from text, no shell in the product; the CSP forbids eval.',
    file('tools/reference/security.test.ts', 'no source inserts raw HTML, evaluates text or starts a shell'),
    file(manners, 'every answer forbids scripts of others, and frames'),
  ),
  refusals: measure(
    true,
    'Từ chối có mã và lời; lỗi phần mềm chỉ trả mã yêu cầu, nguyên do nằm trong nhật ký.',
    'Refusals have code and words; a bug answers a request id, its cause stays in the log.',
    file(
      manners,
      'a bug is answered as 500 with the request id under which it stands in the log, and says nothing of its cause',
    ),
  ),
  webFiles: measure(
    true,
    'Chỉ phục vụ tệp đã dựng; địa chỉ lạ không thành đường dẫn.',
    'Only built files are served; an address never becomes a path.',
    file(
      manners,
      'the web application is served at every place of its own, its assets for ever, and never instead of the API',
    ),
  ),
  proxy: measure(
    true,
    'X-Forwarded-For chỉ được tin với --trust-proxy, và chỉ địa chỉ do proxy ấy ghi; mặc định nghe trên 127.0.0.1.',
    'X-Forwarded-For is believed only with --trust-proxy, and of it only what that proxy wrote; by default the server listens on 127.0.0.1.',
    file('packages/cli/src/server/serve.ts', "'trust-proxy'"),
    file(attacks, 'an address that a client made up beside that of the proxy counts for nothing'),
  ),
  storage: measure(
    true,
    'Trình duyệt chỉ giữ lựa chọn hiển thị (ngôn ngữ, nền); dứt phiên thì quên những gì đã xem.',
    'The browser keeps only choices of display (language, colours); with the session it forgets what was seen.',
    file('packages/web/first-paint.js', 'giaoban.lang'),
    file('packages/web/src/app/session-end.test.ts', 'ends the session once and forgets what they were shown'),
  ),
  // files
  uploads: measure(
    true,
    'Tệp tải lên có cỡ tối đa theo đường, ở trong bộ nhớ, lưu vào cơ sở dữ liệu; tên tệp không bao giờ là đường dẫn.',
    'Uploads have a size limit per route, stay in memory and go into the database; a name is never a path.',
    file(upload, 'it.each(refused)'),
    file(upload, 'whose name is a way through folders is written nowhere'),
  ),
  sniffing: measure(
    true,
    'Loại tệp xét theo byte, không theo tên.',
    'The bytes decide what a file is, not its name.',
    file('packages/documents/src/layout/sniff-file.test.ts', 'a file above the size limit'),
    file('packages/documents/src/layout/sniff-file.ts'),
  ),
  archives: measure(
    true,
    'Tệp nén có giới hạn về cỡ, tỷ lệ, số phần; số ô có giới hạn.',
    'Archives are limited in size, ratio and parts; cells are limited.',
    file(
      'packages/documents/src/layout/archive.test.ts',
      'a part that inflates out of proportion, noticed while it inflates',
    ),
    file('packages/documents/src/layout/read-xlsx.test.ts', 'more cells than the limit, counted over all sheets'),
  ),
  xml: measure(
    true,
    'XML có DOCTYPE bị từ chối: không thực thể ngoài, không bom thực thể.',
    'XML with a DOCTYPE is refused: no external entities, no entity bombs.',
    file('packages/documents/src/layout/read-xlsx.test.ts', 'an external entity'),
    file('packages/documents/src/layout/read-docx.test.ts', 'file/external-entity'),
  ),
  outbound: measure(
    true,
    'Máy chủ chỉ gọi ra cơ sở dữ liệu, máy thư và nhà cung cấp OIDC đã cấu hình; không địa chỉ nào đến từ người dùng.',
    'The server calls only the configured database, mail server and OIDC provider; no address comes from a user.',
    file('packages/documents/src/layout/read-xlsx.test.ts', 'a link to another file is not followed'),
  ),
  // keys and logs
  secrets: measure(
    true,
    'Khoá máy chủ từ GIAOBAN_SECRET hoặc tệp chỉ chủ đọc được; không nằm trong mã hay cơ sở dữ liệu.',
    'The server secret comes from GIAOBAN_SECRET or a file only its owner reads; never in source or database.',
    file(`${access}/sign-in/secret.ts`, 'mode: 0o600'),
    file(`${access}/sign-in/read-options.test.ts`),
  ),
  crypto: measure(
    true,
    'Chỉ dùng mật mã của Node và better-auth: SHA-256, scrypt, số ngẫu nhiên của hệ điều hành.',
    'Only the cryptography of Node and better-auth: SHA-256, scrypt, random numbers of the system.',
    file(`${access}/sign-in/secret.ts`, 'randomBytes(32)'),
    file(`${access}/keys/identify-key.ts`, "createHash('sha256')"),
    file(attacks, 'a cookie without its signature, or with another’s, is nobody’s'),
  ),
  logs: measure(
    true,
    'Nhật ký là JSON, có mã yêu cầu; không ghi thân yêu cầu hay cookie.',
    'The log is JSON with request ids; bodies and cookies are not written.',
    file('packages/server/src/http/problems.ts', 'request.log'),
  ),
  // making
  types: measure(
    true,
    'TypeScript chặt, số thập phân chính xác, không mã gốc của ta.',
    'Strict TypeScript, exact decimals, no native code of ours.',
    file('tsconfig.json', '"strict": true'),
    file('packages/core/src/quantities/decimals.test.ts'),
  ),
  tests: measure(
    true,
    'Một lệnh chạy mọi kiểm tra: kiểu, lint, nhập khẩu, phần thừa, kiểm thử, hành trình.',
    'One command runs every check: types, lint, imports, unused code, tests, journeys.',
    file('tools/run-checks.ts', 'journeys'),
  ),
  packages: measure(
    true,
    'Gói từ kho npm, khoá bằng mã băm; gói chạy lệnh khi cài phải được nêu tên.',
    'Packages from the npm registry, locked by hash; a package that runs at install must be named.',
    file('package-lock.json', '"integrity"'),
    file('package.json', 'allowScripts'),
    file('tools/sbom.test.ts', 'as a CycloneDX bill of materials'),
  ),
  house: measure(
    true,
    'Gói, ranh giới và luồng được ghi và được kiểm.',
    'Packages, borders and flows are written down and enforced.',
    file('ARCHITECTURE.md'),
    file('tools/import-rules.ts'),
    file('docs/concepts/trust.md'),
    file('CONTRIBUTING.md', 'Code that an attacker meets'),
  ),
}
