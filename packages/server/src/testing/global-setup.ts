import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findPostgres, stopCluster } from './cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of this test run for what the tests share: the PostgreSQL cluster, snapshots. Short, for sockets live in it. */
    giaobanTestDir: string
  }
}

/** Gives the run a folder; the cluster is started by the first test that needs it and stopped here. */
export const setup = (project: TestProject): (() => void) => {
  const dir = mkdtempSync(join(tmpdir(), 'giaoban-'))
  // PostgreSQL runs as another user when the tests run as root.
  chmodSync(dir, 0o755)
  project.provide('giaobanTestDir', dir)
  return () => {
    const bin = findPostgres()
    if (bin) stopCluster(bin, dir)
    rmSync(dir, { recursive: true, force: true })
  }
}
