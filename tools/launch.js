#!/usr/bin/env node
// Starts the project's commands on the Node that the project brings along (npm package `node`), whatever the host has.
// Plain JavaScript on purpose: it must run, and explain itself, on any Node from 20 on and before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bundledNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Scripts that a verb runs, one after the other; the first that fails ends the run. */
const scripts = {
  start: [['packages/web/build.ts'], ['packages/cli/bin/giaoban.js', 'serve', '--demo']],
  test: [['tools/run-checks.ts']],
  e2e: [['packages/web/build.ts'], ['e2e/run.ts']],
  bench: [['bench/run.ts']],
  fuzz: [['tools/fuzz.ts']],
  'pack:core': [['tools/pack-core.ts']],
}

const explain = (vi, en) => {
  console.error(`\n${vi}\n${en}\n`)
  process.exit(2)
}

const checkHost = (verb) => {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    explain(
      `Máy đang dùng Node ${process.versions.node}; cần Node 20 trở lên để khởi động (bản chạy thật được cài kèm). Hãy nâng cấp Node rồi chạy lại.`,
      `This machine has Node ${process.versions.node}; Node 20 or later is needed to start (the runtime proper comes with the project). Upgrade Node and run again.`,
    )
  if (!(verb in scripts))
    explain(`Không có lệnh '${verb}'.`, `Unknown command '${verb}'. One of: ${Object.keys(scripts).join(', ')}.`)
  if (!existsSync(join(root, 'node_modules')))
    explain("Chưa cài các gói. Hãy chạy 'npm ci' trước.", "The packages are not installed yet. Run 'npm ci' first.")
  if (!existsSync(bundledNode))
    explain(
      "Thiếu Node 24 của dự án: script cài đặt của gói 'node' đã bị chặn. Hãy chạy 'npm rebuild node' (hoặc 'npm ci' mà không có --ignore-scripts).",
      "The project's Node 24 is missing: the install script of package 'node' was blocked. Run 'npm rebuild node' (or 'npm ci' without --ignore-scripts).",
    )
}

/** Runs one script; Ctrl-C goes to the child, which stops in its own time. */
const run = (argv) =>
  new Promise((resolve) => {
    const child = spawn(bundledNode, argv, {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: `${dirname(bundledNode)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
      },
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    // npm puts a shell between itself and us; when npm is told to stop, only that shell ends. Without a parent we stop too.
    const parent = process.ppid
    const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500)
    child.on('close', (code, signal) => {
      clearInterval(watch)
      resolve(signal ? 1 : (code ?? 1))
    })
  })

const [verb = '', ...rest] = process.argv.slice(2)
checkHost(verb)
const steps = scripts[verb]
for (const [index, step] of steps.entries()) {
  const code = await run(index === steps.length - 1 ? [...step, ...rest] : step)
  if (code !== 0) process.exit(code)
}
