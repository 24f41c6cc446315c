import type { Field } from './fields.ts'
import type { Cell, Rule, RuleOf } from './rules/rule.ts'

type JsonSchema = Readonly<Record<string, unknown>>

const ofRule: { readonly [Kind in Rule['kind']]: (rule: RuleOf<Kind>) => JsonSchema } = {
  line: ({ min, max }) => ({ type: 'string', minLength: min, maxLength: max }),
  paragraph: ({ min, max }) => ({ type: 'string', minLength: min, maxLength: max }),
  phone: () => ({ type: 'string', examples: ['081-234-5678'] }),
  email: () => ({ type: 'string', format: 'email', maxLength: 254 }),
  contact: () => ({ type: 'string', examples: ['081-234-5678', 'somchai@example.com'] }),
  citizenId: () => ({ type: 'string', examples: ['1-1017-00123-45-6'] }),
  count: ({ min, max }) => ({ type: ['integer', 'string'], minimum: min, maximum: max }),
  choice: ({ options }) => ({ type: 'string', enum: options }),
  score: ({ max }) => ({ type: ['integer', 'string', 'null'], minimum: 1, maximum: max }),
  many: ({ options }) => ({ type: 'array', items: { type: 'string', enum: options } }),
  tick: () => ({ type: 'boolean' }),
  date: () => ({ type: 'string', format: 'date' }),
  room: () => ({ type: 'string' }),
  rows: ({ max, fields }) => ({ type: 'array', minItems: 1, maxItems: max, items: ofRow(fields) }),
}

const schemaOf = (rule: Rule) => (ofRule[rule.kind] as (rule: Rule) => JsonSchema)(rule)

const ofRow = (cells: Readonly<Record<string, Cell>>): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(cells).filter((name) => cells[name]?.required),
  properties: Object.fromEntries(Object.entries(cells).map(([name, { rule }]) => [name, schemaOf(rule)])),
})

/** The JSON Schema of a form's answers, for the published description of the API. */
export function jsonSchemaOf(fields: Readonly<Record<string, Field>>): JsonSchema {
  const root: Group = { properties: {}, required: [] }
  for (const [path, field] of Object.entries(fields)) place(root, path.split('.'), field)
  return objectOf(root)
}

type Group = { properties: Record<string, JsonSchema | Group>; required: string[] }

function place(group: Group, [name = '', ...rest]: string[], field: Field) {
  const isAlways = field.required === true && !field.unless && !field.when
  if (isAlways && !group.required.includes(name)) group.required.push(name)
  if (!rest.length) {
    group.properties[name] = { title: field.label.en, ...schemaOf(field.rule) }
    return
  }
  group.properties[name] ??= { properties: {}, required: [] }
  place(group.properties[name] as Group, rest, field)
}

const objectOf = ({ properties, required }: Group): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, isGroup(inner) ? objectOf(inner) : inner]),
  ),
})

const isGroup = (schema: JsonSchema | Group): schema is Group => 'properties' in schema && !('type' in schema)
