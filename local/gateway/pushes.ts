import type { Clock } from '../clock.ts'
import type { Store } from '../store.ts'
import type { Answer, Service } from './service.ts'

type Push = { id: string; at: string; channel: 'line'; to: string; text: string }

const say = (status: number, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message }),
})

/** What is pushed by LINE goes nowhere but is kept, so that it can be read on the console; a key is taken once. */
export function pushServices(clock: Clock, store: Store) {
  const pushes = store.lines<Push>('pushes.jsonl')
  const line: Service = {
    read: ({ body }) => ({ operation: 'Push', input: JSON.parse(body.toString() || '{}'), needs: [] }),
    run({ input }, { headers }) {
      const id = String(headers['x-line-retry-key'])
      if (pushes.some((one) => one.id === id)) return say(409, 'The retry key is already accepted')
      const push: Push = { id, at: clock.iso(), channel: 'line', to: input.to, text: input.messages[0].text }
      store.append('pushes.jsonl', push)
      pushes.push(push)
      return say(200, 'accepted')
    },
    fail: ({ code, status = 400 }) => say(status, code === '429' ? 'You have reached your monthly limit.' : code),
  }
  return { pushes, services: { line } }
}
