import type { ParamSpec } from './param-kinds.ts'

/** How a refusal leaves the system: HTTP status, exit code of the command line, parameters of its words. */
export interface RefusalEntry {
  readonly status: number
  readonly exit: 2
  readonly params: ParamSpec
}

/** Every code with its HTTP status, exit code and parameters. */
export const refusalRegistry = {
  'period/invalid': { status: 400, exit: 2, params: { text: 'text' } },
  'period/future': { status: 422, exit: 2, params: { period: 'period', text: 'text?' } },
  'period/report-date': { status: 422, exit: 2, params: { period: 'period', text: 'text' } },
  'date/invalid': { status: 400, exit: 2, params: { text: 'text' } },
  'instant/invalid': { status: 400, exit: 2, params: { text: 'text' } },
  'calendar/year': { status: 422, exit: 2, params: { text: 'text', first: 'text', last: 'text' } },
  'number/invalid': { status: 400, exit: 2, params: { text: 'text' } },
  'area/unknown': { status: 404, exit: 2, params: { area: 'text', period: 'period?' } },
  'indicator/unknown': { status: 404, exit: 2, params: { indicator: 'text' } },
  'annex/other-area': { status: 422, exit: 2, params: { file: 'text', found: 'text', expected: 'text' } },
  'annex/other-period': { status: 422, exit: 2, params: { file: 'text', found: 'period', expected: 'period' } },
  'annex/no-header': { status: 422, exit: 2, params: { file: 'text', sheet: 'text?' } },
  'annex/duplicate-values': {
    status: 422,
    exit: 2,
    params: {
      indicator: 'text',
      first: 'text',
      second: 'text',
      place: 'text?',
      otherPlace: 'text?',
    },
  },
  'file/missing': { status: 404, exit: 2, params: { file: 'text' } },
  'file/password': { status: 422, exit: 2, params: { file: 'text' } },
  'file/truncated': { status: 422, exit: 2, params: { file: 'text', part: 'text?' } },
  'file/renamed': { status: 422, exit: 2, params: { file: 'text', ending: 'text?', content: 'text?' } },
  'file/html-as-xls': { status: 422, exit: 2, params: { file: 'text' } },
  'file/too-large': {
    status: 413,
    exit: 2,
    params: { file: 'text', bytes: 'count?', cells: 'count?', pages: 'count?', limit: 'count?' },
  },
  'file/zip-bomb': { status: 422, exit: 2, params: { file: 'text' } },
  'file/external-entity': { status: 422, exit: 2, params: { file: 'text', part: 'text?' } },
  'file/too-nested': { status: 422, exit: 2, params: { file: 'text', limit: 'count?' } },
  'file/scan': { status: 422, exit: 2, params: { file: 'text', pages: 'count?' } },
  'file/too-many-sheets': { status: 422, exit: 2, params: { file: 'text', sheets: 'count?', limit: 'count?' } },
  'file/empty': { status: 422, exit: 2, params: { file: 'text' } },
  'file/encoding': { status: 422, exit: 2, params: { file: 'text', encoding: 'text?' } },
  'file/csv-broken': {
    status: 422,
    exit: 2,
    params: { file: 'text', line: 'count?', reason: 'choice?', found: 'count?', expected: 'count?' },
  },
  'file/not-word': { status: 422, exit: 2, params: { file: 'text' } },
  'file/not-xlsx': { status: 422, exit: 2, params: { file: 'text' } },
  'file/unsupported': { status: 415, exit: 2, params: { file: 'text', what: 'text?' } },
  'data/field': {
    status: 422,
    exit: 2,
    params: { file: 'text?', line: 'count?', column: 'text?', text: 'text?', reason: 'text?' },
  },
  'data/locked': { status: 409, exit: 2, params: { path: 'text', owner: 'text?' } },
  'data/missing': { status: 404, exit: 2, params: { path: 'text' } },
  'cli/usage': { status: 400, exit: 2, params: { text: 'text' } },
  'data/revision': {
    status: 409,
    exit: 2,
    params: { indicator: 'text', period: 'period', stored: 'text', given: 'text', place: 'text' },
  },
  'access/sign-in': { status: 401, exit: 2, params: {} },
  'access/denied': { status: 403, exit: 2, params: {} },
  'access/foreign-origin': { status: 403, exit: 2, params: {} },
  'access/key': { status: 401, exit: 2, params: { reason: 'choice' } },
  'sign-in/wrong': { status: 401, exit: 2, params: {} },
  'sign-in/wrong-code': { status: 401, exit: 2, params: {} },
  'sign-in/step-over': { status: 401, exit: 2, params: {} },
  'sign-in/codes-spent': { status: 401, exit: 2, params: {} },
  'sign-in/wait': { status: 429, exit: 2, params: { minutes: 'count' } },
  'sign-in/current-password': { status: 422, exit: 2, params: {} },
  'sign-in/weak-password': { status: 422, exit: 2, params: { reason: 'choice' } },
  'sign-in/link-over': { status: 422, exit: 2, params: {} },
  'sign-in/no-mail': { status: 503, exit: 2, params: {} },
  'sign-in/provider': { status: 503, exit: 2, params: { name: 'text' } },
  'sign-in/two-factor': { status: 409, exit: 2, params: { reason: 'choice' } },
  'config/invalid': { status: 503, exit: 2, params: { key: 'text', reason: 'choice' } },
  'config/check': {
    status: 422,
    exit: 2,
    params: { file: 'text', key: 'text?', reason: 'choice', text: 'text?' },
  },
  'agency/code': { status: 422, exit: 2, params: { code: 'text' } },
  'agency/known': { status: 409, exit: 2, params: { code: 'text' } },
  'agency/unknown': { status: 422, exit: 2, params: { code: 'text' } },
  'agency/loop': { status: 422, exit: 2, params: { code: 'text', parent: 'text' } },
  'agency/dates': { status: 422, exit: 2, params: { code: 'text', from: 'date', to: 'date' } },
  'agency/has-units': { status: 409, exit: 2, params: { code: 'text', units: 'names' } },
  'agency/successor': { status: 422, exit: 2, params: { successor: 'text', to: 'date?' } },
  'person/email': { status: 422, exit: 2, params: { email: 'text' } },
  'person/email-known': { status: 409, exit: 2, params: { email: 'text' } },
  'person/last-administrator': { status: 409, exit: 2, params: {} },
  'appointment/dates': { status: 422, exit: 2, params: { from: 'date', to: 'date' } },
  'appointment/outside': { status: 422, exit: 2, params: { agency: 'text', from: 'date?', to: 'date?' } },
  'appointment/held': { status: 409, exit: 2, params: { name: 'text', from: 'date', to: 'date?' } },
  'appointment/two-heads': { status: 409, exit: 2, params: { name: 'text', from: 'date', to: 'date?' } },
  'delegation/self': { status: 422, exit: 2, params: {} },
  'delegation/span': { status: 422, exit: 2, params: { from: 'text', to: 'text' } },
  'delegation/outside': { status: 422, exit: 2, params: { from: 'date', to: 'date?' } },
  'delegation/overlap': { status: 409, exit: 2, params: { name: 'text', from: 'text', to: 'text' } },
  'delegation/inactive': { status: 422, exit: 2, params: { name: 'text' } },
  'delegation/over': { status: 409, exit: 2, params: {} },
  'people/cell': {
    status: 422,
    exit: 2,
    params: { sheet: 'text', cell: 'text', expected: 'choice', text: 'text?', known: 'text?' },
  },
  'people/sheet': { status: 422, exit: 2, params: { file: 'text', expected: 'text' } },
  'people/column': { status: 422, exit: 2, params: { sheet: 'text', column: 'text' } },
  'db/rights': { status: 503, exit: 2, params: { migration: 'text' } },
  'db/schema': { status: 503, exit: 2, params: { migration: 'text' } },
  'request/invalid': { status: 400, exit: 2, params: { field: 'text', reason: 'text?' } },
  'request/too-many': { status: 429, exit: 2, params: { seconds: 'count' } },
  'server/port': { status: 503, exit: 2, params: { port: 'text', host: 'text' } },
  'tenant/unknown': { status: 404, exit: 2, params: { found: 'text?' } },
  'report/no-figures': { status: 422, exit: 2, params: { period: 'period' } },
  'edition/not-published': { status: 404, exit: 2, params: { area: 'text?', period: 'period?' } },
  'not-found': { status: 404, exit: 2, params: { text: 'text?' } },
  'db/unreachable': { status: 503, exit: 2, params: { reason: 'text?' } },
} as const

export type RefusalCode = keyof typeof refusalRegistry

/** The registry seen as a table. */
export const refusalEntries: Readonly<Record<RefusalCode, RefusalEntry>> = refusalRegistry

/** Every code, in the order of the registry. */
export const refusalCodes: readonly RefusalCode[] = Object.keys(refusalRegistry) as RefusalCode[]
