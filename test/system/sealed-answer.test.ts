import { beforeAll, expect, test } from 'vitest'
import { hiddenIn, officerOf } from '#test/support/officer.ts'
import { itemsOf } from '#test/support/outcome.ts'
import { running } from '#test/support/running.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'

const product = running()
const id = '1101700123456'
const reason = 'ออกหนังสือรับรองความประพฤติ'
let reference = ''

beforeAll(async () => {
  const { file, settle, setClock } = product()
  await setClock('2026-11-23T02:15:00.000Z')
  reference = (await file({ form: 'general', answers: soundAnswers.general })).body['reference'] ?? ''
  await settle()
})

const clerk = () => officerOf(product(), { municipality: 'namoungpet', role: 'clerk' })
const formIn = (html: string) => hiddenIn(html.split('<form ').find((one) => one.includes('/sealed-answer"')) ?? '')

test('a number is shown once to whoever says why, the auditor reads who did, and no log or metric has it', async () => {
  const { go } = await clerk()
  const page = (await go(`/staff/requests/${reference}`)).html
  expect(page).toContain('•••• 3456')
  expect(page).not.toContain(id)

  const opened = await go(`/staff/requests/${reference}/sealed-answer`, { ...formIn(page), reason })

  expect([opened.status, opened.answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(opened.html).toContain(id)
  expect((await go(`/staff/requests/${reference}`)).html).not.toContain(id)
  const auditor = await officerOf(product(), { municipality: 'namoungpet', role: 'auditor' })
  const trail = (await auditor.go('/staff/people')).html
  expect(trail).toContain(reason)
  expect(trail).toContain(reference)
  const { console } = product()
  for (const kept of [
    await itemsOf(product()),
    await console('logs'),
    await console('metrics'),
    await console('calls'),
  ])
    expect(JSON.stringify(kept)).not.toContain(id)
  expect(JSON.stringify(await console('logs'))).not.toContain(reason)
})

test('without a reason the page asks for it again, and shows nothing', async () => {
  const { go } = await clerk()
  const page = (await go(`/staff/requests/${reference}`)).html

  const { status, html } = await go(`/staff/requests/${reference}/sealed-answer`, { ...formIn(page), reason: ' ' })

  expect(status).toBe(422)
  expect(html).toContain('aria-invalid="true"')
  expect(html).not.toContain(id)
})

test('whoever may not open it is offered no form for it', async () => {
  for (const role of ['intake', 'executive', 'dpo', 'auditor']) {
    const { go } = await officerOf(product(), { municipality: 'namoungpet', role })
    const { status, html } = await go(`/staff/requests/${reference}`)
    expect([status, formIn(html)]).toEqual([200, {}])
  }
})
