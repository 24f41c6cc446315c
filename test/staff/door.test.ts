import { describe, expect, test, vi } from 'vitest'
import { Refusal } from '#functions/domain/refusal.ts'
import { type DeskAsked, staffPage } from '#functions/staff-door.ts'
import { signOutDoor } from '#functions/staff-sign-out.ts'
import { ask, edgeSecret } from './ask.ts'
import { anOfficer, memorySessions } from './memory.ts'

async function signedIn() {
  const world = { now: new Date('2026-11-23T02:00:00.000Z') }
  const sessions = memorySessions()
  const door = { edgeSecret, sessions, now: () => world.now }
  const done = vi.fn<(asked: DeskAsked) => void>()
  const get = async () => ({ status: 200, html: '<!doctype html>' })
  const post = async (asked: DeskAsked) => {
    done(asked)
    return { redirect: '/staff/requests' }
  }
  const id = await sessions.begin(anOfficer(), world.now)
  const [cookie, csrf] = [`__Host-session=${id}`, await sessions.csrf(id)]
  return { world, sessions, door, done, cookie, csrf, page: staffPage({ get, post }, {}, door) }
}

describe('the door of the desk', () => {
  test('without a session everybody is sent to the sign-in page', async () => {
    const { page } = await signedIn()
    expect(await ask(page)).toMatchObject({ statusCode: 303, headers: { location: '/staff/sign-in' } })
    const strange = await ask(page, { cookie: '__Host-session=guessed' })
    expect(strange).toMatchObject({ statusCode: 303, headers: { location: '/staff/sign-in' } })
  })

  test('a page is kept by nobody, found by nobody, framed by nobody and runs no script', async () => {
    const { page, cookie } = await signedIn()
    const { statusCode, headers = {} } = await ask(page, { cookie })
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/default-src 'none'; style-src 'sha256-[^']+';.*frame-ancestors 'none'/)
    expect(policy).not.toMatch(/unsafe|script-src/)
  })

  test('a form with the word of its session is done', async () => {
    const { page, cookie, csrf, done } = await signedIn()
    const answer = await ask(page, { cookie, form: { csrf, text: 'ข้อความ' } })
    expect(answer).toMatchObject({ statusCode: 303, headers: { location: '/staff/requests' } })
    expect(done.mock.lastCall?.[0]).toMatchObject({ officer: anOfficer(), form: { text: 'ข้อความ' } })
  })

  test.each([
    ['the wrong word', { form: { csrf: 'wrong' } }],
    ['no word', { form: {} }],
    ['another site', { origin: 'https://elsewhere.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['no origin at all', { origin: '' }],
    ['our own host over another scheme', { origin: 'http://khamrong.example' }],
  ])('a form from %s changes nothing', async (_, changes) => {
    const { page, cookie, csrf, done } = await signedIn()
    expect((await ask(page, { cookie, form: { csrf }, ...changes })).statusCode).toBe(403)
    expect(done).not.toHaveBeenCalled()
  })

  test('the word of another session is wrong', async () => {
    const { page, cookie, sessions, world, done } = await signedIn()
    const csrf = await sessions.csrf(await sessions.begin(anOfficer(), world.now))
    expect((await ask(page, { cookie, form: { csrf } })).statusCode).toBe(403)
    expect(done).not.toHaveBeenCalled()
  })

  test('after half an hour without activity the sign-in page says why', async () => {
    const { page, cookie, world } = await signedIn()
    world.now = new Date(world.now.getTime() + 30 * 60_000)
    const answer = await ask(page, { cookie })
    expect(answer).toMatchObject({ statusCode: 303, headers: { location: '/staff/sign-in?signed-out=idle' } })
    expect(answer.cookies?.[0]).toMatch(/^__Host-session=; .*Max-Age=0/)
  })

  test('a cookie of plain http opens nothing over https', async () => {
    const { page, cookie } = await signedIn()
    const plain = cookie.replace('__Host-', '')
    expect((await ask(page, { cookie: plain })).statusCode).toBe(303)
    expect((await ask(page, { cookie: plain, proto: 'http' })).statusCode).toBe(200)
  })

  test('nobody comes in around the edge', async () => {
    const { page, cookie } = await signedIn()
    expect((await ask(page, { cookie, edge: 'guessed' })).statusCode).toBe(403)
  })

  test('a refusal is a page with its status', async () => {
    const { door, cookie } = await signedIn()
    const page = staffPage({ get: () => Promise.reject(new Refusal('unknown-request')) }, {}, door)
    const { statusCode, headers, body } = await ask(page, { cookie })
    expect({ statusCode, type: headers?.['content-type'] }).toEqual({
      statusCode: 404,
      type: 'text/html; charset=utf-8',
    })
    expect(body).toContain('<h1>')
  })
})

describe('signing out', () => {
  test('ends the session and takes the cookie back', async () => {
    const { door, page, cookie, csrf } = await signedIn()
    const answer = await ask(signOutDoor(door), { cookie, form: { csrf } })
    expect(answer).toMatchObject({ statusCode: 303, headers: { location: '/staff/sign-in' } })
    expect(answer.cookies?.[0]).toMatch(/^__Host-session=; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=0$/)
    expect((await ask(page, { cookie })).statusCode).toBe(303)
  })

  test('another site cannot sign anybody out', async () => {
    const { door, page, cookie, csrf } = await signedIn()
    const answer = await ask(signOutDoor(door), { cookie, form: { csrf }, origin: 'https://elsewhere.example' })
    expect(answer.statusCode).toBe(403)
    expect((await ask(page, { cookie })).statusCode).toBe(200)
  })

  test('everywhere means every browser of the officer', async () => {
    const { door, page, cookie, csrf, sessions, world } = await signedIn()
    const other = `__Host-session=${await sessions.begin(anOfficer(), world.now)}`
    await ask(signOutDoor(door), { cookie, form: { csrf, everywhere: 'true' } })
    expect((await ask(page, { cookie: other })).statusCode).toBe(303)
  })
})
