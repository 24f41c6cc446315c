import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { auditEntry } from '#schemas/audit.ts'
import type { Audits } from '../domain/audits.ts'
import type { Table } from './dynamo.ts'
import { newId } from './ids.ts'
import { orTryAgain } from './transient.ts'

const PAGE = 50
const KEPT_MS = 2 * 366 * 24 * 60 * 60_000

const keyOf = (municipality: string) => `AUDIT#${municipality}`

/** The trail of a municipality as items of the table, in the order of their instants. */
export const dynamoAudits = ({ documents, name: TableName }: Table): Audits => ({
  add: (entry) =>
    orTryAgain('dynamodb', async () => {
      const key = { pk: keyOf(entry.municipality), sk: `${entry.at}#${newId()}` }
      const expiresAt = Math.ceil((Date.parse(entry.at) + KEPT_MS) / 1000)
      await documents.send(new PutCommand({ TableName, Item: { ...key, ...entry, expiresAt } }))
    }),
  of: (municipality, after) =>
    orTryAgain('dynamodb', async () => {
      const pk = keyOf(municipality)
      const { Items = [], LastEvaluatedKey } = await documents.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :trail',
          ExpressionAttributeValues: { ':trail': pk },
          ScanIndexForward: false,
          Limit: PAGE,
          ...(after && { ExclusiveStartKey: { pk, sk: after } }),
        }),
      )
      const next: string | undefined = LastEvaluatedKey?.['sk']
      return { entries: Items.map((item) => auditEntry.parse(item)), ...(next !== undefined && { next }) }
    }),
})
