import { getAgencies, getAgencyHistory, patchAgency, postAgency } from './access/agencies.ts'
import { endAppointment, postAppointment } from './access/appointments.ts'
import { getAudit, getAuditVerification } from './access/audit.ts'
import { getDelegations, postDelegation, revokeDelegation } from './access/delegations.ts'
import { getKeys, postKey, revokeKey } from './access/keys.ts'
import { getNotifications, putBusinessClock, readNotifications } from './access/notifications.ts'
import { getPeople, getPerson, patchPerson, postPerson } from './access/people.ts'
import { getPeopleWorkbook, importAgencies, importPeople } from './access/people-workbook.ts'
import { endSessions, getSessions, postPasswordLink, resetSecondStep } from './access/person-sign-in.ts'
import {
  endMyOtherSessions,
  endMySession,
  getDemoAccounts,
  getMe,
  getMyAccount,
  getSignInWays,
} from './access/session.ts'
import { getContext, getHealth } from './context.ts'
import { getOpenApi } from './openapi-route.ts'
import { getAreas, getIndicatorAreas } from './statistics/areas.ts'
import { getDataQuality } from './statistics/data-quality.ts'
import { getDemoDraft, getFacts } from './statistics/facts.ts'
import { getIndicator } from './statistics/indicator.ts'
import { getIndicators } from './statistics/indicators.ts'
import { getScorecard } from './statistics/scorecard.ts'
import { getSourceCells } from './statistics/source.ts'
import { getWorkbookFindings } from './statistics/workbooks/findings.ts'
import { answerWorkbookLines, getWorkbookLines } from './statistics/workbooks/lines.ts'
import { getWorkbookSheet } from './statistics/workbooks/sheet.ts'
import {
  acceptWorkbook,
  deleteWorkbook,
  getWorkbook,
  getWorkbooks,
  postWorkbook,
  undoWorkbook,
} from './statistics/workbooks/take-in.ts'

/** Every door of the server, in the order of the documentation. */
export interface Routes {
  readonly getContext: typeof getContext
  readonly getScorecard: typeof getScorecard
  readonly getIndicators: typeof getIndicators
  readonly getIndicator: typeof getIndicator
  readonly getIndicatorAreas: typeof getIndicatorAreas
  readonly getAreas: typeof getAreas
  readonly getSourceCells: typeof getSourceCells
  readonly getFacts: typeof getFacts
  readonly getDemoDraft: typeof getDemoDraft
  readonly getDataQuality: typeof getDataQuality
  readonly postWorkbook: typeof postWorkbook
  readonly getWorkbooks: typeof getWorkbooks
  readonly getWorkbook: typeof getWorkbook
  readonly deleteWorkbook: typeof deleteWorkbook
  readonly getWorkbookLines: typeof getWorkbookLines
  readonly answerWorkbookLines: typeof answerWorkbookLines
  readonly getWorkbookSheet: typeof getWorkbookSheet
  readonly acceptWorkbook: typeof acceptWorkbook
  readonly undoWorkbook: typeof undoWorkbook
  readonly getWorkbookFindings: typeof getWorkbookFindings
  readonly getAgencies: typeof getAgencies
  readonly postAgency: typeof postAgency
  readonly patchAgency: typeof patchAgency
  readonly getAgencyHistory: typeof getAgencyHistory
  readonly importAgencies: typeof importAgencies
  readonly getPeople: typeof getPeople
  readonly postPerson: typeof postPerson
  readonly getPerson: typeof getPerson
  readonly patchPerson: typeof patchPerson
  readonly postAppointment: typeof postAppointment
  readonly endAppointment: typeof endAppointment
  readonly getPeopleWorkbook: typeof getPeopleWorkbook
  readonly importPeople: typeof importPeople
  readonly getSessions: typeof getSessions
  readonly postPasswordLink: typeof postPasswordLink
  readonly resetSecondStep: typeof resetSecondStep
  readonly endSessions: typeof endSessions
  readonly getDelegations: typeof getDelegations
  readonly postDelegation: typeof postDelegation
  readonly revokeDelegation: typeof revokeDelegation
  readonly getNotifications: typeof getNotifications
  readonly readNotifications: typeof readNotifications
  readonly putBusinessClock: typeof putBusinessClock
  readonly getAudit: typeof getAudit
  readonly getAuditVerification: typeof getAuditVerification
  readonly getMe: typeof getMe
  readonly getMyAccount: typeof getMyAccount
  readonly endMySession: typeof endMySession
  readonly endMyOtherSessions: typeof endMyOtherSessions
  readonly getKeys: typeof getKeys
  readonly postKey: typeof postKey
  readonly revokeKey: typeof revokeKey
  readonly getSignInWays: typeof getSignInWays
  readonly getDemoAccounts: typeof getDemoAccounts
  readonly getOpenApi: typeof getOpenApi
  readonly getHealth: typeof getHealth
}

export const routes: Routes = {
  getContext,
  getScorecard,
  getIndicators,
  getIndicator,
  getIndicatorAreas,
  getAreas,
  getSourceCells,
  getFacts,
  getDemoDraft,
  getDataQuality,
  postWorkbook,
  getWorkbooks,
  getWorkbook,
  deleteWorkbook,
  getWorkbookLines,
  answerWorkbookLines,
  getWorkbookSheet,
  acceptWorkbook,
  undoWorkbook,
  getWorkbookFindings,
  getAgencies,
  postAgency,
  patchAgency,
  getAgencyHistory,
  importAgencies,
  getPeople,
  postPerson,
  getPerson,
  patchPerson,
  postAppointment,
  endAppointment,
  getPeopleWorkbook,
  importPeople,
  getSessions,
  postPasswordLink,
  resetSecondStep,
  endSessions,
  getDelegations,
  postDelegation,
  revokeDelegation,
  getNotifications,
  readNotifications,
  putBusinessClock,
  getAudit,
  getAuditVerification,
  getMe,
  getMyAccount,
  endMySession,
  endMyOtherSessions,
  getKeys,
  postKey,
  revokeKey,
  getSignInWays,
  getDemoAccounts,
  getOpenApi,
  getHealth,
}
