/** The same words in both languages. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}

/** `built`: everything that is asked for works · `partly`: some of it · `planned`: nothing yet. */
export type RequirementState = 'built' | 'partly' | 'planned'

/** A page of the demo, and a Vietnamese text that must stand on it. */
export interface ShownPage {
  readonly address: string
  readonly shows: string
}

/** A command of the terminal, run from the root of the project: its exit code, and a text that it must print. */
export interface ShownCommand {
  /** As typed after `npx giaoban`. */
  readonly line: string
  readonly exit: 0 | 1
  readonly says: string
}

/** A test: its file from the root of the project, and its name (or the case of its table) as written there. */
export interface ShownTest {
  readonly file: string
  readonly name: string
}

/**
 * A sentence with a slip, filled with figures of the month and checked while the page is looked at. `{GO_INDUSTRY.value}` stands
 * for the printed figure, `{month}` and `{year}` for those of the period reported. Vietnamese, for that is what the checker reads.
 */
export type SlipSentence = string

/** Something that the starting article shows at work, and what the software makes of it. */
export interface Requirement {
  readonly id: `S${number}`
  readonly title: Bilingual
  /** What the article shows, in our own words. */
  readonly shows: Bilingual
  /** What the software is for in this. */
  readonly does: Bilingual
  readonly state: RequirementState
  /** What can be done today; null while nothing can. */
  readonly works: Bilingual | null
  /** What cannot be done yet; null when all can. */
  readonly missing: Bilingual | null
  /** The month's computed summary is shown. */
  readonly summary?: true
  /** Figures of the month, by the address of their story: `BUDGET_REV_TOTAL.central`. */
  readonly figures: readonly string[]
  readonly slip?: SlipSentence
  readonly pages: readonly ShownPage[]
  readonly commands: readonly ShownCommand[]
  readonly tests: readonly ShownTest[]
}
