import * as z from 'zod'

/** What somebody in a municipality's office may be; schemas/policy.ts says what each sees and does. */
export const roles = [
  'intake',
  'officer',
  'head',
  'clerk',
  'executive',
  'ethics',
  'dpo',
  'administrator',
  'auditor',
] as const
export type Role = (typeof roles)[number]

/** Roles that belong to one office; the others serve the whole municipality. */
export const officeRoles: readonly Role[] = ['officer', 'head']

/** Roles that must have an authenticator besides the password. */
export const guardedRoles: readonly Role[] = ['administrator']

/** Somebody who is signed in: `id` never changes, `signIn` is the name typed to enter. */
export const officer = z.object({
  id: z.string().min(1),
  municipality: z.string().min(1),
  role: z.enum(roles),
  office: z.string().min(1).nullable(),
  name: z.string().min(1),
  signIn: z.string().min(1),
})
export type Officer = z.infer<typeof officer>

/** Somebody of the same municipality; who is `gone` signs in no more. */
export const colleague = officer.extend({ gone: z.literal(true).optional() })
export type Colleague = z.infer<typeof colleague>

/** Days on which an officer is away, both included, and the colleague who stands in; both known by their ids. */
export const leave = z.object({
  municipality: z.string().min(1),
  person: z.string().min(1),
  from: z.iso.date(),
  to: z.iso.date(),
  substitute: z.string().min(1),
})
export type Leave = z.infer<typeof leave>
