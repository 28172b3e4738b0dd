import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { writeFirstFrame } from '../../first-frame.ts'

const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
/** As the bundler hands the page over: with its scripts and its style sheet in the head. */
const bundled = page.replace(
  '</head>',
  `<script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react.js">
    <link rel="stylesheet" crossorigin href="/assets/index.css">
  </head>`,
)
const written = writeFirstFrame(bundled)
const head = written.slice(0, written.indexOf('</head>'))
const body = written.slice(written.indexOf('<body>'))

it('the page bears its first frame: colours of both schemes, the bar, and the script that chooses among them', () => {
  expect(head).toMatch(/<style>[\s\S]*data-mantine-color-scheme="dark"[\s\S]*\.first-bar \{[\s\S]*<\/style>/)
  expect(head).toMatch(/<script>[\s\S]*giaoban\.colours[\s\S]*<\/script>/)
  expect(body).toContain('class="first-bar"')
})

it('nothing that the first frame could wait for stands before it', () => {
  expect(head).not.toContain('rel="stylesheet"')
  expect(body.indexOf('rel="stylesheet"')).toBeGreaterThan(body.indexOf('class="first-strip"'))
  expect(head).not.toMatch(/<script(?![^>]*type="module")[^>]* src=/)
})

it('the data is asked for by the page itself, and scripts stand behind it', () => {
  expect(head).toContain("ask('/api/context')")
  for (const tag of head.match(/<(?:script type="module"|link rel="modulepreload")[^>]*>/g) ?? [])
    expect(tag).toContain('fetchpriority="low"')
})

it('no comment of ours is sent to every visitor', () => {
  expect(written.match(/<(style|script)>[\s\S]*?<\/\1>/g)?.join('')).not.toMatch(/\/\*|^\s*\/\//m)
})
