import type { Problem } from '@giaoban/api'
import { describeRefusal, isRefusal, Refusal, type RefusalCode, refusalEntries } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asUnreachable } from '../db/unreachable.ts'
import { languageOf } from './language.ts'

const bugWords: Readonly<Record<Lang, string>> = {
  vi: 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị viên mã yêu cầu này.',
  en: 'The server failed. Try again; if it fails again, tell the administrator this request id.',
}

const problemOf = (refusal: Refusal, lang: Lang, requestId: string): Problem => ({
  type: `urn:giaoban:refusal:${refusal.code}`,
  title: describeRefusal(refusal, lang),
  status: refusalEntries[refusal.code as RefusalCode].status,
  code: refusal.code,
  params: refusal.params as Problem['params'],
  requestId,
})

const bugOf = (lang: Lang, requestId: string): Problem => ({
  type: 'urn:giaoban:bug',
  title: bugWords[lang],
  status: 500,
  code: 'bug',
  params: {},
  requestId,
})

const send = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply
    .code(problem.status)
    .header('x-request-id', problem.requestId)
    // What is refused before any hook has run has none of the headers that hooks set.
    .header('x-content-type-options', 'nosniff')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))

/** Where the database stands and as whom it is asked is for the log, not for whoever calls. */
const withoutPlace = (refusal: Refusal): Refusal =>
  refusal.code === 'db/unreachable' ? new Refusal('db/unreachable', { reason: null }) : refusal

/** What the framework itself refuses (a broken address, a body that is too large) is a bad request, not a bug of ours. */
const asRefusal = (error: unknown): unknown => {
  const { statusCode, code } = error as { statusCode?: number; code?: string }
  if (isRefusal(error)) return error
  // Row-level security turned a write away.
  if (code === '42501') return new Refusal('access/denied')
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Refusal('request/invalid', { field: `HTTP ${statusCode}`, reason: null })
  return asUnreachable(error)
}

/** Answers what was thrown. The framework asks it too for what it refuses before any hook has run. */
export const answerError = (thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const lang = languageOf(request.headers['accept-language'])
  const error = asRefusal(thrown)
  if (isRefusal(error)) {
    request.log.info({ code: error.code, params: error.params }, 'refused')
    return send(reply, problemOf(withoutPlace(error), lang, request.id))
  }
  request.log.error({ err: error }, 'bug')
  return send(reply, bugOf(lang, request.id))
}

/** Refusals become problem+json in the language asked for; anything else is logged and answered as a bug with its request id. */
export const answerProblems = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.setErrorHandler(answerError)
}

/** Answers that there is nothing at this address. */
export const answerNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  answerError(new Refusal('not-found', { text: request.url.split('?')[0] }), request, reply)
