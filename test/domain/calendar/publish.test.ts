import { describe, expect, test } from 'vitest'
import { recount } from '#functions/domain/calendar/recount.ts'
import { rounds } from '#functions/domain/calendar/rounds.ts'
import { keepPromise } from '#functions/domain/keep-promise.ts'
import { withFacts } from '#functions/domain/promise-of-case.ts'
import { Refusal } from '#functions/domain/refusal.ts'
import { complaint } from '#schemas/forms/complaint.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { bangkok } from '../desk/desk.ts'
import { town } from './town.ts'

const wednesday = bangkok('2026-11-25', '16:30')
const thursday = bangkok('2026-11-26', '16:30')
const flood = { close: '2026-11-25 น้ำท่วม / Flood' }
const ofWorks = { municipality: 'namoungpet', office: 'works', form: 'complaint', concerns: null } as const
const kinds = (history: readonly HistoryEntry[]) => history.map(({ kind }) => kind)

/** What staff would write into a case. */
async function write({ ports, kept }: ReturnType<typeof town>, reference: string, fact: HistoryEntry) {
  const world = { form: complaint, calendar: await ports.calendars.newest('namoungpet'), now: ports.world.now }
  await ports.cases.save(withFacts(await kept(reference), [fact], world))
}
const spoke = (at: string): HistoryEntry => ({
  kind: 'contacted',
  at,
  by: 'officer-1',
  occurredAt: at,
  channel: 'call',
  result: 'spoke',
})

describe('a preview', () => {
  test('names every case whose date would move, from which to which, and saves nothing', async () => {
    const { file, declare, kept, ports } = town()
    const reference = await file()
    const before = await kept(reference)

    expect(await declare('preview', flood)).toEqual({
      is: 'previewed',
      preview: {
        moves: [{ ...ofWorks, reference, kind: 'due', from: wednesday, to: thursday }],
      },
    })
    expect(await kept(reference)).toEqual(before)
    expect([ports.published, await ports.versions.latest('namoungpet', 5)]).toEqual([[], []])
  })

  test('leaves out whoever was contacted, and says what would be excused', async () => {
    const place = town()
    const { file, declare, at } = place
    const [called, late] = [await file(), await file()]
    await write(place, called, spoke(bangkok('2026-11-23', '09:00')))
    at(bangkok('2026-11-26', '10:00'))
    await write(place, late, spoke(bangkok('2026-11-26', '10:00')))

    expect(await declare('preview', flood)).toEqual({
      is: 'previewed',
      preview: {
        moves: [{ ...ofWorks, reference: late, kind: 'excused' }],
      },
    })
  })

  test('of more cases than one page holds goes on where it ended', async () => {
    const { file, declare } = town()
    const references = []
    for (let n = 0; n < 60; n++) references.push(await file())
    const pageFrom = async (place: Readonly<Record<string, string>>): Promise<string[]> => {
      const declared = await declare('preview', { ...flood, ...place })
      if (declared.is !== 'previewed') throw new Error(declared.is)
      const { moves, next } = declared.preview
      const seen = moves.map(({ reference }) => reference)
      return next ? [...seen, ...(await pageFrom({ queue: next.queue, after: next.after ?? '' }))] : seen
    }
    expect((await declare('preview', flood)) as object).toHaveProperty('preview.next')
    const seen = await pageFrom({})
    expect(seen.toSorted()).toEqual(references.toSorted())
  })
})

describe('a published closure', () => {
  test('moves open promises, writes it down once, sets the timers anew and tells citizens who left an address', async () => {
    const { file, declare, work, kept, ports } = town()
    const [mailed, silent] = [await file(), await file({ email: undefined })]

    expect(await declare('publish', flood)).toEqual({ is: 'published', number: 1 })
    await work()

    for (const reference of [mailed, silent]) {
      const { clock, timer, history, untold } = await kept(reference)
      expect(clock).toMatchObject({ dueAt: thursday, calendarVersion: 'th-2026-11-01+0001' })
      expect(timer).toEqual({ step: 'remind1', at: bangkok('2026-11-24', '08:30') })
      expect(history.at(-1)).toMatchObject({ kind: 'sla.recomputed', from: wednesday, to: thursday, reason: 'น้ำท่วม' })
      expect(untold).toEqual([])
    }
    expect(ports.sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['somying@example.com', `วันติดต่อกลับของเรื่อง ${mailed} เปลี่ยนแปลง`],
    ])
    expect(ports.sent[0]?.text).toContain('(น้ำท่วม)')
    expect(ports.sent[0]?.text).toContain('จากวันพุธที่ 25 พฤศจิกายน 2569 เวลา 16.30 น. เป็นวันพฤหัสบดีที่ 26')
  })

  test('counted again by the same or any other message changes nothing', async () => {
    const { file, declare, work, kept, ports } = town()
    const reference = await file()
    await declare('publish', flood)
    const [event] = ports.published
    await work()
    const after = await kept(reference)

    if (event) ports.published.push(event, event)
    await work()

    expect(await kept(reference)).toEqual(after)
    expect(ports.sent).toHaveLength(1)
  })

  test('that is taken back leaves the date that the citizen was told', async () => {
    const { file, declare, work, kept } = town()
    const reference = await file()
    await declare('publish', flood)
    await work()
    await declare('publish', { withdraw: '2026-11-25' })
    await work()

    expect((await kept(reference)).clock.dueAt).toBe(thursday)
    expect(kinds((await kept(reference)).history).filter((kind) => kind === 'sla.recomputed')).toHaveLength(1)
  })

  test('declared after a breach excuses it, and the breach stays', async () => {
    const place = town()
    const { file, declare, work, kept, at, ports } = place
    const [open, late] = [await file(), await file()]
    at(wednesday)
    for (const reference of [open, late]) {
      const { timerSeq } = await kept(reference)
      const event = {
        type: 'timer.due',
        municipality: 'namoungpet',
        reference,
        timerSeq,
        step: 'breach',
        at: wednesday,
      } as const
      await keepPromise({ event, attempt: 1 }, ports)
    }
    at(bangkok('2026-11-26', '10:00'))
    await write(place, late, spoke(bangkok('2026-11-26', '10:00')))

    await declare('publish', flood)
    await work()

    for (const reference of [open, late]) {
      const found = kinds((await kept(reference)).history)
      expect(found.filter((kind) => kind.startsWith('sla.breach'))).toEqual(['sla.breached', 'sla.breach-excused'])
    }
    expect((await kept(open)).clock.dueAt).toBe(wednesday)
  })

  test('touches nobody whose promise is kept, ended or elsewhere', async () => {
    const place = town()
    const { file, declare, work, kept, ports } = place
    const [called, ended] = [await file(), await file()]
    await write(place, called, spoke(bangkok('2026-11-23', '09:00')))
    await write(place, ended, { kind: 'withdrawn', at: bangkok('2026-11-23', '09:00') })
    const elsewhere = { ...(await kept(await file())), reference: 'CHL-0000-0001', municipality: 'chonglom' }
    await ports.cases.add(elsewhere)
    const before = [await kept(called), await kept(ended), await kept('CHL-0000-0001')]

    await declare('publish', flood)
    await work()

    expect([await kept(called), await kept(ended), await kept('CHL-0000-0001')]).toEqual(before)
  })

  test('moves a result that would be due on it, of a case at work', async () => {
    const place = town()
    const { file, declare, work, kept } = place
    const reference = await file()
    await write(place, reference, spoke(bangkok('2026-11-23', '09:00')))
    expect((await kept(reference)).resultDueAt).toBe(bangkok('2026-12-08', '16:30'))

    await declare('publish', { close: '2026-12-08 น้ำท่วม' })
    await work()

    expect((await kept(reference)).resultDueAt).toBe(bangkok('2026-12-09', '16:30'))
  })

  test('is counted in bounded batches, and goes on after a worker died between them', async () => {
    const { file, declare, work, kept, ports } = town()
    const references = []
    for (let n = 0; n < 120; n++) references.push(await file({ email: undefined }))
    await declare('publish', flood)
    const [first] = ports.published.splice(0)
    if (!first) throw new Error('nothing was handed on')
    let saves = 0
    const dying = {
      ...ports,
      cases: {
        ...ports.cases,
        save: async (changed: Parameters<typeof ports.cases.save>[0]) => {
          if (++saves > 20) throw new Error('killed')
          return ports.cases.save(changed)
        },
      },
    }
    await expect(recount({ event: first }, dying)).rejects.toThrow('killed')

    ports.published.push(first)
    const batches = await work()

    expect(batches).toBeGreaterThan(2)
    for (const reference of references) {
      const { history, clock } = await kept(reference)
      expect(clock.dueAt).toBe(thursday)
      expect(kinds(history).filter((kind) => kind === 'sla.recomputed')).toHaveLength(1)
    }
  })

  test('stands though the queue is out of reach, and the rounds have it counted', async () => {
    const place = town()
    const { file, declare, work, kept, ports, at } = place
    const reference = await file()
    const { sendAll } = ports.calendarEvents
    ports.calendarEvents.sendAll = () => Promise.reject(new Refusal('try-again'))
    expect(await declare('publish', flood)).toMatchObject({ is: 'published' })
    ports.calendarEvents.sendAll = sendAll

    await rounds(ports)
    expect(ports.published).toEqual([])
    at(bangkok('2026-11-23', '09:02'))
    await rounds(ports)
    await rounds(ports)
    expect(ports.published).toHaveLength(1)
    await work()

    expect((await kept(reference)).clock.dueAt).toBe(thursday)
    expect(await ports.recounts.last('namoungpet')).toEqual({ done: 'th-2026-11-01+0001' })
    at(bangkok('2026-11-23', '11:00'))
    await rounds(ports)
    expect(ports.published).toEqual([])
  })
})

describe('two at once', () => {
  test('one publishes, and the other is told to look again', async () => {
    const { declare } = town()
    const published = await Promise.all([declare('publish', flood), declare('publish', flood)])
    expect(published.map(({ is }) => is).toSorted()).toEqual(['conflict', 'published'])
  })

  test('whoever saw an older version publishes nothing', async () => {
    const { declare, ports } = town()
    await declare('publish', flood)
    expect(await declare('publish', { close: '2026-11-27 น้ำท่วม', version: '0' })).toEqual({ is: 'conflict' })
    expect(await ports.versions.latest('namoungpet', 5)).toHaveLength(1)
  })
})

test('the rounds say how many days the announced holidays still cover, and begin with the national calendar', async () => {
  const { ports } = town()
  const counted: unknown[] = []

  await rounds({ ...ports, count: (...metric) => void counted.push(metric) })

  expect(counted).toEqual([['CalendarDaysLeft', { service: 'rounds' }, 403]])
  expect(await ports.recounts.last('namoungpet')).toEqual({ done: 'th-2026-11-01' })
})
