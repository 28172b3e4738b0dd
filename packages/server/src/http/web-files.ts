import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { answerNotFound } from './problems.ts'

const year = 365 * 24 * 60 * 60

/** The scripts that the start page of `dir` bears within it, as a Content-Security-Policy names them: by the digest of their text. */
export const inlineScripts = (dir: string | null): readonly string[] => {
  const page = dir === null ? '' : join(dir, 'index.html')
  if (!existsSync(page)) return []
  return [...readFileSync(page, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
}

/** Files under `assets/` bear a digest of their content in their name: they never change. The rest is asked for again. */
const cacheControl = (path: string): string =>
  /[/\\]assets[/\\]/.test(path) ? `public, max-age=${year}, immutable` : 'no-cache'

/**
 * Serves the built web application. An address that is no file and not the API's is one of the application's own places: it
 * gets the start page, and the application finds the place.
 */
export const serveWebFiles = async (app: FastifyInstance, dir: string | null): Promise<void> => {
  const built = dir !== null && existsSync(join(dir, 'index.html'))
  if (built)
    await app.register(fastifyStatic, {
      root: dir,
      wildcard: false,
      cacheControl: false,
      // The build packs its files better than there is time for while somebody waits.
      preCompressed: true,
      setHeaders: (reply, path) => reply.header('cache-control', cacheControl(path)),
    })
  app.setNotFoundHandler((request, reply) => {
    const isPlace =
      request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w+$/.test(request.url.split('?')[0] ?? '')
    return built && isPlace ? reply.sendFile('index.html') : answerNotFound(request, reply)
  })
}
