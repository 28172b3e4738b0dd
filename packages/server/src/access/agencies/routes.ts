import { routes } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import type { Bind } from '../../http/bind.ts'
import { changeAgency, createAgency } from './change-agency.ts'
import { readAgencyRows, readHistoryRows } from './queries.ts'
import { readAgencies } from './read-agencies.ts'

/** Doors to the tree of agencies. */
export const agencyRoutes = (bind: Bind): void => {
  bind(routes.getAgencies, ({ reader, asking }) => readAgencies(reader, asking))
  bind(routes.postAgency, ({ writer, asking, body }) => createAgency(writer, asking, body))
  bind(routes.patchAgency, ({ writer, asking, params, body }) => changeAgency(writer, asking, params.agency, body))
  bind(routes.getAgencyHistory, async ({ reader, params: { agency } }) => {
    if (!(await readAgencyRows(reader)).some(({ code }) => code === agency))
      throw new Refusal('not-found', { text: agency })
    return { code: agency, entries: await readHistoryRows(reader, agency) }
  })
}
