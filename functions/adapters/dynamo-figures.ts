import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { ServiceCase } from '#schemas/case.ts'
import { fiscalYearOf } from '#schemas/fiscal-year.ts'
import { figure } from '#schemas/statistics.ts'
import type { Figures } from '../domain/ports.ts'
import { figureOf } from '../domain/statistics/figure.ts'
import type { Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** What puts a case into the index of what is counted. */
export function figureKeysOf(kept: ServiceCase) {
  const { promised, category, scores } = figureOf(kept)
  return {
    figuresKey: keyOf(kept.municipality, fiscalYearOf(kept.receivedAt)),
    promised,
    ...(category && { figureCategory: category }),
    ...(scores.length > 0 && { figureScores: scores }),
  }
}

const keyOf = (municipality: string, fiscalYear: number) => `${municipality}#${fiscalYear}`

/** One part of the index a year, so that counting one municipality reads nothing of another. */
export const dynamoFigures = ({ documents, name: TableName }: Table): Figures => ({
  async *of(municipality, fiscalYear) {
    let from: Record<string, unknown> | undefined
    do {
      const { Items = [], LastEvaluatedKey } = await orTryAgain('dynamodb', () =>
        documents.send(
          new QueryCommand({
            TableName,
            IndexName: 'figures',
            KeyConditionExpression: 'figuresKey = :key',
            ExpressionAttributeValues: { ':key': keyOf(municipality, fiscalYear) },
            ExclusiveStartKey: from,
          }),
        ),
      )
      yield Items.map(({ figureCategory: category, figureScores: scores, ...item }) =>
        figure.parse({ ...item, category, scores }),
      )
      from = LastEvaluatedKey
    } while (from)
  },
})
