import { describe, expect, test } from 'vitest'
import { reopen } from '#functions/domain/citizen/reopen.ts'
import { withdraw } from '#functions/domain/citizen/withdraw.ts'
import { act } from '#functions/domain/desk/act.ts'
import { deskVersion } from '#functions/domain/desk/desk-version.ts'
import { Refusal } from '#functions/domain/refusal.ts'
import { canOf, statusOf } from '#functions/domain/status.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { bookingAnswers } from '#test/support/builders.ts'
import { desk, someone } from '../desk/desk.ts'
import { booker } from './file.ts'

const keeper = someone('officer', { office: 'clerk' })

/** A booking for Monday 30 November 2026, 9 to 12, that has come to its office. */
async function booked(answers: Readonly<Record<string, unknown>> = {}) {
  const on = await desk({}, { form: 'meeting-room', answers: bookingAnswers(answers) })
  const { file, taken } = booker(on.ports)
  const { codes, messages } = on.ports
  const asked = async () => {
    const { submissionId, reference } = await on.kept()
    const { code } = await codes.trackingCode(submissionId)
    return { municipality: namoungpet, reference, code, viewer: '' }
  }
  return {
    ...on,
    file,
    taken,
    decide: (to: string, typed: Readonly<Record<string, string>> = {}) => on.act('status', { to, ...typed }, keeper),
    withdraw: async (ports = on.ports) => withdraw({ ...(await asked()), body: {} }, ports),
    reopen: async () => reopen({ ...(await asked()), body: { text: 'ขออีกครั้ง' } }, on.ports),
    letters: async () => (await messages.of(on.reference)).map(({ text }) => text),
  }
}

describe('an officer who approves', () => {
  test('books the slots, writes to the citizen what is needed, and has made contact once the mail is accepted', async () => {
    const { decide, taken, kept, letters, work, ports } = await booked({ to: '2026-12-01' })

    expect(await decide('booked')).toMatchObject({ is: 'done' })
    await work()

    expect(taken()).toEqual(['2026-11-30 09:00-12:00 booked', '2026-12-01 09:00-12:00 booked'])
    expect(await kept()).toMatchObject({ status: 'booked', contactedAt: '2026-11-23T02:00:00.000Z' })
    expect(await letters()).toEqual([
      'เรียน ท่านผู้ขอใช้ห้องประชุม\nเทศบาลอนุมัติให้ใช้ห้องประชุมเล็ก วันจันทร์ที่ 30 พฤศจิกายน 2569 ถึงวันอังคารที่ 1 ธันวาคม 2569 เวลา 09.00–12.00 น. โปรดรับกุญแจที่สำนักปลัดเทศบาล ชั้น 1 และทำความสะอาดหลังใช้ หากยกเลิกโปรดแจ้งก่อน 1 วัน\nขอแสดงความนับถือ สำนักปลัดเทศบาล เทศบาลตำบลนาเมืองเพชร โทร. 0 7527 8013 ต่อ 101 (วันจันทร์–ศุกร์ 08.30–16.30 น.)',
    ])
    const [mail] = ports.sent.filter(({ to }) => to === 'somsri@example.com')
    expect(mail?.subject).toMatch(/^ความคืบหน้าเรื่อง NMP-/)
    expect(mail?.text).toContain('อนุมัติการจองแล้ว')
    expect(mail?.text).not.toMatch(/ห้องประชุมเล็ก|คาดว่าจะทราบผล/)
  })

  test('finds the time begun, and books nothing', async () => {
    const { decide, at, kept } = await booked()
    at('2026-11-30T02:00:00.000Z')
    expect(await decide('booked')).toMatchObject({
      is: 'faulty',
      faults: { to: { en: expect.stringMatching(/begun/) } },
    })
    expect((await kept()).status).toBe('assigned')
  })

  test('does so again to no effect', async () => {
    const { decide, taken } = await booked()
    await decide('booked')
    expect(await decide('booked')).toMatchObject({ is: 'faulty' })
    expect(taken()).toEqual(['2026-11-30 09:00-12:00 booked'])
  })

  test('needs the right to, and a case that books something', async () => {
    const { act: doing } = await booked()
    await expect(doing('status', { to: 'booked' }, someone('intake'))).rejects.toMatchObject({
      reason: 'unknown-request',
    })
    const complaint = await desk()
    expect(await complaint.act('status', { to: 'booked' })).toMatchObject({ is: 'faulty', faults: { to: {} } })
  })
})

describe('an officer who declines', () => {
  test('frees the slots and names the next days that are open and free', async () => {
    const { decide, taken, kept, letters, file } = await booked()
    await file({ from: '2026-12-01', to: '2026-12-01', start: '11:45', end: '13:00' })
    await file({ from: '2026-12-02', to: '2026-12-02', start: '12:00', end: '13:00' })

    await decide('declined', { reason: 'มีประชุมสภา' })

    expect(taken()).toEqual(['2026-12-01 11:45-13:00 pending', '2026-12-02 12:00-13:00 pending'])
    expect((await kept()).status).toBe('declined')
    const [letter] = await letters()
    expect(letter).toContain('เนื่องจากมีประชุมสภา')
    expect(letter).toContain('คือ วันพุธที่ 2 ธันวาคม 2569, วันพฤหัสบดีที่ 3 ธันวาคม 2569, วันศุกร์ที่ 4 ธันวาคม 2569 โปรดตอบกลับ')
  })

  test('of several days in a row offers as many in a row', async () => {
    const { decide, letters } = await booked({ from: '2026-12-02', to: '2026-12-04' })
    await decide('declined')
    // Monday the 7th is a holiday, Thursday the 10th another.
    expect((await letters())[0]).toContain(
      'คือ วันจันทร์ที่ 14 ธันวาคม 2569 ถึงวันพุธที่ 16 ธันวาคม 2569, วันอังคารที่ 15 ธันวาคม 2569 ถึงวันพฤหัสบดีที่ 17 ธันวาคม 2569',
    )
  })

  test('what was booked frees it as well', async () => {
    const { decide, taken } = await booked()
    await decide('booked')
    await decide('declined')
    expect(taken()).toEqual([])
  })
})

describe('the slots of a booking', () => {
  test('are freed by a withdrawal, and by a closing that is no success', async () => {
    const one = await booked()
    await one.withdraw()
    expect([one.taken(), (await one.withdraw()).body.status]).toEqual([[], 'withdrawn'])

    const other = await booked()
    await other.act('close', { outcome: 'closed', text: 'ซ้ำ' }, keeper)
    expect(other.taken()).toEqual([])
  })

  test('stay through a transfer, a note, a message of the office, and a closing once it is booked', async () => {
    const { act: doing, decide, taken } = await booked()
    await doing('note', { text: 'โทรแล้ว' }, keeper)
    await doing('reply', { text: 'กำลังตรวจสอบ' }, keeper)
    await doing('status', { to: 'in-progress' }, keeper)
    expect(taken()).toEqual(['2026-11-30 09:00-12:00 pending'])
    await decide('booked')
    await doing('close', { outcome: 'done', text: 'เรียบร้อย' }, keeper)
    expect(taken()).toEqual(['2026-11-30 09:00-12:00 booked'])

    const other = await booked()
    await other.act('transfer', { office: 'works', reason: 'ดูแลอาคาร' }, keeper)
    expect(other.taken()).toEqual(['2026-11-30 09:00-12:00 pending'])
  })

  test('of a case that is reopened are given anew where they are free, and not where somebody has them', async () => {
    const { act: doing, reopen: again, decide, taken, file } = await booked()
    await doing('close', { outcome: 'closed', text: 'ปิด' }, keeper)
    await again()
    expect(taken()).toEqual([])
    const rival = await file({ start: '11:00', end: '13:00' })

    expect(await decide('booked')).toMatchObject({
      is: 'faulty',
      faults: { to: { en: 'This room is taken from 11:00 to 13:00: choose another time or room.' } },
    })

    expect([rival.status, taken()]).toEqual([201, ['2026-11-30 11:00-13:00 pending']])
  })

  test('are freed by the sweep ten minutes after whoever withdrew died behind the case', async () => {
    const { withdraw: leave, ports, taken, sweep, at } = await booked()
    let saved = false
    const dying = {
      ...ports,
      cases: {
        ...ports.cases,
        save: async (...asked: Parameters<typeof ports.cases.save>) => (saved = await ports.cases.save(...asked)),
      },
      rooms: {
        ...ports.rooms,
        day: (...asked: Parameters<typeof ports.rooms.day>) =>
          saved ? Promise.reject(new Error('killed')) : ports.rooms.day(...asked),
      },
    }
    await expect(leave(dying)).rejects.toThrow('killed')
    expect(taken()).toHaveLength(1)

    at('2026-11-23T02:09:59.000Z')
    await sweep()
    expect(taken()).toHaveLength(1)
    at('2026-11-23T02:10:00.000Z')
    await sweep()

    expect(taken()).toEqual([])
  })

  test('out of reach for a moment let the withdrawal stand', async () => {
    const { withdraw: leave, ports, kept } = await booked()
    let saved = false
    const flaky = {
      ...ports,
      cases: {
        ...ports.cases,
        save: async (...asked: Parameters<typeof ports.cases.save>) => (saved = await ports.cases.save(...asked)),
      },
      rooms: {
        ...ports.rooms,
        save: (...asked: Parameters<typeof ports.rooms.save>) =>
          saved ? Promise.reject(new Refusal('try-again')) : ports.rooms.save(...asked),
      },
    }
    expect((await leave(flaky)).body.status).toBe('withdrawn')
    expect((await kept()).status).toBe('withdrawn')
  })

  test('given anew are not taken away by whoever closed the case before and comes late', async () => {
    const { ports, reference, kept, reopen: again, taken } = await booked()
    const late = Promise.withResolvers<void>()
    const closed = Promise.withResolvers<void>()
    let isSaved = false
    const slow = {
      ...ports,
      cases: {
        ...ports.cases,
        save: async (...asked: Parameters<typeof ports.cases.save>) => {
          isSaved = await ports.cases.save(...asked)
          closed.resolve()
          return isSaved
        },
      },
      rooms: {
        ...ports.rooms,
        day: async (...asked: Parameters<typeof ports.rooms.day>) => {
          if (isSaved) await late.promise
          return ports.rooms.day(...asked)
        },
      },
    }
    const typed = { action: 'close', outcome: 'closed', text: 'ปิด', version: deskVersion(await kept()) }
    const closing = act({ officer: keeper, reference, typed, now: ports.now() }, slow)
    await closed.promise
    await again()
    // The room is taken for the case by now, which does not say so yet.
    const approving = {
      ...ports,
      cases: {
        ...ports.cases,
        async save(...asked: Parameters<typeof ports.cases.save>) {
          late.resolve()
          await closing
          return ports.cases.save(...asked)
        },
      },
    }
    const approval = { action: 'status', to: 'booked', version: deskVersion(await kept()) }
    await act({ officer: keeper, reference, typed: approval, now: ports.now() }, approving)

    expect(taken()).toEqual(['2026-11-30 09:00-12:00 booked'])
  })
})

describe('the citizen of a booking', () => {
  test('may write and withdraw until it begins, whether it was decided or not', async () => {
    const { kept, decide } = await booked()
    const until = new Date('2026-11-30T01:59:59.999Z')
    const from = new Date('2026-11-30T02:00:00.000Z')
    expect(canOf(await kept(), until)).toMatchObject({ reply: true, withdraw: true })
    await decide('booked')
    expect(canOf(await kept(), until)).toMatchObject({ reply: true, withdraw: true })
    expect(canOf(await kept(), from)).toEqual({ reply: false, withdraw: false, reopen: false, rate: false })
  })

  test('reads the decision on the status page', async () => {
    const { kept, decide, ports } = await booked()
    await decide('booked')
    const view = await statusOf(await kept(), namoungpet, ports)
    expect(view).toMatchObject({
      status: 'booked',
      messages: [{ from: 'office', text: expect.stringContaining('ห้องประชุมเล็ก') }],
    })
    expect(view.timeline.at(-1)).toMatchObject({ kind: 'moved', text: { en: 'Booked' } })
  })
})
