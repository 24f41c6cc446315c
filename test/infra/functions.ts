import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { environment } from '#schemas/environment.ts'
import { house, type Resource, resources } from './synth.ts'

const functions = () =>
  [house().main, house().mail].flatMap((template) => Object.values(resources(template, 'AWS::Lambda::Function')))
const policies = () => resources(house().main, 'AWS::IAM::Policy')

const entryOf = ({ Metadata }: Resource) => String(Metadata?.['khamrong:entry'])
const statementsOf = ({ Properties }: Resource) =>
  (
    Properties['PolicyDocument'] as {
      Statement: { Action: string | string[]; Resource: unknown; Condition?: unknown }[]
    }
  ).Statement

describe('functions', () => {
  test('each doorway below functions/ is one function, and nothing else is', () => {
    const files = globSync('functions/{api,queue,timer,staff}/*.ts')
    const doorways = files.filter((file) => /^export const handler\b/m.test(readFileSync(file, 'utf8')))
    const names = doorways.map((file) => file.slice('functions/'.length, -'.ts'.length))
    expect(functions().map(entryOf).sort()).toEqual(names.sort())
  })

  test('every function runs Node 24 within a time and a memory that were chosen, on arm64 but for the one with a binary', () => {
    for (const one of functions()) {
      const { Properties } = one
      const carriesBinary = entryOf(one) === 'queue/attachment-arrived'
      const built = process.arch === 'x64' ? 'x86_64' : 'arm64'
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Handler: 'index.handler' })
      expect(Properties['Architectures']).toEqual([carriesBinary ? built : 'arm64'])
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
  test('no statement allows every action or every resource of a kind, but built pages and files, whose names are many', () => {
    const wild = Object.values(policies())
      .flatMap(statementsOf)
      .filter((statement) => JSON.stringify(statement).includes('*'))
    for (const { Action } of wild)
      expect([Action].flat().every((action) => /^(s3|events):\w+$/.test(action))).toBe(true)
    const kinds = new Set(wild.flatMap((statement) => JSON.stringify(statement).match(/[^"]*\*[^"]*/g)))
    expect([...kinds].sort()).toEqual([
      '/*',
      '/*/index.html',
      ':rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*',
    ])
  })

  test('submissions seal, and one page of the desk opens what is sealed, each for that purpose only', () => {
    const holders = (action: string) =>
      Object.entries(policies()).flatMap(([id, policy]) =>
        statementsOf(policy).some(({ Action }) => [Action].flat().includes(action)) ? [id.replace(/Role.*/, '')] : [],
      )
    expect(holders('kms:GenerateDataKey')).toEqual(['Submit'])
    expect(holders('kms:Decrypt')).toEqual(['StaffSealedAnswer'])
    const ofSeal = Object.values(policies())
      .flatMap(statementsOf)
      .filter(({ Action }) => [Action].flat().some((action) => action.startsWith('kms:')))
    for (const { Condition } of ofSeal)
      expect(Condition).toEqual({ StringEquals: { 'kms:EncryptionContext:purpose': 'sealed-answer' } })
  })

  test('only workers send mail, and only submissions, officers, the sweep, the rounds and recounts announce', () => {
    const holders = (action: string) =>
      Object.entries(policies())
        .flatMap(([id, policy]) =>
          statementsOf(policy).some(({ Action }) => [Action].flat().includes(action)) ? [id.replace(/Role.*/, '')] : [],
        )
        .toSorted()
    const readers = Object.entries(policies()).filter(([, policy]) => JSON.stringify(policy).includes('SecretsPushes'))
    expect(readers.map(([id]) => id.replace(/Role.*/, ''))).toEqual(['CaseOpenedFunction', 'ArrivalDueFunction'])
    expect(holders('ses:SendEmail')).toEqual(['CaseOpenedFunction', 'TimerDueFunction'])
    expect(holders('sqs:SendMessage')).toEqual([
      'CalendarPublishedFunction',
      'Rounds',
      'StaffCalendar',
      'StaffRequest',
      'Submit',
      'Sweep',
    ])
    expect(holders('dynamodb:PutItem')).toEqual([
      'ArrivalDueFunction',
      'AttachmentArrivedFunction',
      'CalendarPublishedFunction',
      'CaseOpenedFunction',
      'Files',
      'Rate',
      'ReceiptPage',
      'Reopen',
      'Rounds',
      'StaffCalendar',
      'StaffFile',
      'StaffForgottenPassword',
      'StaffPeople',
      'StaffRequest',
      'StaffRequests',
      'StaffSealedAnswer',
      'StaffSignIn',
      'StaffToday',
      'StatisticsCount',
      'Status',
      'Submit',
      'TimerDueFunction',
      'Withdraw',
      'WriteMessage',
    ])
  })
})
