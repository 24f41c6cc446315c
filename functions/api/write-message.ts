import { api } from '#schemas/api.ts'
import { followUpPorts } from '../adapters/aws/follow-up.ts'
import { door } from '../adapters/aws/secrets.ts'
import { writeMessage } from '../domain/citizen/write-message.ts'
import { endpoint } from '../endpoint.ts'

export const handler = endpoint(api.writeMessage, writeMessage, followUpPorts(), door())
