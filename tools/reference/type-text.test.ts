import { describe, expect, test } from 'vitest'
import { type JsonSchema, typeText } from './type-text.ts'

const cases: readonly (readonly [string, JsonSchema, string])[] = [
  ['a reference by its name', { $ref: '#/components/schemas/Row' }, 'Row'],
  ['words of a list', { type: 'string', enum: ['up', 'down'] }, "'up' | 'down'"],
  ['one of several, null among them', { anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
  ['an array', { type: 'array', items: { type: 'integer' } }, 'number[]'],
  [
    'an array of objects, a field that may be absent',
    { type: 'array', items: { type: 'object', properties: { a: { type: 'string' }, b: {} }, required: ['a'] } },
    'Array<{\n  a: string\n  b?: unknown\n}>',
  ],
  [
    'an object of any keys',
    { type: 'object', patternProperties: { '^.*$': { type: 'boolean' } } },
    'Record<string, boolean>',
  ],
]

describe('a schema as a type', () => {
  test.each(cases)('%s', (_, schema, text) => expect(typeText(schema)).toBe(text))

  test('one that cannot be said is refused, not guessed', () =>
    expect(() => typeText({ format: 'date' })).toThrow(/no type/))
})
