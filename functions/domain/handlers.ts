import type { ServiceCase } from '#schemas/case.ts'
import { conflicts, type Position } from '#schemas/conflicts.ts'
import { may, sees } from '#schemas/policy.ts'
import type { Colleague } from '#schemas/staff.ts'
import type { Text } from '#schemas/text.ts'
import { roleTexts } from '#schemas/texts/staff.ts'

type Place = Pick<ServiceCase, 'municipality' | 'office' | 'form' | 'concerns'>
type Concern = Pick<ServiceCase, 'concerns'>

/** Who of a staff handles a case about somebody of the municipality, in the order of schemas/conflicts.ts. */
export function handlersOf(kept: Place, staff: readonly Colleague[]): readonly Colleague[] {
  const roles = kept.concerns ? conflicts[kept.concerns.position].handledBy : []
  const able = staff.filter((one) => !one.gone && sees(one, kept) && may(one, 'contact', kept))
  return roles.flatMap((role) => able.filter((one) => one.role === role))
}

/** Whether the same people may see both. */
export const isSameConcern = ({ concerns: one }: Concern, { concerns: other }: Concern) =>
  one?.position === other?.position && one?.person === other?.person

/** What those are called who handle a matter about somebody in a position. */
export function handlersText(position: Position): Text {
  const roles = conflicts[position].handledBy.map((role) => roleTexts[role])
  return { th: roles.map(({ th }) => th).join('และ'), en: roles.map(({ en }) => en.toLowerCase()).join(' and ') }
}
