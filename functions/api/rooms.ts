import { api } from '#schemas/api.ts'
import { door } from '../adapters/aws/secrets.ts'
import { describeRooms } from '../domain/rooms/describe-rooms.ts'
import { endpoint } from '../endpoint.ts'

export const handler = endpoint(api.rooms, describeRooms, {}, door())
