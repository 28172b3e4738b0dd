import type { MailOptions } from './options.ts'

/** A letter to one person, as plain text. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends letters without making anybody wait. */
export interface Mail {
  readonly post: (letter: Letter) => void
  /** Resolves when everything posted has left or failed. */
  readonly close: () => Promise<void>
}

/** Opens the way to the mail server; `onError` is told of a letter that did not leave. The library is loaded with the first letter. */
export const openMail = ({ smtpUrl, from }: MailOptions, onError: (error: unknown) => void): Mail => {
  const underway = new Set<Promise<void>>()
  const send = async (letter: Letter): Promise<void> => {
    const { createTransport } = await import('nodemailer')
    await createTransport(smtpUrl).sendMail({ from, ...letter })
  }
  return {
    post: (letter) => {
      const sending = send(letter)
        .catch(onError)
        .finally(() => underway.delete(sending))
      underway.add(sending)
    },
    close: async () => {
      await Promise.all(underway)
    },
  }
}

const minutes = 30

/** The letter with the link at which a password is chosen; it serves whoever forgot one and whoever has none yet. */
export const passwordLetter = (
  to: { readonly name: string; readonly email: string },
  url: string,
  token: string,
): Letter => ({
  to: to.email,
  subject: 'Giao ban: đặt mật khẩu',
  text: [
    `Kính gửi ${to.name},`,
    '',
    'Để đặt mật khẩu cho tài khoản Giao ban của ông/bà, hãy mở đường dẫn sau:',
    '',
    // Behind the sign that browsers do not send on: the token stays out of every log.
    `${url}/dat-lai-mat-khau#${token}`,
    '',
    `Đường dẫn dùng được một lần, trong ${minutes} phút. Hết hạn thì xin đường dẫn mới tại ${url}/quen-mat-khau.`,
    'Nếu ông/bà không yêu cầu, hãy bỏ qua thư này: mật khẩu hiện tại không thay đổi.',
    '',
    'Thư gửi tự động; xin không trả lời.',
    '',
    '--',
    `This link sets the password of your Giao ban account. It works once, for ${minutes} minutes.`,
  ].join('\n'),
})
