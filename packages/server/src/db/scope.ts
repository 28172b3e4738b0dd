/** As whom the store is entered. Row-level security confines every statement of a transaction to it (migrations/0003-access). */
export interface Scope {
  readonly tenant: string
  /** Roles held anywhere in the province; `operator` for a command at the machine itself. */
  readonly roles: readonly string[]
  /** Agencies whose own rows are seen and written, as reporter or approver. */
  readonly reports: readonly string[]
  /** Agencies headed: those of which the audit and the people are seen too. */
  readonly approves: readonly string[]
  /** Id of the person; null for the public, a key and the operator. */
  readonly person: string | null
}

/** The scope of the machine itself: an import, a load, a look at who somebody is. */
export const asOperator = (tenant: string): Scope => ({
  tenant,
  roles: ['operator'],
  reports: [],
  approves: [],
  person: null,
})
