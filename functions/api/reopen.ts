import { api } from '#schemas/api.ts'
import { followUpPorts } from '../adapters/aws/follow-up.ts'
import { door } from '../adapters/aws/secrets.ts'
import { reopen } from '../domain/citizen/reopen.ts'
import { endpoint } from '../endpoint.ts'

export const handler = endpoint(api.reopen, reopen, followUpPorts(), door())
