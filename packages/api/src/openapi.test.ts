import { refusalRegistry } from '@giaoban/core/findings'
import Schema from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { openApiDocument } from './openapi.ts'
import type { AnyRoute } from './route.ts'
import { routes } from './routes.ts'

const document = openApiDocument('1.2.3')
const declared = Object.values(routes as unknown as Record<string, AnyRoute>)

/** Every `$ref` of the document. */
const references = (node: unknown): string[] =>
  node === null || typeof node !== 'object'
    ? []
    : Object.entries(node).flatMap(([key, value]) => (key === '$ref' ? [String(value)] : references(value)))

describe('the OpenAPI document', () => {
  it('is of version 3.1 and describes every declared route once', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths).sort()).toEqual([...new Set(declared.map((route) => route.path))].sort())
  })

  it('refers only to components that it holds', () => {
    const held = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)
    const used = [...new Set(references(document))]
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter((reference) => !held.includes(reference))).toEqual([])
  })

  it('names the parameters of every address as parameters of its path', () => {
    for (const route of declared) {
      const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(Object.keys((route.params as { properties?: object } | null)?.properties ?? {})).toEqual(inPath)
    }
  })

  it('promises only refusals of the registry, each under its status', () => {
    for (const route of declared)
      for (const code of route.refusals) {
        const at = document.paths[route.path] as Record<string, { responses: Record<string, unknown> }>
        expect(Object.keys(at[route.method.toLowerCase()]?.responses ?? {})).toContain(
          String(refusalRegistry[code].status),
        )
      }
  })

  it('holds schemas that accept what they describe and reject what they do not', () => {
    const check = Schema.Compile({
      $defs: {},
      components: document.components,
      $ref: '#/components/schemas/TargetValue',
    } as never)
    expect(check.Check({ kind: 'ceiling', value: '27.80', strict: true })).toBe(true)
    expect(check.Check({ kind: 'ceiling', value: 27.8, strict: true })).toBe(false)
    expect(check.Check({ kind: 'ceiling', value: '1.234,5', strict: true })).toBe(false)
  })
})
