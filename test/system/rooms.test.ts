import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { roomCalendar, roomsView, statusView } from '#schemas/bodies.ts'
import { aBooking } from '#test/support/builders.ts'
import { called, faultOf, heal, inject, place } from '#test/support/faulty.ts'
import { officerOf } from '#test/support/officer.ts'
import { running } from '#test/support/running.ts'

const product = running()
const keeper = { municipality: 'namoungpet', role: 'officer', office: 'clerk' }
const morning = '2026-11-23T02:15:00.000Z'

beforeAll(() => product().setClock(morning))
afterAll(() => product().setClock(null))
beforeEach(() => product().setClock(morning))

/** Weeks that only one test books in; their Mondays and Tuesdays are open until 16 February. */
let weeks = 0
const monday = () => new Date(Date.parse('2026-12-14T00:00:00Z') + 7 * 86_400_000 * weeks++).toISOString().slice(0, 10)
const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

async function file(answers: Readonly<Record<string, unknown>>, changes: Readonly<Record<string, unknown>> = {}) {
  const { post, challenge } = product()
  const sent = aBooking(answers, changes)
  return post({ ...sent, challenge: await challenge(sent.submissionId) })
}

/** What the public calendar says of a day. */
async function busyOn(day: string, room = 'small') {
  const { body } = await product().call(`/api/namoungpet/rooms/${room}/calendar?month=${day.slice(0, 7)}`)
  return roomCalendar.parse(body).days.find(({ date }) => date === day)?.busy
}

const follow = (reference: string, code: string, act: string) =>
  product().call<{ status: string }>(`/api/namoungpet/requests/${reference}/${act}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${code}` },
    body: '{}',
  })

describe('the rooms of a municipality', () => {
  test('are listed with what they hold and how long ahead they must be asked for', async () => {
    const { status, body } = await product().call('/api/namoungpet/rooms')
    expect(status).toBe(200)
    expect(roomsView.parse(body)).toContainEqual({
      id: 'small',
      name: { th: 'ห้องประชุมเล็ก', en: 'Small meeting room' },
      capacity: 20,
      equipment: ['projector', 'internet', 'screen', 'aircon'],
      leadDays: 3,
    })
    expect((await product().call('/api/chonglom/rooms')).body).toEqual([])
  })

  test('have a calendar of each month, in which weekends and holidays are closed', async () => {
    const { body, headers } = await product().call('/api/namoungpet/rooms/small/calendar?month=2026-12')
    const { days, ...rest } = roomCalendar.parse(body)
    expect([rest, days.length]).toEqual([{ room: 'small', month: '2026-12' }, 31])
    const open = days.filter((day) => day.open).map(({ date }) => Number(date.slice(8)))
    expect(open).toEqual([1, 2, 3, 4, 8, 9, 11, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 28, 29, 30])
    expect(Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1])).toBeLessThanOrEqual(60)
    const present = await product().call('/api/namoungpet/rooms/small/calendar')
    expect(present.body).toMatchObject({ month: '2026-11' })
  })

  test.each([
    ['rooms/ballroom/calendar?month=2026-12', 404, 'unknown-address'],
    ['rooms/small/calendar?month=2026-13', 400, 'malformed-request'],
    ['rooms/small/calendar?month=December', 400, 'malformed-request'],
  ])('%s is a %i', async (path, status, reason) => {
    const answer = await product().call<{ reason: string }>(`/api/namoungpet/${path}`)
    expect([answer.status, answer.body.reason]).toEqual([status, reason])
  })
})

describe('a booking', { timeout: 60_000 }, () => {
  test('shows in the calendar without a name, is approved, and its citizen is told where to get the key', async () => {
    const day = monday()
    const { status: code, body } = await file({ from: day, to: dayAfter(day, 1) })
    await product().settle()
    expect([code, await busyOn(day)]).toEqual([201, [{ start: '09:00', end: '12:00', state: 'pending' }]])
    const [reference, tracking] = [body['reference'] ?? '', body['trackingCode'] ?? '']

    const officer = await officerOf(product(), keeper)
    const { html } = await officer.go(`/staff/requests/${reference}`)
    expect(html).toContain('เก็บห้องไว้ให้แล้ว รออนุมัติ')
    expect((await officer.act(reference, 'status', { to: 'booked' })).status).toBe(303)
    await product().settle()

    expect(await busyOn(dayAfter(day, 1))).toEqual([{ start: '09:00', end: '12:00', state: 'booked' }])
    const view = statusView.parse((await product().status(reference, tracking)).body)
    expect(view).toMatchObject({ status: 'booked', contactedAt: morning, can: { reply: true, withdraw: true } })
    expect(view.booking?.th).toContain('ขอใช้ห้องประชุมเล็ก')
    expect(view.messages.map(({ text }) => text).join()).toContain('โปรดรับกุญแจที่สำนักปลัดเทศบาล')
    const mails = (await product().mails()).filter(({ subject }) => subject.includes(reference))
    expect(mails.at(-1)).toMatchObject({ to: ['somsri@example.com'], text: expect.stringContaining('อนุมัติการจองแล้ว') })
    expect(mails.map(({ text }) => text).join()).not.toMatch(/ห้องประชุมเล็ก|สมศรี|แม่บ้าน/)
  })

  test('of two who ask at once one is first; the other may send the same again at another time', async () => {
    const day = monday()
    const ids = ['10000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000002']
    const both = await Promise.all(ids.map((submissionId) => file({ from: day, to: day }, { submissionId })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    const loser = both.findIndex(({ status }) => status === 409)
    expect(both[loser]?.body['reason']).toBe('room-not-free')

    const again = await file({ from: day, to: day, start: '12:00', end: '13:00' }, { submissionId: ids[loser] })

    expect(again.status).toBe(201)
    expect(await busyOn(day)).toHaveLength(2)
  })

  test('asked for by six at once is given to one, and sent six times by one is one case', async () => {
    const day = monday()
    const many = await Promise.all(Array.from({ length: 6 }, () => file({ from: day, to: day })))
    expect(many.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(many.filter(({ status }) => status === 409)).toHaveLength(5)

    const submissionId = '10000000-0000-4000-8000-000000000003'
    const same = await Promise.all(
      Array.from({ length: 6 }, () => file({ from: day, to: day, start: '13:00', end: '14:00' }, { submissionId })),
    )
    expect(same.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(same.map(({ body }) => body['reference'])).size).toBe(1)
    expect(await busyOn(day)).toHaveLength(2)
  })

  test('that is declined or withdrawn frees the room for the next, who is told of free days nearby', async () => {
    const day = monday()
    const first = await file({ from: day, to: day })
    await product().settle()
    const officer = await officerOf(product(), keeper)
    const [reference, code] = [first.body['reference'] ?? '', first.body['trackingCode'] ?? '']
    await officer.act(reference, 'status', { to: 'declined', reason: 'มีประชุมสภา' })
    const { body } = await product().status(reference, code)
    expect(body).toMatchObject({ status: 'declined', can: { reply: false, withdraw: false, reopen: false } })
    expect(JSON.stringify(body['messages'])).toMatch(/เนื่องจากมีประชุมสภา ห้องว่างในวันใกล้เคียงคือ วันอังคาร/)

    const second = await file({ from: day, to: day })
    expect([second.status, await busyOn(day)]).toEqual([201, [{ start: '09:00', end: '12:00', state: 'pending' }]])
    const { reference: other = '', trackingCode = '' } = second.body
    expect((await follow(other, trackingCode, 'withdraw')).body.status).toBe('withdrawn')

    expect(await busyOn(day)).toEqual([])
    expect((await file({ from: day, to: day })).status).toBe(201)
  })

  test('is answered again whatever the rules say by then', async () => {
    const day = monday()
    const submissionId = '10000000-0000-4000-8000-000000000004'
    const { body } = await file({ from: day, to: day }, { submissionId })
    await product().setClock('2027-12-01T02:00:00.000Z')
    const again = await file({ from: day, to: day }, { submissionId })
    expect([again.status, again.body]).toEqual([200, body])
  })

  test('that nobody decided on ends when it begins', async () => {
    const day = monday()
    const { body } = await file({ from: day, to: day })
    await product().settle()
    await product().setClock(new Date(`${day}T09:00:00+07:00`).toISOString())

    expect(await busyOn(day)).toEqual([])
    await product().settle()

    const items = await product().console<{ pk: string; sk: string; slots?: object[] }[]>(
      'tables/khamrong-production-cases',
    )
    expect(items.find(({ pk, sk }) => pk === 'ROOM#namoungpet#small' && sk === `DAY#${day}`)?.slots).toEqual([])
    const { body: view } = await product().status(body['reference'] ?? '', body['trackingCode'] ?? '')
    expect(view['can']).toMatchObject({ reply: false, withdraw: false })
  })

  test('whose writer died before the case was kept is freed by the sweep after ten minutes', async () => {
    const day = monday()
    const submit = place('api/submit', 'dynamodb:GetItem')
    const since = (await product().console<object[]>('calls')).length
    await inject(product(), { ...submit, delayMs: 700 })
    const lost = file({ from: day, to: dayAfter(day, 1) }).catch(() => undefined)
    await called(product(), place('api/submit', 'dynamodb:PutItem'), since)
    await product().console('crash', 'POST', { function: 'api/submit' })
    await lost
    await heal(product())
    expect(await busyOn(day)).toEqual([{ start: '09:00', end: '12:00', state: 'pending' }])
    expect((await file({ from: day, to: day })).status).toBe(409)

    await product().setClock(new Date(Date.parse(morning) + 10 * 60_000).toISOString())
    await product().settle()

    expect(await busyOn(day)).toEqual([])
    expect((await file({ from: day, to: day })).status).toBe(201)
  })

  test('is not lost with the answer of any of its writes', async () => {
    const day = monday()
    const submissionId = '10000000-0000-4000-8000-000000000005'
    await inject(product(), faultOf(place('api/submit', 'dynamodb:PutItem'), 'lost', 1))
    const first = await file({ from: day, to: day }, { submissionId })
    await heal(product())
    const again = await file({ from: day, to: day }, { submissionId })
    expect([201, 503]).toContain(first.status)
    expect([200, 201]).toContain(again.status)
    expect(await busyOn(day)).toEqual([{ start: '09:00', end: '12:00', state: 'pending' }])
  })
})

test('nothing that was written of a booking is in a log', async () => {
  expect(JSON.stringify(await product().console('logs'))).not.toMatch(/แม่บ้าน|สมศรี|มีประชุมสภา|10000000-0000-4000/)
})
