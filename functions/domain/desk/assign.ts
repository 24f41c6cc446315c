import { may, sees } from '#schemas/policy.ts'
import type { Colleague } from '#schemas/staff.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { noteDenial } from '../audits.ts'
import { Refusal } from '../refusal.ts'
import { type Deed, type DeedPorts, type Moment, signed } from './deed.ts'
import { can } from './stand-in.ts'

/** Puts a case into one person's hands: one's own or an absent colleague's, or with the right to it those of another who may see the case. */
export const assign: Deed = async ({ person = '' }, moment, ports) => {
  const { officer, absent, case: kept } = moment
  const own: readonly Colleague[] = [officer, ...absent]
  const isOwn = own.some(({ id }) => id === person)
  if (person !== '' && !isOwn && !can(moment, 'assign-others')) throw await refused(moment, ports)
  const staff = isOwn ? own : await ports.colleagues.of(kept.municipality)
  const chosen = staff.find(({ id }) => id === person)
  if (!chosen || chosen.gone || !sees(chosen, kept) || !may(chosen, 'contact', kept))
    return { faults: { person: deskTexts.faults.person } }
  return { facts: [{ kind: 'taken', ...signed(moment), person: chosen.id }] }
}

async function refused({ officer, case: { reference: of }, now }: Moment, ports: DeedPorts) {
  await noteDenial({ officer, reason: 'no-right', what: 'assign-others', of, now }, ports)
  return new Refusal('unknown-request')
}
