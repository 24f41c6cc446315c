import * as z from 'zod'

/** One LINE Official Account: its channel access token, and the groups that it was invited to, by office. */
const account = z.object({ token: z.string().min(1), groups: z.record(z.string(), z.string().min(1)) })

/**
 * The secret by which pushes are switched on: what is not there is off. `{}` as it is made; a base address is another
 * one than the service's own only where something stands in its place.
 */
export const pushSettings = z.object({
  line: z
    .object({ base: z.url().default('https://api.line.me'), municipalities: z.record(z.string(), account) })
    .optional(),
  /** Where SMS are posted to, as docs/sms.md has it. */
  sms: z.object({ url: z.url(), token: z.string().min(1) }).optional(),
})
export type PushSettings = z.infer<typeof pushSettings>
