import type { Catalogues } from '../ui/words.tsx'
import { signInWordsEn } from './sign-in-words-en.ts'
import { type SignInKey, signInWordsVi } from './sign-in-words-vi.ts'

/** Words of signing in, of one's account and of keys, in both languages. */
export const signInWords: Catalogues<SignInKey> = { vi: signInWordsVi, en: signInWordsEn }
