import { may, sees } from '#schemas/policy.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { Refusal } from '../refusal.ts'
import { type Deed, signed } from './deed.ts'

/** Puts a case into one person's hands: one's own, or with the right to it a colleague's who may see the case. */
export const assign: Deed = async ({ person = '' }, moment, { colleagues }) => {
  const { officer, case: kept } = moment
  const isOwn = person === officer.id
  if (person !== '' && !isOwn && !may(officer, 'assign-others', kept)) throw new Refusal('unknown-request')
  const staff = isOwn ? [officer] : await colleagues.of(kept.municipality)
  const chosen = staff.find(({ id }) => id === person)
  if (!chosen || !sees(chosen, kept) || !may(chosen, 'contact', kept))
    return { faults: { person: deskTexts.faults.person } }
  return { facts: [{ kind: 'taken', ...signed(moment), person: chosen.id }] }
}
