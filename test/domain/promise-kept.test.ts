import { describe, expect, test } from 'vitest'
import { announceCase } from '#functions/domain/announce-case.ts'
import { written } from '#functions/domain/desk/facts.ts'
import { keepPromise } from '#functions/domain/keep-promise.ts'
import { withFacts } from '#functions/domain/promise-of-case.ts'
import { submit } from '#functions/domain/submit.ts'
import { sweep } from '#functions/domain/sweep.ts'
import { submission } from '#schemas/bodies.ts'
import type { CaseOpened, PromiseDue } from '#schemas/events.ts'
import { complaint } from '#schemas/forms/complaint.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aSubmission } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'

/** A town with one case on memory ports, whose sweep and workers run when told to. */
async function town(start = '2026-11-23T02:00:00.000Z') {
  const ports = memoryPorts(start)
  const queues = { openings: [] as CaseOpened[], timers: [] as PromiseDue[] }
  const sweeping = {
    ...ports,
    openings: { sendAll: async (events: readonly CaseOpened[]) => void queues.openings.push(...events) },
    timers: { sendAll: async (events: readonly PromiseDue[]) => void queues.timers.push(...events) },
  }
  const sent = aSubmission()
  const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
  const { body: receipt } = await submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)
  const work = async () => {
    for (const event of queues.openings.splice(0)) await announceCase({ event, attempt: 1 }, ports)
    for (const event of queues.timers.splice(0)) await keepPromise({ event, attempt: 1 }, ports)
  }
  const at = async (now: string) => {
    ports.world.now = new Date(now)
    await sweep(sweeping)
    await work()
  }
  const kept = async () => {
    const found = await ports.cases.find(receipt.reference)
    if (!found) throw new Error('the case is gone')
    return found
  }
  const told = () => ports.sent.splice(0).map(({ to, subject }) => `${to.split('@')[0]}: ${subject.split(' ')[0]}`)
  return { ports, queues, sweeping, receipt, work, at, kept, told }
}
const bangkok = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()

test('a case whose announcement was lost is announced by the sweep, and only while nobody has seen it', async () => {
  const { at, kept, told, queues } = await town()
  expect((await kept()).office).toBeNull()

  await at('2026-11-23T02:01:00.000Z')
  await at('2026-11-23T02:02:00.000Z')

  expect((await kept()).office).toBe('works')
  expect(told()).toEqual(['somying: ได้รับเรื่องของท่านแล้ว', 'works: มีเรื่องใหม่'])
  expect(queues.openings).toEqual([])
})

test('every step is told once, at its minute, to the right person, and the breach is on record', async () => {
  const { at, kept, told, ports } = await town()
  await at(bangkok('2026-11-23', '09:01'))
  told()

  await at(bangkok('2026-11-24', '08:29'))
  expect(told()).toEqual([])
  await at(bangkok('2026-11-24', '08:30'))
  expect(told()).toEqual(['works: โปรดติดต่อผู้แจ้ง'])
  await at(bangkok('2026-11-25', '08:30'))
  expect(told()).toEqual(['works: ครบกำหนดวันนี้', 'works-head: ครบกำหนดวันนี้'])
  await at(bangkok('2026-11-25', '16:29'))
  expect(told()).toEqual([])
  await at(bangkok('2026-11-25', '16:30'))
  expect(told()).toEqual(['works-head: เกินกำหนดติดต่อ'])
  await at(bangkok('2026-11-26', '08:30'))
  expect(told()).toEqual(['palad: เสนอเพื่อโปรดสั่งการ'])
  await at(bangkok('2026-11-26', '09:00'))
  expect(told()).toEqual([])
  expect((await kept()).timer).toEqual({ step: 'overdue', at: bangkok('2026-11-27', '08:30') })
  expect((await kept()).history.map(({ kind }) => kind)).toEqual([
    'received',
    'assigned',
    'sla.reminded',
    'sla.reminded',
    'sla.breached',
    'sla.reminded',
    'sla.reminded',
  ])
  expect(ports.counted.filter((metric) => metric === 'PromisesBroken')).toHaveLength(1)
})

test('a contact stops the ladder, and a message still under way does nothing', async () => {
  const { at, kept, told, ports, queues, work, sweeping } = await town()
  await at(bangkok('2026-11-23', '09:01'))
  told()
  ports.world.now = new Date(bangkok('2026-11-24', '08:30'))
  await sweep(sweeping)
  const waiting = [...queues.timers]
  const contacted = {
    kind: 'contacted',
    at: bangkok('2026-11-24', '08:30'),
    occurredAt: bangkok('2026-11-24', '08:30'),
    by: 'officer',
    channel: 'call',
    result: 'spoke',
  } as const
  const world = { form: complaint, calendar: ports.world.calendar, now: ports.world.now }
  await ports.cases.save(withFacts(await kept(), [contacted], world))

  await work()
  await at(bangkok('2026-11-26', '08:30'))

  expect(waiting).toHaveLength(1)
  expect(told()).toEqual([])
  expect(await kept()).toMatchObject({ status: 'contacted', timer: null, contactedAt: contacted.at })
  expect(ports.counted).toContain('StaleTimers')
})

describe('the same message', () => {
  test('twice, and from two sweeps at once, is told once', async () => {
    const { at, told, ports, queues, work, sweeping } = await town()
    await at(bangkok('2026-11-23', '09:01'))
    told()
    ports.world.now = new Date(bangkok('2026-11-24', '08:30'))
    await Promise.all([sweep(sweeping), sweep(sweeping)])
    queues.timers.push(...queues.timers)

    await work()

    expect(told()).toEqual(['works: โปรดติดต่อผู้แจ้ง'])
  })

  test('after its worker died behind the mail is written down and not mailed again', async () => {
    const { at, kept, told, ports, queues, sweeping } = await town()
    await at(bangkok('2026-11-23', '09:01'))
    told()
    ports.world.now = new Date(bangkok('2026-11-24', '08:30'))
    await sweep(sweeping)
    const [event] = queues.timers
    if (!event) throw new Error('nothing was due')
    const dying = { ...ports, cases: { ...ports.cases, save: () => Promise.reject(new Error('killed')) } }
    await expect(keepPromise({ event, attempt: 1 }, dying)).rejects.toThrow('killed')

    await keepPromise({ event, attempt: 2 }, ports)

    expect(told()).toEqual(['works: โปรดติดต่อผู้แจ้ง'])
    expect((await kept()).timer).toEqual({ step: 'remind2', at: bangkok('2026-11-25', '08:30') })
  })
})

test('after an outage the superseded reminder is skipped and the newest told', async () => {
  const { at, kept, told } = await town('2026-02-09T03:00:00.000Z')
  await at('2026-02-09T03:01:00.000Z')
  told()

  await at(bangkok('2026-02-11', '10:00'))

  expect(told()).toEqual(['works: ครบกำหนดวันนี้', 'works-head: ครบกำหนดวันนี้'])
  expect(await kept()).toMatchObject({ timer: { step: 'breach', at: bangkok('2026-02-11', '16:30') } })
  expect((await kept()).history.map(({ kind }) => kind)).toContain('sla.skipped')
})

test('a breach found at night is recorded with its own instant, and nobody is woken', async () => {
  const { at, kept, told } = await town()
  await at(bangkok('2026-11-23', '09:01'))
  told()

  await at(bangkok('2026-11-25', '23:00'))
  expect(told()).toEqual([])
  expect((await kept()).history.at(-1)).toEqual({
    kind: 'sla.breached',
    at: bangkok('2026-11-25', '16:30'),
    detectedAt: bangkok('2026-11-25', '23:00'),
  })
  await at(bangkok('2026-11-26', '08:30'))
  expect(told()).toEqual(['works-head: เกินกำหนดติดต่อ', 'palad: เสนอเพื่อโปรดสั่งการ'])
})

test('a clock that goes back tells nothing twice', async () => {
  const { at, told } = await town()
  await at(bangkok('2026-11-23', '09:01'))
  await at(bangkok('2026-11-24', '08:30'))
  told()
  await at(bangkok('2026-11-23', '10:00'))
  await at(bangkok('2026-11-24', '08:30'))
  expect(told()).toEqual([])
})

test('the sweep says how late it is and that it ran', async () => {
  const { at, ports } = await town()
  await at('2026-11-23T02:06:00.000Z')
  expect(ports.counted).toEqual(expect.arrayContaining(['SweepLagSeconds', 'SweepCompleted']))
})

test('what a worker that died had under way is given up with the alarm, though the case has moved on', async () => {
  const { at, kept, ports, queues, sweeping } = await town()
  await at(bangkok('2026-11-23', '09:01'))
  ports.world.now = new Date(bangkok('2026-11-24', '08:30'))
  await sweep(sweeping)
  const [event] = queues.timers
  if (!event) throw new Error('nothing was due')
  const dying = { ...ports, mail: { send: () => Promise.reject(new Error('killed')) } }
  await expect(keepPromise({ event, attempt: 1 }, dying)).rejects.toThrow('killed')
  const now = ports.world.now.toISOString()
  const spoken = {
    kind: 'contacted',
    at: now,
    occurredAt: now,
    by: 'officer',
    channel: 'call',
    result: 'spoke',
  } as const
  const world = { form: complaint, calendar: ports.world.calendar, now: ports.world.now }
  await ports.cases.save(withFacts(await kept(), [spoken], world))

  await keepPromise({ event, attempt: 2 }, ports)

  expect(ports.deliveries.states()).not.toContain('queued')
  expect(ports.counted.filter((metric) => metric === 'MailUnknown')).toHaveLength(1)
})

test('a breach that an officer wrote down before the timer came is told to the head all the same', async () => {
  const { at, kept, told, ports } = await town()
  await at(bangkok('2026-11-23', '09:01'))
  await at(bangkok('2026-11-25', '08:30'))
  told()
  const now = new Date(bangkok('2026-11-25', '16:31'))
  const noted = { kind: 'noted', at: now.toISOString(), by: 'officer', messageId: 'n1' } as const
  await ports.cases.save(written(await kept(), [noted], { form: complaint, calendar: ports.world.calendar, now }))

  await at(bangkok('2026-11-25', '16:32'))
  await at(bangkok('2026-11-25', '16:33'))

  expect(told()).toEqual(['works-head: เกินกำหนดติดต่อ'])
})
