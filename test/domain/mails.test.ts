import { expect, test } from 'vitest'
import { alertMail, receiptMail } from '#functions/domain/mails.ts'
import { stepMail } from '#functions/domain/step-mails.ts'
import { findForm } from '#schemas/forms/index.ts'
import { promiseStep } from '#schemas/history.ts'
import { municipalities } from '#schemas/municipalities/index.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aCase, complaintAnswers } from '#test/support/builders.ts'

const form = findForm('complaint')
if (!form) throw new Error('the form is gone')
const known = (changes: Parameters<typeof aCase>[0] = {}) => ({
  case: aCase({ reference: 'NMP-7K3F-9QXD', office: 'works', status: 'assigned', ...changes }),
  form,
  municipality: namoungpet,
})
const dueAt = aCase().clock.dueAt ?? ''
const told = (changes = {}) => ({ ...known(changes), office: namoungpet.offices.works })

test.each(['th', 'en'] as const)('the receipt in %s', (locale) => {
  expect(receiptMail(told({ locale }), 'somying@example.com', 'ABCD-EFGH-JKMN-PQRS')).toMatchSnapshot()
})

test.each(municipalities)('a mail of $id says what is known of it, and leaves no gap', (municipality) => {
  const [office] = Object.values(municipality.offices)
  if (!office) throw new Error('it has no office')
  const mail = receiptMail(
    { ...known({ locale: 'en' }), municipality, office },
    'somying@example.com',
    'ABCD-EFGH-JKMN-PQRS',
  )

  expect(mail?.text).not.toMatch(/[[\]{}]|undefined|ต่อ/)
  expect(mail?.text.includes('Questions: ')).toBe(municipality.contact.phone !== undefined)
})

test('the alert of an office', () => expect(alertMail(told())).toMatchSnapshot())

test('the alert of a case whose citizen cannot be contacted', () => {
  const { clock } = aCase()
  expect(alertMail(told({ clock: { ...clock, targetAt: null, dueAt: null } })).text).toContain('ไม่มีกำหนด')
})

test.each(promiseStep.options)('the mails of the step %s', (step) => {
  expect(stepMail(known(), { step, at: dueAt }, 'works@namoungpet.example')).toMatchSnapshot()
})

test('whatever a citizen typed, an HTML part stays text and a subject holds fixed words and the reference only', () => {
  const hostile = '"><script>alert(1)</script>\r\nBcc: x@example.com'
  const answers = complaintAnswers({ subject: hostile, fullName: hostile, details: hostile, email: 'a@b.example' })
  const mails = [
    receiptMail(told({ answers }), 'a@b.example', 'CODE'),
    alertMail(told({ answers })),
    stepMail(known({ answers }), { step: 'breach', at: dueAt }, 'works-head@namoungpet.example'),
  ]
  for (const mail of mails) {
    expect(JSON.stringify(mail)).not.toMatch(/script|Bcc/)
    expect(mail?.subject).toMatch(/^[^\r\n]+ NMP-7K3F-9QXD$/)
  }
})
