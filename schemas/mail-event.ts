import * as z from 'zod'
import { sentMail } from './delivery.ts'

const recipients = z.array(z.object({ emailAddress: z.string() }))
const tag = z.array(z.string()).min(1)
const tags = z
  .object({ reference: tag, step: tag, recipient: tag })
  .transform(({ reference, step, recipient }) =>
    sentMail.parse({ reference: reference[0], step: step[0]?.replace('_', '.'), recipient: recipient[0] }),
  )

/** What the mail service reports of a mail (event publishing of SES), as far as it concerns us. */
export const mailEvent = z
  .object({
    eventType: z.enum(['Bounce', 'Complaint', 'Delivery', 'Reject', 'Rendering Failure']),
    mail: z.object({ tags: tags.optional().catch(undefined) }),
    bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients }).optional(),
    complaint: z.object({ complainedRecipients: recipients }).optional(),
  })
  .transform(({ eventType, mail, bounce, complaint }) => ({
    eventType,
    sent: mail.tags,
    isPermanent: bounce?.bounceType === 'Permanent',
    recipients: [...(bounce?.bouncedRecipients ?? []), ...(complaint?.complainedRecipients ?? [])].map(
      ({ emailAddress }) => emailAddress,
    ),
  }))
export type MailEvent = z.output<typeof mailEvent>
