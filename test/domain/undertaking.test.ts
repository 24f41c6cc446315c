import { expect, test } from 'vitest'
import { describeMunicipality } from '#functions/domain/describe-municipality.ts'
import { review } from '#functions/domain/review.ts'
import { submit } from '#functions/domain/submit.ts'
import { submission } from '#schemas/bodies.ts'
import { chonglom } from '#schemas/municipalities/chonglom.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aSubmission } from '#test/support/builders.ts'
import { fileForm } from '#test/support/filing.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'

const { waste } = soundAnswers
const text = { th: 'ข้าพเจ้ายินยอม', en: 'I agree' }
const rates = { home: 25, rental: 50, shop: 75, factory: 300 }
const first = namoungpet.undertaking ?? { version: '', text, basis: text, rates }
const second = { ...first, version: '2570-1', rates }
const later = { ...namoungpet, undertaking: { ...second, before: first } }
const muchLater = { ...namoungpet, undertaking: { ...second, version: '2571-1', before: second } }
const textChanged = {
  reason: 'text-changed',
  details: { members: { noticeVersion: '2569-1', undertakingVersion: '2569-1' } },
}

test('a version that is missing or unknown is refused with those in force', async () => {
  for (const undertakingVersion of [undefined, '2568-1', ''])
    await expect(fileForm('waste', waste, { undertakingVersion })).rejects.toMatchObject(textChanged)
})

test('it counts on the form that it is signed on, and on no other', async () => {
  expect(await fileForm('general', soundAnswers.general, { undertakingVersion: undefined })).toMatchObject({
    status: 201,
  })
  expect(await fileForm('general', soundAnswers.general, { undertakingVersion: 'none' })).toMatchObject({ status: 201 })
})

test('a case keeps what was signed: the version of its words and the sum they named', async () => {
  const ports = memoryPorts()

  const { body } = await fileForm('waste', waste, {}, ports)

  expect(await ports.cases.find(body.reference)).toMatchObject({ undertaking: { version: '2569-1', fee: 120 } })
})

test('a form without one leaves nothing signed', async () => {
  const ports = memoryPorts()

  const { body } = await fileForm('general', soundAnswers.general, {}, ports)

  expect(await ports.cases.find(body.reference)).toMatchObject({ undertaking: null })
})

test('the one before may still be signed, at its own rates; an older one may not', async () => {
  const ports = memoryPorts()
  const sent = aSubmission({ form: 'waste', answers: waste, undertakingVersion: '2569-1' })
  const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })

  const { body: receipt } = await submit({ municipality: later, origin: 'https://e.example', body }, ports)

  expect(await ports.cases.find(receipt.reference)).toMatchObject({ undertaking: { version: '2569-1', fee: 120 } })
  const today = { calendar: await ports.calendars.current(namoungpet.id), now: ports.now() }
  expect(() => review(muchLater, body, today)).toThrow(expect.objectContaining({ reason: 'text-changed' }))
})

test('a stored submission is answered again whatever is signed by then', async () => {
  const ports = memoryPorts()
  const sent = aSubmission({ form: 'waste', answers: waste, undertakingVersion: '2569-1' })
  const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
  const receipt = await submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)

  expect(await submit({ municipality: muchLater, origin: 'https://e.example', body }, ports)).toEqual({
    status: 200,
    body: receipt.body,
  })
})

test('a municipality tells which one is in force, where it has one', async () => {
  expect((await describeMunicipality({ municipality: namoungpet })).body).toMatchObject({
    undertakingVersion: '2569-1',
  })
  expect((await describeMunicipality({ municipality: chonglom })).body).not.toHaveProperty('undertakingVersion')
})
