import type { Place } from '../findings/index.ts'
import type { Provenance } from './model.ts'

/** Where a fact came from, as a place that a finding can point at. */
export function placeOf(provenance: Provenance): Place {
  switch (provenance.kind) {
    case 'cell':
      return { file: provenance.file, sheet: provenance.sheet, cell: provenance.cell }
    case 'line':
      return { file: provenance.file, line: provenance.line }
    case 'span':
      return { start: provenance.start, end: provenance.end }
    case 'form':
      return { path: `${provenance.form}#${provenance.field}` }
    case 'api':
      return { path: provenance.call }
  }
}
