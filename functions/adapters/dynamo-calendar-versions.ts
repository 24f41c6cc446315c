import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type CalendarVersion, calendarVersion } from '#schemas/calendar.ts'
import type { CalendarVersions } from '../domain/ports.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** One item a version, put once and never written over; the newest is found by its number. */
export function dynamoCalendarVersions({ documents, name: TableName }: Table): CalendarVersions {
  /** A put whose answer was lost meets itself when the SDK repeats it. */
  async function isOurs(version: CalendarVersion) {
    const Key = keyOf(version)
    const { Item } = await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))
    return JSON.stringify(calendarVersion.parse(Item)) === JSON.stringify(calendarVersion.parse(version))
  }
  return {
    latest: (municipality, count) =>
      orTryAgain('dynamodb', async () => {
        const { Items = [] } = await documents.send(
          new QueryCommand({
            TableName,
            ConsistentRead: true,
            KeyConditionExpression: 'pk = :calendar AND begins_with(sk, :version)',
            ExpressionAttributeValues: { ':calendar': `CALENDAR#${municipality}`, ':version': 'VERSION#' },
            ScanIndexForward: false,
            Limit: count,
          }),
        )
        return Items.map((item) => calendarVersion.parse(item))
      }),
    publish: (version) =>
      orTryAgain('dynamodb', () =>
        documents
          .send(
            new PutCommand({
              TableName,
              Item: { ...keyOf(version), ...version },
              ConditionExpression: 'attribute_not_exists(pk)',
            }),
          )
          .then(() => true)
          .catch((error) => {
            if (!itemInTheWay(error)) throw error
            return isOurs(version)
          }),
      ),
  }
}

const keyOf = ({ municipality, number }: Pick<CalendarVersion, 'municipality' | 'number'>) => ({
  pk: `CALENDAR#${municipality}`,
  sk: `VERSION#${String(number).padStart(6, '0')}`,
})
