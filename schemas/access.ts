import type { Role } from './staff.ts'

/** The forms of the case page, by their hidden input `action`. */
export const deskActions = [
  'contact',
  'reply',
  'status',
  'assign',
  'category',
  'transfer',
  'forward',
  'concerns',
  'note',
  'close',
] as const
export type DeskAction = (typeof deskActions)[number]

/** What somebody may do to a case; two need more than the action's own right, and the last shows what is sealed. */
export type Right = DeskAction | 'assign-others' | 'late-contact' | 'open-sealed'

/** Everything that anybody may do to a case. */
export const rights: readonly Right[] = [...deskActions, 'assign-others', 'late-contact', 'open-sealed']

/** What somebody may do that is about the staff themselves. */
export type StaffRight = 'see-accounts' | 'change-accounts' | 'read-trail'

/** The cases of a whole municipality, those of one's own office, or none. */
type Sight = 'municipality' | 'office' | 'none'

export type Access = { readonly sees: Sight; readonly may: readonly Right[] }

/** Access to the cases of one form; a role that is not named has none. */
export type FormAccess = Readonly<Partial<Record<Role, Access>>>
