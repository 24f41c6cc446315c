import type { Municipality } from '#schemas/municipality.ts'
import type { Allowances, Count, MailOutcome, Now, Push, PushMessage } from '../ports.ts'
import { giveBack, isAllowed } from './allowance.ts'

type Ports = { readonly sms: Push; readonly allowances: Allowances; readonly count: Count; readonly now: Now }

/**
 * Sends an SMS within what its municipality pays for in a month. Where the gateway takes none at all, none is left
 * either, and the same alarm rings.
 */
export async function sendSms(
  message: PushMessage,
  municipality: Municipality,
  ports: Ports,
): Promise<MailOutcome | 'suppressed'> {
  if (!(await isAllowed('sms', municipality, ports))) return 'suppressed'
  const outcome = await ports.sms.send(message)
  if (outcome !== 'accepted' && outcome !== 'unknown') await giveBack('sms', municipality, ports)
  if (outcome !== 'off' && outcome !== 'exhausted') return outcome
  ports.count('PushesUsedPercent', { service: 'sms' }, 100)
  return 'suppressed'
}
