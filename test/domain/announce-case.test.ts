import { describe, expect, test } from 'vitest'
import { announceCase } from '#functions/domain/announce-case.ts'
import { submit } from '#functions/domain/submit.ts'
import { submission } from '#schemas/bodies.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'

async function filed(answers: Readonly<Record<string, unknown>> = {}, ports = memoryPorts()) {
  const sent = aSubmission({ answers: complaintAnswers(answers) })
  const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
  const receipt = await submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)
  const event = { type: 'case.opened', municipality: 'namoungpet', reference: receipt.body.reference } as const
  return { ports, event, receipt: receipt.body }
}

test('a new case reaches the office of its category, with a register number and its first reminder', async () => {
  const { ports, event } = await filed()

  await announceCase({ event, attempt: 1 }, ports)

  expect(await ports.cases.find(event.reference)).toMatchObject({
    status: 'assigned',
    office: 'works',
    registerNumber: '1/2569',
    timer: { step: 'remind1', at: '2026-11-24T01:30:00.000Z' },
  })
})

test('the citizen gets the receipt with the tracking link, the office an alert without anything personal', async () => {
  const { ports, event, receipt } = await filed()

  await announceCase({ event, attempt: 1 }, ports)

  const [toCitizen, toOffice] = ports.sent
  expect(toCitizen).toMatchObject({
    to: 'somying@example.com',
    subject: `ได้รับเรื่องของท่านแล้ว รหัสเรื่อง ${receipt.reference}`,
  })
  expect(toCitizen?.text).toContain(receipt.statusUrl)
  expect(toOffice).toMatchObject({ to: 'works@namoungpet.example', subject: `มีเรื่องใหม่ ${receipt.reference}` })
  expect(JSON.stringify(toOffice)).not.toMatch(/สมหญิง|0812345678|somying|หน้าวัด/)
  expect(ports.sent.some(({ text, html, subject }) => /\{\w+\}/.test(text + html + subject))).toBe(false)
  expect(toOffice?.text).not.toContain(receipt.trackingCode)
})

test.each([
  [{ urgent: true }, 'เรื่องเร่งด่วน'],
  [{ urgent: false }, 'มีเรื่องใหม่'],
])('the alert of a case with %o begins with its kind', async (answers, subject) => {
  const { ports, event } = await filed(answers)
  await announceCase({ event, attempt: 1 }, ports)
  expect(ports.sent[1]?.subject.startsWith(subject)).toBe(true)
})

test('the alert of a case that was found to be about somebody before it was sent is not sent', async () => {
  const { ports, event } = await filed()
  await announceCase(
    { event, attempt: 1 },
    { ...ports, mail: { send: () => Promise.reject(new Error('killed')) } },
  ).catch(() => undefined)
  const kept = await ports.cases.find(event.reference)
  if (kept) await ports.cases.save({ ...kept, concerns: { position: 'officer', person: null } })

  await announceCase({ event, attempt: 2 }, ports)

  expect(ports.sent.map(({ to }) => to)).not.toContain('works@namoungpet.example')
})

test('a category that no route names stays with the office that offers the form', async () => {
  const { ports, event } = await filed({ category: 'OTHER' })
  await announceCase({ event, attempt: 1 }, ports)
  expect(await ports.cases.find(event.reference)).toMatchObject({ office: 'clerk' })
})

test('a citizen without an address gets no mail, the office does', async () => {
  const { ports, event } = await filed({ email: undefined })
  await announceCase({ event, attempt: 1 }, ports)
  expect(ports.sent.map(({ to }) => to)).toEqual(['works@namoungpet.example'])
})

describe('the same message again', () => {
  test('registers and mails nothing twice', async () => {
    const { ports, event } = await filed()
    await announceCase({ event, attempt: 1 }, ports)
    const after = await ports.cases.find(event.reference)

    await announceCase({ event, attempt: 1 }, ports)
    await announceCase({ event, attempt: 2 }, ports)

    expect(ports.sent).toHaveLength(2)
    expect(await ports.cases.find(event.reference)).toEqual(after)
  })

  test('after the mail service surely refused sends the mail then', async () => {
    const { ports, event } = await filed()
    ports.world.mailOutcome = 'later'
    await expect(announceCase({ event, attempt: 1 }, ports)).rejects.toMatchObject({ reason: 'try-again' })
    ports.world.mailOutcome = 'accepted'

    await announceCase({ event, attempt: 2 }, ports)

    expect(ports.sent).toHaveLength(2)
  })

  test('after a sender died inside the call does not send but marks the mail unknown', async () => {
    const { ports, event } = await filed()
    const dying = { ...ports, mail: { send: () => Promise.reject(new Error('killed')) } }
    await expect(announceCase({ event, attempt: 1 }, dying)).rejects.toThrow('killed')

    await expect(announceCase({ event, attempt: 1 }, ports)).rejects.toThrow('under way elsewhere')
    await announceCase({ event, attempt: 2 }, ports)

    expect(ports.deliveries.states()).toEqual(['unknown', 'accepted'])
    expect(ports.counted).toContain('MailUnknown')
    expect(ports.sent.map(({ to }) => to)).toEqual(['works@namoungpet.example'])
  })
})

test('a lost answer of the mail service is marked unknown and never repeated', async () => {
  const { ports, event } = await filed()
  ports.world.mailOutcome = 'unknown'
  await announceCase({ event, attempt: 1 }, ports)
  ports.world.mailOutcome = 'accepted'
  await announceCase({ event, attempt: 2 }, ports)
  expect(ports.sent).toEqual([])
})

test('a calendar published between filing and routing moves the promise, and the history says so', async () => {
  const { ports, event, receipt } = await filed()
  const flood = { date: '2026-11-24', name: { th: 'น้ำท่วม', en: 'Flood' }, short: { th: 'น้ำท่วม', en: 'Flood' } }
  const { closures } = ports.world.calendar
  ports.world.calendar = { ...ports.world.calendar, version: 'flood', closures: [...closures, flood] }

  await announceCase({ event, attempt: 1 }, ports)

  const kept = await ports.cases.find(event.reference)
  expect(kept?.clock).toMatchObject({ dueAt: '2026-11-26T09:30:00.000Z', calendarVersion: 'flood' })
  expect(kept?.history.map(({ kind }) => kind)).toEqual(['received', 'sla.recomputed', 'assigned'])
  expect(receipt.dueAt).toBe('2026-11-25T09:30:00.000Z')
})

test('an event of a case that is not stored fails, so that it is retried and then dead-lettered', async () => {
  const ports = memoryPorts()
  const event = { type: 'case.opened', municipality: 'namoungpet', reference: 'NMP-0000-0000' } as const
  await expect(announceCase({ event, attempt: 1 }, ports)).rejects.toThrow('not stored')
})
