import { peopleTexts } from '#schemas/texts/people.ts'
import { roleTexts } from '#schemas/texts/staff.ts'
import type { Account } from '../../domain/accounts/accounts.ts'
import { enterLeave } from '../../domain/accounts/enter-leave.ts'
import { field, select, textInput } from '../inputs.ts'
import type { PeopleForm } from './form.ts'

const { labels } = peopleTexts
const required = { required: true } as const

/** Says who is away on which days, and who stands in for them. */
export const leave: PeopleForm = {
  action: 'leave',
  right: 'change-accounts',
  words: peopleTexts.leave,
  fits: (person) => person === undefined,
  inputs({ at, accounts, municipality: { offices } }) {
    const dutyOf = ({ role, office }: Account) =>
      [roleTexts[role].th, office && offices[office]?.name.th].filter(Boolean).join(' ')
    const names = accounts.map((one) => [one.id, { th: one.name, en: dutyOf(one) }] as const)
    return [
      field(at('person', labels.person, required), select(names)),
      field(at('from', labels.from, required), textInput('date')),
      field(at('to', labels.to, required), textInput('date')),
      field(at('substitute', labels.substitute, required), select(names)),
    ]
  },
  act: async (asked, ports) => (await enterLeave(asked, ports)) ?? { done: true },
}
