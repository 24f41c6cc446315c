import { afterEach, expect, test } from 'vitest'
import { readHouse } from '#local/template/house.ts'
import { noValue, resolve, type Scope } from '#local/template/intrinsics.ts'
import { writeFixture } from './fixture.ts'

const place = { account: '000000000000', gatewayUrl: 'http://127.0.0.1:1', siteUrl: 'http://127.0.0.1:4000' }
const removals: (() => void)[] = []

afterEach(() => {
  for (const remove of removals.splice(0)) remove()
})

function read(change: Record<string, unknown>) {
  const { root, remove } = writeFixture(change)
  removals.push(remove)
  return readHouse(`${root}/cdk.out`, place, () => () => 'secret')
}

const scope = {
  ref: (id: string) => (id === 'AWS::NoValue' ? noValue : `ref-${id}`),
  attribute: (id: string, name: string) => `${id}-${name}`,
} as Scope

const hole = (name: string) => `\${${name}}`
const value = (template: unknown) => resolve(template, scope, 'Thing.Property')

test('intrinsics resolve inside each other', () => {
  expect(value({ 'Fn::Join': ['/', ['a', { Ref: 'B' }, { 'Fn::GetAtt': ['C', 'Arn'] }]] })).toBe('a/ref-B/C-Arn')
  expect(value({ 'Fn::Sub': `x-${hole('B')}-${hole('C.Arn')}-${hole('!D')}` })).toBe(`x-ref-B-C-Arn-${hole('D')}`)
  expect(value({ 'Fn::Sub': [hole('N'), { N: { Ref: 'B' } }] })).toBe('ref-B')
  expect(value({ 'Fn::Select': [1, { 'Fn::Split': ['-', { Ref: 'B' }] }] })).toBe('B')
})

test('a property without a value is left out', () => {
  expect(value({ kept: 1, gone: { Ref: 'AWS::NoValue' }, list: [{ Ref: 'AWS::NoValue' }, 2] })).toEqual({
    kept: 1,
    list: [2],
  })
})

test('an unknown intrinsic throws and names its place', () => {
  expect(() => value({ inner: { 'Fn::Base64': 'x' } })).toThrow(
    'Thing.Property.inner: the local runner does not know Fn::Base64',
  )
})

test('names are read from the logical id, and Ref gives a queue as its address', () => {
  const house = read({})
  const worker = house.all('AWS::Lambda::Function').find(({ id }) => id === 'Worker')

  expect(worker?.properties.Environment.Variables).toMatchObject({
    NOTES: 'Notes',
    QUEUE: 'http://127.0.0.1:1/000000000000/Work',
    KEY: 'arn:aws:kms:ap-southeast-7:000000000000:key/VaultKey',
  })
})

test.each([
  ['a type', { X: { Type: 'AWS::Nobody::Knows' } }, 'House.X: the local runner does not know AWS::Nobody::Knows'],
  ['a property', { X: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } } }, 'FifoQueue'],
  [
    'a resource',
    { X: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { Ref: 'Nobody' } } } },
    'nothing is called Nobody',
  ],
  [
    'an attribute',
    { X: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::GetAtt': ['Api', 'No'] } } } },
    'no attribute No',
  ],
  [
    'a statement',
    {
      X: {
        Type: 'AWS::IAM::Policy',
        Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', NotAction: '*' }] } },
      },
    },
    'NotAction',
  ],
])('%s that is not known throws', (_, change, message) => {
  expect(() => read(change)).toThrow(message)
})

test('two resources never share a name', () => {
  expect(() => read({ Work00000000: { Type: 'AWS::SQS::Queue' } })).toThrow('give one of them another')
})
