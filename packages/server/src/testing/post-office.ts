import { SMTPServer } from 'smtp-server'

/** A mail server of its own, and the letters that reached it. */
export interface PostOffice {
  readonly url: string
  /** The next letter to an address; waits for it. */
  readonly letterTo: (address: string) => Promise<string>
  /** How many letters have come. */
  readonly count: () => number
  readonly close: () => Promise<void>
}

interface Letter {
  readonly to: readonly string[]
  readonly text: string
}

const patienceMs = 10_000

/** The words of a letter, out of the form in which it travelled. */
const wordsOf = (raw: string): string => {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const text = body.join('\r\n\r\n')
  return /^content-transfer-encoding: base64/im.test(head)
    ? Buffer.from(text, 'base64').toString('utf8')
    : Buffer.from(
        text
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
        'latin1',
      ).toString('utf8')
}

/** Opens a mail server on a free port of this machine. */
export const openPostOffice = async (): Promise<PostOffice> => {
  const letters: Letter[] = []
  const taken = new Set<Letter>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        letters.push({
          to: envelope.rcptTo.map(({ address }) => address),
          text: wordsOf(Buffer.concat(parts).toString('latin1')),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    letterTo: async (wanted) => {
      const until = Date.now() + patienceMs
      for (;;) {
        const letter = letters.find((each) => !taken.has(each) && each.to.includes(wanted))
        if (letter) {
          taken.add(letter)
          return letter.text
        }
        if (Date.now() > until) throw new Error(`no letter to ${wanted} came`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    count: () => letters.length,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
