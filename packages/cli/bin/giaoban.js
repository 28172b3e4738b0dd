#!/usr/bin/env node
// `giaoban`: hands over to main.ts on a Node that runs TypeScript directly; an older Node starts the one that the project brings along.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const bundledNode = join(here, '..', '..', '..', 'node_modules', 'node', 'bin', 'node')

if (Number(process.versions.node.split('.')[0]) >= 24) {
  // A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  const { main } = await import('../src/main.ts')
  process.exitCode = await main(process.argv.slice(2))
} else if (existsSync(bundledNode)) {
  const child = spawn(bundledNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('close', (code) => {
    process.exitCode = code ?? 2
  })
} else {
  console.error("giaoban cần Node 24 (cài kèm): hãy chạy 'npm ci', hoặc 'npm rebuild node' nếu script cài đặt bị chặn.")
  console.error(
    "giaoban needs Node 24 (which comes along): run 'npm ci', or 'npm rebuild node' if install scripts were blocked.",
  )
  process.exitCode = 2
}
