import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { cleanLine } from '#schemas/rules/clean.ts'
import { asciiDigits } from '#schemas/rules/digits.ts'
import type { Officer } from '#schemas/staff.ts'
import type { People, Sessions } from './domain/people.ts'
import type { Count, Quotas } from './domain/ports.ts'
import { Refusal } from './domain/refusal.ts'
import { signIn, type Typed } from './domain/sign-in.ts'
import { atTheDoor } from './door.ts'
import { staffHeaders } from './staff/headers.ts'
import { type Cause, type Shown, signInPage } from './staff/sign-in-page.ts'
import { sessionCookie, sessionIn } from './staff-cookie.ts'
import { fieldsOf, refused, refuseForeign, type StaffDoor } from './staff-door.ts'

type Event = APIGatewayProxyEventV2
type Result = APIGatewayProxyStructuredResultV2
type Ports = { readonly people: People; readonly quotas: Quotas; readonly count: Count }

/** Puts the sign-in page behind API Gateway; it is the one page of the desk that asks for no session. */
export function signInDoor(ports: Ports, door: StaffDoor) {
  return middy<Event, Result>()
    .before(atTheDoor(door))
    .onError((request) => {
      if (request.error instanceof Refusal) request.response = refused(request.error)
    })
    .handler(async (event): Promise<Result> => {
      if (event.requestContext.http.method !== 'POST') return shown(beginning(event))
      refuseForeign(event)
      const outcome = await signIn(typedIn(event), { ...ports, now: door.now })
      return outcome.step === 'done' ? admitted(event, outcome.officer, door) : shown(outcome)
    })
}

function beginning({ queryStringParameters: asked }: Event): Shown {
  const cause: Cause | undefined =
    asked?.['signed-out'] === 'idle' ? 'idle' : asked?.['password'] === 'new' ? 'new-password' : undefined
  return { step: 'begin', ...(cause && { cause }) }
}

function typedIn(event: Event): Typed {
  const { signIn: name = '', password = '', newPassword = '', totp = '', ticket = '' } = fieldsOf(event)
  return { signIn: name, password, newPassword, totp: asciiDigits(cleanLine(totp)).replace(/\s/g, ''), ticket }
}

/** Whoever comes in gets a session of their own, never one that somebody else may know. */
async function admitted(event: Event, officer: Officer, { sessions, now }: { sessions: Sessions; now: () => Date }) {
  const before = sessionIn(event)
  if (before !== undefined) await sessions.end(before)
  const cookies = [sessionCookie(event, await sessions.begin(officer, now()))]
  return { statusCode: 303, headers: { ...staffHeaders(), location: '/staff/' }, cookies }
}

const shown = (step: Shown): Result => ({
  statusCode: statusOf(step),
  headers: { ...staffHeaders(), ...(step.step === 'wait' && { 'retry-after': String(step.seconds) }) },
  body: signInPage(step),
})

function statusOf(step: Shown): number {
  if (step.step === 'wait') return 429
  if (step.step === 'refused') return 401
  if (!('again' in step && step.again)) return 200
  return step.step === 'new-password' ? 422 : 401
}
