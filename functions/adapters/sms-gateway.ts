import type { PushSettings } from '#schemas/push-settings.ts'
import type { Push, PushOutcome } from '../domain/ports.ts'
import { post } from './post.ts'

/** What an answer means where a gateway for SMS speaks as docs/sms.md asks of it. */
const meanings: Readonly<Record<number, PushOutcome>> = {
  402: 'exhausted',
  409: 'accepted',
  422: 'rejected',
  503: 'later',
}

/** A gateway for SMS. Only 422 is about the number; whoever refuses anything else takes nothing from us at all. */
export const smsGateway = (settings: () => Promise<PushSettings>): Push => ({
  async send({ to, text, key }) {
    const { sms } = await settings()
    if (!sms) return 'off'

    const headers = { authorization: `Bearer ${sms.token}`, 'idempotency-key': key }
    const { status, outcome } = await post(sms.url, { headers, body: { to, text } })
    return meanings[status] ?? (outcome === 'rejected' ? 'off' : outcome)
  },
})
