import { api } from '#schemas/api.ts'
import { followUpPorts } from '../adapters/aws/follow-up.ts'
import { door } from '../adapters/aws/secrets.ts'
import { withdraw } from '../domain/citizen/withdraw.ts'
import { endpoint } from '../endpoint.ts'

export const handler = endpoint(api.withdraw, withdraw, followUpPorts(), door())
