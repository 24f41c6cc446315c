import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Addresses } from '../domain/ports.ts'
import { addressDigest } from './address-digest.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

const RECEIPTS_A_DAY = 5

/** Which addresses are sent nothing any more, and the receipts each got on a day, told apart by their references. */
export function dynamoAddresses({ documents, name: TableName }: Table): Addresses {
  const isSuppressed = async (address: string) => {
    const Key = { pk: `ADDRESS#${addressDigest(address)}`, sk: 'SUPPRESSED' }
    return (await documents.send(new GetCommand({ TableName, Key }))).Item !== undefined
  }
  const isWithinCap = (address: string, { reference, day }: { readonly reference: string; readonly day: string }) =>
    documents
      .send(
        new UpdateCommand({
          TableName,
          Key: { pk: `ADDRESS#${addressDigest(address)}`, sk: `RECEIPTS#${day}` },
          UpdateExpression: 'SET expiresAt = :expiresAt ADD #references :this',
          ConditionExpression:
            'attribute_not_exists(#references) OR size(#references) < :cap OR contains(#references, :reference)',
          ExpressionAttributeNames: { '#references': 'references' },
          ExpressionAttributeValues: {
            ':this': new Set([reference]),
            ':reference': reference,
            ':cap': RECEIPTS_A_DAY,
            ':expiresAt': Date.parse(day) / 1000 + 3 * 86_400,
          },
        }),
      )
      .then(() => true)
      .catch((error) => {
        if (itemInTheWay(error)) return false
        throw error
      })

  return {
    accepts: (address, receipt) =>
      orTryAgain('dynamodb', async () => {
        if (await isSuppressed(address)) return false
        return receipt ? isWithinCap(address, receipt) : true
      }),
    suppress: (address) =>
      orTryAgain('dynamodb', async () => {
        const Key = { pk: `ADDRESS#${addressDigest(address)}`, sk: 'SUPPRESSED' }
        await documents.send(new PutCommand({ TableName, Item: Key }))
      }),
  }
}
