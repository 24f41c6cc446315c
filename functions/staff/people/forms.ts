import { change } from './change.ts'
import { disable } from './disable.ts'
import { enable } from './enable.ts'
import type { PeopleForm } from './form.ts'
import { invite } from './invite.ts'
import { leave } from './leave.ts'
import { resetAuthenticator } from './reset-authenticator.ts'
import { resetPassword } from './reset-password.ts'

/** The forms of the page of the staff, in their order. */
export const peopleForms: readonly PeopleForm[] = [
  invite,
  leave,
  change,
  resetPassword,
  resetAuthenticator,
  disable,
  enable,
]
