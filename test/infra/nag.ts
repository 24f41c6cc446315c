import { CfnFunction } from 'aws-cdk-lib/aws-lambda'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { expect, test } from 'vitest'
import { acknowledged, added, gone } from './acknowledged.ts'
import { furnished, house } from './synth.ts'

type App = ReturnType<typeof house>['app']

const found = (app: App) =>
  [new AwsSolutionsChecks(), new ServerlessChecks()].flatMap((pack) =>
    pack
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`),
      ),
  )
const functionsOf = (app: App) =>
  app.node
    .findAll()
    .filter((construct) => construct instanceof CfnFunction)
    .map(({ node }) => node.path)
const known = (app: App, list = acknowledged) =>
  list.flatMap(({ rule, where }) =>
    (where === 'every function' ? functionsOf(app) : where).map((path) => `${rule} ${path}`),
  )

test('the AWS solutions and serverless rules find nothing but what was thought about and acknowledged', () => {
  const { app } = house()
  expect(found(app).sort()).toEqual(known(app).sort())
})

test('with a domain, its firewall and somebody to be told they find what is said beside, and nothing else', () => {
  const { app } = furnished()
  const list = [...acknowledged.filter(({ rule }) => !gone.includes(rule)), ...added]
  expect(found(app).sort()).toEqual(known(app, list).sort())
})
