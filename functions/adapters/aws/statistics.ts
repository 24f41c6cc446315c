import { now } from '../clock.ts'
import { dynamoFigures } from '../dynamo-figures.ts'
import { dynamoRatings } from '../dynamo-ratings.ts'
import { dynamoTallies } from '../dynamo-tallies.ts'
import { casesTable } from './table.ts'

/** What is counted, and what was counted last. */
export function statistics() {
  const table = casesTable()
  return { figures: dynamoFigures(table), ratings: dynamoRatings(table), tallies: dynamoTallies(table), now }
}
