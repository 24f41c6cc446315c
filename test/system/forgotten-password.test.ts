import { beforeAll, describe, expect, test } from 'vitest'
import { hiddenIn, officerOf, visitorOf } from '#test/support/officer.ts'
import { running } from '#test/support/running.ts'

const product = running()
const strong = 'Chosen-by-themselves-1'
const own = 'namoungpet'

beforeAll(() => product().setClock('2026-11-23T02:15:00.000Z'))

const visitor = () => visitorOf(product()).go

/** The code of the newest mail to somebody. */
async function codeFor(signIn: string) {
  const mails = (await product().mails()).filter(({ to }) => to.includes(signIn))
  return /\d{6}/.exec(mails.at(-1)?.text ?? '')?.[0] ?? ''
}

async function signInOf(role: string) {
  const accounts = await product().console<Record<'municipality' | 'role' | 'signIn', string>[]>('accounts')
  const account = accounts.find((one) => one.municipality === own && one.role === role)
  if (!account) throw new Error(`${own} has no ${role}`)
  return account.signIn
}

/** Asks for a code, and chooses a password with it. */
async function recover(signIn: string, newPassword: string) {
  const go = visitor()
  const asked = await go('/staff/forgotten-password', { signIn })
  const code = await codeFor(signIn)
  return go('/staff/forgotten-password', { ...hiddenIn(asked.html), code, newPassword })
}

describe('a forgotten password', () => {
  test('is chosen anew with the code of a mail, which ends what was open and is asked of nobody else', async () => {
    const { go, account } = await officerOf(product(), { municipality: own, role: 'officer', office: 'finance' })
    const done = await recover(account.signIn, strong)
    expect([done.status, done.location]).toEqual([303, '/staff/sign-in?password=new'])
    expect((await go('/staff')).status).toBe(303)
    const old = { signIn: account.signIn, password: account.password }
    expect((await visitor()('/staff/sign-in', old)).status).toBe(401)
    expect((await visitor()('/staff/sign-in', { ...old, password: strong })).status).toBe(303)
  })

  test('looks the same for a name that nobody has, and mails nothing', async () => {
    const before = (await product().mails()).length
    const ask = async (signIn: string) => {
      const { status, html } = await visitor()('/staff/forgotten-password', { signIn })
      return { status, html: html.replace(hiddenIn(html)['ticket'] ?? '', '') }
    }
    const nobody = await ask('nobody@namoungpet.example')
    expect(nobody.status).toBe(200)
    expect((await product().mails()).length).toBe(before)
    expect(await ask(await signInOf('clerk'))).toEqual(nobody)
    expect((await product().mails()).length).toBe(before + 1)
  })

  test('leaves an administrator their authenticator', async () => {
    const { signIn } = (await officerOf(product(), { municipality: own, role: 'administrator' })).account
    expect((await recover(signIn, strong)).status).toBe(303)
    expect((await visitor()('/staff/sign-in', { signIn, password: strong })).html).toContain('name="totp"')
  })

  test('lets no AWS call be denied, and nothing that was typed or mailed into a log', async () => {
    const calls = await product().console<{ decision: string }[]>('calls')
    expect(calls.filter(({ decision }) => decision !== 'allow')).toEqual([])
    const logs = JSON.stringify(await product().console('logs'))
    for (const secret of [strong, 'finance@', 'nobody@']) expect(logs).not.toContain(secret)
  })
})
