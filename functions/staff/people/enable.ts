import { peopleTexts } from '#schemas/texts/people.ts'
import { changeAccount } from '../../domain/accounts/change-account.ts'
import { askingOf, type PeopleForm } from './form.ts'

/** Lets somebody in again. */
export const enable: PeopleForm = {
  action: 'enable',
  right: 'change-accounts',
  words: peopleTexts.enable,
  fits: (person) => person?.state === 'disabled',
  inputs: () => [],
  async act(asked, ports) {
    await changeAccount(
      { ...askingOf(asked, 'enable'), kind: 'enabled', isDisabled: false },
      ports.accounts.enable,
      ports,
    )
    return { done: true }
  },
}
