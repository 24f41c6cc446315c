import * as z from 'zod'

/** A text beside its case, under an id of its own: a message between citizen and office, or a note among officers. */
export const message = z.object({
  reference: z.string(),
  messageId: z.string(),
  from: z.enum(['citizen', 'office', 'note']),
  text: z.string(),
  /** Ids of files of the same case that go with it. */
  files: z.array(z.string()).optional(),
  /** The agency outside that a matter was forwarded to, or that is in power instead. */
  agency: z.string().optional(),
  at: z.iso.datetime(),
  /** The officer's id, or `citizen`. */
  by: z.string(),
})
export type Message = z.infer<typeof message>
