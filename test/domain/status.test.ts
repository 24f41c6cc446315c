import { expect, test } from 'vitest'
import { announceCase } from '#functions/domain/announce-case.ts'
import { status } from '#functions/domain/status.ts'
import { submit } from '#functions/domain/submit.ts'
import { statusView, submission } from '#schemas/bodies.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aSubmission } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'

async function filed() {
  const ports = memoryPorts()
  const sent = aSubmission()
  const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
  const { body: receipt } = await submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)
  const look = (reference: string, code: string, municipality = namoungpet) =>
    status({ municipality, reference, code, viewer: '203.0.113.7' }, ports)
  return { ports, receipt, look }
}

test('the right code shows where the case stands and who has it', async () => {
  const { ports, receipt, look } = await filed()
  expect((await look(receipt.reference, receipt.trackingCode)).body).toMatchObject({ status: 'received', office: null })

  await announceCase(
    { event: { type: 'case.opened', municipality: 'namoungpet', reference: receipt.reference }, attempt: 1 },
    ports,
  )

  const { body } = await look(receipt.reference, receipt.trackingCode)
  expect(statusView.parse(body)).toMatchObject({
    status: 'assigned',
    registerNumber: '1/2569',
    office: { th: 'กองช่าง' },
    dueAt: receipt.dueAt,
    can: { reply: true, withdraw: true, reopen: false, rate: false },
  })
  expect(body.timeline.map(({ kind }) => kind)).toEqual(['received', 'assigned'])
  expect(body.explanation.th).toContain('25 พฤศจิกายน 2569')
})

test('references and codes are read as leniently as people write them', async () => {
  const { receipt, look } = await filed()
  const sloppy = (text: string) => text.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  expect((await look(sloppy(receipt.reference), sloppy(receipt.trackingCode))).status).toBe(200)
})

test('wrong code, unknown reference and another municipality are the same refusal', async () => {
  const { receipt, look } = await filed()
  const other = { ...namoungpet, id: 'elsewhere' }
  const tries = [
    look(receipt.reference, '0000-0000-0000-0000'),
    look(receipt.reference, ''),
    look('NMP-0000-0000', receipt.trackingCode),
    look('nonsense', receipt.trackingCode),
    look(receipt.reference, receipt.trackingCode, other),
  ]
  const refusals = await Promise.all(
    tries.map((attempt) =>
      attempt.then(
        () => 'shown',
        (refusal) => ({ ...refusal }),
      ),
    ),
  )
  expect(refusals).toEqual(refusals.map(() => ({ name: 'Refusal', reason: 'unknown-request', details: {} })))
})

test('after thirty failed look-ups every look-up has to wait until ten minutes after the first', async () => {
  const { ports, receipt, look } = await filed()
  const start = ports.world.now.getTime()
  for (let n = 0; n < 30; n++) {
    ports.world.now = new Date(start + n * 1000)
    await expect(look(receipt.reference, '')).rejects.toMatchObject({ reason: 'unknown-request' })
  }

  await expect(look(receipt.reference, receipt.trackingCode)).rejects.toMatchObject({
    reason: 'too-many-requests',
    details: { retryAfterSeconds: 571 },
  })
  ports.world.now = new Date(start + 600_000)
  expect((await look(receipt.reference, receipt.trackingCode)).status).toBe(200)
})
