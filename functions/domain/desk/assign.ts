import { may, sees } from '#schemas/policy.ts'
import type { Colleague } from '#schemas/staff.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { noteDenial } from '../audits.ts'
import { Refusal } from '../refusal.ts'
import { type Deed, type DeedPorts, type Moment, signed } from './deed.ts'

/** Puts a case into one person's hands: one's own, or with the right to it a colleague's who may see the case. */
export const assign: Deed = async ({ person = '' }, moment, ports) => {
  const { officer, case: kept } = moment
  const isOwn = person === officer.id
  if (person !== '' && !isOwn && !may(officer, 'assign-others', kept)) throw await refused(moment, ports)
  const staff: readonly Colleague[] = isOwn ? [officer] : await ports.colleagues.of(kept.municipality)
  const chosen = staff.find(({ id }) => id === person)
  if (!chosen || chosen.gone || !sees(chosen, kept) || !may(chosen, 'contact', kept))
    return { faults: { person: deskTexts.faults.person } }
  return { facts: [{ kind: 'taken', ...signed(moment), person: chosen.id }] }
}

async function refused({ officer, case: { reference: of }, now }: Moment, ports: DeedPorts) {
  await noteDenial({ officer, reason: 'no-right', what: 'assign-others', of, now }, ports)
  return new Refusal('unknown-request')
}
