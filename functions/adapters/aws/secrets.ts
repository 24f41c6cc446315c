import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { pushSettings } from '#schemas/push-settings.ts'
import { patient } from '../client.ts'
import { derivedCodes } from '../derived-codes.ts'
import { proofOfWork } from '../proof-of-work.ts'
import { secretAs, secretOf } from '../secrets.ts'
import { signedPasses } from '../signed-passes.ts'
import { signedQuestions } from '../signed-questions.ts'
import { setting } from './setting.ts'

const client = new SecretsManagerClient(patient)

/** What every door asks for. */
export const door = () => ({ edgeSecret: secretOf(client, setting('EDGE_SECRET')) })

export const derivationSecret = () => secretOf(client, setting('DERIVATION_SECRET'))

/** How pushes are made, as far as they are switched on. */
export const pushSecret = () => secretAs(pushSettings, client, setting('PUSHES_SECRET'))

/** Tracking codes and challenges, which come from one secret. */
export const derived = (secret = derivationSecret()) => ({
  codes: derivedCodes(secret),
  challenge: proofOfWork(secret),
})

/** What takes the place of script: questions in words, and passes to a receipt. */
export const derivedForPages = (secret = derivationSecret()) => ({
  questions: signedQuestions(secret),
  passes: signedPasses(secret),
})
