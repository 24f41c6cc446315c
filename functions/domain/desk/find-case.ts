import { asciiDigits } from '#schemas/rules/digits.ts'
import type { Officer } from '#schemas/staff.ts'
import type { DenialPorts } from '../audits.ts'
import type { Cases, Desk } from '../ports.ts'
import { lookFor } from './seen-case.ts'
import type { StandInPorts } from './stand-in.ts'

type Search = { readonly q: string; readonly officer: Officer; readonly now: Date }
type Ports = DenialPorts & StandInPorts & { readonly desk: Desk; readonly cases: Cases }

/** The reference of the case that was asked for by its reference or its register number, if this officer may see it. */
export async function findCase({ q, officer, now }: Search, ports: Ports): Promise<string | undefined> {
  const number = asciiDigits(q).replace(/\s/g, '')
  const isNumber = /^\d{1,9}\/\d{4}$/.test(number)
  const reference = isNumber ? await ports.desk.numbered(officer.municipality, number) : q
  const found = reference && (await lookFor({ officer, reference, what: 'search', now }, ports))
  return found ? found.reference : undefined
}
