import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import * as z from 'zod'
import { kept } from './kept.ts'
import { orTryAgain } from './transient.ts'

const versions = z.record(z.string(), z.string())

/** A secret whose value is a JSON object of strings, read at cold start and then at most once a minute. */
export type Secret = () => Promise<Readonly<Record<string, string>>>

export const secretOf = (client: SecretsManagerClient, SecretId: string): Secret =>
  kept(() =>
    orTryAgain('secretsmanager', async () => {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }))
      return versions.parse(JSON.parse(SecretString ?? ''))
    }),
  )
