import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Audits } from '#functions/domain/audits.ts'
import { aside } from '#functions/domain/desk/place.ts'
import type { Cases, Colleagues, Desk, DeskList, Leaves, Messages } from '#functions/domain/ports.ts'
import type { AuditEntry } from '#schemas/audit.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Message } from '#schemas/message.ts'
import { aCase } from './builders.ts'

/** What every keeper of texts must do. */
export function messagesContract(open: () => Promise<Messages>) {
  const some = (changes: Partial<Message> = {}): Message => ({
    reference: 'NMP-0000-0001',
    messageId: randomUUID(),
    from: 'office',
    text: 'สวัสดี\n<b>',
    at: '2026-11-23T02:00:00.000Z',
    by: 'officer-1',
    ...changes,
  })

  test('a text is found whole with its case, and with no other', async () => {
    const [messages, reference] = [await open(), randomUUID()]
    const [one, other] = [some({ reference, agency: 'การไฟฟ้า' }), some({ reference, from: 'note' })]
    expect([await messages.put(one), await messages.put(other)]).toEqual([{}, {}])
    await messages.put(some({ reference: `${reference}X` }))
    const found = await messages.of(reference)
    expect(found).toHaveLength(2)
    expect(found).toEqual(expect.arrayContaining([one, other]))
  })

  test('a text is never written over: the one that stands is answered, and itself again is no other', async () => {
    const [messages, written] = [await open(), some({ reference: randomUUID() })]
    await messages.put(written)
    expect(await messages.put(written)).toEqual({})
    expect(await messages.put({ ...written, text: 'another' })).toEqual({ standing: written })
    expect(await messages.of(written.reference)).toEqual([written])
  })

  test('many long texts are all found', async () => {
    const [messages, reference] = [await open(), randomUUID()]
    const all = Array.from({ length: 100 }, () => some({ reference, text: 'ก'.repeat(5000) }))
    await Promise.all(all.map((one) => messages.put(one)))
    expect(await messages.of(reference)).toHaveLength(100)
  })
}

/** What every list of colleagues must do. */
export function colleaguesContract(open: () => Promise<Colleagues>) {
  test('whoever came is known once, by the newest name, in their own municipality', async () => {
    const [colleagues, municipality] = [await open(), randomUUID()]
    const one = { id: 'a', municipality, role: 'officer', office: 'works', name: 'เดิม', signIn: 'a' } as const
    await colleagues.enter(one)
    await colleagues.enter({ ...one, name: 'ใหม่' })
    await colleagues.enter({ ...one, municipality: randomUUID() })
    expect(await colleagues.of(municipality)).toEqual([{ ...one, name: 'ใหม่' }])
  })
}

/** What every list of leaves must do. */
export function leavesContract(open: () => Promise<Leaves>) {
  test('a leave is known in its municipality, and by the newest word on its first day', async () => {
    const [leaves, municipality] = [await open(), randomUUID()]
    const one = { municipality, person: 'a', from: '2026-11-24', to: '2026-11-25', substitute: 'b' }
    await leaves.enter(one)
    await leaves.enter({ ...one, to: '2026-11-27', substitute: 'c' })
    await leaves.enter({ ...one, municipality: randomUUID() })
    expect(await leaves.of(municipality)).toEqual([{ ...one, to: '2026-11-27', substitute: 'c' }])
  })
}

/** What every trail must do. */
export function auditsContract(open: () => Promise<Audits>) {
  const refused = (municipality: string, n: number): AuditEntry => ({
    kind: 'refused',
    at: new Date(Date.parse('2026-11-23T02:00:00.000Z') + n).toISOString(),
    by: 'officer-1',
    municipality,
    reason: 'not-seen',
    what: 'open',
    of: `NMP-${n}`,
  })

  test('what was written down is read with the newest first, in its own municipality only', async () => {
    const [audits, municipality] = [await open(), randomUUID()]
    const [one, other] = [refused(municipality, 1), refused(municipality, 2)]
    const changed = { kind: 'changed', person: 'p', role: 'head', office: 'works' } as const
    const third = { ...changed, at: '2026-11-23T02:00:01.000Z', by: 'administrator-1', municipality }
    const opened = { kind: 'opened', of: 'NMP-1', answer: 'citizenId', reason: 'ออกหนังสือรับรอง' } as const
    const fourth = { ...opened, at: '2026-11-23T02:00:02.000Z', by: 'officer-1', municipality }
    for (const entry of [one, other, third, refused(randomUUID(), 4), fourth]) await audits.add(entry)
    expect(await audits.of(municipality)).toEqual({ entries: [fourth, third, other, one] })
  })

  test('two refusals of one instant are two', async () => {
    const [audits, municipality] = [await open(), randomUUID()]
    for (let twice = 0; twice < 2; twice++) await audits.add(refused(municipality, 1))
    expect((await audits.of(municipality)).entries).toHaveLength(2)
  })

  test('a long trail is read page by page, each entry once', async () => {
    const [audits, municipality] = [await open(), randomUUID()]
    for (let n = 0; n < 120; n++) await audits.add(refused(municipality, n))
    const seen: unknown[] = []
    let after: string | undefined
    do {
      const page = await audits.of(municipality, after)
      seen.push(...page.entries)
      after = page.next
    } while (after)
    expect(seen).toEqual(Array.from({ length: 120 }, (_, n) => refused(municipality, 119 - n)))
  })
}

/** What every index of the desk must do. */
export function deskContract(open: () => Promise<{ readonly cases: Cases; readonly desk: Desk }>) {
  const due = (day: number) => ({
    ...aCase().clock,
    dueAt: `2026-12-${String(day).padStart(2, '0')}T09:30:00.000Z`,
  })
  async function town(kept: readonly Partial<ServiceCase>[]) {
    const [{ cases, desk }, municipality] = [await open(), randomUUID()]
    const all = kept.map((changes) => aCase({ reference: randomUUID(), municipality, office: 'works', ...changes }))
    for (const one of all) await cases.add(one)
    const list = (asked: Partial<DeskList> = {}) =>
      desk.list({ municipality, shelves: [null, 'works', 'health'], queue: 'contact', limit: 50, ...asked })
    return { cases, desk, municipality, all, list }
  }
  const days = async (page: ReturnType<Desk['list']>) =>
    (await page).rows.map(({ clock }) => Number(clock.dueAt?.slice(8, 10)))

  test('lists what waits for a contact, the soonest due first, over all offices asked for and no other', async () => {
    const { list } = await town([
      { clock: due(3) },
      { clock: due(1), office: 'health' },
      { clock: due(2), office: null },
      { clock: due(4), office: 'finance' },
    ])
    expect(await days(list())).toEqual([1, 2, 3])
    expect(await days(list({ shelves: ['health'] }))).toEqual([1])
    expect(await days(list({ shelves: [] }))).toEqual([])
  })

  test('a case about somebody stands aside with whom it is about, and comes back to its office', async () => {
    const { list, all, cases } = await town([{}])
    const [kept] = all
    if (!kept) throw new Error('no case')
    const about = { position: 'officer', person: 'p' } as const
    const standing = async () =>
      Promise.all(
        ['works', aside].map(async (shelf) => (await list({ shelves: [shelf] })).rows.map((row) => row.concerns)),
      )

    expect(await standing()).toEqual([[null], []])
    await cases.save({ ...kept, concerns: about })
    expect(await standing()).toEqual([[], [about]])
    await cases.save({ ...kept, version: 2, concerns: null })
    expect(await standing()).toEqual([[null], []])
  })

  test('a case moves from queue to queue with its state', async () => {
    const { list, all, cases } = await town([{}])
    const [kept] = all
    if (!kept) throw new Error('no case')
    const counts = async () =>
      Promise.all((['contact', 'work', 'ended'] as const).map(async (queue) => (await list({ queue })).rows.length))
    expect(await counts()).toEqual([1, 0, 0])
    await cases.save({ ...kept, contactedAt: '2026-11-23T03:00:00.000Z', status: 'contacted' })
    expect(await counts()).toEqual([0, 1, 0])
    await cases.save({ ...kept, version: 2, status: 'done' })
    expect(await counts()).toEqual([0, 0, 1])
  })

  test.each([{}, { status: 'assigned' }])('pages through all, each once and in order: %j', async (narrowed) => {
    const { list } = await town(
      Array.from({ length: 23 }, (_, n) => ({
        clock: due(1 + n),
        office: n % 3 ? 'works' : 'health',
        status: n % 2 ? ('assigned' as const) : ('received' as const),
      })),
    )
    const seen: number[] = []
    let after: string | undefined
    let pages = 0
    do {
      const page = await list({ limit: 4, ...narrowed, ...(after && { after }) })
      expect(page.rows.length).toBeLessThanOrEqual(4)
      seen.push(...page.rows.map(({ clock }) => Number(clock.dueAt?.slice(8, 10))))
      after = page.next
    } while (after && ++pages < 40)
    const wanted = Array.from({ length: 23 }, (_, n) => n + 1).filter((day) => !('status' in narrowed) || day % 2 === 0)
    expect(seen).toEqual(wanted)
  })

  test('a number in the register leads to its case, in its own municipality only', async () => {
    const { desk, municipality, all } = await town([{ registerNumber: '12/2569' }])
    expect(await desk.numbered(municipality, '12/2569')).toBe(all[0]?.reference)
    expect(await desk.numbered(municipality, '13/2569')).toBeUndefined()
    expect(await desk.numbered('elsewhere', '12/2569')).toBeUndefined()
  })
}
