import * as z from 'zod'

/** The names shared by the infrastructure that sets them and the functions that read them. */
export const environment = z.object({
  STAGE: z.string(),
  CASES_TABLE: z.string(),
  /** Where the table is, for a function that runs in the mail service's region. */
  CASES_REGION: z.string(),
  CASE_EVENTS_QUEUE: z.url(),
  TIMERS_QUEUE: z.url(),
  CALENDARS_QUEUE: z.url(),
  ARRIVALS_QUEUE: z.url(),
  /** JSON `{current, [version]: key}`: tracking codes and challenges are derived from it; it never rotates by itself. */
  DERIVATION_SECRET: z.string(),
  /** JSON `{current, previous?}`: proves that a request came through the edge. */
  EDGE_SECRET: z.string(),
  /** JSON as in schemas/push-settings.ts; `{}` while nobody has switched pushes on. */
  PUSHES_SECRET: z.string(),
  /** The directory of staff, and the client by which the sign-in page asks it. */
  STAFF_POOL: z.string(),
  STAFF_CLIENT: z.string(),
  /** The key by which single answers are sealed. */
  SEAL_KEY: z.string(),
  SITE_BUCKET: z.string(),
  FILES_QUEUE: z.url(),
  /** Where browsers upload to; nobody is ever served from it. */
  QUARANTINE_BUCKET: z.string(),
  /** Where the copies are that staff may have, and its address. */
  CLEAN_BUCKET: z.string(),
  CLEAN_URL: z.url(),
  MAIL_REGION: z.string(),
  MAIL_FROM: z.string(),
  MAIL_CONFIGURATION_SET: z.string(),
})
export type Environment = z.infer<typeof environment>
