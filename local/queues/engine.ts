import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { openJournal } from '../journal.ts'
import type { Store } from '../store.ts'
import { isHidden, type Message, type QueueSettings, type Received, receiptOf } from './message.ts'

/** Longer waits are cut into pieces, since a timer holds at most 2^31-1 ms. */
const longest = 2 ** 31 - 1

function* firstOf<T>(entries: Iterable<T>, max: number, wanted: (entry: T) => boolean): Generator<T> {
  let left = max
  for (const entry of entries) {
    if (left === 0) return
    if (!wanted(entry)) continue
    left -= 1
    yield entry
  }
}

export type Queues = ReturnType<typeof openQueues>
type Options = { attributes?: Record<string, unknown>; delay?: number }

/** Queues whose waits (in seconds) follow the product clock: while it is frozen nothing ends by itself. */
export function openQueues(declared: QueueSettings[], clock: Clock, store: Store) {
  const { entries: messages, keep, drop } = openJournal<Message>(store, 'queues.jsonl')
  const settings = new Map(declared.map((queue) => [queue.name, queue]))
  const visible = new Map(declared.map((queue) => [queue.name, new Set<Message>()]))
  const timers = new Map<Message, NodeJS.Timeout>()
  const listeners: ((queue: string) => void)[] = []

  const inQueue = (name: string) => [...messages.values()].filter(({ queue }) => queue === name)
  const disarm = (message: Message) => {
    clearTimeout(timers.get(message))
    timers.delete(message)
  }
  const show = (message: Message) => {
    disarm(message)
    message.hiddenUntil = 0
    visible.get(message.queue)?.add(message)
    for (const listener of listeners) listener(message.queue)
  }
  /** A clock that goes back never makes a wait longer than it was asked for. */
  const arm = (message: Message) => {
    disarm(message)
    message.hiddenUntil = Math.min(message.hiddenUntil, clock.now() + message.span)
    const wait = message.hiddenUntil - clock.now()
    if (clock.frozen()) return
    if (wait <= 0) show(message)
    else timers.set(message, setTimeout(arm, Math.min(wait, longest), message).unref())
  }
  const hide = (message: Message, seconds: number) => {
    visible.get(message.queue)?.delete(message)
    Object.assign(message, { span: seconds * 1000, hiddenUntil: clock.now() + seconds * 1000 })
    keep(message)
    if (seconds === 0) show(message)
    else arm(message)
  }
  const move = (message: Message, queue: string, change: Partial<Message>) => {
    visible.get(message.queue)?.delete(message)
    Object.assign(message, change, { queue, hiddenUntil: 0 })
    keep(message)
    show(message)
  }
  /** A message received too often goes to the dead letters instead of to the worker. */
  const isFit = (message: Message, { name, redrive }: QueueSettings) => {
    const spent = redrive && message.receives >= redrive.maxReceives
    if (spent) move(message, redrive.target, { origin: name })
    return !spent
  }

  const rearm = () => [...messages.values()].filter(isHidden).forEach(arm)
  for (const message of messages.values()) if (!isHidden(message)) visible.get(message.queue)?.add(message)
  rearm()
  clock.onChange(rearm)

  return {
    settings: (name: string) => settings.get(name),
    names: () => [...settings.keys()],
    send(queue: string, body: string, { attributes = {}, delay = settings.get(queue)?.delay ?? 0 }: Options = {}) {
      const counts = { receives: 0, firstReceivedAt: 0, hiddenUntil: 0, span: 0 }
      const message: Message = { id: randomUUID(), queue, body, attributes, sentAt: clock.now(), ...counts }
      hide(message, delay)
      return message
    },
    receive(name: string, max: number): Received[] {
      const queue = settings.get(name)
      if (!queue) return []
      const taken = [...firstOf(visible.get(name) ?? [], max, (message) => isFit(message, queue))]
      return taken.map((message) => {
        message.receives += 1
        message.firstReceivedAt ||= clock.now()
        hide(message, queue.visibility)
        return { ...message, receipt: receiptOf(message) }
      })
    },
    /** Answers false for a receipt that is not the message's latest: then nothing is deleted. */
    remove(receipt: string) {
      const message = messages.get(receipt.split('.')[0] ?? '')
      if (!message || !isHidden(message) || receiptOf(message) !== receipt) return false
      disarm(message)
      drop(message.id)
      return true
    },
    messages: inQueue,
    visible: (name: string) => visible.get(name)?.size ?? 0,
    /** Ends every delay and visibility timeout of a queue but those of the receipts that are being worked on. */
    release: (name: string, working: Set<string>) =>
      inQueue(name)
        .filter((message) => isHidden(message) && !working.has(receiptOf(message)))
        .forEach(show),
    /** Moves the dead letters of a queue back into it; answers how many. */
    redrive(name: string) {
      const letters = [...messages.values()].filter(({ origin }) => origin === name)
      for (const letter of letters) move(letter, name, { origin: '', receives: 0 })
      return letters.length
    },
    onVisible: (listener: (queue: string) => void) => void listeners.push(listener),
    close: () => timers.forEach((timer) => void clearTimeout(timer)),
  }
}
