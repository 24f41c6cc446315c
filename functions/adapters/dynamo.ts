import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** A table and the client that reads and writes it as plain objects. */
export type Table = { readonly documents: DynamoDBDocumentClient; readonly name: string }

export const tableOf = (client: DynamoDBClient, name: string): Table => ({
  documents: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  name,
})

/** The item that stood in the way of a conditional write, if that is what the error says. */
export function itemInTheWay(error: unknown): Record<string, unknown> | undefined {
  if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') return undefined
  return ('Item' in error && (error.Item as Record<string, unknown>)) || {}
}
