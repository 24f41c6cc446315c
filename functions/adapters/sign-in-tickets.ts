import * as z from 'zod'
import { sealedBy } from './sealed.ts'
import type { Secret } from './secrets.ts'

/** As long as the directory itself waits for the next answer. */
const LIVES_MS = 3 * 60_000
/** Setting up an authenticator takes longer: the app may have to be installed first. */
const ENROLMENT_LIVES_MS = 10 * 60_000

const ticket = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['new-password', 'totp']), signIn: z.string(), session: z.string() }),
  /** The token may set up an authenticator for the person, and nothing more. */
  z.object({ step: z.literal('enrol'), signIn: z.string(), secret: z.string(), accessToken: z.string() }),
])
export type Ticket = z.infer<typeof ticket>
const dated = z.object({ until: z.number(), ticket })

/** Tickets from one step of a sign-in to the next, which the browser carries sealed. */
export function signInTickets(secret: Secret) {
  const sealed = sealedBy(secret, 'sign-in')
  return {
    issue(issued: Ticket, now: Date) {
      const until = now.getTime() + (issued.step === 'enrol' ? ENROLMENT_LIVES_MS : LIVES_MS)
      return sealed.seal(JSON.stringify({ until, ticket: issued }))
    },
    async read(text: string, now: Date): Promise<Ticket | undefined> {
      const opened = await sealed.open(text)
      if (opened === undefined) return undefined
      const { until, ticket: found } = dated.parse(JSON.parse(opened))
      const left = until - now.getTime()
      return left > 0 && left <= ENROLMENT_LIVES_MS ? found : undefined
    },
  }
}
