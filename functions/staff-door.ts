import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Officer } from '#schemas/staff.ts'
import { isSame } from './adapters/derived-key.ts'
import type { Closed, Sessions } from './domain/people.ts'
import { Refusal } from './domain/refusal.ts'
import { atTheDoor, type Door } from './door.ts'
import { originOf } from './endpoint.ts'
import { problem } from './problem.ts'
import { readForm } from './request-body.ts'
import { staffHeaders } from './staff/headers.ts'
import { refusalPage } from './staff/refusal-page.ts'
import { clearedCookie, sessionIn } from './staff-cookie.ts'

/** What every action of the desk is handed: who asks, for what, and what was sent. */
export type DeskAsked = {
  readonly officer: Officer
  /** Goes into every form as the hidden input `csrf`. */
  readonly csrf: string
  /** The reference in the address, or an empty text. */
  readonly reference: string
  /** The id of a file in the address, or an empty text. */
  readonly fileId: string
  readonly query: Readonly<Record<string, string>>
  /** The posted form, the first value of each name. */
  readonly form: Readonly<Record<string, string>>
  readonly origin: string
  readonly now: Date
}
export type DeskAnswer =
  /** `pictures` is an address from which the page shows some. */
  { readonly status: number; readonly html: string; readonly pictures?: string } | { readonly redirect: string }
export type DeskAction<Ports> = (asked: DeskAsked, ports: Ports) => Promise<DeskAnswer>

export type StaffDoor = Door & { readonly sessions: Sessions; readonly now: () => Date }

type Actions<Ports> = { readonly get?: DeskAction<Ports>; readonly post?: DeskAction<Ports> }
type Event = APIGatewayProxyEventV2
type Result = APIGatewayProxyStructuredResultV2

/** Puts a page of the desk behind API Gateway: nobody without a session comes further than the sign-in page. */
export function staffPage<Ports>(actions: Actions<Ports>, ports: Ports, door: StaffDoor) {
  return middy<Event, Result>()
    .before(atTheDoor(door))
    .onError((request) => {
      if (request.error instanceof Refusal) request.response = refused(request.error)
    })
    .handler(async (event): Promise<Result> => {
      const entered = await enter(event, door)
      if ('closed' in entered) return toSignIn(event, entered.closed)
      const { officer, csrf } = entered
      const { action, form } = asked(actions, event, csrf)
      const answer = await action({ officer, csrf, form, now: entered.now, ...placeOf(event) }, ports)
      return answerOf(answer, officer.municipality)
    })
}

type Entered = { readonly officer: Officer; readonly csrf: string; readonly now: Date }

/** Who has the session that the cookie names. */
export async function enter(event: Event, door: StaffDoor): Promise<Entered | { readonly closed: Closed }> {
  const id = sessionIn(event)
  if (id === undefined) return { closed: 'ended' }
  const now = door.now()
  const found = await door.sessions.resume(id, now)
  return typeof found === 'string' ? { closed: found } : { officer: found, csrf: await door.sessions.csrf(id), now }
}

/** The action for the method, with the form it is given. */
function asked<Ports>({ get, post }: Actions<Ports>, event: Event, csrf: string) {
  const isPost = event.requestContext.http.method === 'POST'
  const action = isPost ? post : get
  if (!action) throw new Refusal('unknown-address')
  return { action, form: isPost ? formOf(event, csrf) : {} }
}

/** Reads a form that was posted from our own page by whoever has the session. */
export function formOf(event: Event, csrf: string) {
  refuseForeign(event)
  const form = fieldsOf(event)
  if (!isSame(form['csrf'] ?? '', csrf)) throw new Refusal('not-from-this-page')
  return form
}

/** Refuses what another site's page makes a browser send; browsers name the origin of every post. */
export function refuseForeign(event: Event) {
  if (event.headers['origin'] !== originOf(event)) throw new Refusal('not-from-this-page')
}

/** The inputs of a posted form, the first value of each name. */
export const fieldsOf = (event: Event): Readonly<Record<string, string>> =>
  Object.fromEntries([...new URLSearchParams(readForm(event))].toReversed())

const placeOf = (event: Event) => ({
  reference: event.pathParameters?.['reference'] ?? '',
  fileId: event.pathParameters?.['fileId'] ?? '',
  query: Object.fromEntries([...new URLSearchParams(event.rawQueryString)].toReversed()),
  origin: originOf(event),
})

const answerOf = (answer: DeskAnswer, municipality: string): Result =>
  'redirect' in answer
    ? { statusCode: 303, headers: { ...staffHeaders(), location: answer.redirect } }
    : { statusCode: answer.status, headers: staffHeaders(municipality, answer.pictures), body: answer.html }

/** A cookie that opens nothing any more is taken back. */
const toSignIn = (event: Event, closed: Closed): Result => ({
  statusCode: 303,
  headers: { ...staffHeaders(), location: closed === 'idle' ? '/staff/sign-in?signed-out=idle' : '/staff/sign-in' },
  ...(sessionIn(event) !== undefined && { cookies: [clearedCookie(event)] }),
})

/** A refusal as a page for people, with the status and the waiting time of the API's answer. */
export function refused(refusal: Refusal): Result {
  const { statusCode = 500, headers } = problem(refusal)
  return { statusCode, headers: { ...headers, ...staffHeaders() }, body: refusalPage(refusal.reason) }
}
