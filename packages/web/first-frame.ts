// What stands before anything else has come: the bar in its colours, painted from index.html alone.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')

/** Comments are for whoever reads the source, not for every visitor. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '')

/** A browser has six connections to spare: the figures, asked for early, are not to queue behind hundreds of kilobytes. */
const later = { fetchpriority: 'low' } as const

const scriptsLater = (html: string): string =>
  html.replace(/<(?:script type="module"|link rel="modulepreload")/g, `$& fetchpriority="${later.fetchpriority}"`)

/** Fonts are needed by the first word: they are asked for beside the scripts, not after them, and behind the data like these. */
const fontTags = (files: readonly string[]): HtmlTagDescriptor[] =>
  files
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => ({
      tag: 'link',
      attrs: { rel: 'preload', ...later, href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
      injectTo: 'head',
    }))

/** Where index.html keeps the place of its first frame. */
const place = '<!-- first frame -->'

// The server allows this very script by its digest, and no other within a page.
const frame = (): string =>
  `<style>${withoutComments(read('src/app/first-frame.css'))}</style>\n    <script>${withoutComments(read('first-paint.js'))}</script>`

const sheet = /[ \t]*<link rel="stylesheet"[^>]*>\n?/g

/** The style sheet of the application holds up what comes after it: the scripts, not the first frame. */
const sheetsLast = (html: string): string => {
  const sheets = html.match(sheet) ?? []
  return html.replace(sheet, '').replace('</body>', `${sheets.join('')}  </body>`)
}

/** index.html with its first frame: style and script within, and after them what it does not wait for. */
export const writeFirstFrame = (html: string): string => scriptsLater(sheetsLast(html)).replace(place, frame)

/** Lets the build write the first frame into index.html. */
export const firstFrame = (): Plugin => ({
  name: 'first-frame',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => ({
      html: writeFirstFrame(html),
      tags: fontTags(Object.keys(bundle ?? {})),
    }),
  },
})
