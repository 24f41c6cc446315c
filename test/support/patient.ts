import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aSubmission, complaintAnswers } from './builders.ts'
import { type Fault, heal, inject } from './faulty.ts'
import { expectOneOfEach, metricsOf, outcomeOf } from './outcome.ts'
import type { clientOf } from './running.ts'

type Client = ReturnType<typeof clientOf>

/** A solved complaint with an address of its own, since receipts to one address are capped. */
export async function aFiling({ challenge }: Client) {
  const email = `${randomUUID()}@example.com`
  const sent = aSubmission({ answers: complaintAnswers({ email }) })
  return { email, sent: { ...sent, challenge: await challenge(sent.submissionId) } }
}

export const crash = ({ console }: Client, name: string) =>
  console<{ killed: number }>('crash', 'POST', { function: name })

/** How often the alarm on mails in doubt was rung, and how many calls were made, up to now. */
export const soFar = async (client: Client) => ({
  unknown: (await metricsOf(client)).filter(({ name }) => name === 'MailUnknown').length,
  calls: (await client.console<[]>('calls')).length,
})

/**
 * Files under faults, from a cold start, as a patient client: a 503 asks for the same again, and no other failure is
 * ever answered. Once all is healed there is one case, one receipt and one alert.
 */
export async function fileUnder(client: Client, later: string, ...faults: readonly Fault[]) {
  const { email, sent } = await aFiling(client)
  for (const name of ['api/submit', 'queue/case-opened']) await crash(client, name)
  await inject(client, ...faults)
  const first = await client.post(sent)
  await client.settle({ schedules: false })
  await client.setClock(later)
  await heal(client)
  if (first.status === 503) {
    expect([first.body['reason'], first.headers.get('retry-after')]).toEqual(['try-again', '2'])
    expect([200, 201]).toContain((await client.post(sent)).status)
    await heal(client)
  }
  expect((await client.post(sent)).status).toBe(200)
  return { status: first.status, states: expectOneOfEach(await outcomeOf(client, sent.submissionId), email) }
}
