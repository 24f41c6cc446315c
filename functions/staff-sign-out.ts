import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { Refusal } from './domain/refusal.ts'
import { atTheDoor } from './door.ts'
import { staffHeaders } from './staff/headers.ts'
import { clearedCookie, sessionIn } from './staff-cookie.ts'
import { enter, formOf, refused, type StaffDoor } from './staff-door.ts'

type Result = APIGatewayProxyStructuredResultV2

/** Ends the session of whoever posts this from our own page: here, or with `everywhere` all that the officer has. */
export function signOutDoor(door: StaffDoor) {
  return middy<APIGatewayProxyEventV2, Result>()
    .before(atTheDoor(door))
    .onError((request) => {
      if (request.error instanceof Refusal) request.response = refused(request.error)
    })
    .handler(async (event): Promise<Result> => {
      const entered = await enter(event, door)
      if ('officer' in entered) {
        const form = formOf(event, entered.csrf)
        if (form['everywhere'] === 'true') await door.sessions.endAll(entered.officer.id)
        await door.sessions.end(sessionIn(event) ?? '')
      }
      const headers = { ...staffHeaders(), location: '/staff/sign-in' }
      return { statusCode: 303, headers, cookies: [clearedCookie(event)] }
    })
}
