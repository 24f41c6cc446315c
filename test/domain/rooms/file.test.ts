import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#functions/domain/refusal.ts'
import { checkDay } from '#functions/domain/rooms/check-day.ts'
import { status } from '#functions/domain/status.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { defineRoom } from '#schemas/room.ts'
import type { Slot } from '#schemas/room-day.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { booker, refusalOf } from './file.ts'

const id = '0b9c9a62-6a4c-4b1e-9a57-0d4d2b8f6a11'
const [
  first = defineRoom({ id: '', name: { th: '', en: '' }, capacity: 1, equipment: [], keyPlace: { th: '', en: '' } }),
] = namoungpet.rooms ?? []

describe('a booking', () => {
  test('holds its hours on each of its days until somebody decides', async () => {
    const { file, taken } = booker()

    const { status } = await file({ from: '2026-11-30', to: '2026-12-02' })

    expect(status).toBe(201)
    expect(taken()).toEqual(['2026-11-30', '2026-12-01', '2026-12-02'].map((day) => `${day} 09:00-12:00 pending`))
  })

  test('is repeated on the page of its case, with its room, days and hours', async () => {
    const { file, ports } = booker()
    const { body } = await file({ from: '2026-11-30', to: '2026-12-02' })

    const { reference, trackingCode: code } = body
    const shown = await status({ municipality: namoungpet, reference, code, viewer: '203.0.113.7' }, ports)

    expect(shown.body.booking?.en).toBe(
      'Asked for: Small meeting room, Monday 30 November 2026 to Wednesday 2 December 2026, 09:00–12:00.',
    )
  })

  test('touches another without overlapping', async () => {
    const { file, taken } = booker()
    await file({ start: '09:00', end: '12:00' })

    for (const hours of [
      { start: '08:00', end: '09:00' },
      { start: '12:00', end: '12:15' },
    ])
      expect((await file(hours)).status).toBe(201)

    expect(taken()).toHaveLength(3)
  })

  test('is refused where a quarter of an hour of it is taken, in words that say when, and nothing of it is kept', async () => {
    const { file, taken, ports } = booker()
    await file({ from: '2026-12-02', to: '2026-12-02', start: '11:00', end: '13:00' })

    const refused = file({ from: '2026-11-30', to: '2026-12-02', start: '12:45', end: '16:00' })

    await expect(refused).rejects.toMatchObject({
      reason: 'room-not-free',
      details: {
        errors: [
          {
            field: 'room',
            message: {
              en: expect.stringContaining('On Wednesday 2 December 2026 this room is taken from 11:00 to 13:00'),
            },
          },
        ],
      },
    })
    expect(taken()).toEqual(['2026-12-02 11:00-13:00 pending'])
    expect(ports.cases.all()).toHaveLength(1)
  })

  test('that was refused may be sent again under the same id with other times', async () => {
    const { file, taken } = booker()
    await file()
    expect((await refusalOf(file({}, { submissionId: id }))).reason).toBe('room-not-free')

    expect((await file({ start: '13:00', end: '14:00' }, { submissionId: id })).status).toBe(201)

    expect(taken()).toHaveLength(2)
  })

  test('of one room says nothing about another, nor about another day', async () => {
    const { file } = booker()
    for (const answers of [{}, { room: 'hall' }, { from: '2026-12-01', to: '2026-12-01' }])
      expect((await file(answers)).status).toBe(201)
  })

  test('sent by twenty at once is one case, whoever they are', async () => {
    const { file, taken, ports } = booker()
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => file()))
    const reasons = all.map((one) => (one.status === 'fulfilled' ? one.value.status : one.reason.reason))

    expect(reasons.toSorted()).toEqual([201, ...Array.from({ length: 19 }, () => 'room-not-free')])
    expect([taken().length, ports.cases.all().length]).toEqual([1, 1])
  })
})

describe('the same booking again', () => {
  test('is answered with the same receipt, twenty times at once too', async () => {
    const { file, taken, ports } = booker()
    const all = await Promise.all(Array.from({ length: 20 }, () => file({}, { submissionId: id })))

    expect(all.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(all.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect([taken().length, ports.cases.all().length]).toEqual([1, 1])
  })

  test('is answered whatever the rules, the calendar, the clock and the room say now', async () => {
    const { file, ports } = booker()
    const { body } = await file({ attendees: 20 }, { submissionId: id })
    ports.world.now = new Date('2027-03-01T02:00:00.000Z')
    const closed = { th: 'ปิด', en: 'Closed' }
    const closures = [...ports.world.calendar.closures, { date: '2026-11-30', name: closed, short: closed }]
    ports.world.calendar = { ...ports.world.calendar, closures }
    const elsewhere = {
      ...namoungpet,
      rooms: [{ ...first, id: 'small', capacity: 5, hours: { open: '18:00', close: '19:00' } }],
    }

    const again = await booker(ports, elsewhere).file({ attendees: 20 }, { submissionId: id })

    expect(again).toEqual({ status: 200, body })
  })

  test('with other content is refused, and what it took is given back', async () => {
    const { file, taken } = booker()
    await file({}, { submissionId: id })

    expect((await refusalOf(file({ start: '15:00', end: '16:00' }, { submissionId: id }))).reason).toBe(
      'submission-id-reused',
    )

    expect(taken()).toEqual(['2026-11-30 09:00-12:00 pending'])
  })
})

describe('is told as invalid answers', () => {
  test.each([
    ['an unknown room', { room: 'ballroom' }, ['room']],
    ['no room', { room: undefined }, ['room']],
    ['one seat too few', { attendees: 21 }, ['attendees']],
    ['a day before the third working day', { from: '2026-11-25', to: '2026-11-25' }, ['from']],
    ['a day gone by', { from: '2026-11-20', to: '2026-11-20' }, ['from']],
    ['a Saturday', { from: '2026-11-28', to: '2026-11-28' }, ['from']],
    ['days across a weekend', { from: '2026-11-27', to: '2026-11-30' }, ['from']],
    ['a holiday', { from: '2026-12-07', to: '2026-12-07' }, ['from']],
    ['six days', { from: '2026-11-30', to: '2026-12-05' }, ['from']],
    ['years', { from: '2026-11-30', to: '2569-12-05' }, ['from']],
    ['the last day before the first', { from: '2026-12-02', to: '2026-12-01' }, ['from']],
    ['a day that does not exist', { to: '2026-11-31' }, ['to']],
    ['an end at the start', { end: '09:00' }, ['start']],
    ['an end before the start', { start: '12:00', end: '09:00' }, ['start']],
    ['no quarter of an hour', { start: '09:10' }, ['start']],
    ['before eight', { start: '07:45' }, ['start']],
    ['after eight in the evening', { end: '20:15' }, ['end']],
    ['equipment nobody has', { equipment: ['piano'] }, ['equipment']],
    [
      'several things at once',
      { from: '2026-11-28', attendees: 21, phone: '12', end: '08:45' },
      ['phone', 'start', 'from', 'attendees'],
    ],
  ])('%s', async (_, answers, fields) => {
    const { file, taken } = booker()
    expect(await refusalOf(file(answers))).toEqual({
      reason: 'invalid-answers',
      fields: expect.arrayContaining(fields),
    })
    expect((await refusalOf(file(answers))).fields).toHaveLength(fields.length)
    expect(taken()).toEqual([])
  })

  test('hours outside those of the room, in its own words', async () => {
    const evening = { ...first, id: 'small', capacity: 20, hours: { open: '13:00', close: '18:00' } }
    const { file } = booker(memoryPorts('2026-11-23T02:00:00.000Z'), { ...namoungpet, rooms: [evening] })

    await expect(file({ start: '12:00', end: '14:00' })).rejects.toMatchObject({
      details: { errors: [{ field: 'start', message: { en: expect.stringContaining('13:00 to 18:00') } }] },
    })
    expect((await file({ start: '13:00', end: '18:00' })).status).toBe(201)
  })

  test.each([
    ['2026-11-23T02:00:00.000Z', '2026-11-26'],
    ['2026-11-23T16:59:00.000Z', '2026-11-26'],
    ['2026-11-23T17:00:00.000Z', '2026-11-27'],
    ['2026-11-28T05:00:00.000Z', '2026-12-02'],
    ['2026-12-02T05:00:00.000Z', '2026-12-08'],
  ])('filed at %s the first possible day is %s, and the day before says so', async (now, earliest) => {
    const { file } = booker(memoryPorts(now))
    const before = new Date(Date.parse(earliest) - 86_400_000).toISOString().slice(0, 10)

    expect((await file({ from: earliest, to: earliest })).status).toBe(201)

    await expect(file({ from: before, to: before })).rejects.toMatchObject({
      details: {
        errors: [{ field: 'from', message: { th: expect.stringMatching(/^โปรดขอล่วงหน้าอย่างน้อย 3 วันทำการ/) } }],
      },
    })
  })
})

describe('whoever dies between the two writes', () => {
  const dying = (ports: ReturnType<typeof memoryPorts>) => ({
    ...ports,
    cases: { ...ports.cases, add: () => Promise.reject(new Error('killed')) },
  })
  const sweep = async (ports: ReturnType<typeof memoryPorts>, minutes: number) => {
    ports.world.now = new Date(ports.world.now.getTime() + minutes * 60_000)
    for await (const page of ports.rooms.due(ports.now())) for (const place of page) await checkDay(place, ports)
  }

  test('leaves slots that the sweep frees after ten minutes, and not before', async () => {
    const { file, taken, ports } = booker()
    await expect(file({ to: '2026-12-01' }, {}, dying(ports))).rejects.toThrow('killed')
    expect(taken()).toHaveLength(2)

    await sweep(ports, 9)
    expect(taken()).toHaveLength(2)
    expect((await refusalOf(file())).reason).toBe('room-not-free')
    await sweep(ports, 1)

    expect(taken()).toEqual([])
    expect((await file()).status).toBe(201)
  })

  test('is found again by whoever sends the same once more', async () => {
    const { file, taken, ports } = booker()
    await expect(file({}, { submissionId: id }, dying(ports))).rejects.toThrow('killed')

    expect((await file({}, { submissionId: id })).status).toBe(201)

    await sweep(ports, 11)
    expect(taken()).toHaveLength(1)
  })

  test('keeps nothing from a case that was kept: the sweep leaves its slots, and looks again when they begin', async () => {
    const { file, taken, ports } = booker()
    await file()
    await sweep(ports, 11)

    expect(taken()).toHaveLength(1)
    expect(ports.rooms.all()[0]?.slots).toMatchObject([{ attempts: [], checkAt: '2026-11-30T02:00:00.000Z' }])
  })

  test('a hold that nobody decided on ends when it begins', async () => {
    const { file, taken, ports } = booker()
    await file()
    ports.world.now = new Date('2026-11-30T01:59:00.000Z')
    await sweep(ports, 0)
    expect(taken()).toHaveLength(1)

    await sweep(ports, 1)

    expect(taken()).toEqual([])
  })

  test('a day too busy to be written is refused for the moment, and the case is not kept', async () => {
    const { file, ports } = booker()
    const busy = { ...ports, rooms: { ...ports.rooms, save: async () => false } }

    await expect(file({}, {}, busy)).rejects.toEqual(new Refusal('try-again', { retryAfterSeconds: 2 }))

    expect(ports.cases.all()).toEqual([])
  })

  test('a slot of a municipality or a submission that nobody knows is freed', async () => {
    const ports = memoryPorts('2026-11-23T02:00:00.000Z')
    const at = '2026-11-23T01:00:00.000Z'
    const slot: Slot = {
      start: '09:00',
      end: '10:00',
      state: 'booked',
      submissionId: randomUUID(),
      attempts: [],
      startsAt: at,
      checkAt: at,
    }
    const place = { municipality: 'nowhere', room: 'small', date: '2026-11-30' }
    await ports.rooms.save({ ...place, version: 0, slots: [slot] })

    await sweep(ports, 0)

    expect((await ports.rooms.day(place)).slots).toEqual([])
  })
})
