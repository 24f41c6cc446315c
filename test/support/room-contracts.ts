import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Rooms } from '#functions/domain/ports.ts'
import type { RoomPlace, Slot } from '#schemas/room-day.ts'

const aSlot = (changes: Partial<Slot> = {}): Slot => ({
  start: '09:00',
  end: '12:00',
  state: 'pending',
  submissionId: randomUUID(),
  attempts: [],
  startsAt: '2031-12-07T02:00:00.000Z',
  checkAt: null,
  ...changes,
})

/** What every keeper of rooms must do. */
export function roomsContract(open: () => Promise<Rooms>) {
  const somewhere = (changes: Partial<RoomPlace> = {}) => ({
    municipality: 'namoungpet',
    room: randomUUID(),
    date: '2031-12-08',
    ...changes,
  })

  test('a day that nobody has asked for is empty, and one that was written is found whole', async () => {
    const [rooms, place, slot] = [await open(), somewhere(), aSlot({ attempts: ['a', 'b'] })]
    expect(await rooms.day(place)).toEqual({ ...place, version: 0, slots: [] })

    expect(await rooms.save({ ...place, version: 0, slots: [slot] })).toBe(true)

    expect(await rooms.day(place)).toEqual({ ...place, version: 1, slots: [slot] })
    expect(await rooms.day({ ...place, municipality: 'elsewhere' })).toMatchObject({ version: 0, slots: [] })
  })

  test('of twenty who write at once one is first, on a new day and on one that stands', async () => {
    const [rooms, place] = [await open(), somewhere()]
    for (const version of [0, 1, 2]) {
      const attempts = Array.from({ length: 20 }, () => rooms.save({ ...place, version, slots: [aSlot()] }))
      expect((await Promise.all(attempts)).filter(Boolean)).toHaveLength(1)
    }
  })

  test('a month has the days of its room in their order, and no other’s', async () => {
    const [rooms, { municipality, room }] = [await open(), somewhere()]
    const dates = ['2031-12-31', '2031-12-01', '2031-11-30', '2032-01-01']
    for (const date of dates) await rooms.save({ municipality, room, date, version: 0, slots: [aSlot()] })
    await rooms.save({ ...somewhere({ date: '2031-12-15' }), version: 0, slots: [aSlot()] })

    const found = await rooms.month({ municipality, room }, '2031-12')

    expect(found.map(({ date }) => date)).toEqual(['2031-12-01', '2031-12-31'])
    expect(found[0]?.slots).toHaveLength(1)
    expect(await rooms.month({ municipality, room }, '2031-10')).toEqual([])
  })

  test('a day is due from the first instant of any of its slots until none has one, in however many pages', async () => {
    const [rooms, room] = [await open(), randomUUID()]
    const at = '2031-05-01T01:30:00.000Z'
    const slots = [aSlot({ checkAt: '2031-05-02T00:00:00.000Z' }), aSlot({ checkAt: at }), aSlot()]
    const days = Array.from({ length: 40 }, (_, n) => somewhere({ room, date: `20${40 + n}-01-01` }))
    for (const day of days) await rooms.save({ ...day, version: 0, slots })
    const due = async (until: string) =>
      (await Array.fromAsync(rooms.due(new Date(until)))).flat().filter((place) => place.room === room)

    expect(await due('2031-05-01T01:29:59.999Z')).toEqual([])
    expect(await due(at)).toHaveLength(40)
    expect((await due(at))[0]).toEqual(days[0])
    for (const day of days) await rooms.save({ ...day, version: 1, slots: [aSlot()] })
    expect(await due('2039-01-01T00:00:00.000Z')).toEqual([])
  })

  test('what is found is a copy: changing it changes nothing kept', async () => {
    const [rooms, place] = [await open(), somewhere()]
    await rooms.save({ ...place, version: 0, slots: [aSlot()] })
    Object.assign((await rooms.day(place)).slots[0] ?? {}, { state: 'booked' })
    expect((await rooms.day(place)).slots[0]?.state).toBe('pending')
  })
}
