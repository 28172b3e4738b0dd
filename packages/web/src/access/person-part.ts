import type { Client, ContextAnswer, PersonAnswer } from '@giaoban/api/client'

/** What each part of a person's page is given. */
export interface PersonPartProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly person: PersonAnswer
  readonly administrator: boolean
  /** It is whoever looks. */
  readonly isSelf: boolean
}
