import type { Words } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import { component, describe, type Schema } from './schema.ts'

/** Exact decimal, plain notation, precision kept: `"27.80"`. */
export const decimal: Schema<string> = describe<string>()(Type.String({ pattern: '^-?\\d+(\\.\\d+)?$' }))
/** `2024-M01`, `2024-Q1`, `2024-S1`, `2024-A1` or `2024-01-01/P9M`. */
export const periodId: Schema<string> = describe<string>()(Type.String({ minLength: 7, maxLength: 16 }))
/** ISO 8601 with an offset or `Z`. */
export const instant: Schema<string> = describe<string>()(Type.String({ format: 'date-time' }))
export const isoDate: Schema<string> = describe<string>()(Type.String({ format: 'date' }))

export const words: Schema<Words> = component(
  'Words',
  describe<Words>()(Type.Object({ vi: Type.String(), en: Type.String() })),
)
