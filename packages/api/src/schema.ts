import { type Static, type TSchema, type TUnsafe, Type } from 'typebox'

/** A JSON schema that is known to describe the written type `T`. */
export type Schema<T> = TUnsafe<T>

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T

type Same<A, B> = [Frozen<A>] extends [Frozen<B>] ? ([Frozen<B>] extends [Frozen<A>] ? true : false) : false

/**
 * Binds a schema to the type that it describes; a schema that says more or less than the type does not compile.
 * Types are written by hand so that errors stay readable and core's own types can be named.
 */
export const describe = <T>(): (<S extends TSchema>(
  schema: S,
  ...same: Same<Static<S>, T> extends true ? [] : ['the schema does not describe the type']
) => Schema<T>) => {
  const bind = (schema: TSchema): Schema<T> => Type.Unsafe<T>(schema)
  return bind as never
}

/** Schemas that stand under `components` of the OpenAPI document, by name. */
export const components: Map<string, TSchema> = new Map()

/** Registers `schema` as a component and answers a reference to it; recursion goes through the name. */
export const component = <T>(name: string, schema: Schema<T>): Schema<T> => {
  components.set(name, schema)
  return refer<T>(name)
}

/** A reference to the component `name`, which may be registered later. */
export const refer = <T>(name: string): Schema<T> => Type.Unsafe<T>({ $ref: `#/components/schemas/${name}` })

/** One of some literal words. */
export const oneOf = <const W extends readonly string[]>(...words: W): Schema<W[number]> =>
  Type.Unsafe<W[number]>({ type: 'string', enum: [...words] })

/** `schema` or null. */
export const nullable = <S extends TSchema>(schema: S): Schema<Static<S> | null> =>
  Type.Unsafe<Static<S> | null>({ anyOf: [schema, { type: 'null' }] })
