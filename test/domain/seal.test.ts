import { expect, test } from 'vitest'
import { fileForm } from '#test/support/filing.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'

const submissionId = '0b9c9a62-6a4c-4b1e-9a57-0d4d2b8f6a11'
const id = '1101700123456'
const { general } = soundAnswers

test('a national id is kept sealed in its place, and shown by its last digits', async () => {
  const ports = memoryPorts()

  const { body } = await fileForm('general', general, { submissionId }, ports)

  const kept = await ports.cases.find(body.reference)
  expect(JSON.stringify(kept)).not.toContain(id)
  expect(kept?.answers).not.toHaveProperty('citizenId')
  expect(kept?.sealed['citizenId']?.last).toBe('3456')
  const sealed = kept?.sealed['citizenId'] ?? { text: '', key: '' }
  expect(await ports.seal.open(sealed, { municipality: 'namoungpet', submissionId, path: 'citizenId' })).toBe(id)
})

test('the same submission again is the same, and with another id it is another', async () => {
  const ports = memoryPorts()
  const first = await fileForm('general', general, { submissionId }, ports)

  expect(await fileForm('general', general, { submissionId }, ports)).toEqual({ status: 200, body: first.body })
  await expect(
    fileForm('general', { ...general, citizenId: '3100100123451' }, { submissionId }, ports),
  ).rejects.toMatchObject({ reason: 'submission-id-reused' })
})

test('what was kept of the whole cannot be guessed without the secret of the server', async () => {
  const ports = memoryPorts()
  const { body } = await fileForm('general', general, { submissionId }, ports)

  const kept = await ports.cases.find(body.reference)
  const guess = {
    form: 'general',
    locale: 'th',
    noticeVersion: '2569-1',
    undertakingVersion: '2569-1',
    answers: { ...kept?.answers, citizenId: id },
    replyChannel: 'email',
    onBehalfOf: null,
    location: null,
  }
  expect(ports.codes.digest({ ...guess, code: body.trackingCode }, submissionId)).toBe(kept?.bodyDigest)
  expect(ports.codes.digest(guess, submissionId)).not.toBe(kept?.bodyDigest)
})

test('an id is asked for certificates and copies only', async () => {
  await expect(fileForm('general', { ...general, kind: 'borrow' })).rejects.toMatchObject({
    reason: 'invalid-answers',
    details: { errors: [{ field: 'citizenId' }] },
  })
})

test('a service that seals nothing for the moment keeps nothing', async () => {
  const ports = memoryPorts()
  const broken = { ...ports, seal: { ...ports.seal, close: () => Promise.reject(new Error('out of reach')) } }

  await expect(fileForm('general', general, { submissionId }, broken)).rejects.toThrow('out of reach')
  expect(ports.cases.all()).toEqual([])
})
