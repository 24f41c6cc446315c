import { describe, expect, test } from 'vitest'
import { cognitoPeople } from '#functions/adapters/cognito-people.ts'
import { cognitoRecovery } from '#functions/adapters/cognito-recovery.ts'
import { forgottenPasswordDoor } from '#functions/staff-forgotten-password.ts'
import { isStrong, temporaryPassword } from '#schemas/password.ts'
import { memoryQuotas } from '../support/memory.ts'
import { memoryAudits } from '../support/memory-desk.ts'
import { ask, edgeSecret } from './ask.ts'
import { localDirectory } from './directory.ts'
import { anOfficer, memoryRecovery, memorySessions } from './memory.ts'

const known = 'Officer.Works@namoungpet.example'
const strong = 'Stronger-password-1'

function forgetful() {
  const world = { now: new Date('2026-11-23T02:00:00.000Z') }
  const [sessions, recovery, audits] = [memorySessions(), memoryRecovery(), memoryAudits()]
  const counted: string[] = []
  const count = (_: string, { reason = '' }: Readonly<Record<string, string>>) => void counted.push(reason)
  const ports = { recovery, quotas: memoryQuotas(), audits, count }
  const page = forgottenPasswordDoor(ports, { edgeSecret, sessions, now: () => world.now })
  const post = (form: Record<string, string>, more = {}) => ask(page, { form, ...more })
  /** Asks for a code and answers what the browser then carries. */
  const asked = async (signIn: string) => ticketIn((await post({ signIn })).body)
  return { world, sessions, recovery, audits, counted, page, post, asked }
}
const ticketIn = (body = '') => /name="ticket" value="([^"]*)"/.exec(body)?.[1] ?? ''
const withoutTicket = ({ body = '', ...answer }: Awaited<ReturnType<typeof ask>>) => ({
  ...answer,
  body: body.replace(ticketIn(body), ''),
})

describe('a forgotten password', () => {
  test('is asked about by name, and whether anybody has it cannot be seen', async () => {
    const { post, recovery } = forgetful()
    const [one, other] = [await post({ signIn: known }), await post({ signIn: 'nobody@x.example' })]
    expect(one.statusCode).toBe(200)
    expect(withoutTicket(one)).toEqual(withoutTicket(other))
    expect(recovery.mailed).toEqual(['officer.works@namoungpet.example'])
  })

  test('gives way to another one by the code, and ends every session of its owner', async () => {
    const { post, asked, sessions, world, audits } = forgetful()
    const before = await sessions.begin(anOfficer(), world.now)
    const answer = await post({ ticket: await asked(known), code: '๑๒๓ ๔๕๖', newPassword: strong })
    expect(answer).toMatchObject({ statusCode: 303, headers: { location: '/staff/sign-in?password=new' } })
    expect(answer).not.toHaveProperty('cookies')
    expect(await sessions.resume(before, world.now)).toBe('ended')
    const { id, municipality } = anOfficer()
    expect(audits.all()).toMatchObject([{ kind: 'password-recovered', by: id, person: id, municipality }])
  })

  test('stays with a wrong code, which looks the same for a name that nobody has', async () => {
    const { post, asked, sessions, world, audits, counted } = forgetful()
    const before = await sessions.begin(anOfficer(), world.now)
    const wrong = async (signIn: string) =>
      withoutTicket(await post({ ticket: await asked(signIn), code: '000000', newPassword: strong }))
    const [one, other] = [await wrong(known), await wrong('nobody@x.example')]
    expect(one).toMatchObject({ statusCode: 401 })
    expect(one).toEqual(other)
    expect(await sessions.resume(before, world.now)).toEqual(anOfficer())
    expect(audits.all()).toEqual([])
    expect(counted).toEqual(['sign-in-failed', 'sign-in-failed'])
  })

  test.each(['weak', 'long-enough-but-no-digit', 'Ab1-', 'NoSigns123456'])(
    'does not become %j, for nobody either',
    async (newPassword) => {
      const { post, asked, counted } = forgetful()
      for (const signIn of [known, 'nobody@x.example']) {
        const answer = await post({ ticket: await asked(signIn), code: '123456', newPassword })
        expect(answer.statusCode).toBe(422)
        expect(answer.body).toContain('name="code"')
      }
      expect(counted).toEqual([])
    },
  )

  test('is mailed about three times in ten minutes, to nobody just as to somebody', async () => {
    const { post, world, recovery } = forgetful()
    for (const signIn of [known, 'nobody@x.example']) {
      for (let n = 0; n < 3; n++) expect((await post({ signIn })).statusCode).toBe(200)
      expect(await post({ signIn })).toMatchObject({ statusCode: 429, headers: { 'retry-after': '600' } })
    }
    expect(recovery.mailed).toHaveLength(3)
    world.now = new Date(world.now.getTime() + 600_000)
    expect((await post({ signIn: known })).statusCode).toBe(200)
  })

  test('is not guessed: after five wrong codes the right one waits, too', async () => {
    const { post, asked } = forgetful()
    const ticket = await asked(known)
    const guess = (code: string) => post({ ticket, code, newPassword: strong })
    for (let n = 0; n < 5; n++) expect((await guess('000000')).statusCode).toBe(401)
    expect((await guess('123456')).statusCode).toBe(429)
  })

  test('has to be asked about again an hour later', async () => {
    const { post, asked, world } = forgetful()
    const ticket = await asked(known)
    world.now = new Date(world.now.getTime() + 60 * 60_000)
    const answer = await post({ ticket, code: '123456', newPassword: strong })
    expect(answer.statusCode).toBe(401)
    expect(answer.body).toContain('name="signIn"')
  })

  test('another site cannot ask about it, and nothing that was typed comes back', async () => {
    const { post } = forgetful()
    expect((await post({ signIn: known }, { origin: 'https://elsewhere.example' })).statusCode).toBe(403)
    const { body } = await post({ ticket: 'forged', signIn: 'typed-name', code: 'typed-code', newPassword: 'typed' })
    expect(body).not.toMatch(/typed-|forged/)
  })
})

describe('a password recovered in Cognito', () => {
  function directory() {
    const { client, pool, invite, mails, now, pass } = localDirectory()
    const secret = async () => ({ current: 'v1', v1: 'a secret of the tests' })
    const recovery = cognitoRecovery(client, pool, secret)
    const people = cognitoPeople(client, pool, secret)
    const attributes = { name: 'วิภา', email: 'one@x.example', email_verified: 'true' }
    const duty = { 'custom:municipality': 'namoungpet', 'custom:role': 'officer', 'custom:office': 'works' }
    const person = { username: 'one@x.example', password: 'Right-password-1', attributes: { ...attributes, ...duty } }
    const add = (more: object = {}) => invite({ ...person, ...more })
    const enter = (password: string) => people.enter(person.username, password, now())
    const begin = (name = person.username) => recovery.begin(name, now())
    return { recovery, person, add, enter, begin, mails, now, pass }
  }
  const codeIn = (html = '') => /\d{6}/.exec(html)?.[0] ?? ''

  test('is the new one and no longer the old, by a code in a mail without a name', async () => {
    const { add, begin, recovery, enter, mails, person } = directory()
    add()
    await begin('ONE@x.example')
    expect(mails).toMatchObject([{ to: 'one@x.example', subject: expect.stringContaining('รหัสสำหรับตั้งรหัสผ่านใหม่') }])
    expect(mails[0]?.html).not.toMatch(/วิภา|one@x/)
    const chosen = await recovery.finish(person.username, codeIn(mails[0]?.html), strong)
    expect(chosen).toMatchObject({ role: 'officer', office: 'works' })
    expect(await enter('Right-password-1')).toEqual({ step: 'refused' })
    expect(await enter(strong)).toMatchObject({ step: 'done' })
  })

  test('leaves the authenticator as it was', async () => {
    const { add, begin, recovery, enter, mails, person } = directory()
    add({ totp: 'JGP4EBFFVEKK27Y7ZCJZIKCIRAOLAENS' })
    await begin()
    await recovery.finish(person.username, codeIn(mails[0]?.html), strong)
    expect(await enter(strong)).toMatchObject({ step: 'totp' })
  })

  test('takes a code once, within its hour, and no other', async () => {
    const { add, begin, recovery, mails, person, pass } = directory()
    add()
    await begin()
    const code = codeIn(mails[0]?.html)
    const other = code === '000000' ? '000001' : '000000'
    expect(await recovery.finish(person.username, other, strong)).toBeUndefined()
    expect(await recovery.finish(person.username, code, strong)).toMatchObject({ name: 'วิภา' })
    expect(await recovery.finish(person.username, code, strong)).toBeUndefined()
    await begin()
    pass(60)
    expect(await recovery.finish(person.username, codeIn(mails[1]?.html), strong)).toBeUndefined()
  })

  test('is for nobody who never signed in, has no proved address, is disabled, or does not exist', async () => {
    const { add, begin, recovery, mails, person, now } = directory()
    add({ username: 'new', isTemporary: true })
    add({ username: 'unproved', attributes: { ...person.attributes, email_verified: 'false' } })
    add({ username: 'gone', isDisabled: true })
    for (const name of ['new', 'unproved', 'gone', 'nobody', '__proto__']) {
      expect(await recovery.holderOf(await begin(name), now())).toBe(name)
      expect(await recovery.finish(name, '123456', strong)).toBeUndefined()
    }
    expect(mails).toEqual([])
  })

  test('has a ticket that dies with its hour, and one that was changed is nothing', async () => {
    const { begin, recovery, now, pass } = directory()
    const ticket = await begin()
    const forged = ticket.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
    expect(await recovery.holderOf(forged, now())).toBeUndefined()
    pass(60)
    expect(await recovery.holderOf(ticket, now())).toBeUndefined()
  })
})

test('a temporary password is as strong as any', () => {
  for (let n = 0; n < 100; n++) expect(isStrong(temporaryPassword((limit) => (n * 7) % limit))).toBe(true)
})
