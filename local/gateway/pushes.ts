import type { Clock } from '../clock.ts'
import type { Store } from '../store.ts'
import type { Answer, Input, Service } from './service.ts'

type Push = { id: string; at: string; channel: 'line' | 'sms'; to: string; text: string }

const say = (status: number, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message }),
})

/** What is pushed, by LINE or SMS, goes nowhere but is kept, so that it can be read on the console; a key is taken once. */
export function pushServices(clock: Clock, store: Store) {
  const pushes = store.lines<Push>('pushes.jsonl')
  const service = (channel: Push['channel'], key: string, textIn: (input: Input) => string): Service => ({
    read: ({ body }) => ({ operation: 'Push', input: JSON.parse(body.toString() || '{}'), needs: [] }),
    run({ input }, { headers }) {
      const id = String(headers[key])
      if (pushes.some((one) => one.id === id)) return say(409, 'The retry key is already accepted')
      const push: Push = { id, at: clock.iso(), channel, to: input.to, text: textIn(input) }
      store.append('pushes.jsonl', push)
      pushes.push(push)
      return say(200, 'accepted')
    },
    fail: ({ code, status = 400 }) => say(status, code === '429' ? 'You have reached your monthly limit.' : code),
  })
  const line = service('line', 'x-line-retry-key', ({ messages }) => messages[0].text)
  const sms = service('sms', 'idempotency-key', ({ text }) => text)
  return { pushes, services: { line, sms } }
}
