import { api } from '#schemas/api.ts'
import { door } from '../adapters/aws/secrets.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { dynamoRooms } from '../adapters/dynamo-rooms.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { showCalendar } from '../domain/rooms/show-calendar.ts'
import { endpoint } from '../endpoint.ts'

const table = casesTable()
const ports = { rooms: dynamoRooms(table), calendars: tableCalendars(table), now }

export const handler = endpoint(api.roomCalendar, showCalendar, ports, door())
