import type { Position } from '#schemas/conflicts.ts'
import { type Colleague, type Role, roles } from '#schemas/staff.ts'
import { desk, officer, someone } from './desk.ts'

export const reason = 'ผู้แจ้งเล่าว่าเจ้าหน้าที่พูดจาไม่สุภาพ'
export const address = (role: Role) => `${role}@namoungpet.example`

/** Somebody of every role, each with a mailbox; `officer` and `head` are of the office that has the case. */
export const staff = roles.map((role): Colleague => someone(role, { signIn: address(role) }))
export const of = (role: Role) => {
  const found = staff.find((one) => one.role === role)
  if (!found) throw new Error(`nobody is ${role}`)
  return found
}

/** A case at its office in a municipality that has somebody of every role, of which somebody may say whom it is about. */
export async function concernedTown(...asked: Parameters<typeof desk>) {
  const town = await desk(...asked)
  for (const one of staff) await town.ports.colleagues.enter(one)
  return {
    ...town,
    concern: (position: Position | 'nobody', typed: { readonly person?: string } = {}, by = officer) =>
      town.act('concerns', { position, reason, ...typed }, by),
    /** Who was mailed since this was asked last. */
    told: () => town.ports.sent.splice(0).map(({ to }) => to),
  }
}
export type ConcernedTown = Awaited<ReturnType<typeof concernedTown>>
