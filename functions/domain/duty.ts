import type { Colleague, Leave } from '#schemas/staff.ts'
import { handlersOf } from './handlers.ts'
import { type Held, officeOf } from './known-case.ts'
import type { Colleagues, Leaves } from './ports.ts'
import type { Audience } from './promise/steps-due.ts'

/** Who works in a municipality, and who of them is away. */
export type Roster = { readonly colleagues: readonly Colleague[]; readonly leaves: readonly Leave[] }

type Ports = { readonly colleagues: Colleagues; readonly leaves: Leaves }

export async function rosterOf(municipality: string, { colleagues, leaves }: Ports): Promise<Roster> {
  const [staff, away] = await Promise.all([colleagues.of(municipality), leaves.of(municipality)])
  return { colleagues: staff, leaves: away }
}

/**
 * The address of whoever a step concerns on a day: the person, their substitute, or where neither is there the mailbox.
 * A case about somebody of the municipality is told to one of those who handle it, and where there is none to nobody.
 */
export function addressOf(who: Audience, known: Held, day: string, roster: Roster): string | undefined {
  const { assignee, municipality, concerns } = known.case
  if (concerns) return mailbox(handlerOf(known, day, roster))
  const office = officeOf(known)
  const head = office.head.email
  const { email: clerk } = known.municipality.clerk
  const of = (is: (one: Colleague) => boolean) =>
    roster.colleagues.find((one) => one.municipality === municipality && !one.gone && is(one))
  switch (who) {
    case 'assignee':
      return mailbox(onDuty(of(isPerson(assignee)), day, roster)) ?? office.email
    case 'head':
      return redirected(of(leads(known.case.office, head)), head, day, roster)
    case 'clerk':
      return redirected(of(isClerk(clerk)), clerk, day, roster)
  }
}

/** Whoever has it, or the first of those who are there: nobody else may stand in for them. */
function handlerOf({ case: kept }: Held, day: string, roster: Roster): Colleague | undefined {
  const handlers = handlersOf(kept, roster.colleagues)
  const there = handlers.filter((one) => onDuty(one, day, roster) === one)
  return there.find(isPerson(kept.assignee)) ?? there[0] ?? handlers[0]
}

const isPerson = (id: string | null) => (one: Colleague) => one.id === id
const leads = (office: string | null, email: string) => (one: Colleague) =>
  one.signIn === email || (one.role === 'head' && one.office === office)
const isClerk = (email: string) => (one: Colleague) => one.signIn === email || one.role === 'clerk'

/** The mailbox of the post, unless whoever holds it is away. */
function redirected(holder: Colleague | undefined, post: string, day: string, roster: Roster) {
  const there = onDuty(holder, day, roster)
  return there?.id === holder?.id ? post : (mailbox(there) ?? post)
}

/** Who is there in somebody's place: themselves, or the first substitute who is not away too. */
export function onDuty(
  person: Colleague | undefined,
  day: string,
  { colleagues, leaves }: Roster,
): Colleague | undefined {
  const asked = new Set<string>()
  let there = person
  while (there && !asked.has(there.id)) {
    asked.add(there.id)
    const { id } = there
    const away = leaves.findLast((leave) => leave.person === id && leave.from <= day && day <= leave.to)
    if (!away) return there
    there = colleagues.find((one) => one.id === away.substitute && !one.gone)
  }
  return undefined
}

/** People sign in with their mail address; any other name is none. */
const mailbox = (officer: Colleague | undefined) => (officer?.signIn.includes('@') ? officer.signIn : undefined)
