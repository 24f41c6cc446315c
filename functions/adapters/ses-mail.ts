import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { Delivery } from '#schemas/delivery.ts'
import type { Mail, MailOutcome } from '../domain/ports.ts'
import { report } from '../log.ts'
import { addressDigest } from './address-digest.ts'
import { isTransient } from './transient.ts'

type Sender = { readonly from: string; readonly configurationSet: string }

/** Sends by a client that never repeats a call by itself. */
export const sesMail = (client: SESv2Client, { from, configurationSet }: Sender): Mail => ({
  async send({ to, subject, text, html }, delivery) {
    const data = (Data: string) => ({ Data, Charset: 'UTF-8' })
    const Simple = { Subject: data(subject), Body: { Text: data(text), Html: data(html) } }
    try {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          ConfigurationSetName: configurationSet,
          Destination: { ToAddresses: [to] },
          Content: { Simple },
          EmailTags: tagsOf(delivery),
        }),
      )
      return 'accepted'
    } catch (error) {
      report('a mail was not accepted', error)
      return outcomeOf(error)
    }
  },
})

/** What comes back with every report of the mail service. */
const tagsOf = ({ reference, step, recipient }: Delivery) => [
  { Name: 'reference', Value: reference },
  { Name: 'step', Value: step.replace('.', '_') },
  { Name: 'recipient', Value: addressDigest(recipient) },
]

const refusedForNow = new Set(['TooManyRequestsException', 'ThrottlingException', 'LimitExceededException'])
const closedForNow = new Set(['SendingPausedException', 'AccountSuspendedException'])
const neverConnected = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)/

/** Whether the mail surely was not sent, will never be, or may have been although no answer came. */
function outcomeOf(error: unknown): MailOutcome {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error ? String(error.code) : ''
  if (refusedForNow.has(error.name) || closedForNow.has(error.name) || neverConnected.test(code)) return 'later'
  return isTransient(error) || !('$fault' in error) ? 'unknown' : 'rejected'
}
