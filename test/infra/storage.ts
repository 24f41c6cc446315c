import { describe, expect, test } from 'vitest'
import { house, resources } from './synth.ts'

const lasting = ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret', 'AWS::Logs::LogGroup']

describe('storage', () => {
  test.each(lasting)('%s outlives its stack', (type) => {
    const found = [house().main, house().mail].flatMap((template) => Object.values(resources(template, type)))
    expect(found.length).toBeGreaterThan(0)
    for (const resource of found) {
      expect(resource).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
    }
  })

  test('the table of cases can be brought back to any second and is not deleted by a slip', () => {
    house().main.hasResourceProperties('AWS::DynamoDB::Table', {
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      SSESpecification: { SSEEnabled: true },
      GlobalSecondaryIndexes: [
        {
          IndexName: 'timers',
          KeySchema: [
            { AttributeName: 'timerShard', KeyType: 'HASH' },
            { AttributeName: 'nextTimerAt', KeyType: 'RANGE' },
          ],
        },
        {
          IndexName: 'desk',
          KeySchema: [
            { AttributeName: 'deskKey', KeyType: 'HASH' },
            { AttributeName: 'deskPlace', KeyType: 'RANGE' },
          ],
        },
        { IndexName: 'register', KeySchema: [{ AttributeName: 'registerKey', KeyType: 'HASH' }] },
        { IndexName: 'figures', KeySchema: [{ AttributeName: 'figuresKey', KeyType: 'HASH' }] },
      ],
    })
  })

  test('no bucket can be opened to the world', () => {
    for (const bucket of [house().main, house().mail].flatMap((template) =>
      Object.values(resources(template, 'AWS::S3::Bucket')),
    )) {
      expect(bucket.Properties['PublicAccessBlockConfiguration']).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      })
    }
  })

  test('traffic is kept for 120 days and everything else that is logged for 30', () => {
    const days = Object.entries(resources(house().main, 'AWS::Logs::LogGroup')).map(([id, { Properties }]) => [
      id.includes('Traffic'),
      Properties['RetentionInDays'],
    ])
    expect(days.filter(([traffic]) => traffic)).toEqual([[true, 120]])
    expect(new Set(days.filter(([traffic]) => !traffic).map(([, kept]) => kept))).toEqual(new Set([30]))
  })

  test('secrets are made by AWS and stand in no template, but for that of pushes, which is made empty', () => {
    const all = Object.values(resources(house().main, 'AWS::SecretsManager::Secret')).map(
      ({ Properties }) => Properties,
    )
    const made = all.filter(({ GenerateSecretString }) => GenerateSecretString)
    expect(made).toHaveLength(2)
    expect(all.filter((secret) => !made.includes(secret))).toEqual([{ SecretString: '{}' }])
    for (const secret of made) {
      expect(secret).not.toHaveProperty('SecretString')
      expect(secret['GenerateSecretString']).toMatchObject({ PasswordLength: 64, ExcludePunctuation: true })
    }
  })
})
