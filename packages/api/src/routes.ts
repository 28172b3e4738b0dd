import { getAudit, getAuditVerification } from './access/audit.ts'
import { getKeys, postKey, revokeKey } from './access/keys.ts'
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
import { getDemoDraft, getFacts } from './statistics/facts.ts'
import { getIndicator } from './statistics/indicator.ts'
import { getIndicators } from './statistics/indicators.ts'
import { getScorecard } from './statistics/scorecard.ts'
import { getSourceCells } from './statistics/source.ts'

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
