import type { CaseEvent } from '#schemas/events.ts'
import { announceCase } from './announce-case.ts'
import { tellCitizen } from './tell-citizen.ts'

type Ports = Parameters<typeof announceCase>[1] & Parameters<typeof tellCitizen>[1]

/** Takes what happened to a case to whom it concerns: a new one to its office, the office's word to the citizen. */
export const takeCaseEvent = (
  { event, attempt }: { readonly event: CaseEvent; readonly attempt: number },
  ports: Ports,
) => (event.type === 'case.opened' ? announceCase({ event, attempt }, ports) : tellCitizen({ event, attempt }, ports))
