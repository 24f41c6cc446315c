import { afterAll, beforeAll, expect, test } from 'vitest'
import { complaintAnswers } from '#test/support/builders.ts'
import { hiddenInputs, officerOf } from '#test/support/officer.ts'
import { running } from '#test/support/running.ts'

const product = running()
const works = { municipality: 'namoungpet', role: 'officer', office: 'works' }

beforeAll(() => product().setClock('2026-11-23T02:15:00.000Z'))
afterAll(() => product().setClock(null))

async function filed(email = 'somying@example.com') {
  const { file, settle } = product()
  const { body } = await file({ answers: complaintAnswers({ email }) })
  await settle()
  return { reference: `${body['reference']}`, code: `${body['trackingCode']}` }
}

test('an officer finds a complaint in the list of today, calls, writes and closes, and its citizen follows each step', async () => {
  const { status, settle, mails } = product()
  const { reference, code } = await filed()
  const officer = await officerOf(product(), works)
  expect((await officer.go('/staff')).html).toContain(reference)

  const called = await officer.act(reference, 'contact', {
    channel: 'call',
    result: 'spoke',
    occurredAt: '',
    note: 'โทรแล้ว',
  })
  expect([called.status, called.location]).toEqual([303, `/staff/requests/${reference}`])
  expect((await officer.go('/staff')).html).not.toContain(reference)
  expect((await status(reference, code)).body).toMatchObject({ status: 'contacted', messages: [] })

  await officer.act(reference, 'reply', { text: 'จะเข้าซ่อม <b>พรุ่งนี้</b>' })
  await officer.act(reference, 'status', { to: 'in-progress' })
  await officer.act(reference, 'close', { outcome: 'done', text: 'ซ่อมแล้ว' })
  await settle()

  const { body } = await status(reference, code)
  expect(body).toMatchObject({
    status: 'done',
    messages: [
      { from: 'office', text: 'จะเข้าซ่อม <b>พรุ่งนี้</b>' },
      { from: 'office', text: 'ซ่อมแล้ว' },
    ],
    can: { reply: false, reopen: true },
  })
  expect(JSON.stringify(body)).not.toContain('โทรแล้ว')
  const told = (await mails()).filter(
    ({ to, subject }) => to.includes('somying@example.com') && subject.includes(reference),
  )
  expect(told.map(({ subject }) => subject.split(' ')[0])).toEqual([
    'ได้รับเรื่องของท่านแล้ว',
    'มีข้อความใหม่จากเจ้าหน้าที่',
    'ความคืบหน้าเรื่อง',
    'เรื่อง',
  ])
  expect(
    told
      .slice(1)
      .map(({ text }) => text)
      .join(),
  ).not.toMatch(new RegExp(`${code}|พรุ่งนี้`))
})

test('whoever may not see a case gets the same page as for one that does not exist', async () => {
  const { reference } = await filed()
  const others = [
    { ...works, office: 'health' },
    { municipality: 'namoungpet', role: 'administrator' },
    { municipality: 'namoungpet', role: 'ethics' },
  ]
  for (const wanted of others) {
    const stranger = await officerOf(product(), wanted).catch(() => undefined)
    if (!stranger) continue
    const [hidden, nowhere] = [
      await stranger.go(`/staff/requests/${reference}`),
      await stranger.go('/staff/requests/NMP-0000-0000'),
    ]
    expect([hidden.status, hidden.html]).toEqual([404, nowhere.html])
    expect((await stranger.go('/staff')).html).not.toContain(reference)
  }
})

test('a stale page is refused with what was typed, and the same words are taken under the new version', async () => {
  const { reference } = await filed()
  const officer = await officerOf(product(), works)
  const { html } = await officer.go(`/staff/requests/${reference}`)
  const old = hiddenInputs(html, 'note')
  await officer.act(reference, 'note', { text: 'คนแรก' })

  const late = await officer.go(`/staff/requests/${reference}`, { ...old, text: 'คนที่สอง "<i>"' })
  expect(late.status).toBe(409)
  expect(late.html).toContain('คนที่สอง &quot;&lt;i&gt;&quot;</textarea>')
  const again = await officer.go(`/staff/requests/${reference}`, { ...hiddenInputs(late.html, 'note'), text: 'คนที่สอง' })
  expect(again.status).toBe(303)
})

test('a reference and a register number lead to the case', async () => {
  const { reference } = await filed()
  const officer = await officerOf(product(), works)
  const [, number = ''] = /(\d+\/25\d\d)/.exec((await officer.go(`/staff/requests/${reference}`)).html) ?? []
  for (const q of [reference, reference.toLowerCase().replaceAll('-', ''), number])
    expect((await officer.go(`/staff/requests?q=${encodeURIComponent(q)}`)).location).toBe(
      `/staff/requests/${reference}`,
    )
  expect((await officer.go('/staff/requests?q=somying')).html).not.toContain(reference)
  expect((await officer.go('/staff/requests?queue=contact&form=complaint')).html).toContain(reference)
  expect((await officer.go('/staff/requests?queue=ended')).html).not.toContain(reference)
})

test('a reply whose announcement is lost is told by the sweep, once', async () => {
  const { console, settle, mails } = product()
  const { reference } = await filed()
  const officer = await officerOf(product(), works)
  await console('faults', 'PUT', [
    { service: 'sqs', operation: 'SendMessage', function: 'staff/request', error: 'ServiceUnavailable' },
  ])
  expect((await officer.act(reference, 'reply', { text: 'สวัสดี' })).status).toBe(303)
  await console('faults', 'DELETE')
  await product().setClock('2026-11-23T02:20:00.000Z')
  await settle()
  await settle()
  const told = (await mails()).filter(({ subject }) => subject.includes('ข้อความใหม่') && subject.includes(reference))
  expect(told).toHaveLength(1)
  expect((await officer.go(`/staff/requests/${reference}`)).html).toContain('ส่งข้อความแล้ว')
})

test('a reply to an address whose mails come back is no contact, and the desk says so', async () => {
  const { file, settle } = product()
  const { body } = await file({ answers: complaintAnswers({ email: 'bounce+desk@simulator.amazonses.com' }) })
  await settle()
  const reference = `${body['reference']}`
  const officer = await officerOf(product(), works)
  await officer.act(reference, 'reply', { text: 'สวัสดี' })
  await settle()
  expect((await officer.go(`/staff/requests/${reference}`)).html).toContain('ส่งข้อความไม่ถึงผู้แจ้ง')
  expect((await product().status(reference, `${body['trackingCode']}`)).body).toMatchObject({ status: 'assigned' })
})

test('what is written about a matter reaches the citizen of one that was merged into it', async () => {
  const { settle, status, mails, setClock } = product()
  const [first, second] = [await filed(), await filed('malee@example.com')]
  const officer = await officerOf(product(), works)
  await officer.act(second.reference, 'close', { outcome: 'duplicate', of: first.reference })
  await officer.act(first.reference, 'reply', { text: 'จะเข้าซ่อมพรุ่งนี้' })
  await settle()
  await setClock('2026-11-23T02:30:00.000Z')
  await settle()

  expect((await status(second.reference, second.code)).body).toMatchObject({
    status: 'duplicate',
    messages: [{ from: 'office', text: 'จะเข้าซ่อมพรุ่งนี้' }],
  })
  const told = (await mails()).filter(({ to }) => to.includes('malee@example.com'))
  expect(told.map(({ subject }) => subject.split(' ')[0])).toEqual([
    'ได้รับเรื่องของท่านแล้ว',
    'ความคืบหน้าเรื่อง',
    'มีข้อความใหม่จากเจ้าหน้าที่',
  ])
})

test('every call to AWS was allowed by the role of its function, and nothing that was written is in a log', async () => {
  const { console } = product()
  const calls = await console<{ decision: string; function: string; action: string }[]>('calls')
  expect(calls.filter(({ function: name }) => name.startsWith('staff/')).length).toBeGreaterThan(5)
  expect(calls.filter(({ decision }) => decision !== 'allow')).toEqual([])
  expect(JSON.stringify(await console('logs'))).not.toMatch(/พรุ่งนี้|โทรแล้ว|คนแรก/)
})
