/** A JSON schema as far as the routes use it. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly format?: string
  readonly pattern?: string
}

/** A schema written as a TypeScript type: the shape at one look. Throws for a schema that it cannot say. */
export const typeText = (schema: JsonSchema, indent = ''): string => {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? ''
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ')
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => typeText(one, indent)).join(' | ')
  if (schema.type === 'array') return arrayText(typeText(schema.items ?? {}, indent))
  if (schema.type === 'object') return objectText(schema, indent)
  if (schema.type === 'integer') return 'number'
  if (schema.type !== undefined) return schema.type
  if (Object.keys(schema).length === 0) return 'unknown'
  throw new Error(`no type for the schema ${JSON.stringify(schema)}`)
}

const literal = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value))

const arrayText = (item: string): string => (/^\w+$/.test(item) ? `${item}[]` : `Array<${item}>`)

const objectText = (schema: JsonSchema, indent: string): string => {
  const fields = Object.entries(schema.properties ?? {})
  const others = Object.values(schema.patternProperties ?? {})[0]
  if (fields.length === 0) return `Record<string, ${typeText(others ?? {}, indent)}>`
  const inner = `${indent}  `
  const lines = fields.map(([name, field]) => {
    const absent = (schema.required ?? []).includes(name) ? '' : '?'
    return `${inner}${name}${absent}: ${typeText(field, inner)}`
  })
  return ['{', ...lines, `${indent}}`].join('\n')
}
