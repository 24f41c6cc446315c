import { peopleTexts } from '#schemas/texts/people.ts'
import { changeAccount } from '../../domain/accounts/change-account.ts'
import { headFaults } from '../../domain/accounts/keep-head.ts'
import { askingOf, type PeopleForm } from './form.ts'

/** Lets somebody in no longer; what they did and have in hand stays. */
export const disable: PeopleForm = {
  action: 'disable',
  right: 'change-accounts',
  words: peopleTexts.disable,
  fits: (person) => person !== undefined && person.state !== 'disabled',
  inputs: () => [],
  async act(asked, ports) {
    const changing = { ...askingOf(asked, 'disable'), kind: 'disabled', isDisabled: true } as const
    const faults = await headFaults(changing, ports)
    if (faults) return { faults }
    await changeAccount(changing, ports.accounts.disable, ports)
    return { done: true }
  },
}
