import { asOperator, type Scope } from '../db/scope.ts'
import { agenciesOf, type Principal, rolesOf } from './principal.ts'

/** How far the store opens for a principal. */
export const scopeOf = (tenant: string, principal: Principal): Scope =>
  principal.kind === 'operator'
    ? asOperator(tenant)
    : {
        tenant,
        roles: rolesOf(principal),
        reports: agenciesOf(principal, 'reporter', 'approver'),
        approves: agenciesOf(principal, 'approver'),
        person: principal.kind === 'person' ? principal.id : null,
      }
