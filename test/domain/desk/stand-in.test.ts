import { describe, expect, test } from 'vitest'
import { findCase } from '#functions/domain/desk/find-case.ts'
import { listCases, queues } from '#functions/domain/desk/lists.ts'
import { openFile } from '#functions/domain/desk/open-file.ts'
import { openSealed } from '#functions/domain/desk/open-sealed.ts'
import { seenCase } from '#functions/domain/desk/seen-case.ts'
import { absentFor } from '#functions/domain/desk/stand-in.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { accessInPlaceOf, accessTo, policy } from '#schemas/policy.ts'
import { type Officer, type Role, roles } from '#schemas/staff.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'
import { bangkok, desk, someone } from './desk.ts'

type Town = Awaited<ReturnType<typeof desk>>

/** Somebody of another office than the one that has the case, and who sees none of its cases. */
const nid = someone('officer', { id: 'nid', office: 'health', name: 'นิด' })
const absentAs = (role: Role) => someone(role, { id: 'absent', name: 'ผู้ลา' })
const leaveDays = { from: '2026-11-24', to: '2026-11-26' }

/** A case at `works`, and somebody of a role there who is away from Tuesday to Thursday while another stands in. */
async function townWith(absent: Officer, substitute: Officer = nid, filed: Parameters<typeof desk> = []) {
  const town = await desk(...filed)
  for (const one of [absent, substitute]) await town.ports.colleagues.enter(one)
  await town.ports.leaves.enter({
    municipality: 'namoungpet',
    person: absent.id,
    ...leaveDays,
    substitute: substitute.id,
  })
  town.at(bangkok('2026-11-24', '09:00'))
  return town
}

const open = ({ ports, reference }: Town, officer: Officer = nid) =>
  seenCase({ officer, reference, what: 'open', now: ports.world.now }, ports).then(
    () => 'seen',
    ({ message }: Error) => message,
  )

describe('a substitute of another office', () => {
  test.each([
    ['2026-11-23', '23:59', false],
    ['2026-11-24', '00:00', true],
    ['2026-11-25', '12:00', true],
    ['2026-11-26', '23:59', true],
    ['2026-11-27', '00:00', false],
  ])('on %s at %s in Bangkok: the case opens is %s, and a refusal is written down', async (day, time, isOpen) => {
    const town = await townWith(absentAs('officer'))
    town.at(bangkok(day, time))

    expect(await open(town)).toBe(isOpen ? 'seen' : 'unknown-request')

    const refused = { kind: 'refused', by: 'nid', reason: 'not-seen', what: 'open', of: town.reference }
    expect(town.ports.audits.all()).toMatchObject(isOpen ? [] : [refused])
  })

  /** What each role may do that sees a case of `works`, written down apart from the policy itself. */
  const doings = { reply: { text: 'สวัสดี' }, note: { text: 'บันทึก' }, contact: { channel: 'call', result: 'spoke' } }
  const expected: Readonly<Partial<Record<Role, readonly string[]>>> = {
    intake: ['note', 'contact'],
    officer: ['reply', 'note', 'contact'],
    head: ['reply', 'note', 'contact'],
    clerk: ['reply', 'note', 'contact'],
    executive: [],
    dpo: [],
    auditor: [],
  }
  test.each(roles)('sees and does what an absent %s might, and nothing else', async (role) => {
    const town = await townWith(absentAs(role))
    const done: string[] = []
    for (const [action, typed] of Object.entries(doings))
      await town.act(action, typed, nid).then(
        () => done.push(action),
        ({ message }: Error) => expect(message).toBe('unknown-request'),
      )

    expect(await open(town)).toBe(expected[role] ? 'seen' : 'unknown-request')
    expect(done).toEqual(expected[role] ?? [])
  })

  test('signs with the own name', async () => {
    const { act, kept } = await townWith(absentAs('officer'))
    await act('contact', { channel: 'call', result: 'spoke' }, nid)
    expect((await kept()).history.at(-1)).toMatchObject({ kind: 'contacted', by: 'nid' })
  })

  test.each(roles)('whose own role is %s gains a case that an absent officer sees', async (role) => {
    const substitute = someone(role, { id: 'nid', office: 'health' })
    expect(await open(await townWith(absentAs('officer'), substitute), substitute)).toBe('seen')
  })

  test('gains nothing of an office that is not the absent one’s', async () => {
    const town = await townWith(someone('officer', { id: 'absent', office: 'finance' }))
    expect(await open(town)).toBe('unknown-request')
  })

  test('and of another municipality gains nothing', async () => {
    const elsewhere = { ...nid, municipality: 'chonglom' }
    const town = await townWith(absentAs('officer'), elsewhere)
    await town.ports.leaves.enter({ municipality: 'chonglom', person: 'absent', ...leaveDays, substitute: 'nid' })

    expect(await open(town, elsewhere)).toBe('unknown-request')
    expect(town.ports.audits.all()).toMatchObject([{ reason: 'other-municipality' }])
  })

  test('finds the case by its number, in the list beside the own office’s, and its files', async () => {
    const { ports, reference, kept } = await townWith(absentAs('officer'))
    const now = ports.world.now
    const clean = { key: 'k', type: 'image/webp', size: 9, redrawn: true }
    const photo = {
      fileId: 'f',
      name: 'a.jpg',
      size: 9,
      type: 'image/jpeg',
      state: 'ready',
      givenAt: bangkok('2026-11-23', '09:00'),
    } as const
    await ports.cases.save({ ...(await kept()), files: [{ ...photo, clean }] })
    const acting = { officer: nid, absent: await absentFor(nid, now, ports) }

    expect(await findCase({ q: (await kept()).registerNumber ?? '', officer: nid, now }, ports)).toBe(reference)
    expect((await listCases(acting, namoungpet, { queue: 'contact' }, ports)).rows).toMatchObject([{ reference }])
    expect(await openFile({ officer: nid, reference, fileId: 'f', inline: false, now }, ports)).toContain('/k?')
    expect(ports.audits.all()).toEqual([])
  })

  test('opens what is sealed, and the trail says who did and in whose place', async () => {
    const filed = [{}, { form: 'general', answers: soundAnswers.general }] as const
    const { office } = await (await desk(...filed)).kept()
    const { ports, reference } = await townWith(someone('officer', { id: 'absent', office }), nid, [...filed])
    const typed = { answer: 'citizenId', reason: 'ออกหนังสือรับรอง' }

    await openSealed({ officer: nid, reference, typed, now: ports.world.now }, ports)

    expect(ports.audits.all()).toMatchObject([{ kind: 'opened', by: 'nid', inPlaceOf: 'absent', of: reference }])
  })

  test('may put the case into the absent one’s hands, not into their own, which will see it no more', async () => {
    const { act, kept } = await townWith(absentAs('officer'))

    expect(await act('assign', { person: 'nid' }, nid)).toMatchObject({ is: 'faulty' })
    expect(await act('assign', { person: 'absent' }, nid)).toMatchObject({ is: 'done' })
    expect((await kept()).assignee).toBe('absent')
  })

  test('who hands it on to their own office goes on seeing it, and else is led to the list', async () => {
    const { act } = await townWith(absentAs('officer'))
    expect(await act('transfer', { office: 'health', reason: 'ยุง' }, nid)).toMatchObject({ isSeen: true })
    expect(await act('transfer', { office: 'finance', reason: 'ภาษี' }, nid)).toMatchObject({ isSeen: false })
  })
})

describe('a case about somebody of the municipality', () => {
  const concerns = { position: 'officer', person: null } as const

  test.each(roles)('is opened by standing in to nobody, be the absent one %s', async (role) => {
    const town = await townWith(absentAs(role))
    await town.ports.cases.save({ ...(await town.kept()), concerns })

    expect(await open(town)).toBe('unknown-request')
    const acting = { officer: nid, absent: await absentFor(nid, town.ports.world.now, town.ports) }
    for (const queue of queues) expect((await listCases(acting, namoungpet, { queue }, town.ports)).rows).toEqual([])
  })
})

describe('a substitute of the same office', () => {
  test('may while the head is away what only a head may, and not on the day after', async () => {
    const wipha = someone('officer', { id: 'wipha' })
    const town = await townWith(absentAs('head'), wipha)
    await town.ports.colleagues.enter(someone('officer', { id: 'somchai' }))

    expect(await town.act('assign', { person: 'somchai' }, wipha)).toMatchObject({ is: 'done' })
    town.at(bangkok('2026-11-27', '09:00'))
    await expect(town.act('assign', { person: 'somchai' }, wipha)).rejects.toThrow('unknown-request')
  })
})

describe('who stands in', () => {
  const until = async ({ ports }: Town, officer: Officer) =>
    (await absentFor(officer, ports.world.now, ports)).map((one) => `${one.id} ${one.until}`)

  test('is the first substitute who is not away too, for as long as that is so', async () => {
    const wipha = someone('officer', { id: 'wipha', office: 'works' })
    const town = await townWith(absentAs('officer'), wipha)
    await town.ports.colleagues.enter(nid)
    const away = { municipality: 'namoungpet', person: 'wipha', substitute: 'nid' }
    await town.ports.leaves.enter({ ...away, from: '2026-11-24', to: '2026-11-24' })

    expect([await until(town, nid), await until(town, wipha)]).toEqual([['absent 2026-11-24', 'wipha 2026-11-24'], []])
    town.at(bangkok('2026-11-25', '00:00'))
    expect([await until(town, nid), await until(town, wipha)]).toEqual([[], ['absent 2026-11-26']])
  })

  test('is nobody where substitutes stand in for each other', async () => {
    const town = await townWith(absentAs('officer'))
    await town.ports.leaves.enter({ municipality: 'namoungpet', person: 'nid', ...leaveDays, substitute: 'absent' })
    expect(await until(town, nid)).toEqual([])
  })

  test('has nothing of whoever works there no more', async () => {
    const town = await townWith(absentAs('officer'))
    await town.ports.colleagues.enter({ ...absentAs('officer'), gone: true })
    expect(await until(town, nid)).toEqual([])
  })
})

describe('a form that says who sees it', () => {
  const form = { access: { ethics: { sees: 'municipality', may: ['reply'] } } } as const

  test('stays closed to every stand-in whose own role it does not name', () => {
    for (const standIn of roles)
      expect(accessInPlaceOf(form, 'ethics', standIn)).toEqual(
        standIn === 'ethics' ? form.access.ethics : { sees: 'none', may: [] },
      )
  })

  test('any other is as open to whoever stands in as to the absent', () => {
    for (const absent of roles)
      for (const standIn of roles) expect(accessInPlaceOf({}, absent, standIn)).toBe(policy[absent])
    expect(accessInPlaceOf(undefined, 'clerk', 'clerk')).toEqual(accessTo(undefined, 'clerk'))
  })
})

test('whoever sees a case by themselves is not asked about: no list of leaves is read', async () => {
  const { ports, reference } = await desk()
  const leaves = { ...ports.leaves, of: () => Promise.reject(new Error('nobody may ask')) }
  const asking = { officer: someone('officer'), reference, what: 'open', now: ports.world.now }
  expect(await seenCase(asking, { ...ports, leaves })).toMatchObject({ absent: [] })
})
