import { expect, test } from 'vitest'
import { checkCondition } from '#local/iam/conditions.ts'
import { evaluate } from '#local/iam/evaluate.ts'
import type { Statement } from '#local/iam/roles.ts'

const table = 'arn:aws:dynamodb:r:1:table/Cases'
const statement = (change: Partial<Statement>): Statement => ({
  Effect: 'Allow',
  Action: ['dynamodb:PutItem'],
  Resource: [table],
  Condition: {},
  ...change,
})
const put = { action: 'dynamodb:PutItem', resource: table }

test('what nobody allows is denied', () => {
  expect(evaluate([], put)).toBe('deny')
  expect(evaluate([statement({ Resource: [`${table}/index/x`] })], put)).toBe('deny')
  expect(evaluate([statement({ Action: ['dynamodb:GetItem'] })], put)).toBe('deny')
})

test('an allow allows, with wildcards in action and resource', () => {
  expect(evaluate([statement({})], put)).toBe('allow')
  expect(
    evaluate([statement({ Action: ['DynamoDB:Put*'], Resource: ['arn:aws:dynamodb:*:*:table/Case?'] })], put),
  ).toBe('allow')
})

test('an explicit deny wins over every allow', () => {
  expect(evaluate([statement({}), statement({ Effect: 'Deny', Action: ['*'], Resource: ['*'] })], put)).toBe('deny')
})

test('a condition limits an allow to calls that fulfil it', () => {
  const limited = [statement({ Condition: { StringEquals: { 'kms:EncryptionContext:municipality': ['namoungpet'] } } })]

  expect(evaluate(limited, put, { 'kms:EncryptionContext:municipality': ['namoungpet'] })).toBe('allow')
  expect(evaluate(limited, put, { 'kms:EncryptionContext:municipality': ['chonglom'] })).toBe('deny')
  expect(evaluate(limited, put)).toBe('deny')
})

test('ForAllValues holds when every given value is wanted', () => {
  const condition = { 'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['a', 'b'] } }

  expect(evaluate([statement({ Condition: condition })], put, { 'kms:EncryptionContextKeys': ['a'] })).toBe('allow')
  expect(evaluate([statement({ Condition: condition })], put, { 'kms:EncryptionContextKeys': ['a', 'c'] })).toBe('deny')
})

test('an operator or key that cannot be judged throws', () => {
  expect(() => checkCondition({ DateLessThan: { 'aws:CurrentTime': ['2030'] } })).toThrow('DateLessThan')
  expect(() => checkCondition({ StringEquals: { 'aws:PrincipalOrgID': ['o'] } })).toThrow('aws:PrincipalOrgID')
})
