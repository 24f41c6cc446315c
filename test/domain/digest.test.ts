import { describe, expect, test } from 'vitest'
import { keepPromise } from '#functions/domain/keep-promise.ts'
import { withFacts } from '#functions/domain/promise-of-case.ts'
import { submit } from '#functions/domain/submit.ts'
import { sweep } from '#functions/domain/sweep.ts'
import { takeCaseEvent } from '#functions/domain/take-case-event.ts'
import { submission } from '#schemas/bodies.ts'
import type { CaseEvent, PromiseDue } from '#schemas/events.ts'
import { complaint } from '#schemas/forms/complaint.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { bangkok, someone } from './desk/desk.ts'

const somchai = someone('officer', { signIn: 'somchai@works.example' })
const head = someone('head', { signIn: 'works-head@namoungpet.example' })
const wipha = someone('officer', { id: 'wipha', signIn: 'wipha@works.example' })

/** A town whose sweep and worker run when told to; its cases came on Monday 23 November 2026 at 09:00. */
async function town(cases: number) {
  const ports = memoryPorts('2026-11-23T02:00:00.000Z')
  for (const one of [somchai, head, wipha]) await ports.colleagues.enter(one)
  const timers: PromiseDue[] = []
  const openings: CaseEvent[] = []
  const sweeping = {
    ...ports,
    timers: { sendAll: async (due: readonly PromiseDue[]) => void timers.push(...due) },
    openings: { sendAll: async (events: readonly CaseEvent[]) => void openings.push(...events) },
  }
  const references: string[] = []
  for (let n = 0; n < cases; n++) {
    const submissionId = `00000000-0000-4000-8000-00000000000${n}`
    const sent = aSubmission({ submissionId, answers: complaintAnswers({ email: undefined }) })
    const body = submission.parse({ ...sent, challenge: await ports.solve(submissionId) })
    references.push(
      (await submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)).body.reference,
    )
  }
  const work = async (attempt = 1) => {
    for (const event of openings.splice(0)) await takeCaseEvent({ event, attempt }, ports)
    for (const event of timers.splice(0)) await keepPromise({ event, attempt }, ports)
  }
  const at = async (now: string) => {
    ports.world.now = new Date(now)
    await sweep(sweeping)
    await work()
  }
  await at(bangkok('2026-11-23', '09:01'))
  ports.sent.length = 0
  const mails = () => ports.sent.splice(0)
  const told = () => mails().map(({ to, subject }) => `${to.split('@')[0]}: ${subject.split(' ')[0]}`)
  const write = async (reference: string | undefined, fact: (at: string) => HistoryEntry) => {
    const kept = await ports.cases.find(reference ?? '')
    if (!kept) throw new Error('the case is gone')
    const world = { form: complaint, calendar: ports.world.calendar, now: ports.world.now }
    await ports.cases.save(withFacts(kept, [fact(world.now.toISOString())], world))
  }
  const take = (reference: string | undefined, person: string) =>
    write(reference, (at) => ({ kind: 'taken', at, by: person, person }))
  /** The officer in whose hands a case is asks its citizen for something. */
  const ask = async (reference: string | undefined, person: string) => {
    await take(reference, person)
    await write(reference, (at) => ({ kind: 'moved', at, by: person, to: 'waiting-citizen' }))
  }
  return { ports, timers, sweeping, references, at, work, told, mails, write, take, ask }
}

describe('in the morning', () => {
  test('an officer gets one mail that names every case, and each case is told once', async () => {
    const { at, mails, references, take } = await town(3)
    for (const reference of references.slice(0, 2)) await take(reference, somchai.id)

    await at(bangkok('2026-11-24', '08:30'))
    await at(bangkok('2026-11-24', '08:31'))

    const [digest, reminder, ...others] = mails()
    expect(digest).toMatchObject({ to: 'somchai@works.example', subject: 'งานของท่านวันนี้ วันอังคารที่ 24 พฤศจิกายน 2569' })
    for (const reference of references.slice(0, 2)) expect(digest?.text).toContain(reference)
    expect(reminder).toMatchObject({ to: 'works@namoungpet.example', subject: `โปรดติดต่อผู้แจ้ง เรื่อง ${references[2]}` })
    expect(others).toEqual([])
  })

  test('a digest says how many are late, due today and due tomorrow, in both languages', async () => {
    const { at, mails } = await town(2)
    await at(bangkok('2026-11-24', '08:30'))

    expect(mails()[0]?.text.replace(/NMP-\S+/g, 'NMP-…')).toMatchSnapshot()
  })

  test('a promise that was broken is a line of each working day until somebody calls', async () => {
    const { at, told, ports, references } = await town(1)
    for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) await at(bangkok(day, '08:30'))
    told()

    await at(bangkok('2026-11-27', '08:30'))
    expect(told()).toEqual(['works: งานของท่านวันนี้', 'works-head: งานของท่านวันนี้'])
    await at(bangkok('2026-11-28', '08:30'))
    expect(told()).toEqual([])
    await at(bangkok('2026-11-30', '08:30'))
    expect(told()).toEqual(['works: งานของท่านวันนี้', 'works-head: งานของท่านวันนี้'])

    const kept = await ports.cases.find(references[0] ?? '')
    const now = ports.world.now.toISOString()
    const spoken = { kind: 'contacted', at: now, occurredAt: now, by: 'a', channel: 'call', result: 'spoke' } as const
    const world = { form: complaint, calendar: ports.world.calendar, now: ports.world.now }
    if (kept) await ports.cases.save(withFacts(kept, [spoken], world))
    await at(bangkok('2026-12-01', '08:30'))
    expect(told()).toEqual([])
  })

  test('a worker that died behind the mail sends none of it again', async () => {
    const { ports, timers, sweeping, told } = await town(2)
    ports.world.now = new Date(bangkok('2026-11-24', '08:30'))
    await sweep(sweeping)
    const [event] = timers
    if (!event) throw new Error('nothing was due')
    const dying = { ...ports, cases: { ...ports.cases, save: () => Promise.reject(new Error('killed')) } }
    await expect(keepPromise({ event, attempt: 1 }, dying)).rejects.toThrow('killed')

    await keepPromise({ event, attempt: 2 }, ports)

    expect(told()).toEqual(['works: งานของท่านวันนี้'])
    expect(ports.deliveries.states()).not.toContain('queued')
  })

  test('a case that cannot be read holds up no other', async () => {
    const { ports, timers, sweeping, told, references } = await town(2)
    ports.world.now = new Date(bangkok('2026-11-24', '08:30'))
    await sweep(sweeping)
    const [event] = timers
    if (!event) throw new Error('nothing was due')
    const find = async (reference: string) =>
      reference === references[0] ? Promise.reject(new Error('unreadable')) : ports.cases.find(reference)

    await expect(keepPromise({ event, attempt: 1 }, { ...ports, cases: { ...ports.cases, find } })).rejects.toThrow(
      'unreadable',
    )

    expect(told()).toEqual(['works: โปรดติดต่อผู้แจ้ง'])
  })
})

describe('how many cases wait for their citizens', () => {
  const figures = (mails: readonly { readonly to: string; readonly text: string }[]) =>
    mails.map(({ to, text }) => `${to.split('@')[0]}: ${/waiting for citizen (\d+)/.exec(text)?.[1]}`)

  test('is told each officer of their own, and the head of the whole office', async () => {
    const { at, mails, references, ask, take } = await town(5)
    const [first, second, third, fourth, fifth] = references
    await ask(first, somchai.id)
    await ask(second, wipha.id)
    for (const reference of [third, fourth]) await take(reference, somchai.id)
    await take(fifth, wipha.id)

    await at(bangkok('2026-11-25', '08:30'))

    expect(figures(mails())).toEqual(['somchai: 1', 'works-head: 2', 'wipha: 1'])
  })

  test('is told a substitute of those too for whom they stand in', async () => {
    const { at, mails, references, ask, take, ports } = await town(3)
    await ask(references[0], somchai.id)
    await ask(references[1], wipha.id)
    await take(references[2], wipha.id)
    const today = { from: '2026-11-24', to: '2026-11-24', municipality: 'namoungpet' }
    await ports.leaves.enter({ ...today, person: somchai.id, substitute: wipha.id })

    await at(bangkok('2026-11-24', '08:30'))

    expect(figures(mails())).toEqual(['wipha: 2'])
  })

  test('counts a case about somebody for whoever handles it, and for nobody of its office', async () => {
    const { at, mails, references, ask, take, write, ports } = await town(4)
    const clerk = someone('clerk', { signIn: 'palad@namoungpet.example' })
    await ports.colleagues.enter(clerk)
    await ask(references[0], somchai.id)
    await ask(references[1], somchai.id)
    for (const reference of references.slice(2)) await take(reference, somchai.id)
    const about = { position: 'officer', person: somchai.id } as const
    for (const reference of references.slice(1))
      await write(reference, (at) => ({ kind: 'concerns', at, by: wipha.id, about }))
    await at(bangkok('2026-11-23', '09:05'))
    mails()

    await at(bangkok('2026-11-24', '08:30'))

    expect(figures(mails())).toEqual(['somchai: undefined', 'palad: 1'])
  })

  test('is left out where there are more than can be counted, and nothing is said that is not so', async () => {
    const { ports, mails, timers, sweeping } = await town(2)
    ports.world.now = new Date(bangkok('2026-11-24', '08:30'))
    await sweep(sweeping)
    const list = async () => ({ rows: [], next: 'there is always more' })
    for (const event of timers) await keepPromise({ event, attempt: 1 }, { ...ports, desk: { ...ports.desk, list } })

    const [digest] = mails()

    expect(digest?.text).toContain('Overdue 0 · due today 0 · due tomorrow 2\n')
    expect(digest?.text).not.toContain('รอผู้แจ้ง')
  })

  test('is not asked for a mail that does not say it', async () => {
    const { ports, told, timers, sweeping } = await town(1)
    ports.world.now = new Date(bangkok('2026-11-24', '08:30'))
    await sweep(sweeping)
    const list = () => Promise.reject(new Error('nobody may ask'))
    for (const event of timers) await keepPromise({ event, attempt: 1 }, { ...ports, desk: { ...ports.desk, list } })

    expect(told()).toEqual(['works: โปรดติดต่อผู้แจ้ง'])
  })
})

describe('somebody who is away', () => {
  const away = (person: string, substitute: string, from = '2026-11-23', to = '2026-11-25') => ({
    municipality: 'namoungpet',
    person,
    from,
    to,
    substitute,
  })

  test('is told nothing: the substitute of that day is', async () => {
    const { at, told, ports, take, references } = await town(1)
    await take(references[0] ?? '', somchai.id)
    await ports.leaves.enter(away(somchai.id, wipha.id, '2026-11-24', '2026-11-24'))

    await at(bangkok('2026-11-24', '08:30'))
    expect(told()).toEqual(['wipha: โปรดติดต่อผู้แจ้ง'])
    await at(bangkok('2026-11-25', '08:30'))
    expect(told()).toEqual(['somchai: ครบกำหนดวันนี้', 'works-head: ครบกำหนดวันนี้'])
  })

  test('and leads an office is stood in for when the promise is broken', async () => {
    const { at, told, ports } = await town(1)
    await ports.leaves.enter(away(head.id, somchai.id))

    await at(bangkok('2026-11-25', '16:30'))

    expect(told()).toEqual(['somchai: เกินกำหนดติดต่อ'])
  })

  test('with a substitute who is away too, is stood in for by theirs, and by the mailbox where nobody is left', async () => {
    const { at, told, ports, take, references } = await town(1)
    await take(references[0] ?? '', somchai.id)
    await ports.leaves.enter(away(somchai.id, wipha.id))
    await ports.leaves.enter(away(wipha.id, somchai.id, '2026-11-24', '2026-11-24'))

    await at(bangkok('2026-11-24', '08:30'))

    expect(told()).toEqual(['works: โปรดติดต่อผู้แจ้ง'])
  })
})
