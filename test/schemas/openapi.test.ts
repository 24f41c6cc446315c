import { expect, test } from 'vitest'
import { api, type Endpoint } from '#schemas/api.ts'
import { forms } from '#schemas/forms/index.ts'
import { openapi } from '#schemas/openapi.ts'

test('every address is described, with its answers and its errors', () => {
  const { paths, openapi: version } = openapi()
  expect(version).toBe('3.1.0')
  for (const { method, path, responses } of Object.values(api) as Endpoint[]) {
    const operation = (paths[path] as Record<string, { responses: object }>)[method.toLowerCase()]
    expect(Object.keys(operation?.responses ?? {})).toEqual([...Object.keys(responses), 'default'])
  }
})

test('every form has its answers described, required ones as such', () => {
  const { schemas } = openapi().components as { schemas: Record<string, { required?: string[]; properties?: object }> }
  for (const form of forms) expect(Object.keys(schemas[`Answers.${form.id}`]?.properties ?? {})).not.toEqual([])
  expect(schemas['Answers.complaint']?.required).toEqual(['category', 'subject', 'details'])
})
