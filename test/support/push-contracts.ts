import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Allowances, Arrivals, Counter, Push, PushMessage } from '#functions/domain/ports.ts'

/** What every keeper of arrivals must do. */
export function arrivalsContract(open: () => Promise<Arrivals>) {
  const at = '2031-05-01T01:30:00.000Z'
  const later = '2031-05-01T01:31:00.000Z'
  const some = () => ({ municipality: 'namoungpet', reference: randomUUID(), office: 'works' })
  const dueOf = async (arrivals: Arrivals, reference: string, until: string) =>
    (await Array.fromAsync(arrivals.due(new Date(until)))).flat().filter((one) => one.reference === reference)

  test('an arrival is owed from its instant on, and entered once', async () => {
    const [arrivals, one] = [await open(), some()]
    await arrivals.owe(one, at)
    await arrivals.owe(one, later)

    expect(await arrivals.find(one)).toEqual({ ...one, at, triedSince: null })
    expect(await dueOf(arrivals, one.reference, '2031-05-01T01:29:59.999Z')).toEqual([])
    expect(await dueOf(arrivals, one.reference, at)).toEqual([one])
  })

  test('another office of the same case is another one', async () => {
    const [arrivals, one] = [await open(), some()]
    await arrivals.owe(one, at)
    await arrivals.owe({ ...one, office: 'health' }, at)
    expect((await dueOf(arrivals, one.reference, at)).map(({ office }) => office).sort()).toEqual(['health', 'works'])
  })

  test('of twenty who take it at once one does, and it is due again at its new instant', async () => {
    const [arrivals, one] = [await open(), some()]
    await arrivals.owe(one, at)
    const owed = { ...one, at, triedSince: null }
    const taken = Array.from({ length: 20 }, (_, n) =>
      arrivals.move(owed, { at: `2031-05-01T01:31:00.${String(n).padStart(3, '0')}Z`, triedSince: at }),
    )

    expect((await Promise.all(taken)).filter(Boolean)).toHaveLength(1)
    expect(await arrivals.find(one)).toMatchObject({ triedSince: at })
    expect(await dueOf(arrivals, one.reference, at)).toEqual([])
    expect(await dueOf(arrivals, one.reference, '2031-05-01T01:32:00.000Z')).toEqual([one])
  })

  test('what was settled is owed no more, by whoever comes later', async () => {
    const [arrivals, one] = [await open(), some()]
    await arrivals.owe(one, at)
    await arrivals.settle(one, 'accepted', at)
    await arrivals.forget(one)
    await arrivals.owe(one, later)

    expect(await arrivals.find(one)).toBeUndefined()
    expect(await arrivals.move({ ...one, at, triedSince: null }, { at: later, triedSince: null })).toBe(false)
    expect(await dueOf(arrivals, one.reference, later)).toEqual([])
  })

  test('what was forgotten can be owed again', async () => {
    const [arrivals, one] = [await open(), some()]
    await arrivals.owe(one, at)
    await arrivals.forget(one)
    expect(await arrivals.find(one)).toBeUndefined()
    await arrivals.owe(one, later)
    expect(await arrivals.find(one)).toMatchObject({ at: later })
  })
}

/** What every counter of pushes must do. */
export function allowancesContract(open: () => Promise<Allowances>) {
  const some = (): Counter => ({ service: 'line', municipality: randomUUID(), month: '2026-11' })

  test('of twenty at once no more are allowed than the municipality wants, each month and service anew', async () => {
    const [allowances, counter] = [await open(), some()]
    const spent = await Promise.all(Array.from({ length: 20 }, () => allowances.spend(counter, 7)))

    expect(spent.filter((used) => used !== undefined).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(await allowances.spend({ ...counter, month: '2026-12' }, 7)).toBe(1)
    expect(await allowances.spend({ ...counter, service: 'sms' }, 7)).toBe(1)
    expect(await allowances.spend(some(), 7)).toBe(1)
  })

  test('what is given back may be spent again', async () => {
    const [allowances, counter] = [await open(), some()]
    await allowances.spend(counter, 1)
    expect(await allowances.spend(counter, 1)).toBeUndefined()
    await allowances.giveBack(counter)
    expect(await allowances.spend(counter, 1)).toBe(1)
  })
}

type Service = {
  readonly push: Push
  /** Somebody who can be pushed to, as the port names them. */
  readonly to: string
  /** The texts that arrived there. */
  readonly arrived: () => Promise<readonly string[]>
}

/** What every service that pushes must do. */
export function pushContract(open: () => Promise<Service>) {
  const aPush = (to: string, changes: Partial<PushMessage> = {}) => ({
    to,
    text: `มีเรื่องถึงกองช่าง ${randomUUID()}`,
    key: `arrived/${randomUUID()}/works`,
    ...changes,
  })

  test('what was accepted has arrived, word for word', async () => {
    const { push, to, arrived } = await open()
    const message = aPush(to)
    expect(await push.send(message)).toBe('accepted')
    expect(await arrived()).toContain(message.text)
  })

  test('the same key is accepted once, another key is another push', async () => {
    const { push, to, arrived } = await open()
    const message = aPush(to)
    for (let times = 0; times < 3; times++) expect(await push.send(message)).toBe('accepted')
    await push.send({ ...message, key: `arrived/${randomUUID()}/works` })
    expect((await arrived()).filter((text) => text === message.text)).toHaveLength(2)
  })
}
