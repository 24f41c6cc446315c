import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addressDigest } from '#functions/adapters/address-digest.ts'
import type { Addresses, Cases, Deliveries, Quotas, Registers } from '#functions/domain/ports.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { aCase } from './builders.ts'

const fresh = (changes: Partial<ServiceCase> = {}) => aCase({ reference: `NMP-${randomUUID()}`, ...changes })

/** What every store of cases must do, whatever holds it. */
export function casesContract(open: () => Promise<Cases>) {
  test('a kept case is found whole by its reference', async () => {
    const [cases, opened] = [await open(), fresh()]
    expect(await cases.add(opened)).toEqual({})
    expect(await cases.find(opened.reference)).toEqual(opened)
  })

  test('a reference that nobody has is found empty', async () => {
    expect(await (await open()).find('NMP-ZZZZ-ZZZZ')).toBeUndefined()
  })

  test('a reference is never used twice: the case that stands there is answered instead', async () => {
    const [cases, opened] = [await open(), fresh()]
    await cases.add(opened)
    expect(await cases.add({ ...opened, submissionId: 'another' })).toEqual({ standing: opened })
    expect(await cases.find(opened.reference)).toEqual(opened)
  })

  test('twenty at once under one reference leave one', async () => {
    const [cases, opened] = [await open(), fresh()]
    const attempts = Array.from({ length: 20 }, (_, n) => cases.add({ ...opened, submissionId: `try ${n}` }))
    const kept = (await Promise.all(attempts)).filter(({ standing }) => !standing)
    expect(kept).toHaveLength(1)
  })

  test('a change is written under the version it was read at, and only once', async () => {
    const [cases, opened] = [await open(), fresh()]
    await cases.add(opened)

    expect(await cases.save({ ...opened, office: 'works' })).toBe(true)
    expect(await cases.save({ ...opened, office: 'health' })).toBe(false)
    expect(await cases.find(opened.reference)).toMatchObject({ office: 'works', version: 2 })
  })

  test('what waits for an instant is found once it has come, in however many pages, and not after it was settled', async () => {
    const cases = await open()
    const at = '2031-05-01T01:30:00.000Z'
    const waiting = Array.from({ length: 60 }, () => fresh({ timer: { step: 'remind1', at }, timerSeq: 7 }))
    await Promise.all(waiting.map((one) => cases.add(one)))
    const ours = new Set(waiting.map(({ reference }) => reference))
    const found = async (until: string) => {
      const pages = await Array.fromAsync(cases.pending(new Date(until)))
      return pages.flat().filter(({ reference }) => ours.has(reference))
    }

    expect(await found('2031-05-01T01:29:59.999Z')).toEqual([])
    expect(await found(at)).toHaveLength(60)
    expect((await found(at))[0]).toMatchObject({
      municipality: 'namoungpet',
      timerSeq: 7,
      timer: { step: 'remind1', at },
    })
    await Promise.all(waiting.map((one) => cases.save({ ...one, timer: null })))
    expect(await found(at)).toEqual([])
  })

  test('what is found is a copy: changing it changes nothing kept', async () => {
    const [cases, opened] = [await open(), fresh()]
    await cases.add(opened)
    Object.assign((await cases.find(opened.reference)) ?? {}, { office: 'elsewhere' })
    expect(await cases.find(opened.reference)).toEqual(opened)
  })
}

/** What every register must do. */
export function registersContract(open: () => Promise<Registers>) {
  test('numbers run from 1 for each municipality and year, and none is given twice', async () => {
    const [registers, municipality] = [await open(), randomUUID()]
    const numbers = await Promise.all(Array.from({ length: 20 }, () => registers.next(municipality, 2569)))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect(await registers.next(municipality, 2570)).toBe(1)
  })
}

/** What every ledger of deliveries must do. */
export function deliveriesContract(open: () => Promise<Deliveries>) {
  const at = '2026-11-23T02:00:00.000Z'
  const some = () => ({ reference: randomUUID(), step: 'receipt', channel: 'email', recipient: 'a@b.example' }) as const

  test('a delivery is claimed once, and its state is told to whoever comes later', async () => {
    const [ledger, delivery] = [await open(), some()]
    expect(await ledger.claim(delivery, at)).toEqual({})
    expect(await ledger.claim(delivery, at)).toEqual({ standing: 'queued' })
    await ledger.settle(delivery, 'accepted', at)
    expect(await ledger.claim(delivery, at)).toEqual({ standing: 'accepted' })
  })

  test('another step, another channel and another recipient are other deliveries', async () => {
    const [ledger, delivery] = [await open(), some()]
    await ledger.claim(delivery, at)
    expect(await ledger.claim({ ...delivery, step: 'alert' }, at)).toEqual({})
    expect(await ledger.claim({ ...delivery, channel: 'sms' }, at)).toEqual({})
    expect(await ledger.claim({ ...delivery, recipient: 'c@d.example' }, at)).toEqual({})
  })

  test('a released claim can be made again', async () => {
    const [ledger, delivery] = [await open(), some()]
    await ledger.claim(delivery, at)
    await ledger.release(delivery)
    expect(await ledger.claim(delivery, at)).toEqual({})
  })

  test('what was settled or reported first stays, whoever comes later', async () => {
    const [ledger, delivery] = [await open(), some()]
    await ledger.claim(delivery, at)
    await ledger.report({ ...delivery, recipient: addressDigest(delivery.recipient) }, 'bounced', at)
    await ledger.settle(delivery, 'accepted', at)
    await ledger.release(delivery)
    expect(await ledger.claim(delivery, at)).toEqual({ standing: 'bounced' })
  })

  test('what the mail service reports is entered, and a delivery never takes back a bounce', async () => {
    const [ledger, delivery] = [await open(), some()]
    const sent = { ...delivery, recipient: addressDigest(delivery.recipient) }
    await ledger.claim(delivery, at)
    await ledger.settle(delivery, 'accepted', at)
    await ledger.report(sent, 'delivered', at)
    expect(await ledger.claim(delivery, at)).toEqual({ standing: 'delivered' })
    await ledger.report(sent, 'bounced', at)
    await ledger.report(sent, 'delivered', at)
    expect(await ledger.claim(delivery, at)).toEqual({ standing: 'bounced' })
  })

  test('what is queued still is known by its case, and may be given up until somebody settles it', async () => {
    const [ledger, delivery, other] = [await open(), some(), some()]
    const sent = { ...delivery, recipient: addressDigest(delivery.recipient) }
    await ledger.claim(delivery, at)
    await ledger.claim(other, at)
    await ledger.claim({ ...delivery, step: 'alert' }, at)
    await ledger.settle({ ...delivery, step: 'alert' }, 'accepted', at)
    await ledger.claim({ ...delivery, channel: 'sms' }, at)
    await ledger.settle({ ...delivery, channel: 'sms' }, 'accepted', at)
    expect(await ledger.queued(delivery.reference)).toEqual([sent])

    await ledger.report(sent, 'unknown', at)
    await ledger.report({ ...sent, step: 'alert' }, 'unknown', at)

    expect(await ledger.queued(delivery.reference)).toEqual([])
    expect(await ledger.claim(delivery, at)).toEqual({ standing: 'unknown' })
    expect(await ledger.claim({ ...delivery, step: 'alert' }, at)).toEqual({ standing: 'accepted' })
  })

  test('a report of a mail that nobody knows makes no entry', async () => {
    const [ledger, delivery] = [await open(), some()]
    await ledger.report({ ...delivery, recipient: addressDigest(delivery.recipient) }, 'bounced', at)
    expect(await ledger.claim(delivery, at)).toEqual({})
  })
}

/** What every book of addresses must know. */
export function addressesContract(open: () => Promise<Addresses>) {
  const day = '2026-11-23'
  const address = () => `${randomUUID()}@b.example`

  test('five receipts a day go to one address, a sixth does not, and one that was counted is not counted again', async () => {
    const [addresses, to] = [await open(), address()]
    for (const reference of ['1', '2', '3', '4', '5', '5'])
      expect(await addresses.accepts(to, { reference, day })).toBe(true)
    expect(await addresses.accepts(to, { reference: '6', day })).toBe(false)
    expect(await addresses.accepts(to, { reference: '1', day })).toBe(true)
    expect(await addresses.accepts(to, { reference: '6', day: '2026-11-24' })).toBe(true)
    expect(await addresses.accepts(to)).toBe(true)
  })

  test('an address that is suppressed accepts nothing', async () => {
    const [addresses, to] = [await open(), address()]
    await addresses.suppress(to)
    expect([await addresses.accepts(to), await addresses.accepts(to, { reference: '1', day })]).toEqual([false, false])
  })
}

/** What every keeper of quotas must do. */
export function quotasContract(open: () => Promise<Quotas>) {
  const start = Date.parse('2026-11-23T02:00:00.000Z')
  const after = (seconds: number) => new Date(start + seconds * 1000)

  test('the window begins with the first and ends ten minutes later', async () => {
    const [quotas, viewer] = [await open(), randomUUID()]
    for (let n = 0; n < 20; n++) {
      expect(await quotas.wait('posts-without-script', viewer, after(n))).toBeUndefined()
      await quotas.spend('posts-without-script', viewer, after(n))
    }
    expect(await quotas.wait('posts-without-script', viewer, after(20))).toBe(580)
    expect(await quotas.wait('failed-look-ups', viewer, after(20))).toBeUndefined()
    expect(await quotas.wait('posts-without-script', viewer, after(600))).toBeUndefined()
    await quotas.spend('posts-without-script', viewer, after(600))
    expect(await quotas.wait('posts-without-script', viewer, after(601))).toBeUndefined()
  })

  test('a clock that goes back begins a new window', async () => {
    const [quotas, viewer] = [await open(), randomUUID()]
    for (let n = 0; n < 30; n++) await quotas.spend('failed-look-ups', viewer, after(0))
    expect(await quotas.wait('failed-look-ups', viewer, after(0))).toBe(600)
    expect(await quotas.wait('failed-look-ups', viewer, after(-1))).toBeUndefined()
  })
}
