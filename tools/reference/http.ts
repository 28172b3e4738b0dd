import { type AnyRoute, components, refusalCodesOf, routes } from '@giaoban/api'
import { refusalEntries } from '@giaoban/core/findings'
import { code, paragraphs, table } from './markdown.ts'
import type { Page } from './page.ts'
import { type JsonSchema, typeText } from './type-text.ts'

const plain = (schema: unknown): JsonSchema => JSON.parse(JSON.stringify(schema)) as JsonSchema

const ruleOf = (schema: JsonSchema): string => [schema.format ?? '', code(schema.pattern ?? '')].join(' ').trim()

const parametersIn = (place: string, schema: unknown): readonly (readonly string[])[] => {
  const { properties = {}, required = [] } = schema === null ? {} : plain(schema)
  return Object.entries(properties).map(([name, field]) => [
    code(name),
    place,
    required.includes(name) ? 'bắt buộc · required' : '',
    typeText(field),
    ruleOf(field),
  ])
}

const refusalsOf = (route: AnyRoute): string => {
  const links = refusalCodesOf(route).map(
    (name) => `${refusalEntries[name].status} [${name}](refusals.md#${name.replaceAll('/', '')})`,
  )
  return links.length === 0 ? '' : `Từ chối · Refusals: ${links.join(' · ')}`
}

const answerOf = (route: AnyRoute): string => {
  const text = typeText(plain(route.answer))
  return text.includes('\n') ? `Trả lời · Answer:\n\n\`\`\`ts\n${text}\n\`\`\`` : `Trả lời · Answer: ${code(text)}`
}

const section = (route: AnyRoute): string => {
  const parameters = [
    ...parametersIn('path', route.params),
    ...parametersIn('query', route.query),
    ...parametersIn('body', route.body ?? null),
    ...(route.upload
      ? [
          [
            code('file'),
            'form',
            'bắt buộc · required',
            route.upload.accepts.join(' | '),
            `≤ ${route.upload.maxBytes} bytes`,
          ],
        ]
      : []),
  ]
  const roles = typeof route.roles === 'string' ? route.roles : route.roles.join(', ')
  return paragraphs(
    `## ${route.method} ${route.path}`,
    `${route.summary.vi} · *${route.summary.en}* · roles: ${roles} · rows: ${route.rows}`,
    parameters.length === 0 ? '' : table(['parameter', 'in', '', 'type', 'form'], parameters),
    answerOf(route),
    refusalsOf(route),
  )
}

const shapes = (): readonly string[] =>
  [...components].map(([name, schema]) => {
    const text = typeText(plain(schema))
    return `### ${name}\n\n\`\`\`ts\n${text.startsWith('{') ? `interface ${name} ${text}` : `type ${name} = ${text}`}\n\`\`\``
  })

/** Every route of the server, and the shapes that travel. */
export const http: Page = {
  file: 'reference/http.md',
  title: 'HTTP',
  about: {
    vi: 'Các đường của máy chủ. Số thập phân là chuỗi chính xác. Từ chối đi bằng application/problem+json. Cùng nội dung cho máy đọc: GET /api/openapi.json.',
    en: 'The doors of the server. Decimals are exact strings. Refusals travel as application/problem+json. The same for machines: GET /api/openapi.json.',
  },
  body: () =>
    paragraphs(
      ...Object.values(routes as unknown as Record<string, AnyRoute>).map(section),
      '## Dạng dữ liệu · Shapes',
      ...shapes(),
    ),
}
