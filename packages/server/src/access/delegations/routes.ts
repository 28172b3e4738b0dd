import { randomUUID } from 'node:crypto'
import { routes } from '@giaoban/api'
import type { Bind } from '../../http/bind.ts'
import { createDelegation, readDelegations, revokeDelegation } from './change-delegation.ts'

/** Doors to who stands in for whom. */
export const delegationRoutes = (bind: Bind): void => {
  bind(routes.getDelegations, ({ reader, asking, query }) => readDelegations(reader, asking, query))
  bind(routes.postDelegation, ({ writer, asking, body }) =>
    createDelegation(writer, asking, { ...body, id: randomUUID() }),
  )
  bind(routes.revokeDelegation, ({ writer, asking, params, body }) =>
    revokeDelegation(writer, asking, params.delegation, body.reason),
  )
}
