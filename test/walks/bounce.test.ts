import { describe, expect, test } from 'vitest'
import { addressDigest } from '#functions/adapters/address-digest.ts'
import { reportMail } from '#functions/domain/report-mail.ts'
import { figureOf } from '#functions/domain/statistics/figure.ts'
import { file } from './matter.ts'
import { table } from './table.ts'
import { at, type Walk, walk } from './walk.ts'

/** The mail service reports that the last mail to the citizen came back. */
async function bounce({ ports, sent, work }: Walk) {
  const last = sent.findLast(({ delivery }) => delivery.step.startsWith('message.'))
  if (!last) throw new Error('no message was sent')
  const { reference, step, recipient } = last.delivery
  const mail = { reference, step, recipient: addressDigest(recipient) }
  await reportMail({ event: { eventType: 'Bounce', sent: mail, isPermanent: true, recipients: [recipient] } }, ports)
  await work()
}
const reply = { text: 'จะเข้าซ่อมในวันพรุ่งนี้' }

describe('a reply whose mail comes back', () => {
  test('before it is due: the clock is open again with the same due, and the office is told', async () => {
    const town = await walk('2026-11-23 09:00')
    const { act, page } = await file(town)
    await town.to('2026-11-23 14:00')
    await act('reply', reply)
    expect(await page()).toMatchObject({ status: 'contacted', contactedAt: at('2026-11-23 14:00') })

    await town.to('2026-11-24 11:00')
    await bounce(town)
    expect(await page()).toMatchObject({
      status: 'assigned',
      contactedAt: null,
      dueAt: at('2026-11-25 16:30'),
    })
    await town.to('2026-11-27 00:00')

    expect(town.told()).toEqual(
      table(`
        Mon 2026-11-23 09:00  somying@example.com            receipt
        Mon 2026-11-23 09:00  works@namoungpet.example       alert
        Mon 2026-11-23 14:00  somying@example.com            message
        Tue 2026-11-24 11:00  works@namoungpet.example       reminder
        Tue 2026-11-24 11:01  works@namoungpet.example       news: contact.failed
        Wed 2026-11-25 08:30  works@namoungpet.example       reminder2
        Wed 2026-11-25 08:30  works-head@namoungpet.example  reminder2
        Wed 2026-11-25 16:30  works-head@namoungpet.example  breach
        Thu 2026-11-26 08:30  palad@namoungpet.example       escalation
      `),
    )
  })

  test('after it was due: the breach is on record as of due, and head and clerk are told at once', async () => {
    const town = await walk('2026-11-23 09:00')
    const { act, kept, page } = await file(town)
    await town.to('2026-11-25 10:00')
    await act('reply', reply)
    await town.to('2026-11-26 12:00')
    town.told()

    await bounce(town)
    await town.to('2026-11-28 00:00')

    expect(town.told()).toEqual(
      table(`
        Thu 2026-11-26 12:00  works-head@namoungpet.example  breach
        Thu 2026-11-26 12:00  palad@namoungpet.example       escalation
        Thu 2026-11-26 12:01  works@namoungpet.example       news: contact.failed
        Fri 2026-11-27 08:30  works@namoungpet.example       digest: overdue 1
        Fri 2026-11-27 08:30  works-head@namoungpet.example  digest: overdue 1
      `),
    )
    expect((await kept()).history).toContainEqual({
      kind: 'sla.breached',
      at: at('2026-11-25 16:30'),
      detectedAt: at('2026-11-26 12:00'),
    })
    expect(figureOf(await kept()).promised).toBe('late')
    expect(await page()).toMatchObject({ status: 'assigned', contactedAt: null, dueAt: at('2026-11-25 16:30') })
  })

  test('at night after it was due: the head hears of the breach at the next opening', async () => {
    const town = await walk('2026-11-23 09:00')
    const { act } = await file(town)
    await town.to('2026-11-25 10:00')
    await act('reply', reply)
    await town.to('2026-11-25 22:00')
    town.told()

    await bounce(town)
    await town.to('2026-11-26 12:00')

    expect(town.told()).toEqual(
      table(`
        Wed 2026-11-25 22:01  works@namoungpet.example       news: contact.failed
        Thu 2026-11-26 08:30  works-head@namoungpet.example  breach
        Thu 2026-11-26 08:30  palad@namoungpet.example       escalation
      `),
    )
  })

  test('72 hours later withdraws the contact', async () => {
    const town = await walk('2026-11-23 09:00')
    const { act, page } = await file(town)
    await act('reply', reply)
    await town.to('2026-11-26 09:00')

    await bounce(town)

    expect(await page()).toMatchObject({ status: 'assigned', contactedAt: null })
  })

  test('more than 72 hours later withdraws nothing, and nobody is told that it did', async () => {
    const town = await walk('2026-11-23 09:00')
    const { act, page } = await file(town)
    await act('reply', reply)
    await town.to('2026-11-26 09:01')
    town.told()

    await bounce(town)
    await town.to('2026-11-28 00:00')

    expect(await page()).toMatchObject({ status: 'contacted', contactedAt: at('2026-11-23 09:00') })
    expect(town.told()).toEqual([])
  })

  test('and had ended the matter: the clock is open again, and the call that is owed is recorded all the same', async () => {
    const town = await walk('2026-11-23 09:00')
    const { act, page } = await file(town)
    await town.to('2026-11-24 10:00')
    await act('close', { outcome: 'done', text: 'เปลี่ยนหลอดไฟแล้ว' })
    await town.to('2026-11-24 13:00')
    town.told()

    await bounce(town)
    await town.to('2026-11-24 15:00')
    expect(await act('contact', { channel: 'call', result: 'spoke' })).toBe('done')
    await town.to('2026-11-27 00:00')

    expect(town.told()).toEqual(
      table(`
        Tue 2026-11-24 13:01  works@namoungpet.example  news: contact.failed
      `),
    )
    expect(await page()).toMatchObject({ status: 'done', contactedAt: at('2026-11-24 15:00') })
  })

  test('where somebody spoke with the citizen as well, leaves that contact standing', async () => {
    const town = await walk('2026-11-23 09:00')
    const { act, page } = await file(town)
    await act('reply', reply)
    await town.to('2026-11-23 10:00')
    await act('contact', { channel: 'call', result: 'spoke' })
    town.told()

    await bounce(town)
    await town.to('2026-11-27 00:00')

    expect(await page()).toMatchObject({ status: 'contacted', contactedAt: at('2026-11-23 10:00') })
    expect(town.told()).toEqual(table('Mon 2026-11-23 10:01  works@namoungpet.example  news: contact.failed'))
  })
})
