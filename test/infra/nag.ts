import { AwsSolutionsChecks } from 'cdk-nag'
import { expect, test } from 'vitest'
import { acknowledged } from './acknowledged.ts'
import { house } from './synth.ts'

test('the AWS solutions rules find nothing but what was thought about and acknowledged', () => {
  const { violations } = new AwsSolutionsChecks().validateScope(house().app)
  const found = violations.flatMap(({ ruleName, violatingResources }) =>
    violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`),
  )
  const known = acknowledged.flatMap(({ rule, where }) => where.map((path) => `${rule} ${path}`))
  expect(found.sort()).toEqual(known.sort())
})
