import * as z from 'zod'
import { api, type Endpoint } from './api.ts'
import { forms } from './forms/index.ts'
import { reasons } from './reasons.ts'

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'reason', 'message'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    reason: { enum: Object.keys(reasons) },
    message: { $ref: '#/components/schemas/Text' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'message'],
        properties: { field: { type: 'string' }, message: { $ref: '#/components/schemas/Text' } },
      },
    },
  },
}

const operationOf = (id: string, { path, summary, query, request, responses, type, bearer }: Endpoint) => ({
  operationId: id,
  summary,
  parameters: [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      required: false,
      schema: schemaOf(schema, 'input'),
    })),
  ],
  ...(bearer && { security: [{ trackingCode: [] }] }),
  ...(request && {
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(request, 'input') } } },
  }),
  responses: {
    ...Object.fromEntries(
      Object.entries(responses).map(([status, schema]) => [
        status,
        { description: summary, content: { [type ?? 'application/json']: { schema: schemaOf(schema, 'output') } } },
      ]),
    ),
    default: {
      description: 'What was wrong and what to do, in Thai and English.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
})

/** The whole API as OpenAPI 3.1, made from the schemas that check it. */
export const openapi = () => ({
  openapi: '3.1.0',
  info: { title: 'Khamrong (คำร้อง)', version: '1', description: 'Requests of citizens to their local government.' },
  paths: Object.entries(api as Readonly<Record<string, Endpoint>>).reduce<Record<string, object>>(
    (paths, [id, endpoint]) => ({
      // biome-ignore lint/performance/noAccumulatingSpread: a dozen addresses, once a cold start.
      ...paths,
      [endpoint.path]: { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operationOf(id, endpoint) },
    }),
    {},
  ),
  components: {
    securitySchemes: { trackingCode: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Text: { type: 'object', required: ['th', 'en'], properties: { th: { type: 'string' }, en: { type: 'string' } } },
      Problem: problem,
      ...Object.fromEntries(forms.map((form) => [`Answers.${form.id}`, schemaOf(form.answers, 'input')])),
    },
  },
})
