import { readClaims } from '@giaoban/core/claims'
import { describeFinding } from '@giaoban/core/findings'
import { describePlace, placeOf } from '@giaoban/core/layout'
import { readProse } from '@giaoban/documents/layout'
import { type Command, exitCodeOf, requiredFile } from '../command.ts'
import { fileName, readBytes } from '../files.ts'
import { options } from '../options.ts'
import { readCatalogue } from '../statistics/index.ts'
import { printClaims } from './print-claims.ts'
import { figuresRead } from './print-done.ts'

/** `giaoban read FILE`: every figure of a text as a claim. */
export const read: Command = {
  usage: 'FILE [--json] [--data DIR]',
  summary: { vi: 'đọc mọi số liệu trong một văn bản', en: 'read every figure of a text' },
  options: { json: options.json, data: options.data },
  run: async (call, output) => {
    const path = requiredFile(call)
    const directory = call.values['data']
    const indicators = typeof directory === 'string' ? await readCatalogue(directory) : []
    const file = await readProse(await readBytes(path), fileName(path))
    const reading = readClaims(file.text, { indicators, tables: file.tables })
    const placeAt = (offset: number): string => {
      const place = placeOf(file, offset)
      return place === null ? '' : describePlace(place, call.lang)
    }
    if (call.values['json'] === true) {
      const claims = reading.claims.map((claim) => ({ ...claim, place: placeAt(claim.start) }))
      output.out(JSON.stringify({ ...reading, claims }, null, 2))
    } else {
      output.out(printClaims(reading, call.lang, placeAt))
      for (const finding of reading.findings) output.out(`${finding.severity}  ${describeFinding(finding, call.lang)}`)
    }
    output.err(figuresRead(reading.claims.length, file.file, call.lang))
    return exitCodeOf(reading.findings)
  },
}
