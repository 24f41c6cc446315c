import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { heal } from '#test/support/faulty.ts'
import { expectOneOfEach, metricsOf, outcomeIn, snapshotOf } from '#test/support/outcome.ts'
import { startProcess } from '#test/support/own-process.ts'
import { aFiling } from '#test/support/patient.ts'
import { clientOf } from '#test/support/running.ts'

const SUBMISSIONS = 60
const ACKNOWLEDGED_BEFORE = 25
const AT_ONCE = 6
const LATER_MS = 120_000

type Client = ReturnType<typeof clientOf>
type Solved = Awaited<ReturnType<typeof aFiling>>

let folder = ''
let kill = async () => {}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khamrong-plug-'))
})
afterAll(async () => {
  await kill()
  await rm(folder, { recursive: true, force: true })
})

async function start() {
  const product = await startProcess(folder)
  kill = product.kill
  return clientOf(product.url)
}

/** Sends everything, some at once; a sender whose answer does not come gives up. Answers the references by submission. */
async function sendAll({ post }: Client, submissions: readonly Solved[], onAcknowledged = (_: number) => {}) {
  const acknowledged = new Map<string, string>()
  const waiting = [...submissions]
  const sender = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { status, body } = await post(next.sent)
      expect([200, 201]).toContain(status)
      acknowledged.set(next.sent.submissionId, body['reference'] ?? '')
      onAcknowledged(acknowledged.size)
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, sender))
  return { acknowledged, ends }
}

test('what was acknowledged before the plug was pulled is one case with one receipt and one alert', {
  timeout: 60_000,
}, async () => {
  const first = await start()
  const submissions: Solved[] = []
  for (let n = 0; n < SUBMISSIONS; n++) submissions.push(await aFiling(first))
  const before = await sendAll(first, submissions, (count) => void (count === ACKNOWLEDGED_BEFORE && kill()))
  expect(before.acknowledged.size).toBeGreaterThanOrEqual(ACKNOWLEDGED_BEFORE)
  for (const end of before.ends) expect(end).toMatchObject({ reason: expect.any(TypeError) })

  const second = await start()
  const after = await sendAll(second, submissions)
  expect(after.ends.filter(({ status }) => status === 'rejected')).toEqual([])
  await second.setClock(new Date(Date.now() + LATER_MS).toISOString())
  await heal(second)

  const snapshot = await snapshotOf(second)
  const states = submissions.map(({ sent: { submissionId }, email }) => {
    const outcome = outcomeIn(snapshot, submissionId)
    const [reference] = outcome.cases.map((one) => one.reference)
    expect(after.acknowledged.get(submissionId)).toBe(reference)
    expect([reference, undefined]).toContain(before.acknowledged.get(submissionId))
    return expectOneOfEach(outcome, email)
  })
  const unknown = states.flatMap(Object.values).filter((state) => state === 'unknown').length
  const rang = (await metricsOf(second)).filter(({ name }) => name === 'MailUnknown').length
  expect(rang).toBeGreaterThanOrEqual(unknown)
})
