import { describe, expect, test } from 'vitest'
import type { Account } from '#functions/domain/accounts/accounts.ts'
import { peopleForms } from '#functions/staff/people/forms.ts'
import { postToPeople, showPeople } from '#functions/staff/people/page.ts'
import type { DeskAnswer } from '#functions/staff-door.ts'
import { type Officer, roles } from '#schemas/staff.ts'
import { someone } from '#test/domain/desk/desk.ts'
import { memoryAudits, memoryColleagues, memoryLeaves } from '#test/support/memory-desk.ts'
import { memoryAccounts, memorySessions } from './memory.ts'

const now = new Date('2026-11-23T02:00:00.000Z')
const administrator = someone('administrator')
const account = (officer: Officer, state: Account['state'] = 'active'): Account => ({ ...officer, state })
const wipha = account(someone('officer', { id: 'wipha', name: 'วิภา', signIn: 'wipha@x.example' }))
const head = account(someone('head', { id: 'head', name: 'หัวหน้า', office: 'health', signIn: 'head@x.example' }))
const stranger = account(someone('officer', { id: 'stranger', name: 'คนไกล', municipality: 'chonglom' }))

/** The page with some accounts behind it; `state` is all that a post could have changed. */
function office() {
  const accounts = memoryAccounts([account(administrator), wipha, head, stranger])
  const counted: string[] = []
  const ports = {
    accounts,
    audits: memoryAudits(),
    colleagues: memoryColleagues(),
    leaves: memoryLeaves(),
    sessions: memorySessions(),
    count: (_: string, { reason = '' }: Readonly<Record<string, string>>) => void counted.push(reason),
  }
  const asked = (by: Officer, more: object) => ({
    officer: by,
    csrf: 'csrf-of-the-session',
    reference: '',
    fileId: '',
    query: {},
    form: {},
    origin: 'https://e.example',
    now,
    ...more,
  })
  return {
    ...ports,
    counted,
    show: (query: Readonly<Record<string, string>> = {}, by: Officer = administrator) =>
      showPeople(asked(by, { query }), ports),
    post: (form: Readonly<Record<string, string>>, by: Officer = administrator) =>
      postToPeople(asked(by, { form }), ports),
    state: async () => [await accounts.of('namoungpet'), await accounts.of('chonglom'), [...accounts.deeds]],
  }
}

const htmlOf = (answer: DeskAnswer) => ('html' in answer ? answer.html : '')
const invitation = {
  action: 'invite',
  name: 'มาลี พรหมแก้ว',
  email: 'Malee@namoungpet.example',
  role: 'officer',
  office: 'health',
}

describe('inviting somebody', () => {
  test('makes their account and shows its password once, with the words of the invitation', async () => {
    const { post, accounts, audits, colleagues } = office()
    const answer = await post(invitation)
    const made = (await accounts.of('namoungpet')).find(({ signIn }) => signIn === 'malee@namoungpet.example')
    expect(answer).toMatchObject({ status: 200 })
    expect(made).toMatchObject({ name: invitation.name, role: 'officer', office: 'health', state: 'invited' })
    expect(htmlOf(answer)).toContain('told once')
    expect(htmlOf(answer)).toContain('https://e.example/staff/sign-in')
    const signed = { at: now.toISOString(), by: administrator.id, municipality: 'namoungpet' }
    const invited = { kind: 'invited', ...signed, person: made?.id, role: 'officer', office: 'health' }
    expect(audits.all()).toEqual([invited])
    const { state, ...known } = made ?? {}
    expect(await colleagues.of('namoungpet')).toEqual([known])
  })

  test.each([
    ['nothing', { name: '', email: '', role: '', office: '' }, ['name', 'email', 'role']],
    ['no address', { email: 'malee' }, ['email']],
    ['an officer of no office', { office: '' }, ['office']],
    ['an office that there is not', { office: 'constructor' }, ['office']],
    ['a clerk of one office', { role: 'clerk' }, ['office']],
    ['a role that there is not', { role: 'mayor' }, ['role']],
    ['a name that somebody has', { email: 'WIPHA@x.example' }, ['email']],
  ])('with %s is sent back with every fault, and makes nothing', async (_, typed, faulty) => {
    const { post, state, audits } = office()
    const before = await state()
    const answer = await post({ ...invitation, ...typed })
    expect(answer).toMatchObject({ status: 422 })
    const linked = [...htmlOf(answer).matchAll(/href="#invite-(\w+)"/g)].map(([, name]) => name)
    expect(linked).toEqual(faulty)
    for (const name of faulty) expect(htmlOf(answer)).toContain(`id="invite-${name}-error"`)
    expect([await state(), audits.all()]).toEqual([before, []])
  })
})

const changes = [
  {
    action: 'change',
    typed: { role: 'head', office: 'health' },
    kind: 'changed',
    now: { role: 'head', office: 'health' },
  },
  { action: 'change', typed: { role: 'auditor', office: '' }, kind: 'changed', now: { role: 'auditor', office: null } },
  { action: 'disable', typed: {}, kind: 'disabled', now: { state: 'disabled' } },
  { action: 'enable', typed: {}, kind: 'enabled', now: { state: 'invited' } },
  { action: 'reset-password', typed: {}, kind: 'password-reset', now: { state: 'invited' } },
  { action: 'reset-authenticator', typed: {}, kind: 'authenticator-reset', now: { state: 'active' } },
] as const

describe.each(changes)('$action', ({ action, typed, kind, now: after }) => {
  const form = { action, person: wipha.id, ...typed }

  test('changes the account, ends the sessions of its owner and nobody else’s, and is written down', async () => {
    const { post, accounts, sessions, audits } = office()
    const { state: _, ...officer } = wipha
    const [theirs, own] = [await sessions.begin(officer, now), await sessions.begin(administrator, now)]
    const answer = await post(form)
    expect(answer).toMatchObject(
      kind === 'password-reset' ? { status: 200 } : { redirect: '/staff/people?person=wipha' },
    )
    expect(await accounts.find(wipha.id)).toEqual({ ...wipha, ...after })
    expect(await sessions.resume(theirs, now)).toBe('ended')
    expect(await sessions.resume(own, now)).toEqual(administrator)
    expect(audits.all()).toMatchObject([{ kind, by: administrator.id, person: wipha.id, municipality: 'namoungpet' }])
  })

  test('again is the same', async () => {
    const { post, accounts } = office()
    for (let twice = 0; twice < 2; twice++) await post(form)
    expect(await accounts.find(wipha.id)).toEqual({ ...wipha, ...after })
  })

  test.each([
    ['oneself', administrator.id, 'no-right'],
    ['somebody of another municipality', stranger.id, 'other-municipality'],
    ['nobody', 'nobody', undefined],
  ])('of %s is refused as if there were nothing there, and changes nothing', async (_, person, reason) => {
    const { post, state, counted, audits } = office()
    const before = await state()
    await expect(post({ ...form, person })).rejects.toThrow('unknown-address')
    expect(await state()).toEqual(before)
    expect(counted).toEqual(reason ? [reason] : [])
    expect(audits.all()).toMatchObject(reason ? [{ kind: 'refused', reason, what: action, of: person }] : [])
  })

  test('cannot be done before it was written down', async () => {
    const { post, audits, state } = office()
    const before = await state()
    audits.add = () => Promise.reject(new Error('no trail'))
    await expect(post(form)).rejects.toThrow('no trail')
    expect(await state()).toEqual(before)
  })
})

test('colleagues learn of a new duty, and that somebody is gone and back', async () => {
  const { post, colleagues } = office()
  await post({ action: 'change', person: wipha.id, role: 'head', office: 'health' })
  expect(await colleagues.of('namoungpet')).toMatchObject([{ id: wipha.id, role: 'head', office: 'health' }])
  await post({ action: 'disable', person: wipha.id })
  expect(await colleagues.of('namoungpet')).toMatchObject([{ id: wipha.id, gone: true }])
  await post({ action: 'change', person: wipha.id, role: 'officer', office: 'health' })
  expect(await colleagues.of('namoungpet')).toMatchObject([{ id: wipha.id, gone: true }])
  await post({ action: 'enable', person: wipha.id })
  expect((await colleagues.of('namoungpet'))[0]).not.toHaveProperty('gone')
})

describe('the head of an office', () => {
  const moved = { action: 'change', person: head.id }
  const gone = { action: 'disable', person: head.id }

  test.each([
    ['moved to another office', { ...moved, role: 'head', office: 'works' }],
    ['given another role', { ...moved, role: 'officer', office: 'health' }],
    ['disabled', gone],
  ])('cannot be %s while nobody else leads it: the form says so and nothing changes', async (_, form) => {
    const { post, state, audits } = office()
    const before = await state()

    const answer = await post(form)

    expect(answer).toMatchObject({ status: 422 })
    expect(htmlOf(answer)).toContain(`href="#${form.action}-person"`)
    expect(htmlOf(answer)).toContain(`<details class="act" id="${form.action}-person" open>`)
    expect(htmlOf(answer)).toContain('กองนี้จะไม่มีหัวหน้า')
    expect([await state(), audits.all()]).toEqual([before, []])
  })

  test('may go once another one is there, who may sign in', async () => {
    const { post } = office()
    await post({ action: 'change', person: wipha.id, role: 'head', office: 'health' })
    await post({ action: 'disable', person: wipha.id })
    expect(await post(gone)).toMatchObject({ status: 422 })

    await post({ action: 'enable', person: wipha.id })

    expect(await post(gone)).toMatchObject({ redirect: '/staff/people?person=head' })
  })

  test('may be kept as head by the same form', async () => {
    const { post } = office()
    expect(await post({ ...moved, role: 'head', office: 'health' })).toMatchObject({ redirect: expect.any(String) })
  })

  test('who is missing is named on the page of the staff, by the office', async () => {
    const { show } = office()
    const note = /ยังไม่มีบัญชีของหัวหน้า.*?<\/p>/.exec(htmlOf(await show()))?.[0]
    expect(note).toContain('กองช่าง')
    expect(note).not.toContain('กองสาธารณสุขและสิ่งแวดล้อม')
  })
})

describe.each(roles.filter((role) => role !== 'administrator'))('as %s', (role) => {
  const who = someone(role)

  test.each([...peopleForms.map(({ action }) => action), 'delete', ''])(
    '%j is refused and changes nothing',
    async (action) => {
      const { post, state, audits, counted } = office()
      const before = await state()
      await expect(post({ ...invitation, action, person: wipha.id }, who)).rejects.toThrow('unknown-address')
      expect([await state(), counted]).toEqual([before, ['no-right']])
      expect(audits.all()).toMatchObject([{ kind: 'refused', reason: 'no-right', by: who.id }])
    },
  )

  test(role === 'auditor' ? 'accounts are shown without a form' : 'there is no such page', async () => {
    const { show, counted } = office()
    for (const query of [{}, { person: wipha.id }]) {
      if (role !== 'auditor') await expect(show(query, who)).rejects.toThrow('unknown-address')
      else expect(htmlOf(await show(query, who))).not.toContain('name="action"')
    }
    expect(counted).toHaveLength(role === 'auditor' ? 0 : 2)
  })
})

describe('the page', () => {
  test('shows everybody of the municipality and nobody else, each leading to a page of their own', async () => {
    const { show } = office()
    const html = htmlOf(await show())
    expect(html).toContain('วิภา')
    expect(html).toContain('/staff/people?person=wipha')
    expect(html).not.toContain('คนไกล')
  })

  test('of one’s own account has no forms, and of another municipality’s there is none', async () => {
    const { show, audits } = office()
    expect(htmlOf(await show({ person: administrator.id }))).not.toContain('name="action"')
    await expect(show({ person: stranger.id })).rejects.toThrow('unknown-address')
    expect(audits.all()).toMatchObject([{ reason: 'other-municipality', what: 'people', of: stranger.id }])
  })

  test('offers to enable only who is disabled', async () => {
    const { show, post } = office()
    const offered = async () =>
      [...htmlOf(await show({ person: wipha.id })).matchAll(/name="action" value="([\w-]+)"/g)].map(([, name]) => name)
    expect(await offered()).toEqual(['change', 'reset-password', 'reset-authenticator', 'disable'])
    await post({ action: 'disable', person: wipha.id })
    expect(await offered()).toEqual(['change', 'enable'])
  })

  test('tells the auditor who did what to whom, the newest first, and the administrator nothing of it', async () => {
    const { show, post } = office()
    await post({ action: 'change', person: wipha.id, role: 'head', office: 'works' })
    await show({ person: stranger.id }).catch(() => undefined)
    const html = htmlOf(await show({}, someone('auditor')))
    const lines = html.split('<li class=').slice(1)
    expect(lines[0]).toContain('ของหน่วยงานอื่น')
    expect(lines[0]).toContain('stranger')
    expect(lines[1]).toContain('เปลี่ยนหน้าที่เป็นผู้อำนวยการ กองช่าง')
    expect(lines[1]).toContain(administrator.name)
    expect(lines[1]).toContain('วิภา')
    expect(htmlOf(await show())).not.toContain('บันทึกการตรวจสอบ')
  })

  test('says in words what somebody was refused on another page', async () => {
    const { show, audits } = office()
    const signed = { at: now.toISOString(), by: wipha.id, municipality: 'namoungpet' }
    for (const what of ['calendar preview', 'calendar publish', 'calendar unknown', 'open', 'search', 'note'])
      await audits.add({ kind: 'refused', ...signed, reason: 'no-right', what })
    const html = htmlOf(await show({}, someone('auditor')))
    expect(html).toContain('ประกาศปฏิทิน')
    expect(html).not.toMatch(/ระบบไม่อนุญาต: [a-z]/)
  })

  test('keeps what was typed with a fault, and a name that is markup is text', async () => {
    const { post, show } = office()
    const html = htmlOf(await post({ ...invitation, name: '"><script>alert(1)</script>', role: '' }))
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;')
    expect(html).not.toContain('<script')
    await post({ ...invitation, name: '<b onclick=x>' })
    expect(htmlOf(await show())).not.toContain('<b onclick')
  })
})

describe('somebody who is away', () => {
  const leave = {
    action: 'leave',
    person: 'wipha',
    from: '2026-11-24',
    to: '2026-11-25',
    substitute: 'head',
  }

  test('is entered with who stands in, both are known as colleagues, and the trail says so', async () => {
    const { post, leaves, colleagues, audits } = office()

    expect(await post(leave)).toEqual({ redirect: '/staff/people' })

    const { action, ...entered } = leave
    expect(await leaves.of('namoungpet')).toEqual([{ municipality: 'namoungpet', ...entered }])
    expect((await colleagues.of('namoungpet')).map(({ id }) => id).toSorted()).toEqual(['head', 'wipha'])
    expect(audits.all()).toMatchObject([{ kind: 'away', person: 'wipha', substitute: 'head', by: administrator.id }])
  })

  test('is listed until the last day is over, with who stands in, for whoever sees the accounts', async () => {
    const { post, show } = office()
    await post({ ...leave, from: '2026-11-20', to: '2026-11-24' })
    await post({ ...leave, person: 'head', substitute: 'wipha', from: '2026-12-01', to: '2026-12-01' })
    await post({ ...leave, from: '2026-11-16', to: '2026-11-20' })

    const html = htmlOf(await show())

    expect(html).toContain('วิภา ลาตั้งแต่วันศุกร์ที่ 20 พฤศจิกายน 2569 ถึงวันอังคารที่ 24 พฤศจิกายน 2569 ผู้รักษาการแทน หัวหน้า')
    expect(html).toContain('หัวหน้า is away on Tuesday 1 December 2026; วิภา stands in')
    expect(html).not.toContain('16 November')
    expect(htmlOf(await show({}, someone('auditor')))).toContain('is away on')
    expect(htmlOf(await show({ person: 'wipha' }))).not.toContain('is away on')
  })

  test.each([
    ['from', { from: '2026-02-30' }],
    ['to', { to: '2026-11-23' }],
    ['person', { person: 'stranger' }],
    ['substitute', { substitute: 'wipha' }],
    ['substitute', { substitute: 'stranger' }],
    ['substitute', { substitute: administrator.id }],
  ])('is not entered with a wrong %s, and the field says so', async (name, changes) => {
    const { post, leaves } = office()

    const answer = await post({ ...leave, ...changes })

    expect(answer).toMatchObject({ status: 422 })
    expect(htmlOf(answer)).toContain(`id="leave-${name}-error"`)
    expect(await leaves.of('namoungpet')).toEqual([])
  })
})
