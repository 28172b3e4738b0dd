// What a Markdown text tells its reader to run or to open. Held to what exists by documented.test.ts.

/** A call of ours: `giaoban NAME` with its options, `npm run NAME`, or `node FILE`. */
export interface DocumentedCall {
  readonly tool: 'giaoban' | 'npm' | 'node'
  readonly name: string
  /** As written, without values: `--data`, `-o`. */
  readonly options: readonly string[]
}

const fence = /^(`{3,})\w*\n([\s\S]*?)^\1/gm
const inline = /(`+)([^`\n]+)\1/g

/** Code of the text: fenced lines, continued ones joined and comments dropped, and inline pieces. */
const codeOf = (text: string): readonly string[] => [
  ...[...text.matchAll(fence)].flatMap(([, , code = '']) =>
    code
      .replace(/\\\n/g, ' ')
      .split('\n')
      .flatMap((line) => line.replace(/\s#.*$/, '').split('&&')),
  ),
  ...[...text.replace(fence, '').matchAll(inline)].map(([, , code = '']) => code),
]

const callIn = (code: string): DocumentedCall | null => {
  const giaoban = /(?:^|\s)giaoban ([a-z]+)\b(.*)$/.exec(code.trim())
  if (giaoban)
    return {
      tool: 'giaoban',
      name: giaoban[1] ?? '',
      options: [...(giaoban[2] ?? '').matchAll(/(?<=^|[\s[])--?[a-zA-Z][\w-]*/g)].map(([option]) => option),
    }
  const script = /\bnpm (?:run (?:--\S+ )?(\S+)|(start|test)\b)/.exec(code)
  if (script) return { tool: 'npm', name: script[1] ?? script[2] ?? '', options: [] }
  const file = /(?:^|\s)node (\S+\.[jt]s)\b/.exec(code)
  return file ? { tool: 'node', name: file[1] ?? '', options: [] } : null
}

/** Every call that the text names. */
export const callsIn = (text: string): readonly DocumentedCall[] => codeOf(text).flatMap((code) => callIn(code) ?? [])

/** Targets of links within the project, as written: `docs/limits.md`, `#english`. */
export const linksIn = (text: string): readonly string[] =>
  [...text.replace(fence, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))

/** Places of a page that a link can name: headings as the usual hosts spell them, and ids. */
export const anchorsIn = (text: string): ReadonlySet<string> => {
  const headings = [...text.replace(fence, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
  return new Set([...headings, ...ids])
}
