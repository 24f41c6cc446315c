import { staffDoor } from '../adapters/aws/staff.ts'
import { statistics } from '../adapters/aws/statistics.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { staffPage } from '../staff-door.ts'
import { reportsPage } from './reports-page.ts'

export const handler = staffPage({ get: reportsPage }, statistics(), staffDoor(casesTable()))
