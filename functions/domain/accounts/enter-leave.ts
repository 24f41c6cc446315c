import type { Officer } from '#schemas/staff.ts'
import type { Text } from '#schemas/text.ts'
import { peopleTexts } from '#schemas/texts/people.ts'
import type { Faults, Typed } from '../desk/deed.ts'
import { allOf, type Read } from '../desk/read.ts'
import type { Leaves } from '../ports.ts'
import { isDay } from '../promise/bangkok.ts'
import type { Account } from './accounts.ts'
import type { AccountPorts } from './change-account.ts'

type Ports = Pick<AccountPorts, 'accounts' | 'colleagues' | 'audits'> & { readonly leaves: Leaves }
type Asked = { readonly officer: Officer; readonly now: Date; readonly form: Typed }

const { faults } = peopleTexts

/** Enters on which days somebody is away and who stands in; written into the trail first. */
export async function enterLeave({ officer, now, form }: Asked, ports: Ports): Promise<{ faults: Faults } | undefined> {
  const { municipality, id: by } = officer
  const staff = await ports.accounts.of(municipality)
  const dates = { from: dayIn(form, 'from'), to: dayIn(form, 'to') }
  const isReversed = 'value' in dates.from && 'value' in dates.to && dates.to.value < dates.from.value
  const isOwn = form['substitute'] === by
  const read = allOf({
    person: oneOf(staff, form['person'], faults.person, () => true),
    from: dates.from,
    to: isReversed ? { fault: faults.order } : dates.to,
    // Whoever stands in may see what the absent may, and nobody gives themselves a right.
    substitute: isOwn
      ? { fault: faults.substituteOwn }
      : oneOf(
          staff,
          form['substitute'],
          faults.substitute,
          ({ id, state }) => state !== 'disabled' && id !== form['person'],
        ),
  })
  if ('faults' in read) return read
  const { person, substitute, from, to } = read.values
  await ports.audits.add({
    kind: 'away',
    at: now.toISOString(),
    by,
    municipality,
    person: person.id,
    substitute: substitute.id,
  })
  for (const { state, ...known } of [person, substitute])
    await ports.colleagues.enter({ ...known, ...(state === 'disabled' && { gone: true }) })
  await ports.leaves.enter({ municipality, person: person.id, from, to, substitute: substitute.id })
  return undefined
}

function dayIn(form: Typed, name: 'from' | 'to'): Read<string> {
  const day = form[name]?.trim() ?? ''
  return isDay(day) ? { value: day } : { fault: faults[name] }
}

function oneOf(
  staff: readonly Account[],
  id: string | undefined,
  fault: Text,
  fits: (one: Account) => boolean,
): Read<Account> {
  const found = staff.find((one) => one.id === id && fits(one))
  return found ? { value: found } : { fault }
}
