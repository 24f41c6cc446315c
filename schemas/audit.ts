import * as z from 'zod'
import { roles } from './staff.ts'

/** Why somebody of the staff was refused: their role may not, or the case is not theirs to see. */
export const denialReason = z.enum(['no-right', 'not-seen', 'other-municipality'])
export type DenialReason = z.infer<typeof denialReason>

/** What was done to somebody's account, or that they were entered as away; the last is one's own doing, by the code in a mail. */
export const accountDeed = z.enum([
  'invited',
  'changed',
  'disabled',
  'enabled',
  'password-reset',
  'authenticator-reset',
  'away',
  'password-recovered',
])
export type AccountDeed = z.infer<typeof accountDeed>

/** Who did it, in which municipality, and when. */
const signed = { at: z.iso.datetime(), by: z.string(), municipality: z.string() }

/** What an auditor can look up: whoever asked for what is not theirs, who opened what is sealed, and what was done to accounts. Ids only, but for the reason that was given. */
export const auditEntry = z.discriminatedUnion('kind', [
  z.object({
    ...signed,
    kind: z.literal('refused'),
    reason: denialReason,
    /** The action that was asked for. */
    what: z.string(),
    /** The reference or the id of what it was asked of. */
    of: z.string().optional(),
  }),
  z.object({
    ...signed,
    kind: z.literal('opened'),
    /** The absent colleague whose right it was. */
    inPlaceOf: z.string().optional(),
    /** The reference of the case, and the path of the answer. */
    of: z.string(),
    answer: z.string(),
    reason: z.string(),
  }),
  z.object({
    ...signed,
    kind: accountDeed,
    person: z.string(),
    role: z.enum(roles).optional(),
    office: z.string().nullable().optional(),
    /** Who stands in for a person who is away. */
    substitute: z.string().optional(),
  }),
])
export type AuditEntry = z.infer<typeof auditEntry>
