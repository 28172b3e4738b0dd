import { type TObject, type TSchema, Type } from 'typebox'
import { describe, type Schema } from '../schema.ts'

/** One line of text, not blank, without control characters. */
export const line = (maxLength: number): Schema<string> =>
  describe<string>()(Type.String({ minLength: 1, maxLength, pattern: '^(?=.*\\S)[^\\u0000-\\u001F\\u007F]+$' }))

/** Identifier code of an agency in the form of decision 20/2020/QĐ-TTg. */
export const agencyCode: Schema<string> = describe<string>()(
  Type.String({ minLength: 1, maxLength: 35, pattern: '^[A-Z0-9]+(\\.[A-Z0-9]+)*$' }),
)

/** Id of a person. */
export const personId: Schema<string> = describe<string>()(
  Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' }),
)

export const uuid: Schema<string> = describe<string>()(Type.String({ format: 'uuid' }))

export const email: Schema<string> = describe<string>()(
  Type.String({
    maxLength: 254,
    pattern: '^[^\\s@\\u0000-\\u001F]+@[^\\s@\\u0000-\\u001F]+\\.[^\\s@\\u0000-\\u001F]+$',
  }),
)

export const phone: Schema<string> = describe<string>()(Type.String({ pattern: '^\\+?[0-9][0-9 .()-]{5,19}$' }))

/** An object with these fields and no other. */
export const closed = <T extends Record<string, TSchema>>(fields: T): TObject<T> =>
  Type.Object(fields, { additionalProperties: false })

export interface PersonParams {
  readonly person: string
}

export const personParams: Schema<PersonParams> = describe<PersonParams>()(closed({ person: personId }))
