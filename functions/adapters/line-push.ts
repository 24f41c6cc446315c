import { createHash } from 'node:crypto'
import type { PushSettings } from '#schemas/push-settings.ts'
import type { Push } from '../domain/ports.ts'
import { post } from './post.ts'

/**
 * The LINE Messaging API: https://developers.line.biz/en/reference/messaging-api/#send-push-message. A retry key that
 * was accepted before is answered by 409, so that trying again is without harm for a day.
 */
export const linePush = (settings: () => Promise<PushSettings>): Push => ({
  async send({ to, text, key }) {
    const group = groupOf(await settings(), to)
    if (!group) return 'off'

    const answer = await post(`${group.base}/v2/bot/message/push`, {
      headers: { authorization: `Bearer ${group.token}`, 'x-line-retry-key': uuidOf(key) },
      body: { to: group.id, messages: [{ type: 'text', text }] },
    })
    if (answer.status === 409) return 'accepted'
    return answer.status === 429 && answer.text.includes('monthly limit') ? 'exhausted' : answer.outcome
  },
})

/** The group of an office, as far as somebody has entered it. */
function groupOf({ line }: PushSettings, to: string) {
  const [municipality, office] = to.split('/')
  const account = Object.entries(line?.municipalities ?? {}).find(([id]) => id === municipality)?.[1]
  const id = Object.entries(account?.groups ?? {}).find(([name]) => name === office)?.[1]
  return line && account && id ? { base: line.base, token: account.token, id } : undefined
}

/** LINE wants a UUID: the same one for the same key. */
function uuidOf(key: string) {
  const digest = createHash('sha256').update(key).digest('hex')
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}
