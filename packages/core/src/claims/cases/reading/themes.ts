import { comparisons } from './comparisons.data.ts'
import { figures } from './figures.data.ts'
import { names } from './names.data.ts'
import { periods } from './periods.data.ts'
import type { PhenomenonTheme } from './phenomenon.ts'
import { sentences } from './sentences.data.ts'
import { who } from './who.data.ts'

/** All that the reader is held to, in the order of the reference page. */
export const themes: readonly PhenomenonTheme[] = [figures, sentences, who, comparisons, periods, names]
