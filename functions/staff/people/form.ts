import type { StaffRight } from '#schemas/access.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { Text } from '#schemas/text.ts'
import type { Account } from '../../domain/accounts/accounts.ts'
import type { AccountPorts } from '../../domain/accounts/change-account.ts'
import type { Faults } from '../../domain/desk/deed.ts'
import type { Leaves } from '../../domain/ports.ts'
import type { DeskAsked } from '../../staff-door.ts'
import type { Html } from '../both.ts'
import type { Input } from '../inputs.ts'

export type PeoplePorts = AccountPorts & { readonly leaves: Leaves }

/** A posted form of this page, and the municipality whose page it is. */
export type PeopleAsked = DeskAsked & { readonly municipality: Municipality }

/** What somebody is told in person, shown once. */
export type HandOver = { readonly signIn: string; readonly password: string; readonly lead?: Text }
export type PeopleOutcome = { readonly faults: Faults } | { readonly done: true; readonly handOver?: HandOver }

/** What a form draws its inputs from: `at` gives each its id, its value, and what is wrong with it. */
export type FormPlace = {
  readonly accounts: readonly Account[]
  readonly municipality: Municipality
  readonly person?: Account
  readonly at: (name: string, label: Text, more?: Partial<Pick<Input, 'value' | 'hint' | 'required'>>) => Input
}

/** One form of the page of the staff; each is a file of its own, and a line in forms.ts. */
export type PeopleForm = {
  /** Its hidden input `action`. */
  readonly action: string
  readonly right: StaffRight
  readonly words: { readonly title: Text; readonly lead?: Text; readonly save: Text }
  /** Whether it stands on the page of this person, or on the one of all where there is none. */
  readonly fits: (person: Account | undefined) => boolean
  readonly inputs: (place: FormPlace) => readonly Html[]
  readonly act: (asked: PeopleAsked, ports: PeoplePorts) => Promise<PeopleOutcome>
}

/** Who posts which form about whom. */
export const askingOf = ({ officer, now, form }: PeopleAsked, what: string) => ({
  officer,
  now,
  what,
  person: form['person'] ?? '',
})
