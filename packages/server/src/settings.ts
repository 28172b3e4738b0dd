import { readSignInOptions, type Settings } from './access/sign-in/read-options.ts'
import { requireSecret } from './access/sign-in/secret.ts'

// Alone, so that a process that starts can say what is wrong before it loads the rest and opens the store.

/**
 * Looks at every setting of signing in and keeps nothing. `apart`: the store is no directory, so that the secret must be given. Throws
 * `config/invalid`, naming the setting.
 */
export const requireSettings = (settings: Settings, apart: boolean): void => {
  requireSecret(settings, apart)
  readSignInOptions(settings, '')
}
