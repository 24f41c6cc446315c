import { randomUUID } from 'node:crypto'
import { aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { clientOf } from '#test/support/running.ts'
import { median, percentile, say } from './figures.ts'
import { startProduct } from './product.ts'

const WARM_UP = 40
const COUNTED = 300

type Client = ReturnType<typeof clientOf>
type Solved = Awaited<ReturnType<typeof solved>>[number]

/** Solutions are made before the clock starts: solving is the citizen's work, not the server's. */
async function solved(client: Client, count: number) {
  // One address each: receipts to one address are capped.
  const submissions = Array.from({ length: count }, () =>
    aSubmission({ answers: complaintAnswers({ email: `${randomUUID()}@example.com` }) }),
  )
  const made = []
  for (const sent of submissions) made.push({ ...sent, challenge: await client.challenge(sent.submissionId) })
  return made
}

async function sendAll(client: Client, submissions: readonly Solved[], concurrency: number) {
  const waiting = [...submissions]
  const milliseconds: number[] = []
  const sender = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const started = performance.now()
      const { status } = await client.post(next)
      if (status !== 201) throw new Error(`a submission was answered ${status}`)
      milliseconds.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, sender))
  return milliseconds
}

/** Submissions from HTTP to stored, and on to two accepted mails each. */
export async function benchSubmissions() {
  const product = await startProduct()
  const client = clientOf(product.url)
  try {
    await sendAll(client, await solved(client, WARM_UP), 8)
    await client.settle({ schedules: false })
    for (const concurrency of [1, 8]) await measure(client, product, concurrency)
    say('memory with these functions warm', product.memoryMb(), 'MB', { atMost: 700 })
  } finally {
    product.stop()
  }
}

async function measure(client: Client, product: Awaited<ReturnType<typeof startProduct>>, concurrency: number) {
  const submissions = await solved(client, COUNTED)
  const [cpu, calls, mails] = [
    product.cpuMs(),
    (await client.console<[]>('calls')).length,
    (await client.mails()).length,
  ]
  const started = performance.now()
  const milliseconds = await sendAll(client, submissions, concurrency)
  const sent = performance.now() - started
  await client.settle({ schedules: false })
  const told = performance.now() - started

  const label = `at concurrency ${concurrency}`
  say(
    `submissions stored a second ${label}`,
    (COUNTED / sent) * 1000,
    '/s',
    concurrency === 8 ? { atLeast: 30 } : undefined,
  )
  say(
    `submissions stored and told a second ${label}`,
    (COUNTED / told) * 1000,
    '/s',
    concurrency === 8 ? { atLeast: 30 } : undefined,
  )
  say(`answer p50 ${label}`, median(milliseconds), 'ms')
  say(`answer p95 ${label}`, percentile(milliseconds, 0.95), 'ms', concurrency === 8 ? { atMost: 150 } : undefined)
  say(`CPU a submission ${label}, workers and emulators included`, (product.cpuMs() - cpu) / COUNTED, 'ms')
  say(`AWS calls a submission ${label}`, ((await client.console<[]>('calls')).length - calls) / COUNTED, '')
  say(`mails a submission ${label}`, ((await client.mails()).length - mails) / COUNTED, '')
}
