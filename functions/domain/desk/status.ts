import { deskTexts } from '#schemas/texts/desk.ts'
import { type Deed, signed } from './deed.ts'
import { allOf, oneOf } from './read.ts'

export const stages = ['in-progress', 'waiting-citizen', 'waiting-agency'] as const

/** Says where the work stands. */
export const status: Deed = (typed, moment) => {
  const read = allOf({ to: oneOf(typed, 'to', stages) })
  if ('faults' in read) return read
  const { to } = read.values
  if (to === moment.case.status) return { faults: { to: deskTexts.faults['to.same'] } }
  return { facts: [{ kind: 'moved', ...signed(moment), to }] }
}
