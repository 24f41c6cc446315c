import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import * as z from 'zod'
import { kept } from './kept.ts'
import { orTryAgain } from './transient.ts'

const versions = z.record(z.string(), z.string())

/** A secret whose value is a JSON object of strings. */
export type Secret = () => Promise<Readonly<Record<string, string>>>

export const secretOf = (client: SecretsManagerClient, id: string): Secret => secretAs(versions, client, id)

/** A secret whose value is JSON of this shape, read at cold start and then at most once a minute. */
export const secretAs = <Shape extends z.ZodType>(shape: Shape, client: SecretsManagerClient, SecretId: string) =>
  kept(() =>
    orTryAgain('secretsmanager', async () => {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }))
      return shape.parse(JSON.parse(SecretString ?? ''))
    }),
  )
