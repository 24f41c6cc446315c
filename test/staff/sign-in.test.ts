import { describe, expect, test } from 'vitest'
import type { SignInStep } from '#functions/domain/people.ts'
import { signInDoor } from '#functions/staff-sign-in.ts'
import { memoryQuotas } from '../support/memory.ts'
import { ask, edgeSecret } from './ask.ts'
import { anOfficer, memoryPeople, memorySessions } from './memory.ts'

const right = { signIn: ' Officer.Works@namoungpet.example ', password: 'right' }
const wrong = { ...right, password: 'wrong' }
const ticket = 'a ticket'

function signInAt(next: SignInStep = { step: 'done', officer: anOfficer() }) {
  const world = { now: new Date('2026-11-23T02:00:00.000Z') }
  const sessions = memorySessions()
  const counted: string[] = []
  const count = (_: string, { reason = '' }: Readonly<Record<string, string>>) => void counted.push(reason)
  const ports = { people: memoryPeople(next), quotas: memoryQuotas(), count }
  const page = signInDoor(ports, { edgeSecret, sessions, now: () => world.now })
  return {
    world,
    sessions,
    counted,
    page,
    post: (form: Record<string, string>, more = {}) => ask(page, { form, ...more }),
  }
}

describe('signing in', () => {
  test('the right password opens a session in a cookie that no script reads and no other host gets', async () => {
    const { post, sessions, world } = signInAt()
    const answer = await post(right)
    expect(answer).toMatchObject({ statusCode: 303, headers: { location: '/staff/' } })
    const [cookie = ''] = answer.cookies ?? []
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
    expect(await sessions.resume(cookie.slice(15, 58), world.now)).toEqual(anOfficer())
  })

  test('over plain http, as on one machine, the cookie is one that browsers take', async () => {
    const answer = await signInAt().post(right, { proto: 'http' })
    expect(answer.cookies?.[0]).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('a session that somebody had before is ended and another one begun', async () => {
    const { post, sessions, world } = signInAt()
    const before = await sessions.begin(anOfficer({ id: 'planted' }), world.now)
    const answer = await post(right, { cookie: `__Host-session=${before}` })
    expect(await sessions.resume(before, world.now)).toBe('ended')
    expect(answer.cookies?.[0]).not.toContain(before)
  })

  test('a wrong password and an unknown name look the same', async () => {
    const [one, other] = [await signInAt().post(wrong), await signInAt().post({ ...right, signIn: 'nobody' })]
    expect(one).toEqual(other)
    expect(one.statusCode).toBe(401)
    expect(one.body).toContain('role="alert"')
    expect(one).not.toHaveProperty('cookies')
  })

  test('nothing that was typed comes back', async () => {
    const { body } = await signInAt().post({ signIn: 'typed-name', password: 'typed-password' })
    expect(body).not.toMatch(/typed-/)
  })

  test.each(['totp', 'new-password'] as const)('%s is the next step, carried in a hidden input', async (step) => {
    const { statusCode, body, cookies } = await signInAt({ step, ticket }).post(right)
    expect({ statusCode, cookies }).toEqual({ statusCode: 200, cookies: undefined })
    expect(body).toContain('<input type="hidden" name="ticket" value="a ticket">')
    expect(body).toContain(step === 'totp' ? 'name="totp"' : 'name="newPassword"')
  })

  test('the right code opens a session, in Thai digits too, and a wrong one asks again', async () => {
    const { post } = signInAt({ step: 'totp', ticket })
    expect((await post({ ticket, totp: '๑๒๓ ๔๕๖' })).statusCode).toBe(303)
    const again = await post({ ticket, totp: '000000' })
    expect(again.statusCode).toBe(401)
    expect(again.body).toContain('name="totp"')
  })

  test('a new password opens a session, and a weak one is asked for again without costing a try', async () => {
    const { post, counted } = signInAt({ step: 'new-password', ticket })
    expect((await post({ ticket, newPassword: 'Stronger-1234' })).statusCode).toBe(303)
    expect((await post({ ticket, newPassword: 'weak' })).statusCode).toBe(422)
    expect(counted).toEqual([])
  })

  test('an authenticator is set up from a picture or a text', async () => {
    const step = { step: 'enrol', ticket, secret: 'ABCDEFGH', signIn: 'a@b.example' } as const
    const { body } = await signInAt(step).post(right)
    expect(body).toMatch(/<svg[^>]*viewBox/)
    expect(body).toContain('ABCD EFGH')
  })

  test('a ticket that is not ours leads nowhere', async () => {
    expect((await signInAt({ step: 'totp', ticket }).post({ ticket: 'forged', totp: '123456' })).statusCode).toBe(401)
  })

  test('after five failures a name waits, with the right password too, and another name does not', async () => {
    const { post, world, counted } = signInAt()
    for (let n = 0; n < 5; n++) expect((await post(wrong)).statusCode).toBe(401)
    const waiting = await post(right)
    expect(waiting).toMatchObject({ statusCode: 429, headers: { 'retry-after': '600' } })
    expect((await post({ ...wrong, signIn: 'somebody' })).statusCode).toBe(401)
    expect(counted).toHaveLength(6)
    world.now = new Date(world.now.getTime() + 600_000)
    expect((await post(right)).statusCode).toBe(303)
  })

  test.each(['https://elsewhere.example', 'null', ''])('a form from the origin "%s" is refused', async (origin) => {
    expect((await signInAt().post(right, { origin })).statusCode).toBe(403)
  })

  test('who was signed out for lack of activity, or has just chosen a password, reads so', async () => {
    const { page } = signInAt()
    expect((await ask(page, { query: 'signed-out=idle' })).body).toContain('ไม่มีการใช้งาน 30 นาที')
    expect((await ask(page)).body).not.toContain('ไม่มีการใช้งาน 30 นาที')
    expect((await ask(page, { query: 'password=new' })).body).toContain('ตั้งรหัสผ่านใหม่แล้ว')
  })
})
