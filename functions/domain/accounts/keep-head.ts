import type { Municipality } from '#schemas/municipality.ts'
import type { Officer } from '#schemas/staff.ts'
import { peopleTexts } from '#schemas/texts/people.ts'
import type { Faults } from '../desk/deed.ts'
import type { Account, Accounts, Duty } from './accounts.ts'

type Change = {
  readonly officer: Officer
  /** The id of whoever is to change, and what they are there for afterwards; nothing, if they go. */
  readonly person: string
  readonly duty?: Duty
}

const leads = ({ role, office: led }: Duty, office: string | null) => role === 'head' && led === office

/** Whether somebody who may sign in leads an office. */
const isLed = (office: string | null, staff: readonly Account[]) =>
  staff.some((one) => one.state !== 'disabled' && leads(one, office))

/** The offices that nobody leads, by their ids. */
export const headlessOf = ({ offices }: Municipality, staff: readonly Account[]) =>
  Object.keys(offices).filter((office) => !isLed(office, staff))

/** What is wrong with a change by which an office would lose its last head, who is told of its broken promises. */
export async function headFaults(
  { officer: { municipality }, person, duty }: Change,
  { accounts }: { readonly accounts: Pick<Accounts, 'of'> },
): Promise<Faults | undefined> {
  const staff = await accounts.of(municipality)
  const changing = staff.find(({ id }) => id === person)
  if (!changing || !isLed(changing.office, [changing]) || (duty && leads(duty, changing.office))) return undefined
  const others = staff.filter((one) => one !== changing)
  return isLed(changing.office, others) ? undefined : { person: peopleTexts.faults.lastHead }
}
