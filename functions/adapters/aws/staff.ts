import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { patient } from '../client.ts'
import { now } from '../clock.ts'
import { cognitoAccounts } from '../cognito-accounts.ts'
import { cognitoPeople } from '../cognito-people.ts'
import { cognitoRecovery } from '../cognito-recovery.ts'
import { dynamoSessions } from '../dynamo-sessions.ts'
import { derivationSecret, door } from './secrets.ts'
import { setting } from './setting.ts'
import { casesTable } from './table.ts'

/** What every door of the desk asks for. */
export const staffDoor = (table = casesTable(), secret = derivationSecret()) => ({
  ...door(),
  sessions: dynamoSessions(table, secret),
  now,
})

const cognito = () => new CognitoIdentityProviderClient(patient)
const pool = () => ({ pool: setting('STAFF_POOL'), client: setting('STAFF_CLIENT') })

/** The directory of staff, as it signs people in. */
export const people = (secret = derivationSecret()) => cognitoPeople(cognito(), pool(), secret)

/** The same directory, for whoever forgot their password. */
export const recovery = (secret = derivationSecret()) => cognitoRecovery(cognito(), pool(), secret)

/** The same directory, as administrators change it. */
export const accounts = () => cognitoAccounts(cognito(), setting('STAFF_POOL'))
