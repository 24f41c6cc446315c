import { describe, expect, test } from 'vitest'
import { act } from '#functions/domain/desk/act.ts'
import { deskVersion } from '#functions/domain/desk/desk-version.ts'
import { listCases, queues } from '#functions/domain/desk/lists.ts'
import { statusOf } from '#functions/domain/status.ts'
import { type Position, positions } from '#schemas/conflicts.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { type Role, roles } from '#schemas/staff.ts'
import { address, type ConcernedTown, concernedTown, of, reason } from './concerned.ts'
import { officer } from './desk.ts'

/** Who handles what, written down apart from the table itself. */
const handlers: Readonly<Record<Position, readonly Role[]>> = {
  mayor: ['clerk', 'ethics'],
  deputy: ['clerk', 'ethics'],
  council: ['clerk', 'ethics'],
  clerk: ['executive'],
  legal: ['executive'],
  officer: ['clerk', 'ethics'],
  unknown: ['clerk', 'ethics'],
}
const faultsOf = (acted: object) => Object.keys('faults' in acted ? (acted.faults as object) : {})
const rowsOf = async ({ ports }: ConcernedTown, role: Role, queue: (typeof queues)[number] = 'contact') =>
  (await listCases({ officer: of(role), absent: [] }, namoungpet, { queue }, ports)).rows.length

describe.each(positions)('a case about %s', (position) => {
  test('is listed for those who handle it, and for nobody else', async () => {
    const town = await concernedTown()

    expect(await town.concern(position)).toMatchObject({ is: 'done' })

    const listed = await Promise.all(roles.map(async (role) => (await rowsOf(town, role)) > 0))
    expect(roles.filter((_, n) => listed[n])).toEqual(handlers[position])
  })

  test('is told at once to the first of them, and to nobody else', async () => {
    const { concern, work, told, ports } = await concernedTown({ email: undefined })
    await concern(position)
    await work()

    const [first] = handlers[position]
    expect(JSON.stringify(ports.sent)).not.toContain('พูดจา')
    expect(told()).toEqual([first && address(first)])
  })
})

test('its number, its office and its clocks stay, and it is in nobody’s hands', async () => {
  const { act, concern, kept, kinds, ports } = await concernedTown()
  await act('assign', { person: officer.id })
  const { registerNumber, clock, office, policy, resultDueAt, timer } = await kept()

  await concern('officer', { person: officer.id })

  const after = await kept()
  expect(after).toMatchObject({ registerNumber, clock, office, policy, resultDueAt, contactedAt: null, assignee: null })
  expect([after.concerns, timer?.step]).toEqual([{ position: 'officer', person: officer.id }, 'remind1'])
  expect((await kinds()).at(-1)).toBe('concerns')
  expect(ports.messages.all()).toMatchObject([{ from: 'note', text: reason, by: officer.id }])
})

test('it is in each list of a handler that an office would have it in, and in none of the office', async () => {
  const town = await concernedTown()
  await town.concern('officer')
  const where = async (role: Role) => Promise.all(queues.map((queue) => rowsOf(town, role, queue)))

  expect([await where('clerk'), await where('head')]).toEqual([
    [1, 0, 0],
    [0, 0, 0],
  ])
  await town.act('contact', { channel: 'call', result: 'spoke' }, of('clerk'))
  expect([await where('clerk'), await where('head')]).toEqual([
    [0, 1, 0],
    [0, 0, 0],
  ])
  await town.act('close', { outcome: 'done', text: 'ตักเตือนแล้ว' }, of('clerk'))
  expect([await where('clerk'), await where('head')]).toEqual([
    [0, 0, 1],
    [0, 0, 0],
  ])
})

test('whoever handles it is given it by another of them, and nobody else can be', async () => {
  const { concern, act, kept } = await concernedTown()
  await concern('officer', { person: of('ethics').id })

  for (const role of ['officer', 'head', 'intake', 'executive', 'ethics'] as const)
    expect(faultsOf(await act('assign', { person: of(role).id }, of('clerk')))).toEqual(['person'])
  await concern('officer', {}, of('clerk'))
  await act('assign', { person: of('ethics').id }, of('clerk'))

  expect((await kept()).assignee).toBe(of('ethics').id)
})

test('the person whom it is about is never one of those who handle it', async () => {
  const { concern, act, work, told, ports } = await concernedTown({ email: undefined })
  await concern('officer', { person: of('clerk').id })
  await work()

  expect(told()).toEqual([address('ethics')])
  await expect(act('note', { text: 'บันทึก' }, of('clerk'))).rejects.toThrow('unknown-request')
  expect(ports.audits.all()).toMatchObject([{ by: of('clerk').id, reason: 'not-seen', what: 'note' }])
})

test('whoever says it is led to the list where they see it no more', async () => {
  const { concern } = await concernedTown()

  expect(await concern('mayor', {}, of('intake'))).toMatchObject({ is: 'done', isSeen: false })
  expect(await concern('mayor', {}, of('clerk'))).toMatchObject({ is: 'done', isSeen: true })
})

test('a position, a reason and, if anybody, one of the staff are asked for; nobody only where it is about somebody', async () => {
  const { act, concern, kept } = await concernedTown()
  const before = await kept()

  expect(faultsOf(await act('concerns', { person: 'x' }))).toEqual(['position', 'person', 'reason'])
  expect(faultsOf(await concern('nobody'))).toEqual(['position'])
  expect(faultsOf(await act('concerns', { position: 'toString', reason }))).toEqual(['position'])
  expect(await kept()).toEqual(before)
})

test.each<[string, Position, readonly Role[], string?]>([
  ['nobody who handles it has an account', 'clerk', ['clerk', 'ethics']],
  ['the only one who would handle it is whom it is about', 'officer', ['clerk'], 'clerk-1'],
])('it stays open to all when %s, and the page says so', async (_, position, there, person = '') => {
  const { act, ports, kept } = await concernedTown()
  for (const one of await ports.colleagues.of('namoungpet'))
    await ports.colleagues.enter({ ...one, ...(!there.includes(one.role) && { gone: true }) })

  const acted = await act('concerns', { position, person, reason })

  expect(faultsOf(acted)).toEqual(['position'])
  expect(JSON.stringify(acted)).toContain('โปรดแจ้งผู้ดูแลระบบ')
  expect((await kept()).concerns).toBeNull()
})

test('taken back, it is with its office as before, who are told so', async () => {
  const { concern, kept, work, told, ...town } = await concernedTown({ email: undefined })
  await concern('mayor')
  await work()
  told()

  expect(await concern('nobody', {}, of('clerk'))).toMatchObject({ is: 'done' })
  await work()

  expect([(await kept()).concerns, told()]).toEqual([null, ['works@namoungpet.example']])
  expect(await rowsOf({ concern, kept, work, told, ...town }, 'officer')).toBe(1)
})

test('it is not handed to an office that could not open it', async () => {
  const { concern, act } = await concernedTown()
  await concern('officer')

  expect(await act('transfer', { office: 'health', reason }, of('clerk'))).toMatchObject({ is: 'not-now' })
  expect(await act('category', { category: 'ROAD', reason }, of('clerk'))).toMatchObject({ is: 'not-now' })
})

test('an ended case can still be closed to those whom it is about', async () => {
  const { act, concern, kept } = await concernedTown()
  await act('close', { outcome: 'done', text: 'ซ่อมแล้ว' })

  expect(await concern('officer')).toMatchObject({ is: 'done' })
  expect(await kept()).toMatchObject({ status: 'done', concerns: { position: 'officer', person: null } })
})

describe('a merge', () => {
  /** Another case of the same office beside the one of the town. */
  async function two() {
    const town = await concernedTown()
    const other = { ...(await town.kept()), reference: 'NMP-0000-0002' }
    await town.ports.cases.add(other)
    const merge = (by = officer) => town.act('close', { outcome: 'duplicate', of: other.reference }, by)
    const otherNow = async () => (await town.ports.cases.find(other.reference)) ?? other
    const concernOther = async (position: string, by = officer) => {
      const typed = { action: 'concerns', version: deskVersion(await otherNow()), position, reason }
      return act({ officer: by, reference: other.reference, typed, now: town.ports.world.now }, town.ports)
    }
    return { ...town, other, merge, otherNow, concernOther }
  }
  const about = { position: 'officer', person: null } as const

  test('with a case about somebody is refused to whoever may not see it as if there were none', async () => {
    const { ports, other, merge, act } = await two()
    await ports.cases.save({ ...other, concerns: about })

    expect(await merge()).toEqual(await act('close', { outcome: 'duplicate', of: 'NMP-0000-0000' }))
    expect(ports.audits.all()).toMatchObject([{ by: officer.id, reason: 'not-seen', of: other.reference }])
  })

  test('of a case about somebody names it in no case that others read', async () => {
    const { concern, merge, otherNow, other } = await two()
    await concern('officer')

    expect(faultsOf(await merge(of('clerk')))).toEqual(['of'])
    expect(await otherNow()).toEqual(other)
  })

  test('goes together: whom the earlier matter is about, those are about too that were merged into it', async () => {
    const { merge, concernOther, kept, act, work } = await two()
    await merge()

    await concernOther('officer')
    await work()

    expect((await kept()).concerns).toEqual(about)
    await expect(act('note', { text: 'บันทึก' })).rejects.toThrow('unknown-request')
    await concernOther('nobody', of('clerk'))
    await work()
    await work()
    expect((await kept()).concerns).toBeNull()
  })
})

describe('its citizen', () => {
  const page = async ({ kept, ports }: ConcernedTown) => statusOf(await kept(), namoungpet, ports)

  test.each(['mayor', 'deputy', 'council'] as const)(
    'is told of authorities outside when it is about %s',
    async (who) => {
      const town = await concernedTown()
      await town.concern(who)
      await town.work()

      const { timeline, office } = await page(town)
      expect(timeline.at(-1)).toMatchObject({
        kind: 'concerns',
        text: { th: expect.stringMatching(/นายอำเภอ.*ป\.ป\.ช\./) },
      })
      expect(timeline.at(-1)?.text.th).not.toContain('ปิดผนึก')
      expect(office).toEqual(namoungpet.name)
      const mail = town.ports.sent.find(({ to }) => to === 'somying@example.com')
      expect([mail?.subject, mail?.text]).toEqual([
        `มีข้อความใหม่จากเจ้าหน้าที่ เรื่อง ${town.reference}`,
        expect.not.stringMatching(/กองช่าง|นายก|ป\.ป\.ช/),
      ])
    },
  )

  test.each(['clerk', 'legal', 'officer', 'unknown'] as const)(
    'reads nothing of it when it is about %s',
    async (who) => {
      const town = await concernedTown()
      const before = await page(town)
      await town.concern(who)
      await town.work()

      const after = await page(town)
      expect([after.timeline, after.messages]).toEqual([before.timeline, before.messages])
      expect(town.ports.sent.filter(({ to }) => to === 'somying@example.com')).toEqual([])
    },
  )

  test('is not told that an office has it which cannot open it', async () => {
    const town = await concernedTown()
    await town.concern('officer')

    expect((await page(town)).office).toEqual(namoungpet.name)
    await town.concern('nobody', {}, of('clerk'))
    expect((await page(town)).office).toEqual(namoungpet.offices.works.name)
  })
})
