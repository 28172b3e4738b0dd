import type { Lang } from '../periods/index.ts'

/** A name in both languages of the product. */
export type Words = Readonly<Record<Lang, string>>
