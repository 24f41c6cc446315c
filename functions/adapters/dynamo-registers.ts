import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Registers } from '../domain/ports.ts'
import type { Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** One counter for each municipality and Buddhist year. */
export const dynamoRegisters = ({ documents, name: TableName }: Table): Registers => ({
  next: (municipality, year) =>
    orTryAgain('dynamodb', async () => {
      const { Attributes } = await documents.send(
        new UpdateCommand({
          TableName,
          Key: { pk: `REGISTER#${municipality}`, sk: String(year) },
          UpdateExpression: 'ADD lastNumber :one',
          ExpressionAttributeValues: { ':one': 1 },
          ReturnValues: 'UPDATED_NEW',
        }),
      )
      return Number(Attributes?.['lastNumber'])
    }),
})
