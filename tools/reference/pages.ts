import { cli } from './cli.ts'
import { dataDirectory } from './data-directory.ts'
import { findings } from './findings.ts'
import { http } from './http.ts'
import type { Page } from './page.ts'
import { reader } from './reader.ts'
import { refusals } from './refusals.ts'
import { requirements } from './requirements.ts'
import { security } from './security.ts'
import { tables } from './tables.ts'
import { units } from './units.ts'

/** Every page of docs that is written from the code; docs/reference holds nothing else. */
export const pages: readonly Page[] = [
  findings,
  refusals,
  cli,
  http,
  dataDirectory,
  units,
  reader,
  tables,
  requirements,
  security,
]
