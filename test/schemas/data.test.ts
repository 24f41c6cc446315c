import { describe, expect, test } from 'vitest'
import { thailand } from '#schemas/calendar/thailand.ts'
import { calendar } from '#schemas/calendar.ts'
import { categoriesOf } from '#schemas/categories.ts'
import { forms } from '#schemas/forms/index.ts'
import { municipalities, municipalityOf } from '#schemas/municipalities/index.ts'

test('the national calendar is sound: each closure once, in order, on a weekday', () => {
  const days = calendar.parse(thailand).closures.map(({ date }) => date)
  expect(days).toEqual([...new Set(days)].toSorted())
  expect(days.filter((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))).toEqual([])
})

test('prefixes and ids of municipalities are their own', () => {
  expect(new Set(municipalities.map(({ prefix }) => prefix)).size).toBe(municipalities.length)
  expect(new Set(municipalities.map(({ id }) => id)).size).toBe(municipalities.length)
  for (const municipality of municipalities)
    expect(municipalityOf(`${municipality.prefix}-0000-0000`)).toBe(municipality)
})

describe.each(forms.map((form) => [form.id, form] as const))('the form %s', (_, form) => {
  const paths = Object.keys(form.fields)

  test('shows each question in exactly one card, in the order of its questions', () => {
    expect(form.sections.flatMap(({ fields }) => fields)).toEqual(paths)
  })

  test('names only questions that exist', () => {
    const named = [
      ...form.contacts,
      ...(form.villages ?? []),
      ...form.rules.flatMap(({ oneOf, unless }) => [...oneOf, ...(unless ? [unless] : [])]),
      ...(form.order ?? []).flatMap(({ inOrder }) => inOrder),
      ...Object.values(form.books ?? {}),
      ...Object.values(form.fields).flatMap(({ unless, when, required }) => [
        ...(unless ? [unless] : []),
        ...[when, required].flatMap((condition) => (typeof condition === 'object' ? condition.path : [])),
      ]),
      ...[form.category, form.urgent?.path, form.undertaking, form.fee?.rate, form.fee?.times].filter(
        (path) => path !== undefined,
      ),
    ]
    expect(named.filter((path) => !paths.includes(path))).toEqual([])
  })

  test('seals only what stands in no group', () => {
    const sealed = Object.entries(form.fields).flatMap(([path, field]) =>
      'sealed' in field && field.sealed ? [path] : [],
    )
    expect(sealed.filter((path) => path.includes('.'))).toEqual([])
  })

  test('has a Thai and an English text everywhere', () => {
    const { who, documents, checked, fee, law } = form.guide
    const guide = [who, ...documents, ...checked, fee, ...law]
    const texts = [form.card, form.title, form.intro, form.submit, form.purpose, ...form.next, ...guide]
    const labels = Object.values(form.fields).flatMap(({ label, options = {} }) => [label, ...Object.values(options)])
    const categories = Object.values(categoriesOf(form))
    for (const { th, en } of [...texts, ...labels, ...categories]) {
      expect(th).toMatch(/[ก-๙]/)
      expect(en).toMatch(/[A-Za-z]|\d\d:\d\d/)
      expect(en).not.toMatch(/[ก-๙]/)
    }
  })
})

describe.each(municipalities.map((one) => [one.id, one] as const))('the municipality %s', (_, municipality) => {
  test('has at least two offices, one of which puts the street lights right', () => {
    const lights = municipality.routes.find(({ category }) => category?.includes('LIGHT'))

    expect(Object.keys(municipality.offices).length).toBeGreaterThanOrEqual(2)
    expect(Object.keys(municipality.offices)).toContain(lights?.office)
  })
})
