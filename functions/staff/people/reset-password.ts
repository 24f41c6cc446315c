import { peopleTexts } from '#schemas/texts/people.ts'
import type { Account } from '../../domain/accounts/accounts.ts'
import { changeAccount } from '../../domain/accounts/change-account.ts'
import { askingOf, type PeopleForm } from './form.ts'

/** Gives somebody who has forgotten theirs a password for one sign-in. */
export const resetPassword: PeopleForm = {
  action: 'reset-password',
  right: 'change-accounts',
  words: peopleTexts['reset-password'],
  fits: (person) => person !== undefined && person.state !== 'disabled',
  inputs: () => [],
  async act(asked, ports) {
    const resetting = { ...askingOf(asked, 'reset-password'), kind: 'password-reset' } as const
    const give = async (account: Account) => ({
      signIn: account.signIn,
      password: await ports.accounts.resetPassword(account),
    })
    return { done: true, handOver: await changeAccount(resetting, give, ports) }
  },
}
