import { fileURLToPath } from 'node:url'

/** The example province that comes with the project. */
export const exampleDirectory: string = fileURLToPath(new URL('../../../../examples/gia-lai', import.meta.url))
