import { expect, test } from 'vitest'
import { withFacts } from '#functions/domain/promise-of-case.ts'
import { complaint } from '#schemas/forms/complaint.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { bangkok, desk, officer, someone } from './desk/desk.ts'

const at = bangkok('2026-11-23', '09:10')
const wrote = { kind: 'citizen.wrote', at, messageId: 'm' } as const
const somchai = someone('officer', { signIn: 'somchai@works.example' })
const wipha = someone('officer', { id: 'wipha', signIn: 'wipha@works.example' })

async function town() {
  const opened = await desk()
  const { ports, kept, work, sweep } = opened
  for (const one of [somchai, wipha]) await ports.colleagues.enter(one)
  const happen = async (...facts: HistoryEntry[]) => {
    const world = { form: complaint, calendar: ports.world.calendar, now: ports.world.now }
    await ports.cases.save(withFacts(await kept(), facts, world))
  }
  const minuteLater = async () => {
    ports.world.now = new Date(ports.world.now.getTime() + 60_000)
    await sweep()
    await work()
  }
  const told = () => ports.sent.splice(0).map(({ to, subject }) => [to, subject.split(' ')[0]])
  return { ...opened, happen, minuteLater, told }
}

test.each<[string, HistoryEntry]>([
  ['a message', wrote],
  ['a withdrawal', { kind: 'withdrawn', at }],
  ['a letter that came back', { kind: 'contact.failed', at, messageId: 'm' }],
])('%s is told to the office within a minute, once, without a word of it', async (_, fact) => {
  const { happen, minuteLater, told, kept, reference, ports } = await town()
  await happen(fact)
  await minuteLater()

  expect(ports.sent.map(({ subject, text }) => [subject, text.includes(reference)])).toEqual([
    [`ความเคลื่อนไหวในเรื่อง ${reference}`, true],
  ])
  expect(told()).toEqual([['works@namoungpet.example', 'ความเคลื่อนไหวในเรื่อง']])
  expect((await kept()).news).toEqual([])
  await minuteLater()
  expect(told()).toEqual([])
})

test('it goes to whoever has the case, or stands in for them', async () => {
  const { happen, minuteLater, told, ports } = await town()
  await happen({ kind: 'taken', at, by: officer.id, person: somchai.id }, wrote)
  await minuteLater()
  expect(told()).toEqual([['somchai@works.example', 'ความเคลื่อนไหวในเรื่อง']])

  const away = { municipality: 'namoungpet', person: somchai.id, substitute: wipha.id }
  await ports.leaves.enter({ ...away, from: '2026-11-23', to: '2026-11-24' })
  await happen({ ...wrote, messageId: 'another' })
  await minuteLater()
  expect(told()).toEqual([['wipha@works.example', 'ความเคลื่อนไหวในเรื่อง']])
})

test('a low rating is told to the head of the office alone, another to nobody', async () => {
  const { happen, minuteLater, told } = await town()
  await happen({ kind: 'taken', at, by: officer.id, person: somchai.id }, { kind: 'rated', at })
  await minuteLater()
  expect(told()).toEqual([])

  await happen({ kind: 'rated', at, isLow: true })
  await minuteLater()
  expect(told()).toEqual([['works-head@namoungpet.example', 'ความเคลื่อนไหวในเรื่อง']])
})
