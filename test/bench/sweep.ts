import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { dynamoArrivals } from '#functions/adapters/dynamo-arrivals.ts'
import { dynamoCases } from '#functions/adapters/dynamo-cases.ts'
import { dynamoRooms } from '#functions/adapters/dynamo-rooms.ts'
import { sweep } from '#functions/domain/sweep.ts'
import { aCase } from '#test/support/builders.ts'
import { startEmulator } from '#test/support/emulator.ts'
import { median, say } from './figures.ts'

const DUE = 10
const SWEEPS = 9
const now = new Date('2026-11-24T01:30:00.000Z')
const later = '2026-11-25T01:30:00.000Z'

/** One sweep over a table of open cases of which ten are due; its work must follow what is due, not what is open. */
export async function benchSweep() {
  const small = await sweepMs(1_000)
  const medium = await sweepMs(10_000)
  const large = await sweepMs(100_000)
  say('sweep with 1,000 open cases, 10 due, median', small, 'ms')
  say('sweep with 10,000 open cases, 10 due, median', medium, 'ms')
  say('sweep with 100,000 open cases, 10 due, median', large, 'ms')
  say('sweep 100,000 : 1,000', large / small, '', { atMost: 1.5 })
}

async function sweepMs(open: number) {
  const { table, close } = await startEmulator()
  const items = Array.from({ length: open }, (_, n) => itemOf(n))
  for (let from = 0; from < items.length; from += 25)
    await table.documents.send(
      new BatchWriteCommand({
        RequestItems: { [table.name]: items.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } })) },
      }),
    )
  const cases = dynamoCases(table)
  const figures: number[] = []
  for (let run = 0; run < SWEEPS; run++) {
    const handed: unknown[] = []
    const outbox = { sendAll: async (messages: readonly unknown[]) => void handed.push(...messages) }
    const started = performance.now()
    await sweep({
      cases,
      rooms: dynamoRooms(table),
      arrivals: dynamoArrivals(table),
      openings: outbox,
      timers: outbox,
      files: outbox,
      pushes: outbox,
      count: () => undefined,
      now: () => now,
    })
    figures.push(performance.now() - started)
    if (handed.length !== DUE) throw new Error(`${handed.length} steps were handed over instead of ${DUE}`)
  }
  await close()
  return median(figures)
}

function itemOf(n: number) {
  const at = n < DUE ? now.toISOString() : later
  const reference = `NMP-${String(n).padStart(8, '0')}`
  const { municipality, timerSeq } = aCase()
  const timer = { step: 'remind1', at }
  return {
    pk: `CASE#${reference}`,
    sk: 'CASE',
    reference,
    municipality,
    timerSeq,
    timer,
    timerShard: `T#${n % 4}`,
    nextTimerAt: `${at}#${reference}`,
  }
}
