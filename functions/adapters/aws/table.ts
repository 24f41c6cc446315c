import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { patient } from '../client.ts'
import { tableOf } from '../dynamo.ts'
import { setting } from './setting.ts'

export const casesTable = () => tableOf(new DynamoDBClient(patient), setting('CASES_TABLE'))

/** The same table from another region. */
export const distantCasesTable = () =>
  tableOf(new DynamoDBClient({ ...patient, region: setting('CASES_REGION') }), setting('CASES_TABLE'))
