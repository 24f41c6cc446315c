import { describe, expect, test } from 'vitest'
import { listCases } from '#functions/domain/desk/lists.ts'
import { seenCase } from '#functions/domain/desk/seen-case.ts'
import type { DeskList } from '#functions/domain/ports.ts'
import { type DeskAction, deskActions } from '#schemas/access.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { accessTo, may, policy } from '#schemas/policy.ts'
import { type Officer, roles } from '#schemas/staff.ts'
import { desk, someone } from './desk.ts'

const typed: Readonly<Record<DeskAction, Readonly<Record<string, string>>>> = {
  contact: { channel: 'call', result: 'spoke' },
  reply: { text: 'สวัสดี' },
  status: { to: 'in-progress' },
  assign: {},
  category: { category: 'ROAD', reason: 'เหตุผล' },
  transfer: { office: 'health', reason: 'เหตุผล' },
  forward: { agency: 'การไฟฟ้า', text: 'ส่งต่อ' },
  concerns: { position: 'officer', reason: 'เหตุผล' },
  note: { text: 'บันทึก' },
  close: { outcome: 'done', text: 'ผล' },
}

/** Who sees a case of the office `works`, written down apart from the policy itself. */
const places = [
  {
    where: 'its own office',
    changes: {},
    seenBy: ['intake', 'officer', 'head', 'clerk', 'executive', 'dpo', 'auditor'],
  },
  {
    where: 'another office',
    changes: { office: 'health' },
    seenBy: ['intake', 'clerk', 'executive', 'dpo', 'auditor'],
  },
  { where: 'another municipality', changes: { municipality: 'chonglom' }, seenBy: [] as string[] },
] as const

const doers: Readonly<Record<DeskAction, readonly string[]>> = {
  contact: ['intake', 'officer', 'head', 'clerk'],
  reply: ['officer', 'head', 'clerk'],
  status: ['officer', 'head', 'clerk'],
  assign: ['intake', 'officer', 'head', 'clerk'],
  category: ['intake', 'officer', 'head', 'clerk'],
  transfer: ['intake', 'officer', 'head', 'clerk'],
  forward: ['officer', 'head', 'clerk'],
  concerns: ['intake', 'officer', 'head', 'clerk'],
  note: ['intake', 'officer', 'head', 'clerk'],
  close: ['officer', 'head', 'clerk'],
}

async function expectDone(who: Officer, action: DeskAction, isAllowed: boolean) {
  const { act, kept, ports } = await desk()
  await ports.colleagues.enter(someone('ethics'))
  const before = await kept()
  const done = await act(action, { ...typed[action], person: who.id }, who).then(({ is }) => is, messageOf)
  expect(done).toBe(isAllowed ? 'done' : 'unknown-request')
  expect(may(who, action, before)).toBe(doers[action].includes(who.role))
  expect((await kept()).version).toBe(before.version + (isAllowed ? 1 : 0))
  if (!isAllowed) expect([await kept(), ports.messages.all()]).toEqual([before, []])
  expect(ports.audits.all().map((entry) => entry.kind === 'refused' && entry.what)).toEqual(isAllowed ? [] : [action])
}

const messageOf = (error: Error) => error.message

describe.each(places)('somebody from $where', ({ changes, seenBy }) => {
  describe.each(roles)('as %s', (role) => {
    const who = someone(role, changes)
    const sees = (seenBy as readonly string[]).includes(role)

    test(`${sees ? 'sees' : 'does not see'} the case, and asking for it in vain is counted and written down`, async () => {
      const { ports, reference } = await desk()
      const now = ports.world.now
      const seen = await seenCase({ officer: who, reference, what: 'open', now }, ports).then(() => true, messageOf)
      expect(seen).toBe(sees || 'unknown-request')
      expect(ports.counted.includes('Denials')).toBe(!sees)
      const reason = who.municipality === 'namoungpet' ? 'not-seen' : 'other-municipality'
      const signed = { at: now.toISOString(), by: who.id, municipality: who.municipality }
      const refused = { kind: 'refused', ...signed, reason, what: 'open', of: reference }
      expect(ports.audits.all()).toEqual(sees ? [] : [refused])
    })

    test.each(deskActions)('%s is done or refused by the policy, and a refusal changes nothing', (action) =>
      expectDone(who, action, sees && doers[action].includes(role)),
    )
  })
})

test.each(['', 'delete', '__proto__', 'constructor'])('an action called %j is refused', async (action) => {
  const { act, ports } = await desk()
  await expect(act(action)).rejects.toThrow('unknown-request')
  expect(ports.audits.all()).toMatchObject([{ reason: 'no-right', what: 'unknown' }])
})

test('nothing that somebody typed is written down with a refusal', async () => {
  const { act, ports } = await desk()
  await act('reply', { text: 'ข้อความของผู้แจ้ง', person: 'สมหญิง' }, someone('auditor')).catch(() => undefined)
  expect(JSON.stringify(ports.audits.all())).not.toMatch(/ข้อความ|สมหญิง/)
})

describe('a form that says who sees it', () => {
  const sealed = { access: { ethics: { sees: 'municipality', may: ['reply'] } } } as const

  test('opens to the roles it names, as it says, and to nobody else', () => {
    expect(accessTo(sealed, 'ethics')).toEqual(sealed.access.ethics)
    for (const role of roles.filter((one) => one !== 'ethics'))
      expect(accessTo(sealed, role)).toEqual({ sees: 'none', may: [] })
  })

  test('leaves all other forms as they are, and a form that is gone opens to nobody', () => {
    for (const role of roles) {
      expect(accessTo({}, role)).toBe(policy[role])
      expect(accessTo(undefined, role)).toEqual({ sees: 'none', may: [] })
    }
  })

  test('has its cases in no list of whoever may not see them', async () => {
    const { ports, reference } = await desk()
    const list = (form: string) => {
      const renamed = async (asked: DeskList) => {
        const { rows } = await ports.desk.list(asked)
        return { rows: rows.map((row) => ({ ...row, form })) }
      }
      return listCases(
        { officer: someone('clerk'), absent: [] },
        namoungpet,
        { queue: 'contact' },
        { desk: { ...ports.desk, list: renamed } },
      )
    }
    expect((await list('complaint')).rows.map((row) => row.reference)).toEqual([reference])
    expect((await list('gone')).rows).toEqual([])
  })
})
