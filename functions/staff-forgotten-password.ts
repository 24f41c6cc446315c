import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { cleanLine } from '#schemas/rules/clean.ts'
import { asciiDigits } from '#schemas/rules/digits.ts'
import type { Audits } from './domain/audits.ts'
import { forgottenPassword } from './domain/forgotten-password.ts'
import type { Recovery } from './domain/people.ts'
import type { Count, Quotas } from './domain/ports.ts'
import { Refusal } from './domain/refusal.ts'
import { atTheDoor } from './door.ts'
import { type Forgotten, forgottenPasswordPage } from './staff/forgotten-password-page.ts'
import { staffHeaders } from './staff/headers.ts'
import { fieldsOf, refused, refuseForeign, type StaffDoor } from './staff-door.ts'

type Event = APIGatewayProxyEventV2
type Result = APIGatewayProxyStructuredResultV2
type Ports = {
  readonly recovery: Recovery
  readonly quotas: Quotas
  readonly audits: Audits
  readonly count: Count
}

/** Puts the way to a new password behind API Gateway; nobody needs a session for it, and nobody gets one by it. */
export function forgottenPasswordDoor(ports: Ports, door: StaffDoor) {
  const { sessions, now } = door
  return middy<Event, Result>()
    .before(atTheDoor(door))
    .onError((request) => {
      if (request.error instanceof Refusal) request.response = refused(request.error)
    })
    .handler(async (event): Promise<Result> => {
      if (event.requestContext.http.method !== 'POST') return shown({ step: 'name' }, 200)
      refuseForeign(event)
      const step = await forgottenPassword(typedIn(event), { ...ports, sessions, now })
      return step.step === 'done' ? toSignIn() : shown(step, statusOf(step))
    })
}

function typedIn(event: Event) {
  const { signIn = '', ticket = '', code = '', newPassword = '' } = fieldsOf(event)
  return { signIn, ticket, code: asciiDigits(cleanLine(code)).replace(/\s/g, ''), newPassword }
}

const toSignIn = (): Result => ({
  statusCode: 303,
  headers: { ...staffHeaders(), location: '/staff/sign-in?password=new' },
})

const shown = (step: Forgotten, statusCode: number): Result => ({
  statusCode,
  headers: { ...staffHeaders(), ...(step.step === 'wait' && { 'retry-after': String(step.seconds) }) },
  body: forgottenPasswordPage(step),
})

function statusOf(step: Forgotten): number {
  if (step.step === 'wait') return 429
  if (step.step === 'name') return step.late ? 401 : 422
  return { sent: 200, weak: 422, wrong: 401 }[step.again ?? 'sent']
}
