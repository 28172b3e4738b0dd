import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import { openApiDocument, routes } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { agencyRoutes } from './access/agencies/routes.ts'
import { auditRoutes } from './access/audit/routes.ts'
import { delegationRoutes } from './access/delegations/routes.ts'
import { type Guarding, strictGuard } from './access/guard.ts'
import { keyRoutes } from './access/keys/routes.ts'
import { notificationRoutes } from './access/notifications/routes.ts'
import { peopleRoutes } from './access/people/routes.ts'
import { openSignIn } from './access/sign-in/open-sign-in.ts'
import type { SignInOptions } from './access/sign-in/options.ts'
import { signInRoutes } from './access/sign-in/routes.ts'
import { readContext } from './context.ts'
import type { Database } from './db/database.ts'
import { type BindOptions, binder } from './http/bind.ts'
import { answerError, answerProblems } from './http/problems.ts'
import { inlineScripts, serveWebFiles } from './http/web-files.ts'
import { qualityKeeper } from './statistics/quality/quality-keeper.ts'
import { statisticsRoutes } from './statistics/routes.ts'
import { openWorkbookReading } from './statistics/workbooks/reading/workbook-reading.ts'
import { workbookRoutes } from './statistics/workbooks/routes.ts'

/** Everything that the running system needs comes in here. */
export interface AppOptions {
  readonly db: Database
  /** The province that is served. */
  readonly tenant: string
  /** Real time; a demo's business clock stands in its tenant. */
  readonly clock: () => Date
  readonly version: string
  /** Folder of the built web application; null: only the API. */
  readonly webDir: string | null
  /** As Fastify takes it: false, or level and stream. */
  readonly log: NonNullable<FastifyServerOptions['logger']>
  /** Requests a minute from one address. */
  readonly requestsPerMinute?: number
  /** True behind a proxy whose `X-Forwarded-For` may be believed. */
  readonly trustProxy?: boolean
  /** How people sign in. */
  readonly signIn: SignInOptions
  /** Secret of the installation; absent: seals of the audit are not proved. */
  readonly secret?: string
  /** Who sends a request; absent: as its cookies and keys say. */
  readonly identify?: BindOptions['identify']
  /** The first wall around rows; tests take it away to prove the second. */
  readonly guarding?: Guarding
}

/** Nothing is loaded from elsewhere, nothing is run that does not come in a file of ours. */
const contentSecurityPolicy = (webDir: string | null) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", ...inlineScripts(webDir)],
    // The component library writes its theme into style elements.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
  },
})

/** No page of ours asks for a device. */
const permissionsPolicy = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'

const registerManners = async (
  app: FastifyInstance,
  { webDir, requestsPerMinute = 600 }: AppOptions,
): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurityPolicy(webDir),
    // Whether the province's address has a certificate is the proxy's business.
    strictTransportSecurity: false,
    frameguard: { action: 'deny' },
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', permissionsPolicy)
  })
  await app.register(compress, {
    threshold: 1024,
    // The default is made for files that are packed once, and costs a second for a scorecard.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  await app.register(multipart)
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    // Files of the application are cheap, and a whole office asks for them from one address.
    allowList: ({ url }) => !url.startsWith('/api/'),
    errorResponseBuilder: (_request, { ttl }) => new Refusal('request/too-many', { seconds: Math.ceil(ttl / 1000) }),
  })
}

/** The server, ready to listen or to be injected with requests. It does not own the database: whoever opened it closes it. */
export const createApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const { db, tenant, clock, version, log, trustProxy = false, guarding = strictGuard } = options
  const app = fastify({
    logger: log,
    genReqId: () => randomUUID(),
    // One proxy, ours: what a client wrote into the header before it counts for nothing.
    trustProxy: trustProxy && ((_address, hop) => hop === 0),
    // A body that trickles in is not waited for without end; uploads of a slow office have their time.
    requestTimeout: 120_000,
    frameworkErrors: answerError,
    routerOptions: { maxParamLength: 128 },
  })
  // The answers of declared routes are held against their schemas by the tests, not once more for each request.
  app.setSerializerCompiler(() => JSON.stringify)
  answerProblems(app)
  await registerManners(app, options)
  // A body is JSON or a form; nothing else is guessed at.
  app.removeContentTypeParser('text/plain')
  const { signIn, requestsPerMinute = 600 } = options
  const { identify, makePasswordLink, tellChange } = openSignIn({ app, db, tenant, clock, signIn, requestsPerMinute })
  const bind = binder(app, { database: db, tenant, clock, guarding, identify: options.identify ?? identify })
  bind(routes.getContext, ({ reader, asking }) => readContext(reader, asking, version))
  const quality = qualityKeeper(db)
  app.addHook('onClose', quality.close)
  statisticsRoutes(bind, { quality })
  const failed = (error: unknown): void => app.log.error({ err: error }, 'reading a workbook failed')
  const reading = openWorkbookReading({ database: db, tenant, onError: failed })
  workbookRoutes(bind, reading)
  app.addHook('onReady', async () => {
    // Goes on in the background: nobody waits for it.
    reading.resume().catch(failed)
  })
  app.addHook('onClose', reading.close)
  signInRoutes(bind, { signIn, clock })
  keyRoutes(bind, { clock })
  agencyRoutes(bind)
  peopleRoutes(bind, { clock, mails: signIn.mail !== null, makePasswordLink, tellChange })
  delegationRoutes(bind)
  notificationRoutes(bind, signIn)
  // The embedded database answers nobody else meanwhile: some seconds are the most that a page may ask for.
  const most = db.kind === 'pglite' ? 20_000 : 200_000
  auditRoutes(bind, { clock, secret: options.secret ?? null, most })
  const document = openApiDocument(version)
  app.get(routes.getOpenApi.path, async () => document)
  app.get(routes.getHealth.path, async () => {
    await db.ping()
    return { status: 'ok', version }
  })
  await serveWebFiles(app, options.webDir)
  return app
}
