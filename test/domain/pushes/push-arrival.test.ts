import { describe, expect, test } from 'vitest'
import { pushArrival } from '#functions/domain/pushes/push-arrival.ts'
import { someone } from '#test/domain/desk/desk.ts'
import { bangkok, office } from './office.ts'

const clerk = someone('clerk')

test('an office is pushed once of a case that came to it: which, whose, by when, and nothing else', async () => {
  const { sweep, pushed, reference, states } = await office()

  await sweep()
  await sweep()

  expect(pushed()).toEqual([
    {
      to: 'namoungpet/works',
      text: `มีเรื่องถึงกองช่าง\nรหัสเรื่อง ${reference}\nครบกำหนดวันพุธที่ 25 พฤศจิกายน 2569 เวลา 16.30 น.\n\nA request has come to Public Works Division.\nReference ${reference}\nDue Wednesday 25 November 2026, 16:30`,
      key: `arrived/${reference}/works`,
    },
  ])
  expect(states()).toEqual({ [`${reference} works`]: 'accepted' })
})

test('outside office hours a push waits for the opening, also for one that is declared later', async () => {
  const { sweep, at, pushed, ports } = await office({}, bangkok('2026-11-20', '16:30'))
  await sweep()
  const flood = { date: '2026-11-23', name: { th: 'น้ำท่วม', en: 'Flood' }, short: { th: 'น้ำท่วม', en: 'Flood' } }
  const { closures } = ports.world.calendar
  ports.world.calendar = { ...ports.world.calendar, version: 'u', closures: [...closures, flood] }

  for (const [day, time] of [
    ['2026-11-21', '10:00'],
    ['2026-11-23', '08:30'],
    ['2026-11-24', '08:29'],
  ] as const) {
    at(bangkok(day, time))
    await sweep()
    expect(pushed()).toEqual([])
  }
  at(bangkok('2026-11-24', '08:30'))
  await sweep()
  expect(pushed()).toHaveLength(1)
})

test('a case that is handed on is pushed to its new office, and to no office twice', async () => {
  const { sweep, pushed, act, work } = await office()
  await sweep()
  for (const to of ['health', 'works', 'health']) {
    await act('transfer', { office: to, reason: 'อยู่ในหน้าที่' }, clerk)
    await work()
    await sweep()
  }
  expect(pushed().map(({ to }) => to)).toEqual(['namoungpet/works', 'namoungpet/health'])
})

test('an office that has a case no more by the opening is not pushed of it; when it comes back it is', async () => {
  const { sweep, at, pushed, act, work } = await office({}, bangkok('2026-11-23', '16:45'))
  await sweep()
  await act('transfer', { office: 'health', reason: 'อยู่ในหน้าที่' }, clerk)
  await work()
  at(bangkok('2026-11-24', '08:30'))
  await sweep()
  expect(pushed().map(({ to }) => to)).toEqual(['namoungpet/health'])

  await act('transfer', { office: 'works', reason: 'อยู่ในหน้าที่' }, clerk)
  await work()
  await sweep()
  expect(pushed().map(({ to }) => to)).toEqual(['namoungpet/health', 'namoungpet/works'])
})

test('nobody is pushed of what has ended', async () => {
  const { sweep, pushed, act, states } = await office()
  await act('close', { outcome: 'closed', text: 'เรียบร้อย' })
  await sweep()
  expect(pushed()).toEqual([])
  expect(states()).toEqual({})
})

test('where nobody has entered a group, nothing is kept, counted or tried again', async () => {
  const { sweep, ports, states, used } = await office()
  ports.line.outcome = 'off'
  await sweep()
  expect(states()).toEqual({})
  expect(used()).toBe(0)
  expect(ports.counted.filter((metric) => /^Push[A-Z]/.test(metric))).toEqual([])
})

test('a municipality that wants no pushes has none', async () => {
  const { ports, states } = await office({ municipality: 'nakhoncity' })
  expect(states()).toEqual({})
  expect(ports.counted).not.toContain('PushAccepted')
})

test('an office is not pushed of a case about somebody, which it could not open, until it is its own again', async () => {
  const { ports, act, work, sweep, pushed, states, at } = await office({}, bangkok('2026-11-23', '07:00'))
  for (const one of [clerk, someone('ethics')]) await ports.colleagues.enter(one)
  await act('concerns', { position: 'officer', reason: 'พูดจาไม่สุภาพ' })
  await work()
  at(bangkok('2026-11-23', '08:30'))
  await sweep()
  expect([pushed(), states()]).toEqual([[], {}])

  await act('concerns', { position: 'nobody', reason: 'ไม่ใช่เรื่องเจ้าหน้าที่' }, clerk)
  await work()
  await sweep()

  expect(pushed()).toMatchObject([{ to: 'namoungpet/works' }])
})

describe('when LINE gives no certain answer', () => {
  test.each(['unknown', 'later'] as const)('%s is tried again, ever later, until it is accepted', async (outcome) => {
    const { sweepEach, pushed, ports, used, states } = await office()
    ports.line.outcome = outcome
    const tries = await sweepEach(60)
    expect(tries).toEqual([0, 1, 2, 4, 8, 16, 32])

    ports.line.outcome = 'accepted'
    await sweepEach(60)

    expect(pushed()).toHaveLength(1)
    expect(Object.values(states())).toEqual(['accepted'])
    expect(used()).toBe(1)
  })

  test('what it took although no answer came is not pushed again', async () => {
    const { sweepEach, pushed, ports, states } = await office()
    Object.assign(ports.line, { outcome: 'unknown', isLost: true })
    await sweepEach(2)
    ports.line.outcome = 'accepted'
    await sweepEach(10)
    expect(pushed()).toHaveLength(1)
    expect(Object.values(states())).toEqual(['accepted'])
  })

  test('it is given up, with the alarm, before LINE forgets the key by which a repeat is known', async () => {
    const { sweep, at, ports, pushed, states } = await office()
    ports.line.outcome = 'unknown'
    await sweep()
    ports.line.outcome = 'accepted'
    at(bangkok('2026-11-24', '08:59'))
    await sweep()
    expect(pushed()).toEqual([])
    expect(Object.values(states())).toEqual(['unknown'])
    expect(ports.counted).toContain('PushUnknown')
  })

  test('a worker that dies in the call leaves the next try behind', async () => {
    const { sweep, at, ports, pushed, event } = await office()
    const dying = { ...ports, line: { send: () => Promise.reject(new Error('killed')) } }
    await expect(pushArrival({ event: event() }, dying)).rejects.toThrow('killed')

    await pushArrival({ event: event() }, ports)
    expect(pushed()).toEqual([])
    at(bangkok('2026-11-23', '09:01'))
    await sweep()
    expect(pushed()).toHaveLength(1)
  })
})

test('what LINE refuses for good is tried once, counted for the alarm and not for the month', async () => {
  const { sweepEach, ports, states, used } = await office()
  ports.line.outcome = 'rejected'
  expect(await sweepEach(60)).toEqual([0])
  expect(Object.values(states())).toEqual(['rejected'])
  expect(ports.counted).toContain('PushRejected')
  expect(used()).toBe(0)
})

describe('a month has so many pushes as the municipality allows itself', () => {
  test('the last one is made, the next one is suppressed, and the share used is counted', async () => {
    const { sweep, ports, pushed, states } = await office()
    const counter = { service: 'line', municipality: 'namoungpet', month: '2026-11' } as const
    for (let n = 0; n < 299; n++) await ports.allowances.spend(counter, 300)
    await sweep()
    expect(pushed()).toHaveLength(1)

    const other = await office({ ports })
    await other.sweep()

    expect(pushed()).toHaveLength(1)
    expect(Object.values(states())).toEqual(['accepted', 'suppressed'])
    expect(ports.counted).toEqual(expect.arrayContaining(['PushesUsedPercent', 'PushSuppressed']))
  })

  test('LINE’s own count is believed too', async () => {
    const { sweep, ports, states } = await office()
    ports.line.outcome = 'exhausted'
    await sweep()
    expect(Object.values(states())).toEqual(['suppressed'])
    expect(ports.counted).toContain('PushSuppressed')
  })
})
