import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { environment } from '#schemas/environment.ts'
import { house, type Resource, resources } from './synth.ts'

const functions = () =>
  [house().main, house().mail].flatMap((template) => Object.values(resources(template, 'AWS::Lambda::Function')))
const policies = () => resources(house().main, 'AWS::IAM::Policy')

const entryOf = ({ Metadata }: Resource) => String(Metadata?.['khamrong:entry'])
const statementsOf = ({ Properties }: Resource) =>
  (Properties['PolicyDocument'] as { Statement: { Action: string | string[]; Resource: unknown }[] }).Statement

describe('functions', () => {
  test('each doorway below functions/ is one function, and nothing else is', () => {
    const files = globSync('functions/{api,queue,timer,staff}/*.ts')
    const doorways = files.filter((file) => /^export const handler\b/m.test(readFileSync(file, 'utf8')))
    const names = doorways.map((file) => file.slice('functions/'.length, -'.ts'.length))
    expect(functions().map(entryOf).sort()).toEqual(names.sort())
  })

  test('every function runs Node 24 on arm64 within a time and a memory that were chosen', () => {
    for (const { Properties } of functions()) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' })
      expect(Properties['MemorySize']).toBeTypeOf('number')
      expect(Properties['Timeout']).toBeTypeOf('number')
    }
  })

  test('every function has a role and a log of its own', () => {
    const each = (name: string) => new Set(functions().map(({ Properties }) => JSON.stringify(Properties[name])))
    expect(each('Role').size).toBe(functions().length)
    expect(each('LoggingConfig').size).toBe(functions().length)
  })

  test('every variable is one that schemas/environment.ts names', () => {
    const known = Object.keys(environment.shape)
    for (const { Properties } of functions()) {
      const { Variables } = Properties['Environment'] as { Variables: object }
      expect(known).toEqual(expect.arrayContaining(Object.keys(Variables)))
    }
  })
})

describe('permissions', () => {
  test('no statement allows every action or every resource of a kind, but the built pages by their name', () => {
    const wild = Object.values(policies())
      .flatMap(statementsOf)
      .filter((statement) => JSON.stringify(statement).includes('*'))
    expect(new Set(wild.map(({ Action }) => Action))).toEqual(new Set(['s3:GetObject']))
    for (const statement of wild) expect(JSON.stringify(statement).match(/[^"/]*\*[^"]*/g)).toEqual(['*/index.html'])
  })

  test('only workers send mail, and only submissions, officers and the sweep announce', () => {
    const holders = (action: string) =>
      Object.entries(policies())
        .flatMap(([id, policy]) =>
          statementsOf(policy).some(({ Action }) => [Action].flat().includes(action)) ? [id.replace(/Role.*/, '')] : [],
        )
        .toSorted()
    expect(holders('ses:SendEmail')).toEqual(['CaseOpenedFunction', 'TimerDueFunction'])
    expect(holders('sqs:SendMessage')).toEqual(['StaffRequest', 'Submit', 'Sweep'])
    expect(holders('dynamodb:PutItem')).toEqual([
      'CaseOpenedFunction',
      'ReceiptPage',
      'Reopen',
      'StaffRequest',
      'StaffRequests',
      'StaffSignIn',
      'StaffToday',
      'Status',
      'Submit',
      'TimerDueFunction',
      'Withdraw',
      'WriteMessage',
    ])
  })
})
