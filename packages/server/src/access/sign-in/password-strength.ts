import { Refusal } from '@giaoban/core/findings'
import { plainText } from '@giaoban/core/periods'

/** Characters of a password. */
export const passwordLength: Readonly<Record<'least' | 'most', number>> = { least: 12, most: 128 }

/** Words that passwords of this country and this work are made of. */
const localWords: readonly string[] = (
  'matkhau anhyeuem emyeuanh yeuemnhieu iloveyou vietnam hanoi saigon hochiminh gialai pleiku binhdinh quynhon giaoban ubnd ' +
  'vanphong admin administrator quantri congchuc khongbiet nguyen tran pham hoang phan dang chaobuoisang toilanguoivietnam'
).split(' ')

type Check = (password: string, about: readonly string[]) => number

let loading: Promise<Check> | null = null

/** zxcvbn with its lists of common passwords: loaded with the first password that is chosen, and asked without any network. */
const loadCheck = async (): Promise<Check> => {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, localWords: [...localWords] },
    graphs: common.adjacencyGraphs,
  })
  return (password, about) => zxcvbn.check(password, [...about]).score
}

/** Words of a name or an address that a password should not be made of. */
const wordsOf = (about: readonly string[]): readonly string[] =>
  about
    .flatMap((text) => [text, ...text.split(/[\s@.]+/)])
    .map(plainText)
    .filter((word) => word.length >= 3)

/** Throws `sign-in/weak-password` for a password that is too short, too long, or that a guesser tries early. */
export const requireStrongPassword = async (password: string, about: readonly string[]): Promise<void> => {
  const refuse = (reason: string): never => {
    throw new Refusal('sign-in/weak-password', { reason })
  }
  const { length } = [...password]
  if (length < passwordLength.least) refuse('short')
  if (length > passwordLength.most) refuse('long')
  loading ??= loadCheck()
  if ((await loading)(password, wordsOf(about)) < 3) refuse('common')
}
