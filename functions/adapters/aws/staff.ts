import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { patient } from '../client.ts'
import { now } from '../clock.ts'
import { cognitoPeople } from '../cognito-people.ts'
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

/** The directory of staff. */
export const people = (secret = derivationSecret()) =>
  cognitoPeople(
    new CognitoIdentityProviderClient(patient),
    { pool: setting('STAFF_POOL'), client: setting('STAFF_CLIENT') },
    secret,
  )
