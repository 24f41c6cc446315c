import { peopleTexts } from '#schemas/texts/people.ts'
import { changeAccount } from '../../domain/accounts/change-account.ts'
import { headFaults } from '../../domain/accounts/keep-head.ts'
import { readDuty } from '../../domain/accounts/read-duty.ts'
import { allOf } from '../../domain/desk/read.ts'
import { dutyInputs } from './duty-inputs.ts'
import { askingOf, type PeopleForm } from './form.ts'

/** Moves somebody to another role or office. */
export const change: PeopleForm = {
  action: 'change',
  right: 'change-accounts',
  words: { ...peopleTexts.change, lead: peopleTexts.signedOut },
  fits: (person) => person !== undefined,
  inputs: dutyInputs,
  async act(asked, ports) {
    const read = allOf(readDuty(asked.form, asked.municipality))
    if ('faults' in read) return read
    const duty = read.values
    const changing = { ...askingOf(asked, 'change'), kind: 'changed', duty } as const
    const faults = await headFaults(changing, ports)
    if (faults) return { faults }
    await changeAccount(changing, (account) => ports.accounts.move(account, duty), ports)
    return { done: true }
  },
}
