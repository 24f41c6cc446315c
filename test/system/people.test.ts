import { beforeAll, describe, expect, test } from 'vitest'
import { hiddenInputs, newcomerOf, officerOf, personIn, secretIn, visitorOf } from '#test/support/officer.ts'
import { running } from '#test/support/running.ts'

const product = running()
const strong = 'Chosen-by-themselves-1'
const own = 'namoungpet'

beforeAll(() => product().setClock('2026-11-23T02:15:00.000Z'))

const visitor = () => visitorOf(product()).go

/** The administrator of a municipality, at the page of the staff. */
async function administrator(municipality = own) {
  const { go, account } = await officerOf(product(), { municipality, role: 'administrator' })
  const idOf = async (signIn: string) => personIn((await go('/staff/people')).html, signIn)
  const act = async (action: string, person: string, typed: Readonly<Record<string, string>> = {}) => {
    const { html } = await go(person ? `/staff/people?person=${person}` : '/staff/people')
    return go('/staff/people', { ...hiddenInputs(html, action), ...typed })
  }
  return { go, account, idOf, act }
}

describe('the page of the staff', () => {
  test('makes an account that opens with the password told once, moves it, shuts it and opens it again', async () => {
    const { act, idOf } = await administrator()
    const signIn = 'malee@namoungpet.example'
    const who = { name: 'มาลี พรหมแก้ว', email: signIn, role: 'officer', office: 'works' }
    const told = secretIn((await act('invite', '', who)).html)
    const person = await idOf(signIn)

    const theirs = await newcomerOf(product(), { signIn, told, newPassword: strong })
    expect((await theirs('/staff')).status).toBe(200)
    const enter = async (password: string) => (await visitor()('/staff/sign-in', { signIn, password })).status
    expect(await enter(told)).toBe(401)

    expect((await act('change', person, { role: 'head', office: 'health' })).location).toContain(person)
    await act('disable', person)
    expect(await enter(strong)).toBe(401)
    await act('enable', person)
    expect(await enter(strong)).toBe(303)
    const again = secretIn((await act('reset-password', person)).html)
    expect([await enter(strong), await enter(again)]).toEqual([401, 200])
  })

  test('helps another administrator who lost the authenticator, whose sessions end, and never oneself', async () => {
    const { go, act, idOf, account } = await administrator('khamtoei')
    const signIn = 'second@khamtoei.example'
    const who = { name: 'คนที่สอง', email: signIn, role: 'administrator', office: '' }
    const told = secretIn((await act('invite', '', who)).html)
    const second = await newcomerOf(product(), { signIn, told, newPassword: strong })
    expect((await second('/staff/people')).status).toBe(200)

    expect((await act('reset-authenticator', await idOf(signIn))).status).toBe(303)
    expect((await second('/staff/people')).status).toBe(303)
    const anew = await second('/staff/sign-in', { signIn, password: strong })
    expect(secretIn(anew.html)).toMatch(/^([A-Z2-7]{4} ?){8}$/)
    const oneself = await go(`/staff/people?person=${await idOf(account.signIn)}`)
    expect(oneself.html).not.toContain('name="action"')
  })

  test('of one municipality reaches no account of another, and the auditor reads who tried', async () => {
    await product().setClock('2026-11-23T02:16:00.000Z')
    const theirs = await administrator('chonglom')
    const person = await theirs.idOf('palad@chonglom.example')
    const { go } = await administrator()
    const csrf = hiddenInputs((await go('/staff/people')).html, 'invite')
    const refused = await go('/staff/people', { ...csrf, action: 'disable', person })
    const nobody = await go('/staff/people', { ...csrf, action: 'disable', person: 'nobody' })
    expect([refused.status, refused.html]).toEqual([404, nobody.html])
    expect((await theirs.go(`/staff/people?person=${person}`)).html).toContain('ใช้งานได้')
    const auditor = await officerOf(product(), { municipality: own, role: 'auditor' })
    const trail = (await auditor.go('/staff/people')).html.split('<li class=')[1] ?? ''
    expect(trail).toContain('ของหน่วยงานอื่น')
    expect(trail).toContain(person)
    expect(await product().console('metrics')).toContainEqual(
      expect.objectContaining({
        name: 'Denials',
        dimensions: expect.objectContaining({ reason: 'other-municipality' }),
      }),
    )
  })

  test('let no AWS call be denied, and nothing that was typed or told into a log', async () => {
    const calls = await product().console<{ decision: string }[]>('calls')
    expect(calls.filter(({ decision }) => decision !== 'allow')).toEqual([])
    const logs = JSON.stringify(await product().console('logs'))
    for (const secret of [strong, 'malee@', 'มาลี', 'second@']) expect(logs).not.toContain(secret)
  })
})
