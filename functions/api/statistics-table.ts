import { api } from '#schemas/api.ts'
import { door } from '../adapters/aws/secrets.ts'
import { statistics } from '../adapters/aws/statistics.ts'
import { showTable } from '../domain/statistics/show.ts'
import { endpoint } from '../endpoint.ts'

export const handler = endpoint(api.statisticsTable, showTable, statistics(), door())
