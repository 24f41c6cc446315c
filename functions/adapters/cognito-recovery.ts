import {
  type CognitoIdentityProviderClient,
  ConfirmForgotPasswordCommand,
  ForgotPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import * as z from 'zod'
import type { Recovery } from '../domain/people.ts'
import { cognitoOfficers } from './cognito-officers.ts'
import type { Pool } from './cognito-people.ts'
import { isNo } from './cognito-refusals.ts'
import { sealedBy } from './sealed.ts'
import type { Secret } from './secrets.ts'
import { orTryAgain } from './transient.ts'

/** As long as Cognito's own codes. */
const LIVES_MS = 60 * 60_000

const ticket = z.object({ until: z.number(), signIn: z.string() })

/** Lets people choose a password by a code that Cognito mails; what it will not do looks like what it did. */
export function cognitoRecovery(
  cognito: CognitoIdentityProviderClient,
  { pool, client: ClientId }: Pool,
  secret: Secret,
): Recovery {
  const officers = cognitoOfficers(cognito, pool)
  const sealed = sealedBy(secret, 'forgotten-password')
  /** Answers nothing where the directory says no, whatever the reason. */
  const ask = <Answer>(call: () => Promise<Answer>) =>
    orTryAgain('cognito-idp', call).catch((error) => {
      if (isNo(error)) return undefined
      throw error
    })
  return {
    async begin(signIn, now) {
      await ask(() => cognito.send(new ForgotPasswordCommand({ ClientId, Username: signIn })))
      return sealed.seal(JSON.stringify({ until: now.getTime() + LIVES_MS, signIn }))
    },
    async holderOf(text, now) {
      const opened = await sealed.open(text)
      if (opened === undefined) return undefined
      const { until, signIn } = ticket.parse(JSON.parse(opened))
      const left = until - now.getTime()
      return left > 0 && left <= LIVES_MS ? signIn : undefined
    },
    finish: (signIn, ConfirmationCode, Password) =>
      ask(async () => {
        await cognito.send(new ConfirmForgotPasswordCommand({ ClientId, Username: signIn, ConfirmationCode, Password }))
        return (await officers.find(signIn))?.officer
      }),
  }
}
