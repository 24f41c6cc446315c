import { describe, expect, test } from 'vitest'
import { reportMail } from '#functions/domain/report-mail.ts'
import { bangkok, desk, officer, someone } from './desk.ts'

const faultsOf = (acted: object) => Object.keys('faults' in acted ? (acted.faults as object) : {})

describe('a contact', () => {
  test('spoken with the citizen keeps the promise and moves the case on', async () => {
    const { act, kept } = await desk()
    expect(await act('contact', { channel: 'call', result: 'spoke', occurredAt: '', note: '' })).toMatchObject({
      is: 'done',
    })
    expect(await kept()).toMatchObject({ status: 'contacted', contactedAt: '2026-11-23T02:00:00.000Z', timer: null })
  })

  test('that nobody answered is written down and the clock goes on', async () => {
    const { act, kept } = await desk()
    await act('contact', { channel: 'call', result: 'no-answer' })
    expect(await kept()).toMatchObject({ status: 'assigned', contactedAt: null, timer: { step: 'remind1' } })
  })

  test('two attempts on different half-days and a message that was accepted keep the promise', async () => {
    const { act, kept, at, work } = await desk()
    await act('contact', { channel: 'call', result: 'no-answer' })
    at(bangkok('2026-11-23', '14:00'))
    await act('contact', { channel: 'call', result: 'no-answer' })
    expect((await kept()).contactedAt).toBeNull()
    await act('reply', { text: 'โทรหาแล้วไม่รับ' })
    await work()
    expect((await kept()).status).toBe('contacted')
  })

  test.each([
    ['a wall clock in Bangkok', '2026-11-23T15:30'],
    ['an instant', '2026-11-23T08:30:00Z'],
  ])('may be entered later, as %s', async (_, occurredAt) => {
    const { act, kept, at } = await desk()
    at(bangkok('2026-11-24', '10:00'))
    await act('contact', { channel: 'visit', result: 'spoke', occurredAt })
    expect(await kept()).toMatchObject({ contactedAt: bangkok('2026-11-23', '15:30') })
  })

  test('entered after a breach excuses it when it was made in time, and both stay on record', async () => {
    const { act, kinds, at, sweep } = await desk()
    at(bangkok('2026-11-26', '10:00'))
    await sweep()
    await act('contact', { channel: 'call', result: 'spoke', occurredAt: '2026-11-25T11:00' })
    expect((await kinds()).slice(-2)).toEqual(['contacted', 'sla.breach-excused'])
    expect(await kinds()).toContain('sla.breached')
  })

  test.each([
    ['before the receipt', '2026-11-23T08:00'],
    ['in the future', '2026-11-24T10:00'],
    ['never', 'yesterday'],
    ['in a text too long', `2026-11-23T09:00${'0'.repeat(50_000)}`],
  ])('%s is refused at its field', async (_, occurredAt) => {
    const { act, kept } = await desk()
    const before = await kept()
    expect(faultsOf(await act('contact', { channel: 'call', result: 'spoke', occurredAt }))).toEqual(['occurredAt'])
    expect(await kept()).toEqual(before)
  })

  test('more than three working days back needs the head and a reason', async () => {
    const { act, at } = await desk()
    at(bangkok('2026-11-27', '10:00'))
    const late = { channel: 'call', result: 'spoke', occurredAt: '2026-11-23T10:00' }
    const head = someone('head')
    expect(faultsOf(await act('contact', { ...late, note: 'ลืม' }))).toEqual(['occurredAt'])
    expect(faultsOf(await act('contact', late, head))).toEqual(['note'])
    expect(await act('contact', { ...late, note: 'ลืมบันทึก' }, head)).toMatchObject({ is: 'done' })
  })

  test('names every fault at once', async () => {
    const { act } = await desk()
    expect(faultsOf(await act('contact', { channel: 'pigeon', occurredAt: 'x', note: 'ก'.repeat(5001) }))).toEqual([
      'channel',
      'result',
      'occurredAt',
      'note',
    ])
  })
})

describe('what the office writes', () => {
  test('is kept first, mailed without a word of it, and counts once its mail was accepted', async () => {
    const { act, kept, work, ports } = await desk()
    await act('reply', { text: 'จะไปดูพรุ่งนี้' })
    expect(await kept()).toMatchObject({ status: 'assigned', contactedAt: null, untold: [2] })
    expect(ports.messages.all()).toMatchObject([{ from: 'office', text: 'จะไปดูพรุ่งนี้', by: officer.id }])
    await work()
    expect(await kept()).toMatchObject({ status: 'contacted', untold: [], timer: null })
    expect(ports.sent.map(({ to }) => to)).toEqual(['somying@example.com'])
    expect(JSON.stringify(ports.sent)).not.toContain('พรุ่งนี้')
  })

  test.each(['rejected', 'unknown'] as const)(
    'does not count when its mail is %s, and staff are told',
    async (outcome) => {
      const { act, kept, work, ports, kinds } = await desk()
      ports.world.mailOutcome = outcome
      await act('reply', { text: 'สวัสดี' })
      await work()
      expect(await kept()).toMatchObject({ status: 'assigned', contactedAt: null, untold: [] })
      expect((await kinds()).at(-1)).toBe('contact.failed')
    },
  )

  test('is mailed again when the mail service was busy, and never twice', async () => {
    const { act, kept, work, ports, sweep, at } = await desk()
    ports.world.mailOutcome = 'later'
    await act('reply', { text: 'สวัสดี' })
    await expect(work()).rejects.toThrow('try-again')
    ports.world.mailOutcome = 'accepted'
    at(bangkok('2026-11-23', '09:02'))
    await sweep()
    ports.announced.push(...ports.announced)
    await work()
    expect(ports.sent).toHaveLength(1)
    expect((await kept()).untold).toEqual([])
  })

  test('is told by the sweep when its announcement was lost', async () => {
    const { act, work, ports, sweep, at, kept } = await desk()
    await act('reply', { text: 'สวัสดี' })
    ports.announced.length = 0
    expect((await kept()).timer).toMatchObject({ step: 'tell' })
    at(bangkok('2026-11-23', '09:02'))
    await sweep()
    await work()
    expect(ports.sent).toHaveLength(1)
    expect((await kept()).timer).toBeNull()
  })

  test('and cannot be delivered does not hold up the promise: the breach is recorded all the same', async () => {
    const { act, sweep, at, kinds } = await desk()
    await act('reply', { text: 'สวัสดี' })
    at(bangkok('2026-11-25', '16:30'))
    await sweep()
    expect(await kinds()).toContain('sla.breached')
  })

  test('counts at once where the status page is the citizen’s only channel', async () => {
    const { act, ports, kept } = await desk({
      anonymous: true,
      fullName: undefined,
      phone: undefined,
      email: undefined,
    })
    await act('reply', { text: 'สวัสดี' })
    expect(await kept()).toMatchObject({ status: 'contacted', untold: [] })
    expect(ports.announced).toEqual([])
  })

  test('does not count by the status page alone where there is a telephone', async () => {
    const { act, kept } = await desk({ email: undefined })
    await act('reply', { text: 'สวัสดี' })
    expect(await kept()).toMatchObject({ status: 'assigned', contactedAt: null })
  })

  test('to an agency outside waits for it and tells the citizen', async () => {
    const { act, kept, work, ports } = await desk()
    expect(faultsOf(await act('forward', {}))).toEqual(['agency', 'text'])
    await act('forward', { agency: 'การไฟฟ้าส่วนภูมิภาค', text: 'ส่งเรื่องให้แล้ว' })
    await work()
    expect(await kept()).toMatchObject({ status: 'waiting-agency', contactedAt: expect.any(String) })
    expect(ports.sent).toHaveLength(1)
  })

  test.each(['', '  \n ', '\u200b'])('must not be empty: %j', async (text) => {
    const { act, ports } = await desk()
    expect(faultsOf(await act('reply', { text }))).toEqual(['text'])
    expect(faultsOf(await act('note', { text }))).toEqual(['text'])
    expect(ports.messages.all()).toEqual([])
  })
})

describe('a mail that comes back', () => {
  test('within 72 hours withdraws its contact: the clock is open again, once, with the same due', async () => {
    const { act, work, kept, kinds, ports, reference, at } = await desk()
    await act('reply', { text: 'สวัสดี' })
    const [{ messageId } = { messageId: '' }] = ports.messages.all()
    const { clock } = await kept()
    await work()
    at(bangkok('2026-11-23', '09:30'))
    const sent = { reference, step: `message.${messageId}`, recipient: 'digest' }
    const event = { eventType: 'Bounce', sent, isPermanent: false, recipients: [] } as const
    await reportMail({ event: { ...event, recipients: [] } }, ports)
    await reportMail({ event: { ...event, recipients: [] } }, ports)
    expect(await kept()).toMatchObject({ status: 'assigned', contactedAt: null, clock, timer: { step: 'tell' } })
    expect((await kinds()).filter((kind) => kind === 'contact.failed')).toHaveLength(1)
  })

  test('changes no case when it was a receipt', async () => {
    const { kept, ports, reference } = await desk()
    const before = await kept()
    const sent = { reference, step: 'receipt', recipient: 'digest' }
    await reportMail({ event: { eventType: 'Bounce', sent, isPermanent: true, recipients: ['a@b.example'] } }, ports)
    expect(await kept()).toEqual(before)
  })
})

describe('status, persons and offices', () => {
  test('a new status is told to the citizen and is no contact', async () => {
    const { act, kept, work, ports } = await desk()
    await act('status', { to: 'waiting-citizen' })
    await work()
    expect(await kept()).toMatchObject({ status: 'waiting-citizen', contactedAt: null })
    expect(ports.sent.map(({ subject }) => subject)).toEqual([expect.stringContaining('ความคืบหน้า')])
  })

  test.each(['done', 'received', 'booked', ''])('the status cannot be set to %j', async (to) => {
    const { act } = await desk()
    expect(faultsOf(await act('status', { to }))).toEqual(['to'])
  })

  test('an officer takes a case, a head gives it to a colleague, and neither to somebody who cannot see it', async () => {
    const { act, kept, ports } = await desk()
    const colleague = someone('officer', { id: 'officer-2' })
    for (const one of [officer, colleague, someone('officer', { id: 'health-1', office: 'health' })])
      await ports.colleagues.enter(one)
    await act('assign', { person: officer.id })
    expect((await kept()).assignee).toBe(officer.id)
    await expect(act('assign', { person: 'officer-2' })).rejects.toThrow('unknown-request')
    await act('assign', { person: 'officer-2' }, someone('head'))
    expect((await kept()).assignee).toBe('officer-2')
    expect(faultsOf(await act('assign', { person: 'health-1' }, someone('head')))).toEqual(['person'])
  })

  test('a transfer changes the office, keeps the clock, and takes the case out of the hands it was in', async () => {
    const { act, kept, work, ports } = await desk()
    const { clock, timer } = await kept()
    await act('assign', { person: officer.id })
    expect(faultsOf(await act('transfer', { office: 'works' }))).toEqual(['reason'])
    await act('transfer', { office: 'health', reason: 'เป็นเรื่องยุง' })
    expect(await kept()).toMatchObject({ office: 'health', assignee: null, clock })
    await work()
    expect((await kept()).timer).toEqual(timer)
    expect(ports.sent.map(({ to }) => to)).toEqual(['health@namoungpet.example'])
    await expect(act('note', { text: 'หาย' })).rejects.toThrow('unknown-request')
  })
})

describe('closing', () => {
  test.each([
    ['done', 'done', {}],
    ['closed', 'closed', {}],
    ['not-in-power', 'not-in-power', { agency: 'การประปาส่วนภูมิภาค' }],
    ['spam', 'closed', {}],
  ])('as %s leaves it %s', async (outcome, status, more) => {
    const { act, kept, work, ports } = await desk()
    expect(await act('close', { outcome, text: 'ผล', ...more })).toMatchObject({ is: 'done' })
    await work()
    expect((await kept()).status).toBe(status)
    expect(ports.sent).toHaveLength(outcome === 'spam' ? 0 : 1)
  })

  test('explains itself: text, agency and the earlier matter are asked for where they are owed', async () => {
    const { act } = await desk()
    expect(faultsOf(await act('close', {}))).toEqual(['outcome'])
    expect(faultsOf(await act('close', { outcome: 'done' }))).toEqual(['text'])
    expect(faultsOf(await act('close', { outcome: 'not-in-power' }))).toEqual(['text', 'agency'])
    expect(faultsOf(await act('close', { outcome: 'duplicate', of: 'NMP-0000-0000' }))).toEqual(['of'])
  })

  test('as a duplicate names another case of the same municipality, never itself', async () => {
    const { act, kept, ports, reference } = await desk()
    expect(faultsOf(await act('close', { outcome: 'duplicate', of: reference }))).toEqual(['of'])
    const other = { ...(await kept()), reference: 'NMP-0000-0002' }
    await ports.cases.add(other)
    await ports.cases.add({ ...other, reference: 'CHL-0000-0003', municipality: 'chonglom' })
    expect(faultsOf(await act('close', { outcome: 'duplicate', of: 'CHL-0000-0003' }))).toEqual(['of'])
    await act('close', { outcome: 'duplicate', of: 'nmp 0000 0002' })
    expect(await kept()).toMatchObject({ status: 'duplicate', timer: { step: 'tell' } })
  })

  test('as a duplicate of a case that its officer may not see is refused as if there were none, and written down', async () => {
    const { act, kept, ports } = await desk()
    await ports.cases.add({ ...(await kept()), reference: 'NMP-0000-0002', office: 'health' })

    const unseen = await act('close', { outcome: 'duplicate', of: 'NMP-0000-0002' })

    expect(unseen).toEqual(await act('close', { outcome: 'duplicate', of: 'NMP-0000-0000' }))
    expect(ports.audits.all()).toMatchObject([{ reason: 'not-seen', what: 'close', of: 'NMP-0000-0002' }])
    expect((await kept()).status).toBe('assigned')
  })

  test('by a letter leaves room for notes only', async () => {
    const { act, work } = await desk()
    await act('close', { outcome: 'done', text: 'ซ่อมแล้ว' })
    await work()
    expect(await act('contact', { channel: 'call', result: 'spoke' })).toMatchObject({ is: 'not-now' })
    expect(await act('reply', { text: 'อีกครั้ง' })).toMatchObject({ is: 'not-now' })
    expect(await act('close', { outcome: 'closed', text: 'ผล' })).toMatchObject({ is: 'not-now' })
    expect(await act('note', { text: 'เก็บแฟ้ม' })).toMatchObject({ is: 'done' })
  })
})

describe('two at once', () => {
  test('the second is told that somebody was first, and nothing of it is written', async () => {
    const { act, kept } = await desk()
    const first = await act('note', { text: 'คนแรก' })
    const before = await kept()
    expect(first).toMatchObject({ is: 'done' })
    expect(await act('note', { version: '1', text: 'คนที่สอง' })).toMatchObject({ is: 'conflict' })
    expect(await kept()).toEqual(before)
  })

  test('twenty with one version leave one', async () => {
    const { act, kinds } = await desk()
    const all = await Promise.all(Array.from({ length: 20 }, (_, n) => act('note', { text: `คนที่ ${n}` })))
    expect(all.filter(({ is }) => is === 'done')).toHaveLength(1)
    expect((await kinds()).filter((kind) => kind === 'noted')).toHaveLength(1)
  })

  test('a mail that is accepted meanwhile does not make a page stale', async () => {
    const { act, work, kept } = await desk()
    await act('reply', { text: 'สวัสดี' })
    const { version } = await kept()
    await work()
    expect((await kept()).version).toBe(version + 1)
    expect(await act('note', { version: '2', text: 'ยังใหม่' })).toMatchObject({ is: 'done' })
  })
})
