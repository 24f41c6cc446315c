import { describe, expect, test } from 'vitest'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import { roles } from '#schemas/staff.ts'
import { totpAt } from '../staff/totp.ts'
import { running } from '../support/running.ts'

type Account = {
  readonly municipality: string
  readonly role: string
  readonly office: string | null
  readonly signIn: string
  readonly password: string
  readonly totpSecret?: string
}
type Form = Readonly<Record<string, string>>

const product = running()

/** A browser at the sign-in page: it keeps its cookie and sends back every hidden input. */
function browser() {
  const { url } = product()
  let cookie = ''
  const ask = async (path: string, form?: Form, headers: Form = { origin: url }) => {
    const posted = form && { method: 'POST', body: new URLSearchParams(form) }
    const answer = await fetch(`${url}${path}`, { ...posted, redirect: 'manual', headers: { cookie, ...headers } })
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    const html = await answer.text()
    const inputs = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
    const hidden = Object.fromEntries(inputs.map(([, name, value]) => [name, value]))
    return { status: answer.status, headers: answer.headers, html, hidden }
  }
  return { ask, hasSession: () => /^session=.+/.test(cookie) }
}

const accounts = () => product().console<Account[]>('accounts')
const accountOf = async (role: string) => {
  const found = (await accounts()).find((account) => account.role === role)
  if (!found) throw new Error(`no ${role}`)
  return found
}

/** Signs in as a person would, with the authenticator where one is asked for. */
async function signIn({ signIn: name, password, totpSecret }: Account, { ask, hasSession } = browser()) {
  const first = await ask('/staff/sign-in', { signIn: name, password })
  if (totpSecret === undefined) return { ask, hasSession, answer: first }
  const { now } = await product().console<{ now: string }>('clock')
  const totp = totpAt(totpSecret, new Date(now))
  return { ask, hasSession, answer: await ask('/staff/sign-in', { ...first.hidden, totp }) }
}

describe('staff of the running product', () => {
  test('every municipality has each role, and officers of two offices of which one answers about street lights', async () => {
    const all = await accounts()
    for (const id of new Set(all.map(({ municipality }) => municipality))) {
      const own = all.filter(({ municipality }) => municipality === id)
      expect(new Set(own.map(({ role }) => role))).toEqual(new Set(roles))
      const offices = own.filter(({ role }) => role === 'officer').map(({ office }) => office)
      const light = findMunicipality(id)?.routes.find(({ category }) => category?.includes('LIGHT'))?.office
      expect(new Set(offices).size).toBeGreaterThanOrEqual(2)
      expect(offices).toContain(light)
    }
  })

  test.each(roles)('%s signs in', async (role) => {
    const { answer, hasSession } = await signIn(await accountOf(role))
    expect({ status: answer.status, to: answer.headers.get('location') }).toEqual({ status: 303, to: '/staff/' })
    expect(hasSession()).toBe(true)
  })

  test('a wrong password and an unknown name get the same page', async () => {
    const { signIn: name } = await accountOf('clerk')
    const wrong = await browser().ask('/staff/sign-in', { signIn: name, password: 'wrong' })
    const unknown = await browser().ask('/staff/sign-in', { signIn: 'nobody@x.example', password: 'wrong' })
    expect(wrong.status).toBe(401)
    expect(unknown).toMatchObject({ status: 401, html: wrong.html })
  })

  test('another site cannot sign anybody in', async () => {
    const { signIn: name, password } = await accountOf('clerk')
    const { ask } = browser()
    const answer = await ask('/staff/sign-in', { signIn: name, password }, { origin: 'https://elsewhere.example' })
    expect(answer.status).toBe(403)
  })

  test('signing out ends the session', async () => {
    const { ask } = await signIn(await accountOf('clerk'))
    const desk = await ask('/staff/')
    expect(desk.status).toBe(200)
    const out = await ask('/staff/sign-out', desk.hidden)
    expect({ status: out.status, to: out.headers.get('location') }).toEqual({ status: 303, to: '/staff/sign-in' })
    expect((await ask('/staff/')).status).toBe(303)
  })

  test('half an hour without activity ends it, by the product clock', async () => {
    const { setClock } = product()
    await setClock('2026-11-23T02:00:00Z')
    const { ask } = await signIn(await accountOf('administrator'))
    await setClock('2026-11-23T02:29:00Z')
    expect((await ask('/staff/')).status).toBe(200)
    await setClock('2026-11-23T02:59:00Z')
    const sent = await ask('/staff/')
    expect(sent).toMatchObject({ status: 303 })
    expect((await ask(sent.headers.get('location') ?? '')).html).toContain('ไม่มีการใช้งาน 30 นาที')
    await setClock(null)
  })

  test('passwords and names are in no log line, and no AWS call was denied', async () => {
    const all = await accounts()
    const lines = JSON.stringify(await product().console('logs'))
    for (const { signIn: name, password } of all)
      for (const secret of [name, password]) expect(lines).not.toContain(secret)
    const calls = await product().console<{ decision: string }[]>('calls')
    expect(calls.length).toBeGreaterThan(0)
    expect(calls.filter(({ decision }) => decision === 'deny')).toEqual([])
  })
})
