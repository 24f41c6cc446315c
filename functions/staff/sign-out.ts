import { staffDoor } from '../adapters/aws/staff.ts'
import { signOutDoor } from '../staff-sign-out.ts'

export const handler = signOutDoor(staffDoor())
