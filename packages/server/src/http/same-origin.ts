import { Refusal } from '@giaoban/core/findings'
import type { FastifyRequest } from 'fastify'

/**
 * Refuses with `access/foreign-origin` a change that a page of another site asks for with this browser's cookies (CSRF). Every
 * browser says where a change comes from; a program without cookies has nothing to be abused and may stay silent.
 */
export const requireSameOrigin = ({ headers, host }: FastifyRequest): void => {
  const site = headers['sec-fetch-site']
  const foreign = (): never => {
    throw new Refusal('access/foreign-origin')
  }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') foreign()
  if (headers.origin !== undefined) {
    if (!URL.canParse(headers.origin) || new URL(headers.origin).host !== host) foreign()
  } else if (site === undefined && headers.cookie !== undefined) foreign()
}
