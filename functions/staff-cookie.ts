import type { APIGatewayProxyEventV2 } from 'aws-lambda'

type Event = APIGatewayProxyEventV2

/** Only the local edge speaks http, where a browser would refuse a cookie marked as secure. */
const isSecure = ({ headers }: Event) => headers['x-forwarded-proto'] !== 'http'
const nameOf = (event: Event) => (isSecure(event) ? '__Host-session' : 'session')
const written = (event: Event, value: string) =>
  `${nameOf(event)}=${value}; Path=/; HttpOnly; SameSite=Lax${isSecure(event) ? '; Secure' : ''}`

/** The session's id in the request's cookie, if there is one. */
export function sessionIn(event: Event): string | undefined {
  const prefix = `${nameOf(event)}=`
  return event.cookies?.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length) || undefined
}

/** Lives as long as the browser is open; the server ends the session sooner. */
export const sessionCookie = (event: Event, id: string) => written(event, id)

export const clearedCookie = (event: Event) => `${written(event, '')}; Max-Age=0`
