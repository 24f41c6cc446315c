import { peopleTexts } from '#schemas/texts/people.ts'
import { changeAccount } from '../../domain/accounts/change-account.ts'
import { askingOf, type PeopleForm } from './form.ts'

/** Forgets the authenticator of somebody who has lost the device; roles that need one set up another. */
export const resetAuthenticator: PeopleForm = {
  action: 'reset-authenticator',
  right: 'change-accounts',
  words: peopleTexts['reset-authenticator'],
  fits: (person) => person !== undefined && person.state !== 'disabled',
  inputs: () => [],
  async act(asked, ports) {
    const resetting = { ...askingOf(asked, 'reset-authenticator'), kind: 'authenticator-reset' } as const
    await changeAccount(resetting, ports.accounts.resetAuthenticator, ports)
    return { done: true }
  },
}
