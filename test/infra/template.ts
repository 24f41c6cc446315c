import { expect, test } from 'vitest'
import { house, resources } from './synth.ts'

test('nothing is made by a custom resource, whose function nobody here would watch', () => {
  const { main, mail } = house()
  const types = [main, mail].flatMap((template) => Object.values(resources(template)).map(({ Type }) => Type))
  expect(types.length).toBeGreaterThan(100)
  expect(types.filter((type) => type.startsWith('Custom::') || type.includes('CustomResource'))).toEqual([])
})
