import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of PostgreSQL's programs, the newest of 15 or later; null where none is installed. */
export const findPostgres = (): string | null =>
  globSync('/usr/lib/postgresql/*/bin/initdb')
    .map((path) => ({ bin: path.replace(/\/initdb$/, ''), major: Number(/postgresql\/(\d+)\//.exec(path)?.[1]) }))
    .filter(({ major }) => major >= 15)
    .sort((a, b) => b.major - a.major)[0]?.bin ?? null

const userIds = (user: string): { uid: number; gid: number } => ({
  uid: Number(execFileSync('id', ['-u', user], { encoding: 'utf8' })),
  gid: Number(execFileSync('id', ['-g', user], { encoding: 'utf8' })),
})

/** initdb and postgres refuse to run as root: as root, they run as the system's own user `postgres`. */
const asPostgres = (): { readonly uid?: number; readonly gid?: number } =>
  process.getuid?.() === 0 ? userIds('postgres') : {}

const run = (bin: string, program: string, args: readonly string[]): void => {
  const { uid, gid } = asPostgres()
  execFileSync(join(bin, program), args, {
    cwd: '/tmp',
    // The server inherits these: a pipe would stay open for as long as it runs.
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    ...(uid === undefined ? {} : { uid, gid }),
  })
}

const dataOf = (dir: string): string => join(dir, 'cluster')

/** Starts a private cluster under `dir`, reachable only through a socket there. Answers the URL of its database `postgres`. */
export const startCluster = (bin: string, dir: string): string => {
  const { uid, gid } = asPostgres()
  const sockets = join(dir, 'sockets')
  for (const folder of [dataOf(dir), sockets]) {
    mkdirSync(folder, { recursive: true })
    if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  }
  const data = dataOf(dir)
  run(bin, 'initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  const settings = `-c listen_addresses='' -c unix_socket_directories='${sockets}' -c fsync=off -c shared_buffers=64MB`
  run(bin, 'pg_ctl', ['-D', data, '-w', '-l', join(data, 'log'), '-o', settings, 'start'])
  return `postgres://postgres@localhost/postgres?host=${encodeURIComponent(sockets)}`
}

/** Stops the cluster under `dir`, if one was started. */
export const stopCluster = (bin: string, dir: string): void => {
  if (existsSync(join(dataOf(dir), 'postmaster.pid')))
    run(bin, 'pg_ctl', ['-D', dataOf(dir), '-m', 'immediate', 'stop'])
}
