import { fill } from '#schemas/text.ts'
import { peopleTexts } from '#schemas/texts/people.ts'
import { inviteText, roleTexts } from '#schemas/texts/staff.ts'
import { invite as inviteSomebody } from '../../domain/accounts/invite.ts'
import { field, textInput } from '../inputs.ts'
import { dutyInputs } from './duty-inputs.ts'
import type { PeopleForm } from './form.ts'

const { labels, invite: words } = peopleTexts

/** Makes an account for somebody, to be handed over with a temporary password. */
export const invite: PeopleForm = {
  action: 'invite',
  right: 'change-accounts',
  words,
  fits: (person) => person === undefined,
  inputs: (place) => [
    field(place.at('name', labels.name, { required: true }), textInput('text')),
    field(place.at('email', labels.email, { required: true }), textInput('email')),
    ...dutyInputs(place),
  ],
  async act({ officer, municipality, form: typed, now, origin }, ports) {
    const invited = await inviteSomebody({ officer, municipality, typed, now }, ports)
    if ('faults' in invited) return invited
    const { newcomer, password } = invited
    const lead = fill(inviteText, { role: roleTexts[newcomer.role], inviteUrl: `${origin}/staff/sign-in` })
    return { done: true, handOver: { signIn: newcomer.signIn, password, lead } }
  },
}
