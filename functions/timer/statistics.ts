import { statistics } from '../adapters/aws/statistics.ts'
import { refresh } from '../domain/statistics/refresh.ts'
import { schedule } from '../schedule.ts'

export const handler = schedule(refresh, statistics())
