/** One page of the documentation that is made from the code, so that it cannot say anything else. */
export interface Page {
  /** Path of the file under docs: `reference/cli.md`. */
  readonly file: string
  readonly title: string
  /** One sentence on what the page lists, in both languages. */
  readonly about: { readonly vi: string; readonly en: string }
  readonly body: () => Promise<string> | string
}

/** The command that writes the pages, and that a stale page names. */
export const command = 'node tools/write-reference.ts'

/** The whole text of a page. */
export const textOf = async (page: Page): Promise<string> =>
  [
    `<!-- Written by '${command}' from the code; change the code, not this file. -->`,
    `# ${page.title}`,
    `${page.about.vi}\n\n*${page.about.en}*`,
    `${(await page.body()).trim()}\n`,
  ].join('\n\n')
