import { api } from '#schemas/api.ts'
import { followUpPorts } from '../adapters/aws/follow-up.ts'
import { door } from '../adapters/aws/secrets.ts'
import { status } from '../domain/status.ts'
import { endpoint } from '../endpoint.ts'

export const handler = endpoint(api.status, status, followUpPorts(), door())
