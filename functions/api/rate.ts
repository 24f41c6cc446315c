import { api } from '#schemas/api.ts'
import { followUpPorts } from '../adapters/aws/follow-up.ts'
import { door } from '../adapters/aws/secrets.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { dynamoRatings } from '../adapters/dynamo-ratings.ts'
import { rate } from '../domain/citizen/rate.ts'
import { endpoint } from '../endpoint.ts'

const table = casesTable()

export const handler = endpoint(api.rate, rate, { ...followUpPorts(table), ratings: dynamoRatings(table) }, door())
