import type { Letter } from './mail.ts'

/** What can change of how somebody signs in; a notification is made of each by the database, a letter by the library. */
export type AccountChange = 'password' | 'secondStepOn' | 'secondStepOff'

const words: Readonly<Record<AccountChange, { readonly vi: string; readonly en: string }>> = {
  password: { vi: 'Mật khẩu của tài khoản vừa được đặt lại', en: 'The password of the account was set anew' },
  secondStepOn: {
    vi: 'Xác thực hai bước của tài khoản vừa được bật',
    en: 'The second step of signing in was turned on',
  },
  secondStepOff: {
    vi: 'Xác thực hai bước của tài khoản vừa được tắt',
    en: 'The second step of signing in was turned off',
  },
}

/** The letter that tells of a change: it holds no secret and no link that does anything. */
export const changeLetter = (
  to: { readonly name: string; readonly email: string },
  change: AccountChange,
  url: string,
): Letter => ({
  to: to.email,
  subject: 'Giao ban: tài khoản vừa thay đổi',
  text: [
    `Kính gửi ${to.name},`,
    '',
    `${words[change].vi}.`,
    `Nếu không phải ông/bà hoặc quản trị viên làm việc này, hãy đặt lại mật khẩu ngay tại ${url}/quen-mat-khau và báo quản trị viên.`,
    '',
    'Thư gửi tự động; xin không trả lời.',
    '',
    '--',
    `${words[change].en}. If it was neither you nor an administrator, set a new password at once and tell the administrator.`,
  ].join('\n'),
})
