import { api } from '#schemas/api.ts'
import { uploads } from '../adapters/aws/files.ts'
import { followUpPorts } from '../adapters/aws/follow-up.ts'
import { door } from '../adapters/aws/secrets.ts'
import { askForSlots } from '../domain/files/ask-for-slots.ts'
import { endpoint } from '../endpoint.ts'

export const handler = endpoint(api.files, askForSlots, { ...followUpPorts(), uploads: uploads() }, door())
